import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { DomainEvent } from '../../contracts/domain-event.ts';
import type { HandoffCause } from '../../contracts/handoff.ts';
import type { InboundEvent, ReceiptStatus } from '../../contracts/inbound-event.ts';
import type { LoginLevel } from '../../contracts/login.ts';
import type { Misunderstood } from '../../contracts/misunderstood.ts';
import type { Operator } from '../../contracts/operator.ts';
import type { OperatorNotice } from '../../contracts/operator-notice.ts';
import type { OutboundPurpose, OutboundStatus } from '../../contracts/outbound-message.ts';
import type { Agenda } from '../../contracts/reminder.ts';
import type { EntitlementChange } from '../../ports/entitlements.ts';
import type { PremiumCharge } from '../../ports/premium-charges.ts';
import type { Reminded } from '../../ports/reminders.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { emptyBetaData, type MemoryBetaData } from './memory-beta-data.ts';

/**
 * What the database would hold, as plain values that live as long as this object. Documents are kept as JSON text, so
 * that nothing survives here that would not survive there, and nobody shares an object with the store.
 */
export type MemoryData = {
  lastId: number;
  readonly inbox: Map<string, InboxRow>;
  readonly quarantine: Map<string, { readonly reason: string; readonly raw: Uint8Array; readonly address?: string }>;
  readonly people: Map<string, { readonly createdAt: number }>;
  /** Address → person id. */
  readonly addresses: Map<string, string>;
  readonly conversations: Map<string, Conversation>;
  readonly outbox: Map<number, OutboxRow>;
  events: readonly { readonly personId: string; readonly event: DomainEvent; readonly at: number }[];
  misunderstood: readonly (Misunderstood & { readonly teller: string })[];
  /** Person id → when to look for something to remind them of. */
  readonly looks: Map<string, LookRow>;
  reminders: readonly ReminderRow[];
  /** Person id → roadmap. */
  readonly roadmaps: Map<string, Json<Roadmap>>;
  /** SHA-256 of a link's secret → person id. */
  readonly links: Map<string, string>;
  /** Hash of the browser that asked → code. */
  readonly loginCodes: Map<string, LoginCodeRow>;
  readonly loginLinks: Map<string, { readonly personId: string; readonly expiresAt: number }>;
  readonly loginSessions: Map<string, LoginSessionRow>;
  /** Person id → until when premium was or is. */
  readonly premium: Map<string, number>;
  premiumChanges: readonly PremiumChangeRow[];
  readonly charges: Map<string, ChargeRow>;
  /** Address → when its person opted out. Outlives an erase. */
  readonly optOuts: Map<string, number>;
  /** Condition and what it is about → when it was raised. */
  readonly alarms: Map<string, number>;
  readonly notices: Map<number, NoticeRow>;
  /** Instance and part → what is remembered. */
  readonly memories: Map<string, Json<unknown>>;
  /** Instance → quarter of an hour → how much was heard in it, and when the newest. */
  readonly heard: Map<string, Map<number, number>>;
  readonly lastHeard: Map<string, number>;
  heardUntil: number | undefined;
  readonly beta: MemoryBetaData;
  /** Person id → the open row of the team's list. */
  readonly handoffs: Map<string, HandoffRow>;
};

export type LoginCodeRow = {
  readonly codeHash: string;
  readonly personId: string | undefined;
  readonly limitKey: string;
  readonly visitorKey: string | undefined;
  readonly tries: number;
  readonly askedAt: number;
  readonly expiresAt: number;
};

export type LoginSessionRow = {
  readonly personId: string;
  readonly level: LoginLevel;
  readonly begunAt: number;
  readonly seenAt: number;
};

export type HandoffRow = {
  readonly id: number;
  readonly cause: HandoffCause;
  readonly instance: string;
  readonly to: string;
  readonly askedAt: number;
  readonly takenAt: number | undefined;
  readonly takenBy: Operator | undefined;
  readonly until: number | undefined;
};

export type ChargeRow = PremiumCharge & { readonly personId: string | undefined };

export type PremiumChangeRow = EntitlementChange & { readonly personId: string };

export type NoticeRow = { readonly notice: OperatorNotice; readonly dueAt: number; readonly isTold: boolean };

export type Json<Value> = string & { readonly __value?: Value };

export type InboxRow = {
  readonly seq: number;
  readonly key: string;
  readonly receivedAt: number;
  readonly event: Json<InboundEvent>;
  readonly address: string | undefined;
  readonly alias: string | undefined;
  readonly lane: 'conversation' | 'delivery';
  readonly dueAt: number;
  readonly isDone: boolean;
};

export type Conversation = {
  readonly fence: number;
  readonly leasedUntil: number | undefined;
  readonly turnsBegun: number;
  readonly state: Json<ConversationState> | undefined;
  readonly optedOut: boolean;
  readonly teller: string | undefined;
  readonly movedAt: number;
};

export type LookRow = {
  readonly instance: string;
  readonly to: string;
  readonly heardAt: number;
  readonly nextLookAt: number;
  readonly agenda: Json<Agenda> | undefined;
};

export type ReminderRow = Reminded & { readonly personId: string; readonly debtId: string; readonly held: boolean };

export type OutboxRow = {
  readonly id: number;
  readonly personId: string;
  readonly instance: string;
  readonly to: string;
  readonly text: string;
  readonly purpose: OutboundPurpose;
  readonly status: OutboundStatus;
  readonly createdAt: number;
  readonly dueAt: number;
  readonly attempts: number;
  readonly firstTriedAt: number | undefined;
  readonly claim: { readonly worker: string; readonly action: 'send' | 'reconcile' } | undefined;
  readonly providerMessageId: string | undefined;
  readonly receipt: ReceiptStatus | undefined;
  readonly endedAt: number | undefined;
  readonly lastError: string | undefined;
  readonly forgetWhenEnded: boolean;
  readonly expiresAt: number | undefined;
};

export function emptyMemoryData(): MemoryData {
  return {
    lastId: 0,
    inbox: new Map(),
    quarantine: new Map(),
    people: new Map(),
    addresses: new Map(),
    conversations: new Map(),
    outbox: new Map(),
    events: [],
    misunderstood: [],
    looks: new Map(),
    reminders: [],
    roadmaps: new Map(),
    links: new Map(),
    loginCodes: new Map(),
    loginLinks: new Map(),
    loginSessions: new Map(),
    premium: new Map(),
    premiumChanges: [],
    charges: new Map(),
    optOuts: new Map(),
    alarms: new Map(),
    notices: new Map(),
    memories: new Map(),
    heard: new Map(),
    lastHeard: new Map(),
    heardUntil: undefined,
    beta: emptyBetaData(),
    handoffs: new Map(),
  };
}

export function toJson<Value>(value: Value): Json<Value> {
  return JSON.stringify(value);
}

export function fromJson<Value>(json: Json<Value>): Value {
  return JSON.parse(json) as Value;
}

export function noticeAfter(
  data: MemoryData,
  now: number,
  notice: Pick<OperatorNotice, 'kind' | 'name' | 'about' | 'details'>,
): void {
  data.lastId += 1;
  const id = data.lastId;
  data.notices.set(id, { notice: { v: 1, id, noticedAt: now, attempt: 0, ...notice }, dueAt: now, isTold: false });
}

export function addressesOf(data: MemoryData, personId: string): readonly string[] {
  return [...data.addresses].filter(([, id]) => id === personId).map(([address]) => address);
}
