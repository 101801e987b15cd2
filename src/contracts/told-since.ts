import type { ToldPayment } from '../domain/payoff/follow-up/month-steps.ts';
import type { PaymentMade } from '../domain/payoff/follow-up/payments-made.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import type { ConversationState, Fact } from './conversation-state.ts';

/** What was told, as far as it decides what a roadmap still says truly. */
export type ToldSince = {
  /** All payments that were told, by debt. */
  readonly payments: ReadonlyMap<string, readonly PaymentMade[]>;
  /** Debts of which something was told after the roadmap was made, so that its line of them is out of date. */
  readonly news: ReadonlySet<string>;
  /** Every payment in the order of telling, and whether the roadmap was made before it was told. */
  readonly made: readonly ToldPayment[];
};

/**
 * A turn that changes anything makes the roadmap anew, unless something is missing for it or no debt is left. What was
 * told about a debt since then counts for more than the plan's line of it.
 */
export function sinceRoadmap({ state, roadmap }: { state: ConversationState; roadmap: Roadmap }): ToldSince {
  const { facts, revision, roadmap: mark } = state;
  const isCurrent = mark?.revision === revision;
  const count = isCurrent ? facts.length : (mark?.facts ?? facts.length);
  const made = facts.flatMap(({ change }, index): readonly ToldPayment[] => {
    if (change.set !== 'payment') return [];
    const { debtId, amount, on } = change;
    return [{ debtId, amount, on, isNews: index >= count }];
  });
  const payments = Map.groupBy(made, ({ debtId }) => debtId);
  if (isCurrent) return { payments, news: new Set(), made };
  // Fewer facts than the roadmap was made from: a message was taken back, and what it touched is not known any more.
  const isTakenBack = facts.length < count;
  const news = isTakenBack ? roadmap.plan.debts.map(({ id }) => id) : facts.slice(count).flatMap(debtOf);
  return { payments, news: new Set(news), made };
}

function debtOf({ change }: Fact): readonly string[] {
  switch (change.set) {
    case 'debt':
      return [change.debt.id];
    case 'removed':
      return [change.id];
    case 'payment':
    case 'offer':
    case 'offer-ended':
    case 'offer-accepted':
      return [change.debtId];
    default:
      return [];
  }
}
