import type { DomainEvent } from './domain-event.ts';

/**
 * What an operator must know. An alarm is one condition of one of our numbers: raised once, and cleared once when it is
 * over. A call asks for a person of the team. `about` is an instance's name or a person's id; nothing here is personal.
 */
export type OperatorNotice = {
  readonly v: 1;
  readonly id: number;
  readonly kind: 'raised' | 'cleared' | 'call';
  readonly name: AlarmCondition | OperatorCall;
  readonly about: string;
  readonly details: NoticeDetails;
  /** Epoch milliseconds. */
  readonly noticedAt: number;
  /** 1 when it is told for the first time. */
  readonly attempt: number;
};

/** Figures and stable words only. */
export type NoticeDetails = Readonly<Record<string, string | number | boolean>>;

/**
 * - `whatsapp-down`: the session was not steadily open for longer than a reconnect takes
 * - `whatsapp-logged-out`: somebody must scan the QR code again
 * - `restarts-exhausted`: restarting the instance did not help
 * - `webhooks-missing`: the gateway has messages that no webhook brought, again and again
 * - `silence`: nothing is heard at an hour at which much is heard on other days
 * - `sends-unproven`: the gateway takes messages, but no receipt and no echo says that WhatsApp has them
 * - `canary-lost`: a message to our own number did not come round
 * - `proactive-stopped`, `sending-stopped`: too many messages fail, so the breaker is open
 * - `database-unreachable`: nothing can be stored
 */
export type AlarmCondition =
  | 'whatsapp-down'
  | 'whatsapp-logged-out'
  | 'restarts-exhausted'
  | 'webhooks-missing'
  | 'silence'
  | 'sends-unproven'
  | 'canary-lost'
  | 'proactive-stopped'
  | 'sending-stopped'
  | 'database-unreachable';

export type OperatorCall = 'human-asked' | 'crisis' | 'login-denied';

/** The calls that these events of one turn make. */
export function operatorCalls(events: readonly DomainEvent[]): readonly OperatorCall[] {
  return events.flatMap(({ type }) => CALLS.get(type) ?? []);
}

const CALLS: ReadonlyMap<DomainEvent['type'], OperatorCall> = new Map([
  ['human-asked', 'human-asked'],
  ['crisis-noticed', 'crisis'],
  // Somebody else may have the person's phone or account: a look that cannot wait for their next message.
  ['login-denied', 'login-denied'],
]);
