import type { Command } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import { HUMAN_HAS_THE_CHAT_MS } from '../contracts/handoff.ts';
import * as copy from './copy/handoff.ts';
import { decide } from './decide.ts';
import type { Decision, Moment } from './draft.ts';
import type { ReadTurn } from './read-turn.ts';

/** Who has the chat after what the team did, and what is to be told of it. */
export type PassedChat = {
  /** Epoch milliseconds; `undefined`: the assistant has it. */
  readonly humanUntil: number | undefined;
  readonly events: readonly DomainEvent[];
  /** Said first, when the assistant speaks again. */
  readonly opening: readonly string[];
};

/** The chat goes to whoever typed on the phone, and comes back when it was handed back or nobody wrote for so long. */
export function passChat({ humanUntil: before }: ConversationState, { team }: ReadTurn, now: number): PassedChat {
  if (team === 'took-over') {
    // An operator may hold it for longer already.
    const humanUntil = Math.max(before ?? 0, now + HUMAN_HAS_THE_CHAT_MS);
    return { humanUntil, events: [{ v: 1, type: 'human-took-over', until: humanUntil }], opening: [] };
  }
  if (team === 'returned') {
    const events: readonly DomainEvent[] = [{ v: 1, type: 'assistant-returned', by: 'operator' }];
    return { humanUntil: undefined, events, opening: [copy.backFromTeam] };
  }
  if (before === undefined || before > now) return { humanUntil: before, events: [], opening: [] };
  const events: readonly DomainEvent[] = [{ v: 1, type: 'assistant-returned', by: 'silence' }];
  return { humanUntil: undefined, events, opening: [copy.backAfterSilence] };
}

type Turn = {
  readonly state: ConversationState;
  readonly read: ReadTurn;
  readonly passed: PassedChat;
  readonly moment: Moment;
};

/** The team has the chat: only what must not wait is answered, without going on with the questions. */
export function whileHumanHasIt({ state, read, passed, moment }: Turn): Decision {
  const heard = read.commands.filter(({ command: { kind }, question }) => {
    const confirms = state.pendingAction?.kind === 'delete-data' && question?.slot === 'confirm-delete';
    return HEARD_BESIDE_A_HUMAN.has(kind) || confirms;
  });
  if (heard.length === 0) return { state, events: passed.events, replies: [] };
  const decision = decide(state, heard, moment, { isResting: true });
  return { ...decision, events: [...passed.events, ...decision.events] };
}

/** Danger, a stop (and its end, which nobody else could grant), and what the law gives. Not "humano": one is there. */
const HEARD_BESIDE_A_HUMAN: ReadonlySet<Command['kind']> = new Set([
  'crisis',
  'opt-out',
  'stop-reminders',
  'start-reminders',
  'delete-data',
  'export-data',
  'not-me',
]);

/** Handed back: the assistant greets, says what it does not know, and goes on where it was. */
export function greet({ state, read, passed, moment }: Turn): Decision {
  const mayNotSpeak = state.optedOut || state.declaredMinor;
  if (mayNotSpeak) return { state, events: passed.events, replies: [] };
  const isResting = state.mode === 'crisis' || state.consent === 'refused';
  const decision = decide(state, read.commands, moment, { opening: passed.opening, edits: read.edits, isResting });
  return { ...decision, events: [...passed.events, ...decision.events] };
}
