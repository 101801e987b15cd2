import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The work's result, not before `ms` have passed: how long it took must not tell what was found. A known number costs the
 * database a millisecond or three more than an unknown one (its state, its messages, a row of the outbox).
 */
export async function evenly<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([work(), sleep(ms)]);
  return result;
}

/** Well above what either takes, and nothing to a person who waits for a message. */
export const EVEN_MS = 250;
