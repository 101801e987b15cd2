import type { PendingEvent } from '../ports/conversation-store.ts';

/** A turn starts at the latest this long after the first message of a burst. */
const LONGEST_WAIT_MS = 8000;
/** More patience after a message that looks unfinished ("devo no nubank e"). */
const UNFINISHED_EXTRA_MS = 2500;
const UNFINISHED = /(,|:|\.\.\.|…|\b(e|mas|também|tb|tbm|mais|aí|ai|tipo|com|de|do|da|no|na|pro|pra))\s*$/iu;

/**
 * How long to wait before these events are answered, in milliseconds: people write in bursts, and one reply to all of it
 * is kinder than five. Nothing for what must be quick: a stop, a human, a deletion, a button, a yes or no.
 */
export async function quietMoment({
  pending,
  now,
  quietMs,
  isUrgent,
}: {
  readonly pending: readonly PendingEvent[];
  /** Epoch milliseconds, by the clock that set `receivedAt`. */
  readonly now: number;
  readonly quietMs: number;
  /** True for words that must not wait. */
  readonly isUrgent: (text: string) => Promise<boolean>;
}): Promise<number> {
  const arrivals = pending.map(({ receivedAt }) => receivedAt);
  if (quietMs === 0) return 0;
  for (const event of pending) if (await cannotWait(event, isUrgent)) return 0;
  const last = pending.at(-1);
  const patience = quietMs + (last && looksUnfinished(last) ? UNFINISHED_EXTRA_MS : 0);
  const readyAt = Math.min(Math.max(...arrivals) + patience, Math.min(...arrivals) + LONGEST_WAIT_MS);
  return Math.max(0, readyAt - now);
}

async function cannotWait({ event }: PendingEvent, isUrgent: (text: string) => Promise<boolean>): Promise<boolean> {
  if (event.kind === 'human-takeover' || event.kind === 'human-return') return true;
  if (event.kind !== 'message') return false;
  if (event.content.type === 'choice') return true;
  return event.content.type === 'text' && isUrgent(event.content.text);
}

function looksUnfinished({ event }: PendingEvent): boolean {
  return event.kind === 'message' && event.content.type === 'text' && UNFINISHED.test(event.content.text.slice(-40));
}
