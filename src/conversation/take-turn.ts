import type { Command } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { Misunderstood } from '../contracts/misunderstood.ts';
import { sha256 } from '../platform/ids.ts';
import type { Brain } from '../ports/brain.ts';
import type { PendingEvent } from '../ports/conversation-store.ts';
import type { Transcriber } from '../ports/transcriber.ts';
import { isComingBack } from './agents/in-crisis.ts';
import { isAboutMoney } from './agents/welcome.ts';
import { collectMisunderstood } from './collect-misunderstood.ts';
import * as copy from './copy/guard.ts';
import { hidden } from './copy/privacy.ts';
import * as repairCopy from './copy/repair.ts';
import { decide } from './decide.ts';
import type { Decision, Moment, ReadCommand } from './draft.ts';
import { isOnlyMasked } from './only-masked.ts';
import { greet, passChat, whileHumanHasIt } from './pass-chat.ts';
import { interpret, type ReadTurn, readTurn } from './read-turn.ts';

const TURNS_A_MINUTE = 60;
const ECHOES_BEFORE_SILENCE = 6;
const ECHO_WITHIN_MS = 10 * 60_000;
const TEXTS_HELD = 5;

/** Heard whatever else holds: no limit, mode or colleague stands before these. */
const ALWAYS_HEARD: ReadonlySet<Command['kind']> = new Set([
  'crisis',
  'opt-out',
  'stop-reminders',
  'delete-data',
  'export-data',
  'not-me',
  'human',
]);

export type TurnInput = {
  readonly state: ConversationState;
  readonly pending: readonly PendingEvent[];
  readonly moment: Moment;
  readonly brain: Brain;
  readonly transcriber?: Transcriber;
  /** Said before everything else. */
  readonly opening?: readonly string[];
};

export type TurnDecision = Decision & { readonly misunderstood?: readonly Misunderstood[] };

/** One turn without its storage: reads what came in, keeps the limits, and decides. */
export async function takeTurn({
  state: stored,
  pending,
  moment,
  brain,
  transcriber,
  opening = [],
}: TurnInput): Promise<TurnDecision> {
  const needs = { brain, today: moment.today, now: moment.now, ...(transcriber ? { transcriber } : {}) };
  const read = await readTurn(nextTurn(stored, moment.now), pending, needs);
  const passed = passChat(stored, read, moment.now);
  const state = { ...withUnreadable(withEcho(read, moment.now), read), humanUntil: passed.humanUntil };
  if (read.team === 'returned') return greet({ state, read, passed, moment });
  if (passed.humanUntil !== undefined && !read.commands.some(({ command }) => isComingBack(command))) {
    return whileHumanHasIt({ state, read, passed, moment });
  }
  const mustBeHeard = read.commands.some(({ command: { kind } }) => ALWAYS_HEARD.has(kind));
  if (!mustBeHeard && staysSilent(state, read)) return withEvents(silent(state), passed.events);
  if (!mustBeHeard && state.recentTurns.length > TURNS_A_MINUTE) {
    return { ...silent(state), replies: state.recentTurns.length === TURNS_A_MINUTE + 1 ? [copy.tooMany] : [] };
  }
  if (read.commands.length + read.edits.length === 0 && !read.deleted) return withEvents(silent(state), passed.events);

  const held = await heldCommands(state, read.commands, needs);
  const leftovers = read.leftovers.filter((part) => !isOnlyMasked(part));
  const unread = leftovers.length > 0 && state.consent === 'given' ? [repairCopy.notRead(leftovers)] : [];
  const decision = decide(state, [...heard(read), ...held], moment, {
    opening: openingWords(read, [...passed.opening, ...(isHurting(read) ? [] : opening)]),
    closing: unread,
    edits: read.edits,
  });
  const whole = withEvents(decision, passed.events);
  if (whole.state.waiting) return letGo(whole);
  if (whole.state.consent !== 'given') return holdTexts(whole, read);
  const misunderstood = collectMisunderstood(read, whole, { brain: brain.id, today: moment.today });
  return { ...letGo(whole), misunderstood };
}

