import { BALANCE, CELLS, INTEREST, PAID } from '../../src/domain/payoff/simulation/journal.ts';
import { type EngineRun, engineRun } from './engine-run.ts';
import { type OracleMonth, type OracleRun, oracle } from './oracle.ts';
import type { Scenario } from './scenario.ts';

/** The first thing in which engine and oracle differ on a scenario, in words; absent when they agree to the centavo. */
export function difference(scenario: Scenario, exact: OracleRun = oracle(scenario)): string | undefined {
  const engine = engineRun(scenario);
  const { outcome } = engine;
  if (outcome.ends !== exact.ends) return `ends: ${outcome.ends}, not ${exact.ends}`;
  if (exact.ends === 'never') return undefined;
  for (const [month, exactMonth] of exact.months.entries()) {
    const found = monthDifference(engine, exactMonth, month);
    if (found) return `month ${month}, ${found}`;
  }
  return (
    differs('months', outcome.months, BigInt(exact.months.length)) ??
    differs('total paid', outcome.totalPaid, exact.totalPaid) ??
    differs('total interest', outcome.totalInterest, exact.totalInterest)
  );
}

function monthDifference(
  { books, outcome, journal }: EngineRun,
  exact: OracleMonth,
  month: number,
): string | undefined {
  for (const [place, { debtId }] of books.accounts.entries()) {
    const row = exact.rows.get(debtId);
    if (!row) continue;
    const entry = month * journal.size + place;
    const found =
      differs(`${debtId}: interest`, journal.cells[entry * CELLS + INTEREST], row.interest) ??
      differs(`${debtId}: paid`, journal.cells[entry * CELLS + PAID], row.paid) ??
      differs(`${debtId}: balance`, journal.cells[entry * CELLS + BALANCE], row.balance);
    if (found) return found;
  }
  return differs('kept', outcome.kept[month], exact.kept);
}

function differs(what: string, engine: number | undefined, exact: bigint): string | undefined {
  return engine !== undefined && BigInt(engine) === exact ? undefined : `${what}: ${engine}, not ${exact}`;
}
