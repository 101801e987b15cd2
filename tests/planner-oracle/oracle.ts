import { LARGEST_AMOUNT } from '../../src/domain/money/centavos.ts';
import { accrue, ask, startOffer } from './oracle-dues.ts';
import { spend } from './oracle-payments.ts';
import { type Entry, type Owing, owing } from './owing.ts';
import type { Scenario } from './scenario.ts';

export type OracleRun = {
  readonly ends: 'paid' | 'never';
  readonly months: readonly OracleMonth[];
  readonly totalPaid: bigint;
  readonly totalInterest: bigint;
};

/** By debt id: what happened, and what was owed at the end. Closed debts are in no later month. */
export type OracleMonth = { readonly rows: ReadonlyMap<string, OracleRow>; readonly kept: bigint };

export type OracleRow = Readonly<Entry> & {
  readonly paid: bigint;
  readonly balance: bigint;
  /** The law lets nothing more in. */
  readonly capped: boolean;
  /** What was paid of the contract was a part of an offer. */
  readonly partPaid: boolean;
};

const LONGEST = 600;

/**
 * Pays debts month by month: the same rules as the product's engine, written apart from it for the eye and not for speed,
 * in whole numbers that cannot overflow or lose a digit. Where the two differ, one of them is wrong.
 */
export function oracle(scenario: Scenario): OracleRun {
  const debts = scenario.accounts.map(owing);
  const months: OracleMonth[] = [];
  let kept = 0n;
  while (debts.some(isOpen)) {
    const month = months.length;
    const open = debts.filter(isOpen);
    for (const debt of open) accrue(debt, month);
    if (month === LONGEST || open.some(isBeyondCounting)) return { ends: 'never', ...totals(months), months };
    for (const debt of open) {
      startOffer(debt, scenario.starts, month);
      ask(debt, month);
    }
    kept = spend(open, kept + moneyOf(scenario, month), { scenario, month });
    months.push({ rows: new Map(open.map((debt) => [debt.account.debtId, rowOf(debt)])), kept });
  }
  return { ends: 'paid', ...totals(months), months };
}

function isOpen({ balance }: Owing): boolean {
  return balance > 0n;
}

function isBeyondCounting({ balance }: Owing): boolean {
  return balance > BigInt(LARGEST_AMOUNT);
}

/** The month's money, with what is deducted from pay: a payroll loan that ends leaves its instalment in the budget. */
function moneyOf({ accounts, cash }: Scenario, month: number): bigint {
  const wages = accounts.filter(({ fromWages }) => fromWages).map(({ contract }) => BigInt(contract.fixed));
  return wages.reduce((sum, wage) => sum + wage, BigInt(cash[month] ?? cash.at(-1) ?? 0));
}

function rowOf({ balance, allowance, parts, month }: Owing): OracleRow {
  return {
    ...month,
    paid: month.fromWages + month.arrears + month.contract + month.surplus,
    balance,
    capped: allowance === 0n,
    partPaid: parts !== undefined,
  };
}

function totals(months: readonly OracleMonth[]): { totalPaid: bigint; totalInterest: bigint } {
  const rows = months.flatMap((month) => [...month.rows.values()]);
  return {
    totalPaid: rows.reduce((sum, { paid }) => sum + paid, 0n),
    totalInterest: rows.reduce((sum, { interest }) => sum + interest, 0n),
  };
}
