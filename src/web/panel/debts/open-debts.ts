import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Debt } from '../../../domain/debts/debt.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { PaymentMade } from '../../../domain/payoff/follow-up/payments-made.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import { debtsThen } from '../../roadmap/debts-then.ts';
import type { KnownPerson } from '../known-person.ts';

/** How a debt stands; `news`: something was told of it that is not in the roadmap yet. */
export type DebtState = 'news' | 'late' | 'agreed' | 'on-time';

export type OpenDebt = {
  readonly debt: Debt;
  /** What closing it would cost on the day of the roadmap. */
  readonly owed: Centavos;
  readonly state: DebtState;
  /** The month of its last payment by the plan; `undefined`: the plan closes it in none. */
  readonly ends: Month | undefined;
};

/** What is still owed, the largest first. */
export function openDebts(known: KnownPerson): readonly OpenDebt[] {
  const { plan, madeOn } = known.roadmap;
  const months = plan.kind === 'payable' ? plan.months : [];
  return debtsThen(known.roadmap)
    .filter(({ id }) => !known.closed.some(({ debtId }) => debtId === id))
    .map((debt) => ({
      debt,
      owed: amountOwed(debt, madeOn).total,
      state: stateOf(debt, known),
      ends: months.find(({ closedDebtIds }) => closedDebtIds.includes(debt.id))?.month,
    }))
    .toSorted((one, other) => other.owed - one.owed);
}

function stateOf({ id, kind }: Debt, { told, late }: KnownPerson): DebtState {
  if (told.news.has(id)) return 'news';
  if (late.has(id)) return 'late';
  return kind === 'settlement' ? 'agreed' : 'on-time';
}

/** Ids of debts that were named and whose amount nobody told: the roadmap cannot count them. */
export function debtsWithoutAmount({ roadmap, closed, names, facts }: KnownPerson): readonly string[] {
  const counted = new Set([...roadmap.plan.debts.map(({ id }) => id), ...closed.map(({ debtId }) => debtId)]);
  // Told with an amount, so it was planned once: it is gone, not unknown.
  const isNothing = (id: string) =>
    facts.some(
      ({ change }) =>
        change.set === 'debt' &&
        change.debt.id === id &&
        (change.debt.balance !== undefined || change.debt.instalmentsRemaining !== undefined),
    );
  return [...names.keys()].filter((id) => !counted.has(id) && !isNothing(id));
}

/** What was told as paid for a debt, the newest first. */
export function paymentsFor(debtId: string, { told }: Pick<KnownPerson, 'told'>): readonly PaymentMade[] {
  return (told.payments.get(debtId) ?? []).toSorted((one, other) => (one.on < other.on ? 1 : -1));
}

export function paidFor(debtId: string, { told }: Pick<KnownPerson, 'told'>): Centavos {
  return (told.payments.get(debtId) ?? []).reduce((sum, { amount }) => sum + amount, 0);
}
