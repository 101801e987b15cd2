import type { ConversationState } from '../contracts/conversation-state.ts';
import { diagnose } from '../domain/diagnosis/diagnose.ts';
import { nothingToPay } from '../domain/payoff/nothing-to-pay.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import { monthOf } from '../domain/time/month.ts';
import type { PaidOff, Roadmap } from '../ports/roadmap-source.ts';
import { debtName } from './copy/debts.ts';
import { namesApart } from './make-roadmap.ts';
import type { Situation } from './situation.ts';
import { budgetOf } from './to-domain.ts';

/** What pages show once nothing is owed any more, also behind the links of former roadmaps: what was paid, and when. */
export function allPaid(
  { firstName, facts }: Pick<ConversationState, 'firstName' | 'facts'>,
  situation: Situation,
  today: LocalDate,
): Roadmap {
  return {
    firstName,
    madeOn: today,
    diagnosis: diagnose({ budget: budgetOf(situation), debts: [], today }),
    plan: nothingToPay(monthOf(today)),
    ...namesApart(situation),
    paidOff: paidOff(facts, situation),
  };
}

/** A debt that was corrected to nothing was not paid. */
function paidOff(facts: ConversationState['facts'], { debts }: Situation): readonly PaidOff[] {
  const payments = Map.groupBy(
    facts.flatMap(({ change }) => (change.set === 'payment' ? [change] : [])),
    ({ debtId }) => debtId,
  );
  return debts
    .flatMap((debt): readonly PaidOff[] => {
      const made = payments.get(debt.id) ?? [];
      const paid = made.reduce((sum, { amount }) => sum + amount, 0);
      const on = made
        .map((payment) => payment.on)
        .toSorted()
        .at(-1);
      return on === undefined ? [] : [{ creditor: debtName(debt), paid, on }];
    })
    .toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? ''));
}
