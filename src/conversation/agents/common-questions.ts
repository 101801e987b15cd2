import type { DebtDraft } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import {
  COMMON_TOPICS,
  type CommonTopic,
  type QuestionTopic,
  type TopicOfPlannedDebt,
} from '../../contracts/question-topics.ts';
import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import { commonAnswer } from '../copy/common-questions.ts';
import * as copy from '../copy/debt-in-plan.ts';
import { debtName } from '../copy/debts.ts';
import { stopPaying } from '../copy/stop-paying.ts';
import { welcome } from '../copy/welcome.ts';
import { planFor } from '../plan-for.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed } from './debts-named.ts';

/** What many ask besides their own figures, and when and why the plan pays one debt. Nothing it says is a fact. */
export const commonQuestionsAgent: Agent = {
  name: 'common-questions',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle: (command, context) => {
    if (command.kind !== 'ask') return undefined;
    if (isCommonTopic(command.about))
      return { say: [...greeting(context), ...commonAnswer(command.about, context.today)] };
    return isOfPlannedDebt(command.about) ? onPlannedDebt(command.about, command.creditor, context) : undefined;
  },
};

/** Who begins with a question hears who answers, and what becomes of their words. */
function greeting({ state }: Context): readonly string[] {
  return state.asked === undefined && state.consent !== 'given' && !state.optedOut ? [welcome(state.firstName)] : [];
}

export function isCommonTopic(topic: QuestionTopic): topic is CommonTopic {
  return COMMON.has(topic);
}

export function isOfPlannedDebt(topic: QuestionTopic): topic is TopicOfPlannedDebt {
  return topic === 'payment-reason' || topic === 'debt-schedule' || topic === 'stop-paying';
}

function onPlannedDebt(topic: TopicOfPlannedDebt, creditor: CreditorMention | undefined, context: Context): Outcome {
  const { state, situation, today } = context;
  const named = debtsNamed(creditor, situation);
  if (topic === 'stop-paying') return onStopping(creditor ? named : [], context);
  if (creditor && named.length === 0) return { say: [copy.notInPlan(creditor.name)] };
  if (!state.roadmap) return { say: [copy.noPlanYet] };
  const { plan, due } = planFor(state, situation, today);
  if (plan.kind === 'unpayable') return { say: [copy.noMonthYet] };
  const debts = creditor ? named : situation.debts.filter(({ id }) => id === firstByChoice(plan));
  return { say: debts.length > 0 ? debts.map(told) : [copy.noMonthYet] };

  function told(debt: DebtDraft): string {
    const name = debtName(debt);
    const [first, ...rest] = paymentsTo(debt.id);
    const left = due?.payments.find(({ debtId }) => debtId === debt.id);
    const now = due && left ? { month: due.month, amount: left.amount } : undefined;
    if (!first && !now) return debt.balance === 0 ? copy.alreadyPaidOff(name) : copy.notInPlan(name);
    if (topic === 'payment-reason' && first) return copy.whyPaid(name, [first, ...rest]);
    return copy.scheduleOf(name, first ? [first, ...rest] : [], now);
  }

  function paymentsTo(id: string): readonly copy.PlannedPayment[] {
    return plannedFor(id, plan);
  }
}

function plannedFor(id: string, plan: PayoffPlan): readonly copy.PlannedPayment[] {
  if (plan.kind === 'unpayable') return [];
  return plan.months.flatMap(({ month, payments }) =>
    payments
      .filter(({ debtId, amount }) => debtId === id && amount > 0)
      .map(({ amount, reason }) => ({ month, amount, reason })),
  );
}

/** "posso parar de pagar a renner?": of the debts there, or of any. */
function onStopping([debt]: readonly DebtDraft[], { state, situation, today }: Context): Outcome {
  if (!debt) return { say: stopPaying(undefined, today) };
  const planned = state.roadmap ? plannedFor(debt.id, planFor(state, situation, today).plan) : [];
  return { say: stopPaying({ name: debtName(debt), kind: debt.kind ?? 'other', planned }, today) };
}

/** "por que ele primeiro?": the debt that the plan itself chose to pay more of, before any other. */
function firstByChoice({ months }: Extract<PayoffPlan, { kind: 'payable' }>): string | undefined {
  const payments = months.flatMap((month) => month.payments).filter(({ amount }) => amount > 0);
  return (payments.find(({ reason }) => reason !== 'contract') ?? payments[0])?.debtId;
}

const COMMON: ReadonlySet<QuestionTopic> = new Set(COMMON_TOPICS);
