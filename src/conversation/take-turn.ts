import type { ConversationState } from '../contracts/conversation-state.ts';
import { sha256 } from '../platform/ids.ts';
import type { Brain } from '../ports/brain.ts';
import type { PendingEvent } from '../ports/conversation-store.ts';
import type { Transcriber } from '../ports/transcriber.ts';
import { isComingBack } from './agents/guard.ts';
import { isAboutMoney } from './agents/welcome.ts';
import * as copy from './copy/guard.ts';
import * as repairCopy from './copy/repair.ts';
import { decide } from './decide.ts';
import type { Decision, Moment, ReadCommand } from './draft.ts';
import { interpret, type ReadTurn, readTurn } from './read-turn.ts';

/** A person of our team wrote: the assistant is silent for this long, unless it is called back. */
const HUMAN_HAS_THE_CHAT_MS = 12 * 3_600_000;
const TURNS_A_MINUTE = 60;
const ECHOES_BEFORE_SILENCE = 6;
const TEXTS_HELD = 5;

export type TurnInput = {
  readonly state: ConversationState;
  readonly pending: readonly PendingEvent[];
  readonly moment: Moment;
  readonly brain: Brain;
  readonly transcriber?: Transcriber;
};

/** One turn without its storage: reads what came in, keeps the limits, and decides. */
export async function takeTurn({ state: stored, pending, moment, brain, transcriber }: TurnInput): Promise<Decision> {
  const needs = { brain, today: moment.today, ...(transcriber ? { transcriber } : {}) };
  const read = await readTurn(nextTurn(stored, moment.now), pending, needs);
  const state = withEcho(read, moment.now);
  if (staysSilent(state, read, moment.now)) return silent(state);
  if (state.recentTurns.length > TURNS_A_MINUTE) {
    return { ...silent(state), replies: state.recentTurns.length === TURNS_A_MINUTE + 1 ? [copy.tooMany] : [] };
  }
  if (read.commands.length === 0 && !read.deleted) return silent(state);

  const opening = [...(read.deleted ? [copy.messageDeleted] : []), ...(read.edited ? [copy.messageEdited] : [])];
  const held = await heldCommands(state, read.commands, needs);
  const unread = read.leftovers.length > 0 && state.consent === 'given' ? [repairCopy.notRead(read.leftovers)] : [];
  const decision = decide(state, [...read.commands, ...held], moment, { opening, closing: unread });
  return decision.state.consent === 'given' ? letGo(decision) : holdTexts(decision, read);
}

function nextTurn(state: ConversationState, now: number): ConversationState {
  return {
    ...state,
    turn: state.turn + 1,
    recentTurns: [...state.recentTurns.filter((at) => at > now - 60_000), now].slice(-TURNS_A_MINUTE - 2),
  };
}

/** Counts how often the very same words came in a row. */
function withEcho({ state, texts, takenOver }: ReadTurn, now: number): ConversationState {
  const mode = takenOver ? ({ mode: 'human', modeSince: now } as const) : {};
  if (texts.length === 0) return { ...state, ...mode };
  const textHash = sha256(texts.map(({ text }) => text).join('\n')).slice(0, 16);
  const times = state.echo?.textHash === textHash ? state.echo.times + 1 : 1;
  return { ...state, ...mode, echo: { textHash, times } };
}

function staysSilent(state: ConversationState, { commands, takenOver }: ReadTurn, now: number): boolean {
  if ((state.echo?.times ?? 0) > ECHOES_BEFORE_SILENCE) return true;
  if (
    commands.every(({ command }) => command.kind === 'unreadable' && command.media === 'reaction') &&
    commands.length > 0
  )
    return true;
  const humanHasIt = state.mode === 'human' && now - state.modeSince < HUMAN_HAS_THE_CHAT_MS;
  const calledBack = commands.some(
    ({ command }) => isComingBack(command) || command.kind === 'opt-out' || command.kind === 'crisis',
  );
  return takenOver || (humanHasIt && !calledBack);
}

function silent(state: ConversationState): Decision {
  return { state, events: [], replies: [] };
}

/** With the yes that gives consent, what was written before it is read at last. */
async function heldCommands(
  state: ConversationState,
  commands: readonly ReadCommand[],
  needs: { readonly brain: Brain; readonly today: string },
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
