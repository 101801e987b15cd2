import type { Command, DialogueView, OpenQuestion } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { InboundMessage } from '../contracts/inbound-event.ts';
import type { Identifier } from '../domain/privacy/identifier.ts';
import { maskIdentifiers } from '../domain/privacy/mask-identifiers.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Brain } from '../ports/brain.ts';
import type { PendingEvent } from '../ports/conversation-store.ts';
import type { Transcriber } from '../ports/transcriber.ts';
import type { Question } from './agents/agent.ts';
import type { Edit, ReadCommand } from './draft.ts';
import { withNews } from './read-news.ts';
import { opinionInReaction, reactionAsAnswer } from './read-reaction.ts';
import { foldFacts } from './situation.ts';
import { sourceOf } from './source-of.ts';

/** What the pending events of a turn come to: commands to handle, and what editing and deleting did to the facts. */
export type ReadTurn = {
  readonly state: ConversationState;
  readonly commands: readonly ReadCommand[];
  /** Earlier messages whose words were changed. */
  readonly edits: readonly Edit[];
  readonly deleted: boolean;
  /** What the team did last: took the chat on the phone, or handed it back. */
  readonly team: 'took-over' | 'returned' | undefined;
  /** Words or figures of otherwise understood messages that no command accounts for. */
  readonly leftovers: readonly string[];
  /** The text messages, oldest first: held until consent, and compared with earlier ones. */
  readonly texts: readonly { readonly messageId: string; readonly text: string }[];
  /** What was hidden in this turn's messages. */
  readonly masked: readonly Identifier[];
};

type Needs = {
  readonly brain: Brain;
  readonly transcriber?: Transcriber;
  readonly today: LocalDate;
  /** Epoch milliseconds. */
  readonly now: number;
};
type Words = { readonly messageId: string; readonly text: string };

/** What is read of one message at the most; a debt story needs less, and the rest stays in the inbox. */
const LONGEST_TEXT = 16_000;

export async function readTurn(
  before: ConversationState,
  pending: readonly PendingEvent[],
  needs: Needs,
): Promise<ReadTurn> {
  const batch = new Map<string, Words>();
  const unreadable: ReadCommand[] = [];
  const corrected: Words[] = [];
  const masked = new Map<string, readonly Identifier[]>();
  let state = before;
  let deleted = false;
  let team: ReadTurn['team'];

  for (const { event } of pending) {
    switch (event.kind) {
      case 'message': {
        const opinion = opinionInReaction(event.content, before, needs.now);
        if (opinion) {
          unreadable.push({ command: opinion, messageId: event.messageId, question: undefined });
          break;
        }
        const { text, found } = hidden(await textOf(event, before, needs), event.masked);
        masked.set(event.messageId, found);
        if (text !== undefined)
          batch.set(event.messageId, { messageId: event.messageId, text: text.slice(0, LONGEST_TEXT) });
        else unreadable.push(unreadableCommand(event, before));
        break;
      }
      case 'edit': {
        const { text = '', found } = hidden(event.text, event.masked);
        masked.set(event.targetId, found);
        if (isHeld(state, event.targetId)) state = withHeld(state, event.targetId, text);
        else if (batch.has(event.targetId) || !told(state, event.targetId)) {
          batch.set(event.targetId, { messageId: event.targetId, text });
        } else corrected.push({ messageId: event.targetId, text });
        break;
      }
      case 'deletion':
        deleted = deleted || told(state, event.targetId);
        batch.delete(event.targetId);
        masked.delete(event.targetId);
        state = withoutFactsOf(withHeld(state, event.targetId, undefined), event.targetId);
        break;
      case 'human-takeover':
        team = 'took-over';
        break;
      case 'human-return':
        team = 'returned';
        break;
    }
  }

  const edits = await readEdits(state, corrected, needs);
  const fresh = await interpret([...batch.values()], questionOf(before), state, needs);
  return {
    state,
    edits,
    commands: [...unreadable, ...fresh.commands],
    leftovers: fresh.leftovers,
    deleted,
    team,
    texts: [...batch.values()],
    masked: [...new Set([...masked.values()].flat())],
  };
}

