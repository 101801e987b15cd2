import type { OutboxRow } from './memory-data.ts';

/** The row as it is kept once it is final: an erase's goodbye and a code lose text and address. */
export function ended(row: OutboxRow, changed: Partial<OutboxRow>): OutboxRow {
  return { ...row, ...changed, ...(row.forgetWhenEnded ? { text: '', to: '' } : {}) };
}

export function isUnfinished({ status }: OutboxRow): boolean {
  return status === 'pending' || status === 'sending' || status === 'unknown';
}
