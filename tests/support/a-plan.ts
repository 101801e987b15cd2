import type { Debt } from '../../src/domain/debts/debt.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { PayoffPlan, PayoffProblem } from '../../src/domain/payoff/plan.ts';
import { planPayoff } from '../../src/domain/payoff/plan-payoff.ts';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;
type More = Partial<PayoffProblem> & { readonly by?: 'best' | 'avalanche' | 'snowball' };

/** The plan for these debts with so many reais a month, made on 22 November 2026: the first month is December. */
export function aPlan(debts: readonly Debt[], monthly: number, { by = 'best', ...more }: More = {}): Payable {
  const problem = { debts, monthlyForDebts: reais(monthly), oneOffIncomes: [], today: '2026-11-22', ...more };
  const plan = planPayoff(problem, { strategy: by });
  if (plan.kind !== 'payable') throw new Error(`expected a plan, but ${plan.shortfall} centavos a month are missing`);
  return plan;
}
