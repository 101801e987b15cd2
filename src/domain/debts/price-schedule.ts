import type { Centavos } from '../money/centavos.ts';
import { timesPpm } from '../money/times-rate.ts';
import { type PricedBalance, priceInstalment } from './price-instalment.ts';
import type { ScheduleRow } from './schedule.ts';

/**
 * The table Price of a loan: equal instalments, the month's interest rounded half-even, and the last instalment takes up
 * what the roundings left. `amount`: the instalment that the contract names; without it, the one that `priceInstalment`
 * gives, and then the last is never above the others.
 *
 * R$ 1.000 at 2 % a month in 10: nine of R$ 111,33 and a last one of R$ 111,28. The first is R$ 20 of interest and
 * R$ 91,33 of the balance.
 */
export function priceSchedule({ balance, count, rate, amount }: PriceTerms): readonly ScheduleRow[] {
  const regular = amount ?? priceInstalment({ balance, count, rate });
  const rows: ScheduleRow[] = [];
  let owed = balance;
  for (let k = 1; k <= count; k += 1) {
    const interest = timesPpm(owed, rate);
    const asked = k === count ? owed + interest : Math.min(regular, owed + interest);
    owed += interest - asked;
    rows.push({ interest, amortisation: asked - interest, amount: asked, balanceAfter: owed });
  }
  return rows;
}

export type PriceTerms = PricedBalance & { readonly amount?: Centavos };
