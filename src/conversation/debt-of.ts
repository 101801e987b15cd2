import type { DebtDraft } from '../contracts/conversation-state.ts';
import type { Worry } from '../contracts/mentions.ts';
import type { Collateral, Debt, DebtKind, Obligation, Rate } from '../domain/debts/debt.ts';
import { monthlyFromAnnual } from '../domain/debts/rates.ts';
import { DEBT_KIND } from './copy/words.ts';

/** What was told of a debt, as the domain knows it. */
export function debtOf(draft: DebtDraft, obligation: Obligation, worries: readonly Worry[]): Debt {
  const kind = draft.kind ?? 'other';
  const collateral = draft.collateral ?? COLLATERAL[kind] ?? 'none';
  const rate = rateOf(draft);
  return {
    id: draft.id,
    creditor: draft.creditor || DEBT_KIND[kind],
    ...(draft.name === undefined ? {} : { name: draft.name }),
    kind,
    obligation,
    collateral,
    offers: draft.offers ?? [],
    ...(rate ? { rate } : {}),
    ...(draft.dueDay === undefined ? {} : { dueDay: draft.dueDay }),
    ...(draft.overdueSince ? { overdueSince: draft.overdueSince } : {}),
    ...(draft.agreement ? { agreement: draft.agreement } : {}),
    ...(isThreatened(kind, worries) ? { threatened: true } : {}),
  };
}

const COLLATERAL: Partial<Record<DebtKind, Collateral>> = {
  'vehicle-financing': 'vehicle',
  mortgage: 'home',
  rent: 'home',
  'condominium-fee': 'home',
  'payroll-loan': 'salary',
  'utility-bill': 'essential-service',
};

/** `closed`: nothing is left; `undefined`: how much is owed is not known. */
export function obligationOf(draft: DebtDraft): Obligation | 'closed' | undefined {
  const { balance, instalmentAmount, instalmentsRemaining, instalmentPart = 0, minimumPayment } = draft;
  if (instalmentAmount !== undefined && instalmentsRemaining !== undefined) {
    if (instalmentsRemaining === 0) return 'closed';
    return {
      form: 'instalments',
      remaining: instalmentsRemaining,
      // What was paid of the last one is asked for no more; of one before it, it counts with the next payment.
      amount: instalmentsRemaining === 1 ? Math.max(1, instalmentAmount - instalmentPart) : instalmentAmount,
      ...(balance === undefined ? {} : { balance }),
    };
  }
  if (balance === undefined) return undefined;
  if (balance === 0) return 'closed';
  return { form: 'balance', balance, ...(minimumPayment === undefined ? {} : { minimumPayment }) };
}

function isThreatened(kind: DebtKind, worries: readonly Worry[]): boolean {
  return (
    (kind === 'utility-bill' && worries.includes('service-cut')) ||
    ((kind === 'rent' || kind === 'mortgage') && worries.includes('eviction')) ||
    (kind === 'vehicle-financing' && worries.includes('repossession'))
  );
}

function rateOf({ rate, interestFree }: DebtDraft): Rate | undefined {
  if (interestFree) return { source: 'none', monthly: 0 };
  if (!rate) return undefined;
  return { source: 'person', monthly: rate.period === 'month' ? rate.value : monthlyFromAnnual(rate.value) };
}
