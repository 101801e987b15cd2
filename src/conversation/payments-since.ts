import type { Fact, RoadmapMark } from '../contracts/conversation-state.ts';
import type { PaidOn } from '../domain/payoff/follow-up/month-due.ts';

/** Payments that were told after the roadmap was made. */
export function paymentsSince(facts: readonly Fact[], roadmap: RoadmapMark | undefined): readonly PaidOn[] {
  return paymentsIn(facts.slice(roadmap?.facts ?? 0));
}

export function paymentsIn(facts: readonly Fact[]): readonly PaidOn[] {
  return facts.flatMap(({ change }) =>
    change.set === 'payment' ? [{ debtId: change.debtId, amount: change.amount, on: change.on }] : [],
  );
}
