import { share } from './half-even.ts';
import { type Owing, pay } from './owing.ts';

/**
 * Pays as many whole instalments early as the money reaches for, the last ones of the schedule first: then what is owed
 * is the present value of those that are left. Gives what was paid.
 */
export function anticipate(debt: Owing, money: bigint, month: number): bigint {
  const ahead = debt.account.monthsLeft - debt.takenOff - (month + 1);
  for (let left = 0; left < ahead; left += 1) {
    const price = debt.balance - presentValue(debt, left);
    if (price <= 0n || price > money) continue;
    debt.takenOff += ahead - left;
    return pay(debt, price, 'surplus');
  }
  return 0n;
}

/** What so many instalments are worth now, each with the interest that the engine would round to the centavo. */
function presentValue({ account }: Owing, instalments: number): bigint {
  const { contract, rate } = account;
  const amount = BigInt(contract.fixed);
  // Under SAC the fixed part pays the balance alone.
  if (contract.interestOnTop === true) return amount * BigInt(instalments);
  let value = 0n;
  for (let count = 0; count < instalments; count += 1) value = greatestBefore(value + amount, rate);
  return value;
}

/** The greatest balance that a month's interest brings to no more than this. */
function greatestBefore(withInterest: bigint, rate: number): bigint {
  let balance = (withInterest * 1_000_000n) / (1_000_000n + BigInt(rate)) + 2n;
  while (balance + share(balance, rate) > withInterest) balance -= 1n;
  return balance;
}
