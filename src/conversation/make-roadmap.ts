import type { ConversationState, FirstPlan, RoadmapMark } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import { explainChange, type PlanDifference } from '../domain/payoff/reasons/explain-change.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import { asksNow, dueNow } from './due-now.ts';
import { judgedOffers } from './judged-offers.ts';
import { paymentsSince } from './payments-since.ts';
import { type FoundPlan, planFor, preferenceOf } from './plan-for.ts';
import type { Situation } from './situation.ts';
import { wordChange, wordRoadmap } from './word-roadmap.ts';

/** What a new roadmap says, is, and leaves behind in the state. */
export type MadeRoadmap = {
  /** One WhatsApp message each. */
  readonly messages: readonly string[];
  readonly roadmap: Roadmap;
  readonly mark: RoadmapMark;
  readonly events: readonly DomainEvent[];
};

/** `url` is the new link to the page. Pure: diagnosis and plan come from the domain, the words from copy. */
export function makeRoadmap(
  state: ConversationState,
  situation: Situation,
  { today, url, isAsked }: { readonly today: LocalDate; readonly url: string; readonly isAsked: boolean },
): MadeRoadmap {
  const found = planFor(state, situation, today);
  const { diagnosis, plan, due, debtsNow } = found;
  const differences = differencesTo(found, state);
  const again = state.roadmap?.outcome.kind === plan.kind;
  const words = { state, differences, url, isAsked, today };
  return {
    messages: again ? [wordChange(found, words)] : wordRoadmap(found, words),
    roadmap: {
      ...{ firstName: state.firstName, madeOn: today, diagnosis, plan },
      ...(due ? { due } : {}),
      ...(debtsNow ? { debtsThen: debtsNow } : {}),
      ...namesApart(situation),
    },
    mark: markOf(found, state, today),
    events: [
      {
        v: 1,
        type: 'diagnosed',
        verdict: diagnosis.verdict.kind,
        owed: diagnosis.totalOwed,
        leftForDebts: diagnosis.leftForDebts,
      },
      madeEvent(plan),
      ...judgedOffers(plan, state.facts.slice(state.roadmap?.facts ?? 0)),
    ],
  };
}

/** What pages call debts of one creditor, the closed ones as well. */
export function namesApart({ debts }: Situation): Pick<Roadmap, 'names'> {
  const named = debts.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const]));
  return named.length === 0 ? {} : { names: Object.fromEntries(named) };
}

function madeEvent(plan: PayoffPlan): DomainEvent {
  if (plan.kind === 'unpayable') return { v: 1, type: 'roadmap-not-possible', shortfall: plan.shortfall };
  const { strategy, months, totalInterest } = plan;
  return { v: 1, type: 'roadmap-made', strategy, months: months.length, interest: totalInterest };
}

/** Why this plan is not the former one; of another order of payment that is the reason, and it is worded as such. */
function differencesTo(
  { problem }: FoundPlan,
  { roadmap, facts, ...state }: ConversationState,
): readonly PlanDifference[] {
  if (!roadmap?.problem) return [];
  return explainChange(roadmap.problem, problem, preferenceOf(state), paymentsSince(facts, roadmap));
}

/** Beyond this many debts and incomes a problem is not kept: the state travels with every turn. */
const MOST_KEPT = 60;

function markOf(
  { plan, problem, asks: asked, due: left, carried }: FoundPlan,
  state: ConversationState,
  today: LocalDate,
): RoadmapMark {
  const due = dueNow(plan, today) ?? left;
  const asks = asksNow(plan, today, state) ?? asked;
  const offers = problem.debts.reduce((sum, debt) => sum + debt.offers.length, 0);
  const isSmall = problem.debts.length + offers + problem.oneOffIncomes.length <= MOST_KEPT;
  return {
    madeOn: today,
    revision: state.revision,
    outcome:
      plan.kind === 'payable'
        ? { kind: 'payable', freeOn: plan.freeOn, months: plan.months.length, totalInterest: plan.totalInterest }
        : { kind: 'unpayable', shortfall: plan.shortfall },
    ...(isSmall ? { problem } : {}),
    preference: preferenceOf(state),
    facts: state.facts.length,
    ...(due ? { due } : {}),
    ...(asks ? { asks } : {}),
    ...(carried > 0 ? { carried } : {}),
    ...firstPlan(plan, state.roadmap, today),
  };
}

/** Beyond ten years a first plan is not kept: the state travels with every turn. */
const MOST_MONTHS = 120;

/** Kept as it was said, since neither facts taken back later nor a newer planner may change what was promised. */
function firstPlan(plan: PayoffPlan, mark: RoadmapMark | undefined, today: LocalDate): { readonly first?: FirstPlan } {
  const before = mark?.first;
  if (before && before.madeOn < today) return { first: before };
  const [month] = plan.kind === 'payable' ? plan.months : [];
  if (plan.kind === 'unpayable' || !month) return before ? { first: before } : {};
  const balances = plan.months.slice(0, MOST_MONTHS).map(({ totalBalanceAfter }) => totalBalanceAfter);
  return { first: { madeOn: today, from: month.month, balances } };
}
