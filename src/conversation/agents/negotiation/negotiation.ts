import type { Command } from '../../../contracts/command.ts';
import type { DebtDraft } from '../../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import type { NegotiationTopic, QuestionTopic } from '../../../contracts/question-topics.ts';
import { debtName } from '../../copy/debts.ts';
import * as copy from '../../copy/negotiation.ts';
import { acceptedWhich } from '../../copy/offers.ts';
import { cancelled } from '../../copy/repair.ts';
import { menu } from '../../copy/words.ts';
import type { Agent, Context, Outcome, Question } from '../agent.ts';
import { debtsNamed } from '../debts-named.ts';
import { reprompt } from '../reprompt.ts';
import { onAge, onInterest, onMargin } from './own-debts.ts';
import { type TalkTopic, talkAbout } from './talk.ts';
import { onOffers } from './told-offers.ts';
import { meantDebts, talkedAbout } from './which-debt.ts';

/** Help with creditors: how much to offer, what to say, texts to copy, and what is known of a debt's interest and age. */
export const negotiationAgent: Agent = {
  name: 'negotiation',
  slots: ['which-creditor'],
  next: () => undefined,
  word: ({ attempts, options }) => `${reprompt(copy.WHICH_CREDITOR_QUESTIONS, attempts)}\n${menu(options ?? [])}`,
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  if (context.question?.slot === 'which-creditor') {
    const picked = pick(command, context.question, context);
    if (picked) return picked;
  }
  switch (command.kind) {
    case 'ask':
      return isNegotiationTopic(command.about) ? answer(command.about, command.creditor, context) : undefined;
    case 'tell-reply':
      // Told with what they ask instead: the plan made anew at the end of the turn answers that.
      if (hasNews(context)) return {};
      return command.reply === 'no'
        ? help('refusal', command.creditor, context)
        : { say: [acceptedWhich(command.creditor?.name ?? nameOfTalk(context))] };
    default:
      return undefined;
  }
}

function nameOfTalk(context: Context): string | undefined {
  const debt = talkedAbout(context);
  return debt && debtName(debt);
}

/** Something was told in this turn that the plan does not know yet. */
function hasNews({ state }: Context): boolean {
  return state.roadmap !== undefined && state.roadmap.revision !== state.revision;
}

/** Asked about a debt or its creditor, and so answered here. */
export function isNegotiationTopic(topic: QuestionTopic): topic is NegotiationTopic {
  return TOPICS.has(topic);
}

const TOPICS: ReadonlySet<QuestionTopic> = new Set<NegotiationTopic>([
  'negotiate',
  'how-much-to-offer',
  'call-script',
  'draft-to-creditor',
  'complaint',
  'offers',
  'prescription',
  'interest',
  'payroll-margin',
]);

function answer(topic: NegotiationTopic, creditor: CreditorMention | undefined, context: Context): Outcome {
  switch (topic) {
    case 'offers':
      return onOffers(creditor, context);
    case 'prescription':
      return onAge(creditor, context);
    case 'interest':
      return onInterest(creditor, context);
    case 'payroll-margin':
      return onMargin(context);
    case 'negotiate':
    case 'how-much-to-offer':
    case 'call-script':
    case 'draft-to-creditor':
    case 'complaint':
      return help(topic, creditor, context);
  }
}

/** Helps with the debt that is meant; where it could be one of several, that is asked first. */
function help(topic: TalkTopic, creditor: CreditorMention | undefined, context: Context): Outcome {
  if (!context.state.roadmap) return { say: [copy.notYet] };
  const debts = meantDebts(creditor, context);
  if (debts.length === 0) return { say: [nobodyToTalkTo(creditor, context)] };
  const current = creditor || topic === 'negotiate' ? undefined : talkedAbout(context);
  const only = current ?? (debts.length === 1 ? debts[0] : undefined);
  return only ? talkAbout(only, topic, context) : whichOf(debts, topic);
}

function nobodyToTalkTo(creditor: CreditorMention | undefined, { situation }: Context): string {
  if (!creditor) return copy.nothingToNegotiate;
  return debtsNamed(creditor, situation).length > 0 ? copy.alreadyPaid(creditor.name) : copy.notListed(creditor.name);
}

function whichOf(debts: readonly DebtDraft[], topic: TalkTopic): Outcome {
  return {
    ...(topic === 'refusal' ? { say: [copy.refusedByWhom] } : {}),
    ask: { slot: 'which-creditor', about: topic, options: debts.map(debtName) },
  };
}

/** A number, a name, or "não sei", which is the one that matters most. */
function pick(command: Command, { about, options = [] }: Question, context: Context): Outcome | undefined {
  const topic = TALK_TOPICS.find((one) => one === about) ?? 'negotiate';
  switch (command.kind) {
    case 'choose':
    case 'dont-know': {
      const wanted = options[command.kind === 'choose' ? command.option - 1 : 0];
      const debt = context.situation.debts.find((one) => debtName(one) === wanted);
      return debt ? talkAbout(debt, topic, context) : undefined;
    }
    case 'tell-debt': {
      const { creditor, debtKind, collateral: _, ...more } = command.debt;
      if (Object.keys(more).length > 0) return undefined;
      if (creditor) {
        const meant = { ...creditor, ...(debtKind ? { debtKind } : {}) };
        return meantDebts(meant, context).length > 0 ? help(topic, meant, context) : undefined;
      }
      // "o cheque especial", of those that were offered.
      const ofKind = context.situation.debts.filter((one) => one.kind === debtKind && options.includes(debtName(one)));
      const [only] = ofKind;
      return only && ofKind.length === 1 ? talkAbout(only, topic, context) : undefined;
    }
    case 'deny':
    case 'nothing-more':
      return { say: [cancelled] };
    case 'cannot-handle':
      return askAgain(context);
    default:
      return undefined;
  }
}

/** In other words, and then the question is let go. */
function askAgain({ question, state }: Context): Outcome | undefined {
  if (!question || (state.asked?.attempts ?? 0) >= MOST_TIMES_AGAIN) return undefined;
  return { again: true, ask: question, events: [{ v: 1, type: 'misunderstood', slot: question.slot }] };
}

const MOST_TIMES_AGAIN = 2;

const TALK_TOPICS: readonly TalkTopic[] = [
  'negotiate',
  'how-much-to-offer',
  'call-script',
  'draft-to-creditor',
  'complaint',
  'refusal',
];
