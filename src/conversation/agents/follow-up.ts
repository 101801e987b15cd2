import type { Command } from '../../contracts/command.ts';
import type { AskedQuestion, ConversationState, RoadmapMark } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import type { GeneralTopic } from '../../contracts/question-topics.ts';
import * as answers from '../copy/answers.ts';
import * as copy from '../copy/roadmap.ts';
import { menu } from '../copy/words.ts';
import { planFor } from '../plan-for.ts';
import type { Situation } from '../situation.ts';
import type { Agent, Context, Outcome, Question } from './agent.ts';
import { isCommonTopic, isOfPlannedDebt } from './common-questions.ts';
import { debtsNamed, isOpen } from './debts-named.ts';
import { isNegotiationTopic } from './negotiation/negotiation.ts';
import { askIfAccepted } from './negotiation/offers.ts';
import { hasLateDebts } from './negotiation/which-debt.ts';
import { aboutPlan, isOfPlan } from './plan-questions.ts';
import { reprompt } from './reprompt.ts';
import { tellPayment } from './tell-payment.ts';
import { wish } from './wishes.ts';

/** Life after the roadmap: questions, payments, and what to do when no plan fits. */
export const followUpAgent: Agent = {
  name: 'follow-up',
  slots: ['after-roadmap', 'after-deficit'],
  next,
  word,
  handle,
};

function next(situation: Situation, { roadmap }: ConversationState): Question | undefined {
  return roadmap && afterwards(situation, roadmap);
}

/** The menu of life after the roadmap; help to negotiate is in it while something is late. */
export function afterwards(situation: Situation, roadmap: RoadmapMark | undefined): Question {
  if (roadmap?.outcome.kind === 'unpayable') return { slot: 'after-deficit', options: copy.AFTER_DEFICIT_OPTIONS };
  const { step, negotiate, change, human } = copy.AFTER_ROADMAP;
  return {
    slot: 'after-roadmap',
    options: hasLateDebts(situation) ? [step, negotiate, change, human] : [step, change, human],
  };
}

function word({ slot, attempts, options = [] }: AskedQuestion): string {
  const wordings = slot === 'after-deficit' ? copy.AFTER_DEFICIT_QUESTIONS : copy.AFTER_ROADMAP_QUESTIONS;
  return `${reprompt(wordings, attempts)}\n${menu(options)}`;
}

function handle(command: Command, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'ask':
      if (isNegotiationTopic(command.about) || isCommonTopic(command.about) || isOfPlannedDebt(command.about))
        return undefined;
      return answer(command.about, context, command.creditor);
    case 'tell-payment':
      return tellPayment(command, context);
    default:
      return context.question?.slot === 'after-roadmap' || context.question?.slot === 'after-deficit'
        ? choose(command, context)
        : undefined;
  }
}

function choose(command: Command, context: Context): Outcome | undefined {
  if (command.kind === 'deny') return askToPutBack(context) ?? { say: [answers.seeYou], ends: true };
  if (command.kind === 'nothing-more') return { say: [answers.seeYou], ends: true };
  if (command.kind === 'affirm') return askIfAccepted(context) ?? { say: [answers.saidYes] };
  if (command.kind !== 'choose') return undefined;
  switch (context.question?.options?.[command.option - 1]) {
    case copy.AFTER_ROADMAP.step:
      return answer('next-step', context);
    case copy.AFTER_ROADMAP.change:
      return { say: [copy.howToChange] };
    case copy.AFTER_DEFICIT.expenses:
      return reviewExpenses(context);
    case copy.AFTER_ROADMAP.negotiate:
    case copy.AFTER_DEFICIT.creditor:
      return { goOn: { commands: [{ kind: 'ask', about: 'negotiate' }], question: context.question } };
    default:
      return { say: [answers.humanCalled], events: [{ v: 1, type: 'human-asked' }] };
  }
}

/** "não, deixa a c&a" after it was taken out: not what was meant, so that it is offered to be put back. */
function askToPutBack({ state: { facts, turn }, today, now }: Context): Outcome | undefined {
  const last = facts.at(-1);
  const removal = facts.find(({ messageId, change }) => messageId === last?.messageId && change.set === 'removed');
  if (removal?.change.set !== 'removed' || removal.on !== today) return undefined;
  const putBack = { turn, debtId: removal.change.id, commands: [{ kind: 'back' }] } as const;
  return wish([{ changes: [], say: '', once: putBack }], { now, question: answers.putBack });
}

function reviewExpenses({ state, situation, today }: Context): Outcome {
  return { say: [copy.reviewFlexible(planFor(state, situation, today).diagnosis.flexible)] };
}

function answer(topic: GeneralTopic, context: Context, creditor?: CreditorMention): Outcome {
  const { state, situation, today } = context;
  if (topic === 'link' && state.roadmap) return { roadmap: 'link' };
  if (topic === 'roadmap' && state.roadmap) return { roadmap: 'make' };
  if (answers.isSameForAll(topic)) return { say: [answers.sameForAll(topic, today)] };
  if (isOfPlan(topic)) return { say: [aboutPlan(topic, context)] };
  const found = planFor(state, situation, today);
  const named = creditor ? debtsNamed(creditor, situation).filter(isOpen) : [];
  if (named.length > 0 && (topic === 'total-owed' || topic === 'my-debts'))
    return { say: [answers.owedThere(answers.withInterest(named, found.diagnosis))] };
  return { say: [answers.answerTo(topic, { situation, ...found })] };
}
