import type { Debt } from '../../domain/debts/debt.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';

/** What was owed when the roadmap was made: a plan that begins later has what its month still asks for as paid. */
export function debtsThen({ plan, debtsThen: then }: Pick<Roadmap, 'plan' | 'debtsThen'>): readonly Debt[] {
  return then ?? plan.debts;
}
