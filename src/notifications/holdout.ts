import { createHmac } from 'node:crypto';

/** One person in ten is never reminded, so that what reminders change can be seen. */
export const HOLDOUT_SHARE = 0.1;

/** Who is held out, decided by a keyed hash: the same always, and nothing else about a person has a part in it. */
export function holdout(key: string, share: number = HOLDOUT_SHARE): (personId: string) => boolean {
  return (personId) => createHmac('sha256', key).update(personId).digest().readUInt32BE(0) / 2 ** 32 < share;
}
