import { Decimal } from 'decimal.js';
import { DEBTS, HORIZON, type SpeedProblem, type Totals } from './speed-problem.ts';

type Row = { readonly paid: Decimal; readonly interest: Decimal; readonly balance: Decimal };

type Open = { readonly at: number; readonly rate: Decimal; readonly minimum: Decimal; balance: Decimal };

const ZERO = new Decimal(0);

/** The same plan as `plainLoop` in reais with decimal.js, as one writes it there; the schedule as rows of objects. */
export function decimalLoop(problem: SpeedProblem): Totals {
  const schedule: Row[][] = [];
  let open = openDebts(problem);
  let purse = ZERO;
  let interest = ZERO;
  let paid = ZERO;
  while (open.length > 0 && schedule.length < HORIZON) {
    purse = purse.plus(new Decimal(problem.monthly).div(100));
    const rows: Row[] = Array<Row>(DEBTS);
    for (const debt of open) {
      const grown = debt.balance.times(debt.rate).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN);
      const owed = debt.balance.plus(grown);
      const due = Decimal.min(owed, debt.minimum);
      debt.balance = owed.minus(due);
      purse = purse.minus(due);
      interest = interest.plus(grown);
      paid = paid.plus(due);
      rows[debt.at] = { paid: due, interest: grown, balance: debt.balance };
    }
    for (const debt of open) {
      if (purse.isZero()) break;
      const extra = Decimal.min(purse, debt.balance);
      debt.balance = debt.balance.minus(extra);
      purse = purse.minus(extra);
      paid = paid.plus(extra);
      const row = rows[debt.at];
      if (row) rows[debt.at] = { ...row, paid: row.paid.plus(extra), balance: debt.balance };
    }
    open = open.filter(({ balance }) => !balance.isZero());
    schedule.push(rows);
  }
  const months = open.length === 0 ? schedule.length : HORIZON + 1;
  return { months, paid: paid.times(100).toNumber(), interest: interest.times(100).toNumber() };
}

function openDebts({ balances, rates, minimums }: SpeedProblem): Open[] {
  return balances.map((balance, at) => ({
    at,
    balance: new Decimal(balance).div(100),
    rate: new Decimal(rates[at] ?? 0).div(1_000_000),
    minimum: new Decimal(minimums[at] ?? 0).div(100),
  }));
}
