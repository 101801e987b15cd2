import type { Fact } from '../../contracts/conversation-state.ts';
import type { AgendaItem } from '../../contracts/reminder.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import type { PaymentMade } from '../../domain/payoff/payments-made.ts';
import { addDays } from '../../domain/time/add-days.ts';
import type { About } from './since-roadmap.ts';

/** The chat has congratulated at once; this comes when the next bill would have come to mind. */
const FIRST_DAY = 3;
const LAST_DAY = 14;

/** Debts that payments have closed. The share of closed accounts is what best foretells that somebody gets out of debt. */
export function debtsClosed(about: About): readonly AgendaItem[] {
  const { facts, told, roadmap } = about;
  const { debts } = roadmap.plan;
  const names = namesOf(facts);
  const closed = [...told.payments].flatMap(([debtId, payments]) => {
    const creditor = names.get(debtId);
    const last = payments.at(-1);
    if (!creditor || !last || debts.some(({ id }) => id === `${debtId}-entry`)) return [];
    const open = debts.find(({ id }) => id === debtId);
    const isClosed = open
      ? told.news.has(debtId) && isPaidOff(open, payments, roadmap.madeOn)
      : wasCounted(debtId, facts);
    return isClosed ? [{ debtId, creditor, on: last.on }] : [];
  });
  const left = debts.filter(({ id }) => !closed.some(({ debtId }) => debtId === id)).length;
  return closed.map(({ debtId, creditor, on }): AgendaItem => {
    const matter = { kind: 'debt-closed', debtId, creditor, left } as const;
    return { occasion: debtId, from: addDays(on, FIRST_DAY), to: addDays(on, LAST_DAY), matter };
  });
}

/** Names of debts as told last; those that were removed are gone. */
function namesOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { change } of facts) {
    if (change.set === 'debt' && change.debt.creditor) names.set(change.debt.id, change.debt.creditor);
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
