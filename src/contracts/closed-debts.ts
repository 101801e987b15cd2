import type { Debt } from '../domain/debts/debt.ts';
import type { DuePayment } from '../domain/payoff/follow-up/month-due.ts';
import type { PaymentMade } from '../domain/payoff/follow-up/payments-made.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import type { Fact } from './conversation-state.ts';
import type { ToldSince } from './told-since.ts';

/** A debt that payments have closed, what it is called, and the day of the last of them. */
export type ClosedDebt = { readonly debtId: string; readonly creditor: string; readonly on: LocalDate };

/** Debts that payments have closed, in the order of their first payment; those that were taken back are none. */
export function closedDebts(about: {
  readonly facts: readonly Fact[];
  readonly told: ToldSince;
  readonly roadmap: Pick<Roadmap, 'plan' | 'madeOn' | 'names' | 'due'>;
}): readonly ClosedDebt[] {
  const { facts, told, roadmap } = about;
  const { debts } = roadmap.plan;
  const names = namesOf(facts, roadmap);
  return [...told.payments].flatMap(([debtId, payments]) => {
    const creditor = names.get(debtId);
    const last = payments.at(-1);
    if (!creditor || !last || debts.some(({ id }) => id === `${debtId}-entry`)) return [];
    const open = debts.find(({ id }) => id === debtId);
    const due = duesAlone(roadmap).find((one) => one.debtId === debtId);
    if (!open && due && !isDuePaid(due, told)) return [];
    const isClosed = open
      ? told.news.has(debtId) && isPaidOff(open, payments, roadmap.madeOn)
      : wasCounted(debtId, facts);
    return isClosed ? [{ debtId, creditor, on: last.on }] : [];
  });
}

/** What a month under way still asks for of debts that the plan does not have any more: it counts on their last payment. */
export function duesAlone({ plan, due }: Pick<Roadmap, 'plan' | 'due'>): readonly DuePayment[] {
  return (due?.payments ?? []).filter(({ debtId }) => !plan.debts.some(({ id }) => id === debtId));
}

function isDuePaid({ debtId, amount }: DuePayment, { made }: ToldSince): boolean {
  const since = made.filter((payment) => payment.isNews && payment.debtId === debtId);
  return since.reduce((sum, payment) => sum + payment.amount, 0) * 10 >= amount * 9;
}

/** What debts are called: by their creditors as told last, or as the roadmap tells them apart. Those that were removed are gone. */
export function namesOf(
  facts: readonly Fact[],
  { names: apart = {} }: Pick<Roadmap, 'names'>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { change } of facts) {
    if (change.set === 'debt' && change.debt.creditor) {
      names.set(change.debt.id, apart[change.debt.id] ?? change.debt.creditor);
    }
    if (change.set === 'removed') names.delete(change.id);
  }
  return names;
}

/** The roadmap could not be made anew because this was the last debt: it still shows it. */
function isPaidOff({ obligation }: Debt, payments: readonly PaymentMade[], madeOn: string): boolean {
  const paid = payments.filter(({ on }) => on >= madeOn).reduce((sum, { amount }) => sum + amount, 0);
  if (obligation.form === 'balance') return paid >= obligation.balance;
  return Math.floor(paid / obligation.amount + 0.1) >= obligation.remaining;
}

/** A debt without an amount is not in the plan, which does not mean that it is paid. */
function wasCounted(debtId: string, facts: readonly Fact[]): boolean {
  return facts.some(
    ({ change }) =>
      (change.set === 'offer-accepted' && change.debtId === debtId) ||
      (change.set === 'debt' &&
        change.debt.id === debtId &&
        (change.debt.balance !== undefined || change.debt.instalmentsRemaining !== undefined)),
  );
}
