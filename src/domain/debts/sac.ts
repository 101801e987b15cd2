import { type Centavos, LARGEST_AMOUNT } from '../money/centavos.ts';
import { type Ppm, timesPpm, WHOLE } from '../money/times-rate.ts';
import type { ScheduleRow } from './schedule.ts';

/** A balance paid off in `count` equal parts of itself, each with the month's interest on top; `rate` a month. */
export type SacBalance = { readonly balance: Centavos; readonly count: number; readonly rate: Ppm };

/**
 * The constant part of the balance that each instalment pays under SAC (sistema de amortização constante): balance ÷
 * count, rounded up so that the last one is not above the others.
 *
 * R$ 1.200 in 12 are R$ 100 a month; R$ 1.000 in 12 are R$ 83,34.
 */
export function sacAmortisation({ balance, count }: Omit<SacBalance, 'rate'>): Centavos {
  return Math.ceil(balance / count);
}

/**
 * The whole table. Instalment k is the constant part plus interest on what is still owed, so instalments fall by
 * part × rate each month.
 *
 * R$ 1.200 in 12 at 1 % a month: R$ 112, R$ 111, … R$ 101; R$ 78 of interest in all, 1 % × 1.200 × (12 + 1) ÷ 2.
 */
export function sacSchedule({ balance, count, rate }: SacBalance): readonly ScheduleRow[] {
  const part = sacAmortisation({ balance, count });
  const rows: ScheduleRow[] = [];
  let owed = balance;
  for (let k = 1; k <= count; k += 1) {
    const interest = timesPpm(owed, rate);
    const amortisation = Math.min(part, owed);
    owed -= amortisation;
    rows.push({ interest, amortisation, amount: amortisation + interest, balanceAfter: owed });
  }
  return rows;
}

/**
 * The balance behind a SAC whose next instalment is `amount`: amount = balance ÷ count + balance × rate, solved for the
 * balance and rounded to the nearest centavo; Infinity beyond `LARGEST_AMOUNT`.
 *
 * A next instalment of R$ 112 with 12 to go at 1 % a month is a balance of R$ 1.200.
 */
export function sacBalance({ amount, count, rate }: { amount: Centavos; count: number; rate: Ppm }): Centavos {
  const balance = Math.round(amount / (1 / count + rate / WHOLE));
  return balance > LARGEST_AMOUNT ? Infinity : balance;
}

/**
 * The monthly rate (a fraction) that a SAC's next instalment hides: (amount − balance ÷ count) ÷ balance. None when the
 * instalment is not above its part of the balance.
 *
 * R$ 112 with R$ 1.200 owed and 12 to go is 1 % a month.
 */
export function sacMonthlyRate({ amount, count, balance }: SacInstalment): number | undefined {
  const interest = amount - balance / count;
  return balance > 0 && interest > 0 ? interest / balance : undefined;
}

export type SacInstalment = { readonly amount: Centavos; readonly count: number; readonly balance: Centavos };
