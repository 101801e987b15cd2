import type { Centavos } from '../money/centavos.ts';
import type { Payability } from '../payoff/payability.ts';
import type { Verdict } from './diagnosis.ts';

/** From here on most of the income belongs to creditors, however well it fits this month. */
const MOST_OF_INCOME = 0.5;

export type Standing = {
  readonly income: Centavos;
  readonly essentials: Centavos;
  /** Negative in deficit. */
  readonly leftForDebts: number;
  readonly debtService: Centavos;
  readonly hasDebts: boolean;
  readonly debtsEnd: Payability;
};

/** The first that applies, from the worst: essentials not covered, expenses not covered, debts that grow, tight. */
export function verdictOn({ income, essentials, leftForDebts, debtService, hasDebts, debtsEnd }: Standing): Verdict {
  if (!hasDebts) return { kind: 'no-debts' };
  if (income < essentials) return { kind: 'deficit', shortfall: essentials - income, cause: 'essentials' };
  if (leftForDebts < 0) return { kind: 'deficit', shortfall: -leftForDebts, cause: 'expenses' };
  if (debtsEnd.kind === 'unpayable') return { kind: 'deficit', shortfall: debtsEnd.shortfall, cause: 'debts-grow' };
  const shortOfContracts = Math.max(0, debtService - leftForDebts);
  if (shortOfContracts > 0 || debtService > income * MOST_OF_INCOME) return { kind: 'tight', shortOfContracts };
  return { kind: 'manageable' };
}
