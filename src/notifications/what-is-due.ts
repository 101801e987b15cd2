import type { Agenda, AgendaItem, ReminderKind } from '../contracts/reminder.ts';
import { daysBetween } from '../domain/time/due-date.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Reminded } from '../ports/reminders.ts';

export const MOST_A_WEEK = 2;
export const MOST_UNANSWERED = 2;

export type KnownOfPerson = {
  readonly agenda: Agenda;
  /** Epoch milliseconds of their last message. */
  readonly heardAt: number;
  /** Recent reminders, the newest first. */
  readonly reminded: readonly Reminded[];
};

/**
 * What a person may be reminded of at a moment of their own day, the most urgent first; whoever sends takes the first.
 * One a day, at most two in any seven days, and none after two that were not answered, until the person writes again.
 * A day on which nobody looked is made up for as long as an item's window lasts, still with one message a day.
 */
export function whatIsDue(
  known: KnownOfPerson,
  at: { readonly today: LocalDate; readonly now: number },
): readonly AgendaItem[] {
  const { agenda, reminded } = known;
  if (agenda.stopped || isSilent(known) || (agenda.humanUntil ?? 0) > at.now) return [];
  if (reminded[0]?.day === at.today || isWeekFull(reminded, at.today)) return [];
  return agenda.items
    .filter((item) => item.from <= at.today && at.today <= item.to && !isTold(item, reminded))
    .toSorted((one, other) => RANK[one.matter.kind] - RANK[other.matter.kind] || (one.to < other.to ? -1 : 1));
}

/** The last two went unanswered. */
export function isSilent({ reminded, heardAt }: Pick<KnownOfPerson, 'reminded' | 'heardAt'>): boolean {
  return reminded.filter(({ at }) => at >= heardAt).length >= MOST_UNANSWERED;
}

export function isTold({ matter: { kind }, occasion }: AgendaItem, reminded: readonly Reminded[]): boolean {
  return reminded.some((one) => one.kind === kind && one.occasion === occasion);
}

/** The last two of any seven days, this one included. */
function isWeekFull(reminded: readonly Reminded[], today: LocalDate): boolean {
  const oldest = reminded[MOST_A_WEEK - 1];
  return oldest !== undefined && daysBetween(oldest.day, today) < 7;
}

/** Money that is lost today first; what can wait for another day of its window last. */
const RANK: Readonly<Record<ReminderKind, number>> = {
  'due-today': 0,
  'offer-closing': 1,
  'due-short': 2,
  'due-soon': 3,
  'payday-split': 4,
  'debt-closed': 5,
  'check-in': 6,
};
