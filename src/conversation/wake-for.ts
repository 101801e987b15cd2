import type { InboundEvent } from '../contracts/inbound-event.ts';
import type { Wake } from './wakes.ts';

/** Whom to look at, and when, after this event of theirs became durable. */
export function wakeFor(event: Extract<InboundEvent, { sender: unknown }>, quietMs: number): Wake {
  const { address, alias } = event.sender;
  return { address, ...(alias === undefined ? {} : { alias }), inMs: firstLook(event, quietMs) };
}

/** What must not wait is looked at once; the turn itself knows the open question and decides how long the rest waits. */
function firstLook(event: InboundEvent, quietMs: number): number {
  if (event.kind !== 'message') return 0;
  if (event.content.type === 'choice') return 0;
  return event.content.type === 'text' && event.content.text.length <= LONGEST_QUICK_ANSWER ? 0 : quietMs;
}

/** "sim", "sair", "apagar tudo": words that may be urgent are short. */
const LONGEST_QUICK_ANSWER = 24;
