import type { LocalDate, Month } from './local-date.ts';

/** The month that a day lies in: `monthOf('2026-11-22')` is '2026-11'. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7);
}

/** `addMonths('2026-11', 3)` is '2027-02'. */
export function addMonths(month: Month, count: number): Month {
  return fromIndex(toIndex(month) + count);
}

/** Whole months from one to the other: `monthsBetween('2026-11', '2027-02')` is 3. */
export function monthsBetween(from: Month, to: Month): number {
  return toIndex(to) - toIndex(from);
}

function toIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function fromIndex(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
