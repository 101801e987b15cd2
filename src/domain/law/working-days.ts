import { addDays, dayNumber } from '../time/add-days.ts';
import type { LocalDate, Month } from '../time/local-date.ts';

/**
 * The n-th working day after a date: Monday to Friday without national holidays (rule `national-holidays`) and without
 * carnival and Corpus Christi, on which banks rest. State and city holidays are not known here: where there is one, the
 * real day is later.
 *
 * Five working days after Friday 2026-11-20 (a holiday itself) is Friday 2026-11-27.
 */
export function addWorkingDays(from: LocalDate, count: number): LocalDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The last day on which a month's wages may come: its fifth working day (CLT, art. 459, § 1º). */
export function lastWageDay(month: Month): LocalDate {
  return addWorkingDays(addDays(`${month}-01`, -1), WORKING_DAYS_FOR_WAGES);
}

const WORKING_DAYS_FOR_WAGES = 5;

/** False on Saturdays, Sundays, national holidays, carnival (Monday and Tuesday) and Corpus Christi. */
export function isWorkingDay(date: LocalDate): boolean {
  return !isWeekend(date) && !FIXED.has(date.slice(5)) && !isMovable(date);
}

/** Day 0 of the count was a Thursday. */
function isWeekend(date: LocalDate): boolean {
  return (dayNumber(date) + 4) % 7 === 0 || (dayNumber(date) + 4) % 7 === 6;
}

/** Month and day of the holidays that never move; 20 November since 2024, which is before any date that is asked for. */
const FIXED: ReadonlySet<string> = new Set([
  '01-01',
  '04-21',
  '05-01',
  '09-07',
  '10-12',
  '11-02',
  '11-15',
  '11-20',
  '12-25',
]);

/** Days from Easter Sunday: carnival Monday and Tuesday, Good Friday, Corpus Christi. */
const FROM_EASTER: ReadonlySet<number> = new Set([-48, -47, -2, 60]);

/** From carnival to Corpus Christi, so from 2 February to 24 June; Easter need not be looked for in other months. */
function isMovable(date: LocalDate): boolean {
  const month = date.slice(5, 7);
  if (month < '02' || month > '06') return false;
  return FROM_EASTER.has(dayNumber(date) - dayNumber(easterSunday(Number(date.slice(0, 4)))));
}

/**
 * Easter Sunday of a year in the Gregorian calendar, by the anonymous method (Meeus, Astronomical Algorithms, chapter 8):
 * 5 April 2026, 28 March 2027.
 */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const daysFromMarch = moon + weekday - 7 * late + 114;
  return addDays(`${year}-0${Math.floor(daysFromMarch / 31)}-01`, daysFromMarch % 31);
}
