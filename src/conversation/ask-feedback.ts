import type { Command } from '../contracts/command.ts';
import type { ConversationState, FeedbackState } from '../contracts/conversation-state.ts';
import { didItHelp } from './copy/feedback.ts';
import type { Decision } from './draft.ts';
import { aboutOf, newTopics, ROADMAP_TOPIC, withDue } from './feedback-topics.ts';

export type Asking = {
  /** The state as it was when the turn began. */
  readonly before: ConversationState;
  readonly commands: readonly Command['kind'][];
  /** Something of the turn was not understood. */
  readonly isUnclear: boolean;
  readonly now: number;
};

/**
 * Ends a turn's decision: asks for an opinion where one is due and this is a good moment, as a message of its own behind
 * the reply. Of a roadmap that is once the person has seen it and their next question was answered or they say goodbye,
 * so that it never stands between them and the menu; of a negotiation, the reply that ends it. Who was asked today is not
 * asked again in passing.
 */
export function askFeedback(decision: Decision, asking: Asking): Decision {
  const { state } = decision;
  const feedback = withDue(state.feedback, newTopics(asking.before, state));
  if (feedback === undefined) return decision;
  const topic = isResting(state) ? undefined : topicFor(feedback, decision, asking);
  if (topic === undefined)
    return { ...decision, state: { ...state, feedback: withoutAsking(feedback, decision, asking) } };
  return {
    ...decision,
    replies: [...decision.replies, didItHelp(aboutOf(topic), state.roadmap?.outcome.kind === 'payable')],
    state: {
      ...state,
      feedback: {
        asked: [...feedback.asked, topic],
        due: feedback.due.filter((other) => other !== topic),
        open: { about: topic, awaits: 'helped', since: asking.now, isLatest: true },
        askedAt: asking.now,
      },
    },
  };
}

/** Said in passing, or in answer to the menu; nothing that someone waits for or is upset about. */
const CALM: ReadonlySet<Command['kind']> = new Set(['ask', 'thank', 'choose', 'what-if', 'deny', 'nothing-more']);
/** What makes a turn the wrong one to ask anything more. */
const UPSETTING: ReadonlySet<string> = new Set([
  'human-asked',
  'crisis-noticed',
  'feedback-given',
  'feedback-explained',
]);

function topicFor(feedback: FeedbackState, decision: Decision, asking: Asking): string | undefined {
  const { state, replies, events } = decision;
  const isOpenEnded =
    state.asked === undefined || state.asked.slot === 'after-roadmap' || state.asked.slot === 'after-deficit';
  if (!isOpenEnded || state.pendingAction || replies.length === 0 || asking.isUnclear || decision.erase)
    return undefined;
  if (state.roadmap === undefined || events.some(({ type }) => UPSETTING.has(type))) return undefined;
  // A first roadmap, or one of another sort, comes with the menu.
  if (asking.before.roadmap?.outcome.kind !== state.roadmap.outcome.kind) return undefined;
  const ended = newTopics(asking.before, state).filter((topic) => topic !== ROADMAP_TOPIC);
  // Several messages are texts to forward, and a plan made anew is much to read.
  const isShort = replies.length === 1 && decision.roadmap === undefined;
  const isCalm = isShort && asking.commands.length > 0 && asking.commands.every((kind) => CALM.has(kind));
  const isRested = asking.now - (feedback.askedAt ?? Number.NEGATIVE_INFINITY) > BETWEEN_QUESTIONS_MS;
  const wanted = feedback.due.filter((topic) => ended.includes(topic) || (isCalm && isRested));
  return wanted.find((topic) => topic !== ROADMAP_TOPIC) ?? wanted[0];
}

const BETWEEN_QUESTIONS_MS = 24 * 3_600_000;

function isResting({ consent, mode, optedOut, declaredMinor, humanUntil }: ConversationState): boolean {
  return consent !== 'given' || mode === 'crisis' || optedOut || declaredMinor || humanUntil !== undefined;
}

/** What was asked before stays open for a thumb on it; once something else was said, a bare yes no longer answers it. */
function withoutAsking(feedback: FeedbackState, { state, replies }: Decision, { before }: Asking): FeedbackState {
  const { open, ...rest } = feedback;
  if (open === undefined || isResting(state)) return rest;
  const isNew = open.about !== before.feedback?.open?.about || open.awaits !== before.feedback.open.awaits;
  if (isNew || replies.length === 0) return feedback;
  return { ...rest, open: { ...open, isLatest: false } };
}
