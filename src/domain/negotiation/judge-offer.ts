import type { Debt, Offer } from '../debts/debt.ts';
import { impliedMonthlyRate } from '../debts/implied-rate.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Centavos } from '../money/centavos.ts';
import type { PayoffPlan, PayoffProblem, Preference } from '../payoff/plan.ts';
import { keptForOffer } from '../payoff/simulation/kept-for-offer.ts';
import { whatIf } from '../payoff/what-if.ts';
import type { Month } from '../time/local-date.ts';
import { monthsBetween } from '../time/month.ts';
import { type NegotiationRange, negotiationRange } from './negotiation-range.ts';

/** What an offer is worth to this person: figures only, the choice is theirs. */
export type OfferJudgement = {
  readonly debt: Debt;
  readonly offer: Offer;
  readonly against: AgainstPlan;
  /** What it asks for each month, without the entry; the whole price where it is paid at once. */
  readonly part: Centavos;
  /** Interest that its parts hold a month, where they ask for more than what is owed today. */
  readonly monthlyRate?: number;
  /** The room for a talk about this debt as if the offer had not been made. */
  readonly range: NegotiationRange;
  /** Against what creditors of such debts were seen to take at once; none where nothing is known. */
  readonly expected?: 'below' | 'within' | 'above';
};

/** What all debts together cost with and without the offer, by planning both. */
export type AgainstPlan =
  /** `sooner`: months by which everything ends earlier; negative where later. `month`: of its first part. */
  | {
      readonly kind: 'saves';
      readonly cost: Centavos;
      readonly without: Centavos;
      readonly sooner: number;
      readonly freeOn: Month;
      readonly month: Month;
      readonly keeps?: { readonly amount: Centavos; readonly until: Month };
    }
  /** Without it the debts would never end. */
  | { readonly kind: 'decisive'; readonly freeOn: Month; readonly month: Month }
  | { readonly kind: 'dearer'; readonly costs: Centavos }
  /** It would cost as much as the plan does without it. */
  | { readonly kind: 'equal' }
  | { readonly kind: 'does-not-fit'; readonly lacking: Centavos }
  /** The month's money goes to contracts, or another offer of this debt is better. */
  | { readonly kind: 'not-counted' }
  /** No plan has an end, with the offer or without it. */
  | { readonly kind: 'no-plan'; readonly shortfall: Centavos };

type Judged = {
  readonly debt: Debt;
  readonly offer: Offer;
  /** The problem with the offer in it. */
  readonly problem: PayoffProblem;
  readonly preference: Preference;
  readonly diagnosis: Pick<Diagnosis, 'debts' | 'income' | 'leftForDebts'>;
};

/** None for a loan shark: with that no bargain is weighed. */
export function judgeOffer({ debt, offer, problem, preference, diagnosis }: Judged): OfferJudgement | undefined {
  const change = { of: 'offer-lapses', debtId: debt.id, offerId: offer.id } as const;
  const { before: plan, after: without } = whatIf(problem, change, preference);
  const range = negotiationRange({ debt, diagnosis, plan: without, today: problem.today });
  if (!range) return undefined;
  const monthlyRate = interestIn(offer, range.owed);
  const stands = range.expected && standing(offer.price, range.expected.price);
  return {
    debt,
    offer,
    against: against({ plan, without, debtId: debt.id, offerId: offer.id }),
    part: monthlyPart(offer),
    ...(monthlyRate === undefined ? {} : { monthlyRate }),
    range,
    ...(stands ? { expected: stands } : {}),
  };
}

type Compared = {
  readonly plan: PayoffPlan;
  readonly without: PayoffPlan;
  readonly debtId: string;
  readonly offerId: string;
};

function against({ plan, without, debtId, offerId }: Compared): AgainstPlan {
  if (plan.kind === 'unpayable') return { kind: 'no-plan', shortfall: plan.shortfall };
  const choices = plan.choices.filter((choice) => choice.kind !== 'order' && choice.offerId === offerId);
  const taken = choices.find((choice) => choice.kind === 'offer-taken');
  if (taken) {
    const { month } = taken;
    if (without.kind === 'unpayable') return { kind: 'decisive', freeOn: plan.freeOn, month };
    const keeps = keptForOffer(plan.months, debtId);
    return {
      kind: 'saves',
      cost: plan.totalPaid,
      without: without.totalPaid,
      sooner: monthsBetween(plan.freeOn, without.freeOn),
      freeOn: plan.freeOn,
      month,
      ...(keeps ? { keeps: { amount: keeps.amount, until: keeps.until } } : {}),
    };
  }
  const left = choices.find((choice) => choice.kind === 'offer-left');
  if (left?.why === 'dearer') return { kind: 'dearer', costs: left.costs };
  if (left?.why === 'equal') return { kind: 'equal' };
  if (left?.why === 'does-not-fit') return { kind: 'does-not-fit', lacking: left.lacking };
  return { kind: 'not-counted' };
}

function monthlyPart({ price, instalments, entry }: Offer): Centavos {
  if (instalments <= 1) return price;
  return entry === undefined ? Math.ceil(price / instalments) : Math.ceil((price - entry) / (instalments - 1));
}

/** An entry is paid at once, so what is lent is what is owed less the entry. */
function interestIn(offer: Offer, owed: Centavos): number | undefined {
  const { price, instalments, entry } = offer;
  if (instalments <= 1 || price <= owed) return undefined;
  const lent = owed - (entry ?? 0);
  const count = entry === undefined ? instalments : instalments - 1;
  return lent > 0 ? impliedMonthlyRate({ count, amount: monthlyPart(offer), price: lent }) : undefined;
}

function standing(price: Centavos, { low, high }: { readonly low: Centavos; readonly high: Centavos }) {
  if (price < low) return 'below';
  return price <= high ? 'within' : 'above';
}
