import type { Attendance } from '../../contracts/attendance.ts';
import type { Command, Slot } from '../../contracts/command.ts';
import type { AskedQuestion, Change, ConversationState } from '../../contracts/conversation-state.ts';
import type { DomainEvent } from '../../contracts/domain-event.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { Situation } from '../situation.ts';

/**
 * One flow of the conversation: it owns some questions, says what is still missing, words its questions, and handles the
 * commands that concern it, whichever question stands open. All pure: what it wants done comes back as an outcome.
 */
export type Agent = {
  readonly name: string;
  readonly slots: readonly Slot[];
  /** The first thing of this flow that is still missing. */
  readonly next: (situation: Situation, state: ConversationState) => Question | undefined;
  /** The question's words; `attempts` > 0 asks for other words, an example, then options. */
  readonly word: (question: AskedQuestion, situation: Situation) => string;
  /** `undefined`: not mine. */
  readonly handle: (command: Command, context: Context) => Outcome | undefined;
};

export type Question = { readonly slot: Slot; readonly about?: string; readonly options?: readonly string[] };

export type Context = {
  readonly state: ConversationState;
  readonly situation: Situation;
  /** The question that the command answers: the open one, or for an edited message the one it answered then. */
  readonly question: Question | undefined;
  /** Ids of what this turn has told already. */
  readonly noted?: readonly string[];
  readonly today: LocalDate;
  /** Epoch milliseconds. */
  readonly now: number;
  /** A link that logs in, of this turn's own. */
  readonly panelUrl: string;
  /** When people of the team answer, where that is told. */
  readonly attendance?: Attendance;
};

export type Outcome = {
  readonly changes?: readonly Change[];
  /** Paragraphs to say before the next question: read-backs and answers. */
  readonly say?: readonly string[];
  /** Said after what was noted, right before what is asked. */
  readonly closing?: readonly string[];
  /** Messages of their own after what is said, so that each can be copied or forwarded. */
  readonly messages?: readonly string[];
  /** Ids of incomes, expenses and debts to read back, together with those of the turn's other commands. */
  readonly noted?: readonly string[];
  readonly patch?: Partial<ConversationState>;
  readonly events?: readonly DomainEvent[];
  /** Asked instead of what `next` would ask. */
  readonly ask?: Question;
  /** Nothing more is handled or asked in this turn. */
  readonly ends?: true;
  readonly cancelPending?: 'all' | 'proactive';
  readonly erase?: true;
  /** Whoever is logged in as this person is logged out. */
  readonly endLogins?: true;
  /** The words were understood but do not answer the question: ask again in other words. */
  readonly again?: true;
  /** Nobody had a use for the words. */
  readonly isUnused?: true;
  /** Commands to handle now, as answers to `question` (a clarified amount, the texts held until consent). */
  readonly goOn?: { readonly commands: readonly Command[]; readonly question: Question | undefined };
  /** Ask for a new roadmap, or say it again. */
  readonly roadmap?: 'make' | 'link';
};

/** Marks a question as needing no more asking. */
export function settle(question: Question, how: 'answered' | 'unknown' | 'skipped'): Change {
  return question.about === undefined
    ? { set: 'settled', slot: question.slot, how }
    : { set: 'settled', slot: question.slot, about: question.about, how };
}
