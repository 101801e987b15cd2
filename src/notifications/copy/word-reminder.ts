import type { ReminderMatter } from '../../contracts/reminder.ts';
import { dueShort, dueSoon, dueToday } from './due.ts';
import { offerClosing, paydaySplit } from './money.ts';
import { checkIn, debtClosed } from './months.ts';
import { greeting, STOP } from './words.ts';

export type Told = {
  readonly firstName: string | undefined;
  /** The wording of the last reminder of this kind. */
  readonly last: number | undefined;
  /** A fraction of one, the person's own: where the round of wordings begins. */
  readonly seed: number;
};

/** A reminder in words. The wordings of a kind take turns, so that the same words never come twice in a row. */
export function wordReminder(
  matter: ReminderMatter,
  { firstName, last, seed }: Told,
): { text: string; wording: number } {
  const wordings = wordingsOf(matter);
  const wording = last === undefined ? Math.floor(seed * wordings.length) : (last + 1) % wordings.length;
  const body = wordings[wording] ?? '';
  return { wording, text: `${greeting(firstName)} ${body}\n\n${STOP}` };
}

/** All ways to say it; as many for each kind, whatever the figures. */
export function wordingsOf(matter: ReminderMatter): readonly string[] {
  switch (matter.kind) {
    case 'due-today':
      return dueToday(matter);
    case 'due-soon':
      return dueSoon(matter);
    case 'due-short':
      return dueShort(matter);
    case 'offer-closing':
      return offerClosing(matter);
    case 'payday-split':
      return paydaySplit(matter);
    case 'debt-closed':
      return debtClosed(matter);
    case 'check-in':
      return checkIn(matter);
  }
}