/** What is said before the answer, and what became of hidden, deleted and edited words. */
function openingWords(read: ReadTurn, opening: readonly string[]): readonly string[] {
  return [
    ...opening,
    ...(read.masked.length > 0 && !isHurting(read) ? [hidden(read.masked)] : []),
    ...(read.deleted ? [copy.messageDeleted] : []),
    ...(read.edits.length > 0 ? [copy.messageEdited] : []),
  ];
}

/** Words that only carried what was hidden are answered by saying so, not by asking what they mean. */
function heard({ commands, texts, state }: ReadTurn): readonly ReadCommand[] {
  const isNothingElse = texts.length > 0 && texts.every(({ text }) => isOnlyMasked(text));
  if (state.consent !== 'given' || !isNothingElse) return commands;
  return commands.filter(({ command }) => command.kind !== 'cannot-handle');
}

/** Who is in crisis, or leaves, hears of nothing else. */
function isHurting({ state, commands }: ReadTurn): boolean {
  const isLeaving = commands.some(({ command: { kind } }) => kind === 'crisis' || kind === 'opt-out');
  return isLeaving || state.mode === 'crisis' || state.optedOut;
}

/** The state at the start of a turn: what has expired is gone. */
function nextTurn(state: ConversationState, now: number): ConversationState {
  const { pendingAction } = state;
  return {
    ...state,
    turn: state.turn + 1,
    pendingAction: pendingAction && pendingAction.expiresAt > now ? pendingAction : undefined,
    recentTurns: [...state.recentTurns.filter((at) => at > now - 60_000), now].slice(-TURNS_A_MINUTE - 2),
  };
}

/** Counts how often the very same words came in a row as an answer to the same question. */
function withEcho({ state, texts }: ReadTurn, now: number): ConversationState {
  if (texts.length === 0) return state;
  const words = texts.map(({ text }) => text).join('\n');
  const hash = sha256(`${state.asked?.slot}:${state.asked?.about}:${words}`).slice(0, 16);
  const repeated = state.echo?.hash === hash && now - state.echo.at < ECHO_WITHIN_MS;
  return { ...state, echo: { hash, times: repeated && state.echo ? state.echo.times + 1 : 1, at: now } };
}

/** Counts turns in which there was nothing to read, so that asking for text comes in other words each time. */
function withUnreadable(state: ConversationState, { commands }: ReadTurn): ConversationState {
  const isUnreadable = commands.length > 0 && commands.every(({ command }) => command.kind === 'unreadable');
  return { ...state, unreadableInARow: isUnreadable ? (state.unreadableInARow ?? 0) + 1 : 0 };
}

function staysSilent(state: ConversationState, { commands }: ReadTurn): boolean {
  if ((state.echo?.times ?? 0) > ECHOES_BEFORE_SILENCE) return true;
  const onlyReactions = commands.every(({ command }) => command.kind === 'unreadable' && command.media === 'reaction');
  return commands.length > 0 && onlyReactions;
}

function withEvents(decision: Decision, events: Decision['events']): Decision {
  return events.length === 0 ? decision : { ...decision, events: [...events, ...decision.events] };
}

function silent(state: ConversationState): Decision {
  return { state, events: [], replies: [] };
}

/** With the yes that gives consent, what was written before it is read at last. */
async function heldCommands(
  state: ConversationState,
  commands: readonly ReadCommand[],
  needs: { readonly brain: Brain; readonly today: string; readonly now: number },
): Promise<ReadCommand[]> {
  const consents = commands.some(({ command }) => command.kind === 'affirm' || command.kind === 'choose');
  if (state.consent === 'given' || state.held.length === 0 || !consents) return [];
  const read = await interpret(state.held, undefined, state, needs);
  return read.commands.filter(({ command }) => isAboutMoney(command) && command.kind !== 'answer-amount');
}

function holdTexts(decision: Decision, { texts }: ReadTurn): Decision {
  if (decision.state.consent === 'refused') return { ...decision, state: { ...decision.state, held: [] } };
  return { ...decision, state: { ...decision.state, held: [...decision.state.held, ...texts].slice(-TEXTS_HELD) } };
}

function letGo(decision: Decision): Decision {
  return decision.state.held.length === 0 ? decision : { ...decision, state: { ...decision.state, held: [] } };
}