/** Reads texts as answers to a question; each command knows which message it came from. */
export async function interpret(
  texts: readonly Words[],
  question: Question | undefined,
  state: ConversationState,
  { brain, today }: Needs,
): Promise<{ readonly commands: ReadCommand[]; readonly leftovers: readonly string[] }> {
  if (texts.length === 0) return { commands: [], leftovers: [] };
  const read = (asked: Question | undefined) =>
    brain.interpret(
      texts.map(({ text }) => text),
      viewOf(asked, state, today),
    );
  const { commands, leftovers } = await withNews(await read(question), question, state, read);
  const understood: readonly Command[] = commands.length > 0 ? withoutHints(commands) : [{ kind: 'cannot-handle' }];
  return {
    commands: understood.map((command) => ({ command, question, messageId: sourceOf(command, texts) })),
    leftovers: understood.some(({ kind }) => kind === 'cannot-handle') ? [] : leftovers,
  };
}

/** "trampo, clt, 1.900 por mês": words for a source beside an income with its amount tell of no other income. */
function withoutHints(commands: readonly Command[]): readonly Command[] {
  const amountTold = commands.some((command) => command.kind === 'tell-income' && command.income.money !== undefined);
  if (!amountTold) return commands;
  return commands.filter((command) => command.kind !== 'tell-income' || command.income.money !== undefined);
}

/** An edited message answers the question that it answered when it was first written. */
async function readEdits(state: ConversationState, edits: readonly Words[], needs: Needs): Promise<Edit[]> {
  const read: Edit[] = [];
  for (const edit of edits) {
    const told = state.facts.find(({ messageId }) => messageId === edit.messageId);
    const question = told?.slot && { slot: told.slot, ...(told.about === undefined ? {} : { about: told.about }) };
    const { commands } = await interpret([edit], question, withoutFactsOf(state, edit.messageId), needs);
    read.push({ messageId: edit.messageId, commands });
  }
  return read;
}

export function viewOf(question: Question | undefined, state: ConversationState, today: LocalDate): DialogueView {
  return {
    question: question && openQuestion(question),
    ...(state.feedback?.open?.isLatest ? { opinion: state.feedback.open.awaits } : {}),
    creditors: foldFacts(state.facts)
      .debts.map(({ creditor }) => creditor)
      .filter((creditor) => creditor !== ''),
    today,
  };
}

/** The channel masks what it stores. What was spoken comes here first, as do rows from before there was masking. */
function hidden(
  text: string | undefined,
  before: readonly Identifier[] = [],
): { readonly text: string | undefined; readonly found: readonly Identifier[] } {
  const masked = maskIdentifiers(text ?? '');
  return { text: text === undefined ? undefined : masked.text, found: [...before, ...masked.found] };
}

function openQuestion({ slot, options }: Question): OpenQuestion {
  return options ? { slot, options } : { slot };
}

export function questionOf({ asked, pendingAction }: ConversationState): Question | undefined {
  if (pendingAction?.kind === 'delete-data') return { slot: 'confirm-delete' };
  return asked;
}

async function textOf(
  event: InboundMessage,
  state: ConversationState,
  { transcriber }: Needs,
): Promise<string | undefined> {
  const { content } = event;
  switch (content.type) {
    case 'text':
    case 'choice':
      return content.text;
    case 'image':
    case 'video':
    case 'document':
      return content.caption;
    case 'audio':
      return transcriber?.transcribe({ instance: event.instance, messageId: event.messageId });
    case 'reaction':
      return reactionAsAnswer(content, questionOf(state)?.slot);
    default:
      return undefined;
  }
}

function unreadableCommand({ content, messageId }: InboundMessage, state: ConversationState): ReadCommand {
  const media =
    content.type === 'unsupported' || content.type === 'text' || content.type === 'choice' ? 'other' : content.type;
  return { command: { kind: 'unreadable', media }, messageId, question: questionOf(state) };
}

function told({ facts }: ConversationState, id: string): boolean {
  return facts.some(({ messageId }) => messageId === id);
}

function withoutFactsOf(state: ConversationState, id: string): ConversationState {
  const facts = state.facts.filter(({ messageId }) => messageId !== id);
  return facts.length === state.facts.length ? state : { ...state, facts, revision: state.revision + 1 };
}

function isHeld({ held }: ConversationState, id: string): boolean {
  return held.some(({ messageId }) => messageId === id);
}

/** Words held until consent change, or go, with the message that they came in. */
function withHeld(state: ConversationState, id: string, text: string | undefined): ConversationState {
  const held = state.held.flatMap((words) =>
    words.messageId !== id ? [words] : text === undefined ? [] : [{ ...words, text }],
  );
  return { ...state, held };
}
