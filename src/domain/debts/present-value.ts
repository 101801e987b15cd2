import { type Centavos, LARGEST_AMOUNT } from '../money/centavos.ts';
import { quotientHalfEven } from '../money/round-half-even.ts';
import { type Ppm, WHOLE } from '../money/times-rate.ts';

/** Equal instalments, the first one a month from now, at a whole number of parts per million a month. */
export type Instalments = { readonly count: number; readonly amount: Centavos; readonly rate: Ppm };

/**
 * What the remaining instalments cost if all are paid today: Σ v ÷ (1 + i)^k, at the contract's rate. Early payment must
 * be reduced in this proportion (CDC art. 52 §2; Res. CMN 5.004/2022 art. 7).
 *
 * Ten instalments of R$ 100 at 2 % a month are worth R$ 898,26 today.
 *
 * It is the greatest balance that these instalments pay off when interest is rounded to the centavo each month, found
 * backwards from the last one: so a simulated contract ends with its last instalment, which is never above the others.
 * The formula alone leaves up to some reais after 20 years. Debts beyond `LARGEST_AMOUNT` give Infinity.
 */
export function presentValue({ count, amount, rate }: Instalments): Centavos {
  let balance = 0;
  for (let k = 0; k < count; k += 1) balance = valueBefore(balance, { amount, rate });
  return balance;
}

/**
 * `presentValue` of the last k instalments, for k = 0…count: what is owed when k are left. For contracts that take early
 * payment of whole instalments only: paying the last one today costs entry `count` less entry `count − 1`.
 *
 * Three of R$ 100 at 2 % a month: 0, R$ 98,04, R$ 194,16, R$ 288,39. The third costs R$ 94,23 today.
 */
export function remainingValues({ count, amount, rate }: Instalments): readonly Centavos[] {
  const values = [0];
  let balance = 0;
  for (let k = 0; k < count; k += 1) {
    balance = valueBefore(balance, { amount, rate });
    values.push(balance);
  }
  return values;
}

/** What is owed a month before an instalment that leaves this balance; Infinity beyond what can be counted. */
function valueBefore(balance: Centavos, { amount, rate }: Omit<Instalments, 'count'>): Centavos {
  const withInterest = balance + amount;
  return withInterest > LARGEST_AMOUNT ? Infinity : greatestBefore(withInterest, rate);
}

/** The greatest balance that a month's interest brings to no more than this. */
function greatestBefore(withInterest: Centavos, rate: Ppm): Centavos {
  // Rounding moves the answer by at most one centavo from the floor.
  const next = Math.floor((withInterest * WHOLE) / (WHOLE + rate)) + 1;
  return next + quotientHalfEven(next * rate, WHOLE) <= withInterest ? next : next - 1;
}
