import { Temporal } from 'temporal-polyfill';

const ZONE = 'America/Sao_Paulo';
/** By Brasília's clock, so that every Brazilian zone is awake, or soon is: delivery keeps each person's own quiet hours. */
const FIRST_HOUR = 9;
const HOURS = 10;

/**
 * The day of a moment, and how many of a day's people may have been called by now: a tenth more with each hour from nine
 * to six, so that the brake has time to notice. 0 outside of these hours.
 */
export function callingHours(now: number, daily: number): { readonly dayStart: number; readonly share: number } {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE);
  const hoursBegun = here.hour - FIRST_HOUR + 1;
  const isOpen = hoursBegun >= 1 && hoursBegun <= HOURS;
  return {
    dayStart: here.startOfDay().epochMilliseconds,
    share: isOpen ? Math.ceil((daily * hoursBegun) / HOURS) : 0,
  };
}
