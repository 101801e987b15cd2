import type { OutboxRow } from './memory-data.ts';

/** A row of the outbox as it is first written. */
export function aPendingMessage(
  { id, now }: { readonly id: number; readonly now: number },
  message: Pick<OutboxRow, 'personId' | 'instance' | 'to' | 'text' | 'expiresAt' | 'forgetWhenEnded'> &
    Partial<Pick<OutboxRow, 'purpose'>>,
): OutboxRow {
  return {
    id,
    purpose: 'reply',
    ...message,
    text: message.text.toWellFormed().replaceAll('\0', ''),
    status: 'pending',
    createdAt: now,
    dueAt: now,
    attempts: 0,
    firstTriedAt: undefined,
    claim: undefined,
    providerMessageId: undefined,
    receipt: undefined,
    endedAt: undefined,
    lastError: undefined,
  };
}
