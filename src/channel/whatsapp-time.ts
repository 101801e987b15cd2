import { at } from './json-value.ts';

/**
 * WhatsApp's times in epoch seconds, whatever they came as: a number, digits, or a 64-bit `{ low, high }`; milliseconds
 * are noticed by their size. 0 when there is no usable time, which orders by arrival alone.
 */
export function epochSeconds(value: unknown): number {
  const raw = wholeNumber(value);
  if (raw === undefined || raw <= 0) return 0;
  const seconds = raw >= FIRST_THAT_IS_MILLISECONDS ? raw / 1000 : raw;
  return seconds < LAST_SECOND ? Math.floor(seconds) : 0;
}

/** Year 5138 in seconds, 1973 in milliseconds. */
const FIRST_THAT_IS_MILLISECONDS = 100_000_000_000;
/** The last second of 9999, the end of what dates and databases agree on. */
const LAST_SECOND = 253_402_300_800;

function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return /^\d{1,16}$/.test(value) ? Number(value) : undefined;
  const low = at(value, 'low');
  const high = at(value, 'high');
  if (!isWholeNumber(low) || !isWholeNumber(high)) return undefined;
  // The halves are signed; shifting by nothing makes them unsigned.
  const joined = (high >>> 0) * 2 ** 32 + (low >>> 0);
  return Number.isSafeInteger(joined) ? joined : undefined;
}

function isWholeNumber(value: unknown): value is number {
  return Number.isInteger(value);
}
