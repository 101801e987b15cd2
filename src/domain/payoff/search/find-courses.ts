import type { Month } from '../../time/local-date.ts';
import { addMonths, monthOf } from '../../time/month.ts';
import type { PayoffProblem, Preference, StrategyOutcome } from '../plan.ts';
import { type PosedProblem, pose } from '../pose.ts';
import { fund } from '../simulation/fund.ts';
import { newJournal } from '../simulation/journal.ts';
import type { Told } from '../told.ts';
import { type StrategyCourse, strategiesOf } from './strategies.ts';
import type { Rated } from './world.ts';

/** Every strategy at its best, and the one to follow; `chosen` is absent where nothing ends. */
export type FoundCourses = {
  readonly posed: PosedProblem;
  readonly strategies: readonly StrategyCourse[];
  readonly chosen: StrategyCourse | undefined;
};

/** The search behind every plan: the preferred strategy if it ends, else the best one. In a deficit none is looked for. */
export function findCourses(problem: PayoffProblem, preference: Preference): FoundCourses {
  const posed = pose(problem);
  const strategies = posed.deficit > 0 ? [] : strategiesOf(posed.world, preference);
  return {
    posed,
    strategies,
    chosen: strategies.find(isPlan(preference.strategy)) ?? strategies.find(isPlan('best')),
  };
}

function isPlan(strategy: StrategyCourse['strategy']) {
  return (tried: StrategyCourse) => tried.rated.cost < Infinity && tried.strategy === strategy;
}

/** Runs a course once more, with its reserves, to write it down. */
export function tellCourse({ world: { books, simulate }, cash, firstMonth }: PosedProblem, { course }: Rated): Told {
  const { outcome: funded } = fund(simulate, course);
  const journal = newJournal(books.size, funded.months);
  const outcome = simulate(course, { journal });
  return { cash, firstMonth, books, course, journal, outcome: { ...outcome, kept: outcome.kept.slice() } };
}

export function outcomeOf(
  { strategy, rated }: StrategyCourse,
  firstMonth: Month,
  problem: PayoffProblem,
): StrategyOutcome {
  if (rated.cost === Infinity) return { strategy, ends: 'never' };
  const { months, cost, interest } = rated;
  return {
    strategy,
    ends: 'paid',
    months,
    freeOn: freeOn(months, firstMonth, problem),
    totalPaid: cost,
    totalInterest: interest,
  };
}

/** Without debts one is free already. */
export function freeOn(months: number, firstMonth: Month, { today }: PayoffProblem): Month {
  return months === 0 ? monthOf(today) : addMonths(firstMonth, months - 1);
}
