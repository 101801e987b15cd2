import type { AdmissionWay } from '../contracts/admission.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import type { HandoffCause, HandoffEnd } from '../contracts/handoff.ts';
import type { InboundEvent } from '../contracts/inbound-event.ts';
import type { LoginLevel } from '../contracts/login.ts';
import type { Misunderstood } from '../contracts/misunderstood.ts';
import type { OutboundPurpose, OutboundStatus } from '../contracts/outbound-message.ts';
import type { Agenda, ReminderKind } from '../contracts/reminder.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Standing } from './entitlements.ts';
import type { PremiumCharge } from './premium-charges.ts';
import type { Roadmap } from './roadmap-source.ts';

/** Everything that is kept of a person, as it is kept. Times are epoch milliseconds. */
export type KeptOfPerson = {
  readonly personId: string;
  readonly since: number;
  readonly addresses: readonly { readonly address: string; readonly since?: number }[];
  readonly state: ConversationState | undefined;
  /** The latest. */
  readonly roadmap: Roadmap | undefined;
  readonly received: readonly ReceivedRow[];
  /** What could not be read or handled, as it came. */
  readonly unread: readonly { readonly reason: string; readonly raw: string; readonly at?: number }[];
  readonly sent: readonly SentRow[];
  readonly events: readonly { readonly at: number; readonly event: DomainEvent }[];
  readonly reminders: readonly ReminderRow[];
  /** When reminders look at the person again, and what they know by then. */
  readonly look: { readonly heardAt: number; readonly nextLookAt: number } | undefined;
  readonly agenda: Agenda | undefined;
  readonly misunderstood: readonly Misunderstood[];
  /** Links to the roadmap; of a secret only its hash is kept, which opens nothing. */
  readonly links: readonly { readonly since?: number }[];
  /** Conversations that were found to be this person's, too. */
  readonly merges: readonly { readonly at: number; readonly state: ConversationState | undefined }[];
  /** Since when we may not write on our own account; one for each address. */
  readonly optedOut: readonly number[];
  /** What operators were told of the person. */
  readonly calls: readonly { readonly name: string; readonly at: number; readonly told: boolean }[];
  /** Of codes, links and sessions only hashes are kept, and those are not for the export. */
  readonly logins: {
    readonly sessions: readonly { readonly level: LoginLevel; readonly begunAt: number; readonly seenAt: number }[];
    readonly links: readonly { readonly expiresAt: number }[];
    readonly codes: readonly { readonly askedAt: number; readonly tries: number }[];
  };
  /** Their way in; `undefined`: nobody was asked to wait yet. */
  readonly admission: AdmissionOfPerson | undefined;
  /** When the team was needed or had the chat, oldest first. */
  readonly handoffs: readonly HandoffOfPerson[];
  readonly premium: Standing;
  /** The newest first. */
  readonly charges: readonly PremiumCharge[];
};

export type AdmissionOfPerson = {
  readonly status: 'waiting' | 'admitted';
  readonly way: AdmissionWay | undefined;
  readonly cohort: string | undefined;
  readonly rests: boolean;
  readonly askedAt: number;
  readonly admittedAt: number | undefined;
  readonly wrongCodes: number;
};

export type HandoffOfPerson = {
  readonly cause: HandoffCause;
  readonly askedAt: number;
  readonly takenAt: number | undefined;
  readonly until: number | undefined;
  readonly returnedAt: number | undefined;
  readonly returnedBy: HandoffEnd | undefined;
};

/** `event` is absent in rows that were emptied. */
export type ReceivedRow = {
  readonly kind: string;
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly event?: InboundEvent;
};

export type SentRow = {
  readonly text: string;
  readonly purpose: OutboundPurpose;
  readonly status: OutboundStatus;
  readonly createdAt: number;
  readonly endedAt?: number;
  readonly receipt?: string;
};

export type ReminderRow = {
  readonly kind: ReminderKind;
  readonly debtId: string;
  readonly day: LocalDate;
  readonly at: number;
  readonly held: boolean;
};

/** What a person may ask for (LGPD, art. 18): all of it, as of one moment. `undefined`: nobody, or erased. */
export type PersonData = { readonly of: (personId: string) => Promise<KeptOfPerson | undefined> };
