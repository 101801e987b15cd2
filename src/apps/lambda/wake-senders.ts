import type { InboundEvent } from '../../contracts/inbound-event.ts';
import type { ConversationWake, DeliveryWake } from '../../contracts/queued-wake.ts';
import { wakeFor } from '../../conversation/wake-for.ts';
import type { Wake } from '../../conversation/wakes.ts';
import type { MessageQueue, QueueMessage } from '../../ports/message-queue.ts';

/** A wake as it travels; what it carries from the trace of its cause comes from the queue. */
export function wakeMessage({ address, alias, inMs }: Wake): QueueMessage {
  const wake: ConversationWake = { v: 1, address, ...(alias === undefined ? {} : { alias }) };
  return { body: JSON.stringify(wake), delayMs: inMs };
}

export function deliveryMessage(personId?: string, delayMs = 0): QueueMessage {
  const wake: DeliveryWake = { v: 1, ...(personId === undefined ? {} : { personId }) };
  return { body: JSON.stringify(wake), delayMs };
}

/**
 * Wakes whoever has something to do with what just became durable: each person once, at the earliest moment that one of
 * their events asks for, and delivery when a session opened again. Receipts and echoes wake nobody: there are two for
 * each reply, and the pass of each minute takes them.
 */
export async function sendWakes(
  events: readonly InboundEvent[],
  to: { readonly wakes: MessageQueue; readonly deliveries: MessageQueue; readonly quietMs: number },
): Promise<void> {
  const earliest = new Map<string, Wake>();
  for (const event of events) {
    if (event.kind === 'receipt' || event.kind === 'sent-echo' || event.kind === 'connection') continue;
    const wake = wakeFor(event, to.quietMs);
    const planned = earliest.get(wake.address);
    if (!planned || wake.inMs < planned.inMs) earliest.set(wake.address, wake);
  }
  const isOpenAgain = events.some((event) => event.kind === 'connection' && event.state === 'open');
  await Promise.all([
    to.wakes.send([...earliest.values()].map(wakeMessage)),
    to.deliveries.send(isOpenAgain ? [deliveryMessage()] : []),
  ]);
}
