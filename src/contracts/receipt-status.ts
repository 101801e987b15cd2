import type { ReceiptStatus } from './inbound-event.ts';

/**
 * A receipt changes a message only when its rank is higher. An error outranks `sent`, because WhatsApp's server may take
 * a message and fail later; a person who read it outranks every error.
 */
export const RECEIPT_RANK: Readonly<Record<ReceiptStatus, number>> = {
  pending: 1,
  sent: 2,
  error: 3,
  delivered: 4,
  read: 5,
  played: 6,
};

/** EvolutionAPI's word for what became of a message of ours, as it stands in `messages.update` and in `findMessages`. */
export function receiptStatus(value: unknown): ReceiptStatus | undefined {
  if (typeof value === 'number') return BY_NUMBER[value];
  return typeof value === 'string' ? BY_NAME.get(value.toUpperCase()) : undefined;
}

/** The one that counts among all that were said; words that are no receipt (`EDITED`) are passed over. */
export function highestReceipt(values: readonly unknown[]): ReceiptStatus | undefined {
  return values
    .flatMap((value) => receiptStatus(value) ?? [])
    .reduce<ReceiptStatus | undefined>((best, one) => (isRaised(best, one) ? one : best), undefined);
}

/** `after` says more than what was known. */
export function isRaised(before: ReceiptStatus | undefined, after: ReceiptStatus): boolean {
  return before === undefined || RECEIPT_RANK[after] > RECEIPT_RANK[before];
}

/** Baileys' own numbering. */
const BY_NUMBER: readonly ReceiptStatus[] = ['error', 'pending', 'sent', 'delivered', 'read', 'played'];

const BY_NAME: ReadonlyMap<string, ReceiptStatus> = new Map([
  ['ERROR', 'error'],
  ['PENDING', 'pending'],
  ['SERVER_ACK', 'sent'],
  ['DELIVERY_ACK', 'delivered'],
  ['READ', 'read'],
  ['PLAYED', 'played'],
  // WHATSAPP-BUSINESS
  ['FAILED', 'error'],
  ['SENT', 'sent'],
  ['DELIVERED', 'delivered'],
]);
