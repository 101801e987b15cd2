import type { Attendance } from '../contracts/attendance.ts';
import type { Command } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import type { Question } from './agents/agent.ts';
import type { Situation } from './situation.ts';

/** A command, the message it came from, and the question it answers. */
export type ReadCommand = {
  readonly command: Command;
  readonly messageId: string;
  readonly question: Question | undefined;
};

export type Decision = {
  readonly state: ConversationState;
  readonly events: readonly DomainEvent[];
  /** One WhatsApp message each. */
  readonly replies: readonly string[];
  readonly cancelPending?: 'all' | 'proactive';
  readonly erase?: true;
  readonly endLogins?: true;
  readonly roadmap?: Roadmap;
  /** Messages of which something had no use, and whether a question was given up over them. */
  readonly unused?: Unused;
};

export type Unused = { readonly messageIds: readonly string[]; readonly gaveUp: boolean };

export type Moment = {
  readonly today: LocalDate;
  readonly now: number;
  readonly roadmapUrl: string;
  readonly panelUrl: string;
  /** When people of the team answer, where that is told. */
  readonly attendance?: Attendance;
};

/** An edited message: what it says now, to stand where the old words stood. */
export type Edit = { readonly messageId: string; readonly commands: readonly ReadCommand[] };

/** What has come together so far in this turn. */
export type Draft = {
  readonly state: ConversationState;
  readonly situation: Situation;
  /** The message that was handled last. */
  readonly messageId: string;
  readonly say: readonly string[];
  /** Sent after the reply, one WhatsApp message each. */
  readonly messages: readonly string[];
  /** Said after what was noted. */
  readonly closing: readonly string[];
  readonly noted: readonly string[];
  readonly events: readonly DomainEvent[];
  readonly ask: Question | undefined;
  readonly ended: boolean;
  /** The words could not be used as an answer: ask again, in other words. */
  readonly again: boolean;
  /** The person asked something themselves. */
  readonly hasAsked: boolean;
  readonly wantsRoadmap: 'make' | 'link' | undefined;
  readonly cancelPending: 'all' | 'proactive' | undefined;
  readonly erase: boolean;
  readonly endLogins: boolean;
  readonly unused: Unused;
};
