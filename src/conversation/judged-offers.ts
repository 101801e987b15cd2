import type { Fact } from '../contracts/conversation-state.ts';
import type { DomainEvent, OfferVerdict } from '../contracts/domain-event.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';

/** What a new plan says of the offers that were told since the one before it. */
export function judgedOffers(plan: PayoffPlan, news: readonly Fact[]): readonly DomainEvent[] {
  const told = new Set(news.flatMap(({ change }) => (change.set === 'offer' ? [change.offer.id] : [])));
  return plan.debts.flatMap((debt) =>
    debt.offers
      .filter(({ id }) => told.has(id))
      .map(({ id: offerId, price, instalments }): DomainEvent => {
        const verdict = verdictOn(offerId, plan);
        return { v: 1, type: 'offer-judged', debtId: debt.id, offerId, price, instalments, verdict };
      }),
  );
}

function verdictOn(offerId: string, plan: PayoffPlan): OfferVerdict {
  if (plan.kind === 'unpayable') return 'no-plan';
  for (const choice of plan.choices) {
    if (choice.kind === 'offer-taken' && choice.offerId === offerId) return 'taken';
    if (choice.kind === 'offer-left' && choice.offerId === offerId) return choice.why;
  }
  return 'not-counted';
}
