import type { Command, GeneralTopic } from '../../contracts/command.ts';
import type { AskedQuestion, ConversationState, RoadmapMark } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import * as answers from '../copy/answers.ts';
import * as debtsCopy from '../copy/debts.ts';
import * as copy from '../copy/roadmap.ts';
import { menu } from '../copy/words.ts';
import { afterPayment, type PartialDebt } from '../fold-debt.ts';
import { planFor } from '../plan-for.ts';
import type { Situation } from '../situation.ts';
import type { Agent, Context, Outcome, Question } from './agent.ts';
import { isCommonTopic, isOfPlannedDebt } from './common-questions.ts';
import { paidDebts } from './debts-alike.ts';
import { debtsNamed, isOpen } from './debts-named.ts';
import { isNegotiationTopic } from './negotiation/negotiation.ts';
import { hasLateDebts } from './negotiation/which-debt.ts';
import { reprompt } from './reprompt.ts';

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
  if (command.kind === 'deny' || command.kind === 'nothing-more') return { say: [answers.seeYou], ends: true };
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

function reviewExpenses({ state, situation, today }: Context): Outcome {
  return { say: [copy.reviewFlexible(planFor(state, situation, today).diagnosis.flexible)] };
}

function answer(topic: GeneralTopic, { state, situation, today }: Context, creditor?: CreditorMention): Outcome {
  if (topic === 'link' && state.roadmap) return { roadmap: 'link' };
  if (topic === 'roadmap' && state.roadmap) return { roadmap: 'make' };
  const named = creditor ? debtsNamed(creditor, situation).filter(isOpen) : [];
  if (named.length > 0 && (topic === 'total-owed' || topic === 'my-debts')) return { say: [answers.owedThere(named)] };
  if (answers.isSameForAll(topic)) return { say: [answers.sameForAll(topic, today)] };
  return { say: [answers.answerTo(topic, { situation, today, ...planFor(state, situation, today) })] };
}

function tellPayment(command: Extract<Command, { kind: 'tell-payment' }>, context: Context): Outcome {
  const { today } = context;
  const [debt] = paidDebts(command, context);
  if (!debt) return { say: [debtsCopy.paymentOfWhich] };
  const name = debtsCopy.debtName(debt);
  const amount = command.money?.centavos ?? debt.instalmentAmount;
  if (amount === undefined) return { say: [answers.paymentHowMuch(name)] };
  const offer = debt.offers?.find(({ price, instalments }) => instalments === 1 && price === amount);
  if (offer) return paidOffer({ debtId: debt.id, creditor: name, amount, offerId: offer.id }, today);
  const closed = isPaidOff(afterPayment(debt, { on: today, amount }));
  return {
    changes: [{ set: 'payment', debtId: debt.id, amount, on: today }],
    say: [debtsCopy.paymentNoted(name, amount), ...(closed ? [debtsCopy.debtClosed(name, today)] : [])],
    events: [
      { v: 1, type: 'payment-told', debtId: debt.id, amount },
      ...(closed ? [{ v: 1, type: 'debt-closed', debtId: debt.id } as const] : []),
    ],
  };
}

/** Nothing is left of what is known to have been owed. */
function isPaidOff({ balance, instalmentAmount, instalmentsRemaining, entryDue = 0 }: PartialDebt): boolean {
  if (entryDue > 0) return false;
  return instalmentAmount === undefined ? balance === 0 : instalmentsRemaining === 0;
}

type PaidOffer = {
  readonly debtId: string;
  /** What the debt is called. */
  readonly creditor: string;
  readonly amount: Centavos;
  readonly offerId: string;
};

/** Who paid exactly what was offered has settled: the debt is closed, not lowered. */
function paidOffer({ debtId, creditor, amount, offerId }: PaidOffer, today: LocalDate): Outcome {
  return {
    changes: [
      { set: 'offer-accepted', debtId, offerId, on: today },
      { set: 'payment', debtId, amount, on: today },
    ],
    say: [debtsCopy.offerPaid(creditor, amount), debtsCopy.debtClosed(creditor, today)],
    events: [
      { v: 1, type: 'payment-told', debtId, amount },
      { v: 1, type: 'debt-closed', debtId },
    ],
  };
}
