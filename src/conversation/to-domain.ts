import type { DebtDraft } from '../contracts/conversation-state.ts';
import type { Budget } from '../domain/budget/budget.ts';
import type { Collateral, Debt, DebtKind, Obligation, Rate } from '../domain/debts/debt.ts';
import { monthlyFromAnnual } from '../domain/debts/rates.ts';
import { DEBT_KIND } from './copy/words.ts';
import type { Situation } from './situation.ts';

/** The person's debts and budget as the domain knows them. */
export function budgetOf({ incomes, expenses, oneOffs }: Situation): Budget {
  return { incomes, expenses, oneOffIncomes: oneOffs };
}

/** Debts that can be planned; `incomplete` lack what is owed (skipped or not known) and are named to the person. */
export function debtsOf({ debts, worries }: Situation): {
  readonly complete: readonly Debt[];
  readonly incomplete: readonly DebtDraft[];
} {
  const complete: Debt[] = [];
  const incomplete: DebtDraft[] = [];
  for (const draft of debts) {
    const obligation = obligationOf(draft);
    if (obligation === 'closed') continue;
    if (obligation) complete.push(debtOf(draft, obligation, worries));
    else incomplete.push(draft);
  }
  return { complete, incomplete };
}

function debtOf(draft: DebtDraft, obligation: Obligation, worries: Situation['worries']): Debt {
  const kind = draft.kind ?? 'other';
  const collateral = draft.collateral ?? COLLATERAL[kind] ?? 'none';
  const rate = rateOf(draft);
  return {
    id: draft.id,
    creditor: draft.creditor || DEBT_KIND[kind],
    kind,
    obligation,
    collateral,
    offers: draft.offers ?? [],
    ...(rate ? { rate } : {}),
    ...(draft.dueDay === undefined ? {} : { dueDay: draft.dueDay }),
    ...(draft.overdueSince ? { overdueSince: draft.overdueSince } : {}),
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

function isThreatened(kind: DebtKind, worries: Situation['worries']): boolean {
  return (
    (kind === 'utility-bill' && worries.includes('service-cut')) ||
    ((kind === 'rent' || kind === 'mortgage') && worries.includes('eviction')) ||
    (kind === 'vehicle-financing' && worries.includes('repossession'))
  );
}

function obligationOf(draft: DebtDraft): Obligation | 'closed' | undefined {
  const { balance, instalmentAmount, instalmentsRemaining, minimumPayment } = draft;
  if (instalmentAmount !== undefined && instalmentsRemaining !== undefined) {
    if (instalmentsRemaining === 0) return 'closed';
    return {
      form: 'instalments',
      remaining: instalmentsRemaining,
      amount: instalmentAmount,
      ...(balance === undefined ? {} : { balance }),
    };
  }
  if (balance === undefined) return undefined;
  if (balance === 0) return 'closed';
  return { form: 'balance', balance, ...(minimumPayment === undefined ? {} : { minimumPayment }) };
}

function rateOf({ rate, interestFree }: DebtDraft): Rate | undefined {
  if (interestFree) return { source: 'none', monthly: 0 };
  if (!rate) return undefined;
  return { source: 'person', monthly: rate.period === 'month' ? rate.value : monthlyFromAnnual(rate.value) };
}
