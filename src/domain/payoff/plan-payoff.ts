import type { Month } from '../time/local-date.ts';
import { addMonths, monthOf } from '../time/month.ts';
import { assumptionsOf } from './assumptions.ts';
import { choicesOf } from './choices.ts';
import { fund } from './fund.ts';
import { newJournal } from './journal.ts';
import type { PayoffPlan, PayoffProblem, Preference, StrategyOutcome } from './plan.ts';
import { planMonths } from './plan-months.ts';
import { pose } from './pose.ts';
import type { Rated, World } from './search.ts';
import { shortfall } from './shortfall.ts';
import { type StrategyCourse, strategiesOf } from './strategies.ts';
import type { Told } from './told.ts';

/**
 * The month-by-month way out of all debts, or what is missing for one. The preferred strategy is used if it ends; if it
 * does not, the best one is, and `strategy` says so. Deterministic, and the same for debts in any order.
 *
 * Negative `monthlyForDebts` is a deficit before any debt: unpayable, and the shortfall counts it.
 *
 * R$ 1.000 at 10 % a month and R$ 600 for debts: free in the second month, R$ 1.150 paid, R$ 150 of it interest.
 */
export function planPayoff(problem: PayoffProblem, preference: Preference = { strategy: 'best' }): PayoffPlan {
  const { debts, accounts, cash, firstMonth, world, deficit } = pose(problem);
  const strategies = deficit > 0 ? [] : strategiesOf(world, preference);
  const chosen = strategies.find(isPlan(preference.strategy)) ?? strategies.find(isPlan('best'));
  const assumed = { accounts, today: problem.today };
  if (!chosen) {
    const assumptions = assumptionsOf(problem.debts, { ...assumed, cappedIds: [] });
    return { kind: 'unpayable', shortfall: deficit + shortfall(world.books, cash), assumptions, debts };
  }
  const told = tell(world, chosen.rated, { cash, firstMonth });
  const months = planMonths(told);
  return {
    kind: 'payable',
    strategy: chosen.strategy,
    months,
    freeOn: freeOn(told.outcome.months, firstMonth, monthOf(problem.today)),
    totalPaid: told.outcome.totalPaid,
    totalInterest: told.outcome.totalInterest,
    assumptions: assumptionsOf(problem.debts, { ...assumed, cappedIds: cappedIds(told) }),
    choices: choicesOf({ world, best: chosen.rated, told, months, ordered: chosen.strategy === 'best' }),
    comparison: strategies.map((strategy) => outcomeOf(strategy, firstMonth, monthOf(problem.today))),
    debts,
  };
}

function isPlan(strategy: StrategyCourse['strategy']) {
  return (tried: StrategyCourse) => tried.rated.cost < Infinity && tried.strategy === strategy;
}

/** Runs a course once more, with its reserves, to write it down. */
function tell({ books, simulate }: World, { course }: Rated, known: Pick<Told, 'cash' | 'firstMonth'>): Told {
  const { outcome: funded } = fund(simulate, course);
  const journal = newJournal(books.size, funded.months);
  const outcome = simulate(course, { journal });
  return { ...known, books, course, journal, outcome: { ...outcome, kept: outcome.kept.slice() } };
}

function cappedIds({ books, outcome }: Told): readonly string[] {
  return books.accounts.filter((_, account) => outcome.allowance[account] === 0).map(({ debtId }) => debtId);
}

function outcomeOf({ strategy, rated }: StrategyCourse, firstMonth: Month, thisMonth: Month): StrategyOutcome {
  if (rated.cost === Infinity) return { strategy, ends: 'never' };
  const { months, cost, interest } = rated;
  return {
    strategy,
    ends: 'paid',
    months,
    freeOn: freeOn(months, firstMonth, thisMonth),
    totalPaid: cost,
    totalInterest: interest,
  };
}

/** Without debts one is free already. */
function freeOn(months: number, firstMonth: Month, thisMonth: Month): Month {
  return months === 0 ? thisMonth : addMonths(firstMonth, months - 1);
}
