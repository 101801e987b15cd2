import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { TurnReading } from '../turn-reading.ts';
import { addDays, addMonths, lastMonthDay, nextWeekday } from './calendar.ts';
import { WEEKDAYS } from './word-dates.ts';

/** The day of which a stretch says that something was then, and where: "ontem", "dia 18", "18/11", "sexta", "sexta passada". */
export type DayGone = { readonly from: number; readonly to: number; readonly date: LocalDate };

/** None where it says no day, or more than one. */
export function dayGone(part: TurnReading): DayGone | undefined {
  const [only, ...others] = [...said(part), ...weekdays(part)];
  return only && others.length === 0 && only.date <= part.view.today ? only : undefined;
}

function said({ dates, figures, view: { today } }: TurnReading): readonly DayGone[] {
  return [...dates, ...figures].flatMap(({ from, to, value }) => {
    if (value.kind === 'day') return [{ from, to, date: lastMonthDay(today, value.day) }];
    return value.kind === 'date' ? [{ from, to, date: thatCame(value.date, today) }] : [];
  });
}

/** A written day is looked for ahead: "18/11" said on the 22nd is read as next year's. */
function thatCame(date: LocalDate, today: LocalDate): LocalDate {
  const inTheYear = date > addMonths(today, 1) ? addMonths(date, -12) : date;
  return inTheYear > today ? addDays(inTheYear, -7) : inTheYear;
}

/** "foi sexta": a bare name of a day, which elsewhere may be an ordinal. */
function weekdays({ dates, reading: { words }, from, to, view: { today } }: TurnReading): readonly DayGone[] {
  return words.slice(from, to).flatMap((word, index) => {
    const at = from + index;
    const weekday = WEEKDAYS.get(word.replace('-feira', ''));
    if (weekday === undefined || dates.some((date) => date.from <= at && at < date.to)) return [];
    const end = ['passada', 'passado', 'feira'].includes(words[at + 1] ?? '') ? at + 2 : at + 1;
    return [{ from: at, to: end, date: addDays(nextWeekday(today, weekday), -7) }];
  });
}
