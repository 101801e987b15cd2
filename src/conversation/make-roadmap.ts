import type { ConversationState, RoadmapMark } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import type { OneOffIncome } from '../domain/budget/budget.ts';
import { thirteenthIncomes } from '../domain/budget/thirteenth-incomes.ts';
import { diagnose } from '../domain/diagnosis/diagnose.ts';
import type { Diagnosis, UrgentMatter } from '../domain/diagnosis/diagnosis.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import { fairInstalment } from '../domain/negotiation/fair-instalment.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import { planPayoff } from '../domain/payoff/plan-payoff.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import { debtName } from './copy/debts.ts';
import * as copy from './copy/roadmap.ts';
import type { Situation } from './situation.ts';
import { budgetOf, debtsOf } from './to-domain.ts';

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
  { today, url }: { readonly today: LocalDate; readonly url: string },
): MadeRoadmap {
  const found = planFor(state, situation, today);
  const { diagnosis, plan } = found;
  const roadmap: Roadmap = { firstName: state.firstName, madeOn: today, diagnosis, plan };
  const again = state.roadmap?.outcome.kind === plan.kind;
  return {
    messages: again ? [wordChange(plan, state, url)] : wordAll(found, state, url),
    roadmap,
    mark: markOf(plan, state, today),
    events: [
      {
        v: 1,
        type: 'diagnosed',
        verdict: diagnosis.verdict.kind,
        owed: diagnosis.totalOwed,
        leftForDebts: diagnosis.leftForDebts,
      },
      plan.kind === 'payable'
        ? {
            v: 1,
            type: 'roadmap-made',
            strategy: plan.strategy,
            months: plan.months.length,
            interest: plan.totalInterest,
          }
        : { v: 1, type: 'roadmap-not-possible', shortfall: plan.shortfall },
    ],
  };
}

export type FoundPlan = {
  readonly diagnosis: Diagnosis;
  readonly plan: PayoffPlan;
  /** Creditors of debts that could not be planned, because what is owed is not known. */
  readonly incomplete: readonly string[];
  /** 13º that the plan counts on; 0 when none comes in time. */
  readonly thirteenth: Centavos;
};

/** The diagnosis and the plan by the person's preferred strategy. */
export function planFor(state: ConversationState, situation: Situation, today: LocalDate): FoundPlan {
  const budget = budgetOf(situation);
  const { complete, incomplete } = debtsOf(situation);
  const diagnosis = diagnose({ budget, debts: complete, worries: urgentKinds(situation), today });
  const thirteenths = thirteenthIncomes(budget, today);
  const plan = planPayoff(
    {
      debts: complete,
      monthlyForDebts: diagnosis.leftForDebts,
      oneOffIncomes: [...budget.oneOffIncomes, ...thirteenths],
      today,
    },
    { strategy: state.preferredStrategy },
  );
  return {
    diagnosis,
    plan,
    incomplete: incomplete.map(debtName),
    thirteenth: countedOn(plan, thirteenths),
  };
}

function urgentKinds({ worries }: Situation): UrgentMatter['kind'][] {
  return worries.flatMap((worry): UrgentMatter['kind'][] =>
    worry === 'service-cut' ||
    worry === 'eviction' ||
    worry === 'repossession' ||
    worry === 'wages-seized' ||
    worry === 'summons'
      ? [worry]
      : [],
  );
}

function countedOn(plan: PayoffPlan, oneOffs: readonly OneOffIncome[]): Centavos {
  if (plan.kind === 'unpayable') return 0;
  return oneOffs.filter(({ month }) => month <= plan.freeOn).reduce((sum, { amount }) => sum + amount, 0);
}

/** The first roadmap: how things stand, then the way out. */
function wordAll(
  { diagnosis, plan, incomplete, thirteenth }: FoundPlan,
  state: ConversationState,
  url: string,
): string[] {
  const opening = [
    copy.diagnosis(diagnosis, incomplete),
    ...(diagnosis.urgent.length > 0 ? [copy.urgent(diagnosis.urgent)] : []),
  ];
  const way =
    plan.kind === 'payable'
      ? [
          copy.headline(plan),
          difference(plan, state),
          diagnosis.verdict.kind === 'tight' && diagnosis.verdict.shortOfContracts > 0
            ? copy.tight(diagnosis.verdict.shortOfContracts)
            : '',
          plan.months.length > LONG_PLAN_MONTHS ? copy.tooLong : '',
          ...firstSteps(plan),
          ...offersInHand(plan),
          copy.alternative(plan),
          copy.countsOnThirteenth(thirteenth),
          copy.assumptions(plan),
        ]
      : [copy.unpayable(plan, diagnosis), copy.bearable(fairInstalment(diagnosis)), copy.assumptions(plan)];
  return [joined(opening), joined([...way, plan.kind === 'payable' ? copy.link(url) : copy.linkToWaysOut(url)])];
}

/** From here on a plan is so long that renegotiating comes first. */
const LONG_PLAN_MONTHS = 36;

/** Offers below what the plan pays for the same debt: choosing them is the planner's coming step, hiding them is no option. */
function offersInHand(plan: Extract<PayoffPlan, { kind: 'payable' }>): string[] {
  return plan.debts.flatMap((debt) => {
    const payments = plan.months.flatMap((month) => month.payments.filter(({ debtId }) => debtId === debt.id));
    const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
    const best = debt.offers.toSorted((one, other) => one.price - other.price)[0];
    return best && best.price < paid ? [copy.offerInHand(debt.creditor, best.price)] : [];
  });
}

/** A roadmap made anew: what changed and what to do now; the rest is on the page. */
function wordChange(plan: PayoffPlan, state: ConversationState, url: string): string {
  if (plan.kind === 'unpayable') return joined([copy.stillUnpayable(plan), copy.linkToWaysOut(url)]);
  const change = difference(plan, state);
  return joined([change === '' ? copy.headline(plan) : change, ...firstSteps(plan).slice(0, 1), copy.link(url)]);
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function firstSteps(plan: Extract<PayoffPlan, { kind: 'payable' }>): string[] {
  const first = plan.months.find(({ payments }) => payments.some(({ amount }) => amount > 0));
  if (!first) return [copy.milestones(plan)];
  const paid = new Set(first.payments.filter(({ amount }) => amount > 0).map(({ debtId }) => debtId));
  const leftOut = plan.debts.filter(({ id, obligation }) => obligation.form === 'instalments' && !paid.has(id));
  const waiting = leftOut.length > 0 ? `\n${copy.doesNotFitYet(leftOut.map(({ creditor }) => creditor))}` : '';
  return [`*O passo de agora:*\n${copy.month(first, plan.debts)}${waiting}`, copy.milestones(plan)];
}

function difference(plan: Extract<PayoffPlan, { kind: 'payable' }>, { roadmap }: ConversationState): string {
  if (roadmap?.outcome.kind !== 'payable') return '';
  return copy.changed(roadmap.outcome.freeOn, plan.freeOn, plan.totalInterest - roadmap.outcome.totalInterest);
}

function markOf(plan: PayoffPlan, state: ConversationState, today: LocalDate): RoadmapMark {
  return {
    madeOn: today,
    revision: state.revision,
    outcome:
      plan.kind === 'payable'
        ? { kind: 'payable', freeOn: plan.freeOn, months: plan.months.length, totalInterest: plan.totalInterest }
        : { kind: 'unpayable', shortfall: plan.shortfall },
  };
}
