import type { Command, Slot } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Brain } from '../ports/brain.ts';
import { questionOf, viewOf } from './read-turn.ts';

/** True for words that must be answered without the quiet moment, given the open question. */
export type IsUrgent = (text: string, state: ConversationState | undefined, today: LocalDate) => Promise<boolean>;

/** Whatever else was written with them: these cannot wait. */
const ALWAYS: ReadonlySet<Command['kind']> = new Set([
  'crisis',
  'opt-out',
  'stop-reminders',
  'not-me',
  'human',
  'delete-data',
]);
/** The whole answer to a question that is closed by one word. */
const ANSWERS: ReadonlySet<Command['kind']> = new Set([
  'affirm',
  'deny',
  'choose',
  'nothing-more',
  'dont-know',
  'skip',
  'back',
]);
const CLOSED_QUESTIONS: ReadonlySet<Slot> = new Set([
  'consent',
  'confirm-delete',
  'confirm-amount',
  'confirm-creditor',
  'confirm-change',
  'which-change',
  'which-creditor',
]);

/** `reflexes` is the grammar: looking for urgent words must cost nothing. */
export function urgency(reflexes: Brain): IsUrgent {
  return async function isUrgent(text, state, today) {
    const question = state && questionOf(state);
    const view = state ? viewOf(question, state, today) : { question: undefined, creditors: [], today };
    const { commands } = await reflexes.interpret([text], view);
    if (commands.some(({ kind }) => ALWAYS.has(kind))) return true;
    return (
      question !== undefined &&
      CLOSED_QUESTIONS.has(question.slot) &&
      commands.length > 0 &&
      commands.every(({ kind }) => ANSWERS.has(kind))
    );
  };
}
