import type { ConversationState } from '../contracts/conversation-state.ts';
import { nameOf } from '../domain/debts/debt-name.ts';
import { allCreditorsPlan } from '../domain/negotiation/all-creditors-plan.ts';
import { fairInstalment } from '../domain/negotiation/fair-instalment.ts';
import { negotiationRange } from '../domain/negotiation/negotiation-range.ts';
import { waysOut } from '../domain/negotiation/ways-out.ts';
import type { ChangeCause } from '../domain/payoff/reasons/change-cause.ts';
import type { PlanDifference } from '../domain/payoff/reasons/explain-change.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';
import { judgedOffers } from './agents/negotiation/told-offers.ts';
import { cautionWords } from './copy/negotiation.ts';
import * as offers from './copy/offers.ts';
import { reasons } from './copy/plan-changes.ts';
import * as planMonth from './copy/plan-month.ts';
import * as copy from './copy/roadmap.ts';
import { lawfulWays, proposal } from './copy/ways-out.ts';
import { type FoundPlan, preferenceOf, thirteenthIn } from './plan-for.ts';
import { foldFacts } from './situation.ts';

export type Words = {
  readonly state: ConversationState;
  readonly differences: readonly PlanDifference[];
  /** The new link to the page. */
  readonly url: string;
  /** The plan itself was asked for, and not news told. */
  readonly isAsked: boolean;
  /** The problem may be reckoned from a later day: a month under way is behind it. */
  readonly today: LocalDate;
};

type Payable = Extract<FoundPlan['plan'], { kind: 'payable' }>;

/** From here on a plan is so long that renegotiating comes first. */
const LONG_PLAN_MONTHS = 36;

/** A first roadmap, or one of another sort than before: how things stand, what to do now, and the way ahead. One message each. */
export function wordRoadmap(found: FoundPlan, { state, differences, url, today }: Words): string[] {
  const { diagnosis, plan, incomplete } = found;
  const opening = [
    copy.diagnosis(diagnosis, incomplete),
    ...(diagnosis.urgent.length > 0 ? [copy.urgent(diagnosis.urgent)] : []),
  ];
  const because = state.roadmap ? reasons(differences, knownTo(plan, state)) : '';
  const ends = copy.countsOnIncomes(foldFacts(state.facts).incomes, today);
  const ways =
    plan.kind === 'payable'
      ? [
          [copy.headline(plan), because, ...firstThings(plan, found, today)],
          [...wayAhead(plan, found, ends), copy.link(url)],
        ]
      : [
          [because, ...firstWays(found, today), spendingReadBack(found, state)],
          [...talksAhead(found, today), ends, copy.linkToWaysOut(url)],
        ];
  return [opening, ...ways].map(joined).filter((message) => message !== '');
}

function firstThings(plan: Payable, found: FoundPlan, today: LocalDate): string[] {
  const { verdict } = found.diagnosis;
  return [
    verdict.kind === 'tight' && verdict.shortOfContracts > 0 ? copy.tight(verdict.shortOfContracts) : '',
    plan.months.length > LONG_PLAN_MONTHS ? copy.tooLong : '',
    firstStep(plan, found, today),
  ];
}

function wayAhead(plan: Payable, found: FoundPlan, ends: string): string[] {
  const onOffers = offers.verdicts(plan);
  return [
    copy.milestones(plan),
    ...(onOffers.length > 0 ? [[...onOffers, ...cautionsOfOffered(found), offers.beforePaying].join('\n')] : []),
    copy.alternatives(plan),
    copy.countsOnThirteenth(thirteenthIn(found)),
    ends,
    copy.assumptions(plan),
  ];
}

/** An old debt is not to be settled unawares. */
function cautionsOfOffered({ diagnosis, plan, problem }: FoundPlan): readonly string[] {
  const { today } = problem;
  const offered = problem.debts.filter(({ offers: told }) => told.length > 0);
  const cautions = offered.flatMap((debt) => negotiationRange({ debt, diagnosis, plan, today })?.cautions ?? []);
  return [...new Set(cautionWords(cautions, today))];
}

function firstWays({ diagnosis, plan }: FoundPlan, today: LocalDate): string[] {
  if (plan.kind === 'payable') return [];
  return [copy.unpayable(plan, diagnosis), lawfulWays(waysOut(diagnosis, plan, today), plan.debts, today)];
}

/** Asked once, with the first roadmap. */
function spendingReadBack({ diagnosis: { verdict } }: FoundPlan, { facts, roadmap }: ConversationState): string {
  const spendsMore = verdict.kind === 'deficit' && verdict.cause !== 'debts-grow';
  const { incomes, expenses } = foldFacts(facts);
  return spendsMore && !roadmap && incomes.length > 0 && expenses.length > 1 ? copy.readBack(incomes, expenses) : '';
}

