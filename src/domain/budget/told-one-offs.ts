import type { Centavos } from '../money/centavos.ts';
import type { LocalDate } from '../time/local-date.ts';
import { monthOf, monthsBetween } from '../time/month.ts';
import type { OneOffIncome, OneOffReason } from './budget.ts';

/** `on`: the day on which it was told, where that is known. */
export type ToldOneOff = OneOffIncome & { readonly on?: LocalDate | undefined };

/**
 * One-off money as it was told, each sum once: what was said to come and then to have come is the same money. The later word counts,
 * since often another sum arrives, or in another month.
 *
 * "vou receber 800 do FGTS em fevereiro", told in January, and "caiu o FGTS, 780" in February are R$ 780.
 */
export function eachOnce(told: readonly ToldOneOff[]): readonly OneOffIncome[] {
  const kept: ToldOneOff[] = [];
  for (const one of told) {
    const before = kept.findIndex((other) => isSameMoney(other, one));
    if (before >= 0) kept.splice(before, 1);
    kept.push(one);
  }
  return kept.map(({ on: _, ...oneOff }) => oneOff);
}

function isSameMoney(before: ToldOneOff, now: ToldOneOff): boolean {
  if (before.reason !== now.reason) return false;
  const isExpected = before.on !== undefined && monthOf(before.on) < before.month;
  const hasCome = now.on !== undefined && monthOf(now.on) === now.month;
  const isMeant = isExpected && hasCome;
  if (!ONCE.has(now.reason)) return isMeant && before.month === now.month && isAbout(before.amount, now.amount);
  const isAsMuch = before.amount === now.amount;
  if (before.month === now.month) return isExpected || isAsMuch;
  return isMeant && isAsMuch && Math.abs(monthsBetween(before.month, now.month)) <= MONTHS_OFF;
}

function isAbout(one: Centavos, other: Centavos): boolean {
  return Math.abs(one - other) * 10 <= one;
}

/** So early or late it may come. */
const MONTHS_OFF = 2;

/** Of a sale or a small job there may be several. */
const ONCE: ReadonlySet<OneOffReason> = new Set([
  'thirteenth-first-part',
  'thirteenth-second-part',
  'fgts',
  'tax-refund',
]);