/** What to say to creditors, and what not to take. */
function talksAhead({ diagnosis, plan }: FoundPlan, today: LocalDate): string[] {
  const together = waysOut(diagnosis, plan, today).some(({ id }) => id === 'all-creditors-plan');
  return [
    plan.kind === 'unpayable' ? copy.couldBeCut(diagnosis, plan) : '',
    together ? proposal(allCreditorsPlan(diagnosis, today), fairInstalment(diagnosis)) : '',
    copy.bearable(fairInstalment(diagnosis)),
    ...offersWaiting(plan.debts),
    copy.assumptions(plan),
  ];
}

function offersWaiting(debts: FoundPlan['plan']['debts']): string[] {
  const offered = debts.filter((debt) => debt.offers.length > 0).map(nameOf);
  return offered.length > 0 ? [offers.offersWithoutPlan(offered)] : [];
}

/** Debts that are gone still have a name in the problem of the former roadmap. */
function knownTo({ debts }: FoundPlan['plan'], state: ConversationState) {
  return {
    debts: [...debts, ...(state.roadmap?.problem?.debts ?? [])],
    missed: monthsSince(state, 'month-missed'),
    thin: monthsSince(state, 'month-less'),
    asked: (state.roadmap?.asks ?? state.roadmap?.due)?.payments.map(({ debtId }) => debtId) ?? [],
  };
}

/** Offers of so many debts are weighed in one message; the page shows all. */
const MOST_JUDGED = 3;

/** A roadmap made anew: what changed and why, the news of offers, and what to do now; the rest is on the page. */
export function wordChange(found: FoundPlan, words: Words): string {
  const { plan } = found;
  const { state, differences, url } = words;
  const known = knownTo(plan, state);
  const because = reasons(differences, known);
  const link = plan.kind === 'payable' ? copy.link(url) : copy.linkToWaysOut(url);
  const offered = newsOf(found, state).slice(0, MOST_JUDGED);
  if (offered.length > 0) {
    // What new offers do is said of each, in the same reais; anything else that changed stands before it.
    const others = reasons(
      differences.filter(({ cause }) => cause.of !== 'offers-new'),
      known,
    );
    return joined([others, ...judgedOffers(offered, found, state), link]);
  }
  const isMending = isCorrectionOfToday(words);
  if (plan.kind === 'unpayable') return joined([copy.stillUnpayable(plan), because, isMending ? '' : link]);
  if (isMending) return joined([headOf(plan, words), because, copy.stepWhenDone]);
  return joined([headOf(plan, words), because, firstStep(plan, found, words.today), link]);
}

/**
 * "a luz é 160", "o mercado é 650", "na verdade ganho 2.400": whoever mends several things upon the plan of the same day reads what
 * each of them moves. The link above shows the new plan as well, and the step comes once all is right.
 */
function isCorrectionOfToday({ state, differences, isAsked, today }: Words): boolean {
  if (isAsked || state.roadmap?.madeOn !== today || differences.length === 0) return false;
  return differences.every(({ cause }) => isCorrected(cause));
}

function isCorrected(cause: ChangeCause): boolean {
  switch (cause.of) {
    case 'monthly':
    case 'terms-corrected':
    case 'rates':
      return true;
    case 'one-off':
      return cause.isThirteenth === true;
    case 'together':
      return cause.causes.every(isCorrected);
    default:
      return false;
  }
}

/** Another order of payment is answered with what it costs; else the new date, where it moved. */
function headOf(plan: Payable, { state, isAsked }: Words): string {
  const { roadmap } = state;
  const otherWay = JSON.stringify(roadmap?.preference ?? { strategy: 'best' }) !== JSON.stringify(preferenceOf(state));
  if (otherWay) return joined([copy.headline(plan), copy.preferred(plan)]);
  if (roadmap?.outcome.kind !== 'payable' || isAsked) return copy.headline(plan);
  return copy.endNow(roadmap.outcome.freeOn, plan);
}

/** Months of which this was told after the roadmap was made. */
function monthsSince({ facts, roadmap }: ConversationState, what: 'month-missed' | 'month-less'): readonly Month[] {
  return facts.slice(roadmap?.facts ?? 0).flatMap(({ change }) => (change.set === what ? [change.month] : []));
}

/** Debts with an offer that the former plan did not know. */
function newsOf({ problem }: FoundPlan, { roadmap }: ConversationState) {
  const known = (id: string) => roadmap?.problem?.debts.find((debt) => debt.id === id)?.offers ?? [];
  return problem.debts.filter(({ id, offers: told }) =>
    told.some((offer) => !known(id).some((one) => JSON.stringify(one) === JSON.stringify(offer))),
  );
}

function firstStep(plan: Payable, found: FoundPlan, today: LocalDate): string {
  const step = planMonth.stepNow(plan, found, today);
  const first = planMonth.firstActive(plan);
  if (!first) return step;
  const paid = new Set(first.payments.filter(({ amount }) => amount > 0).map(({ debtId }) => debtId));
  const leftOut = plan.debts.filter(({ id, obligation }) => obligation.form === 'instalments' && !paid.has(id));
  const waiting = leftOut.length > 0 ? `\n${planMonth.doesNotFitYet(leftOut.map(nameOf))}` : '';
  return `${step}${waiting}`;
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
