import { difference } from '../../tests/planner-oracle/difference.ts';
import { type Mechanism, mechanismsIn } from '../../tests/planner-oracle/mechanisms.ts';
import { oracle } from '../../tests/planner-oracle/oracle.ts';
import { randomScenario } from '../../tests/planner-oracle/random-scenario.ts';
import { smallest } from '../../tests/planner-oracle/smallest.ts';

export type OracleCheck = {
  readonly scenarios: number;
  readonly differences: number;
  /** Debts still owed after fifty years, or grown beyond counting: there only the outcome is compared. */
  readonly never: number;
  readonly months: number;
  /** In how many scenarios a mechanism was at work. */
  readonly mechanisms: ReadonlyMap<Mechanism, number>;
  /** The first differences, each in its plainest scenario. */
  readonly shown: readonly string[];
};

const MOST_SHOWN = 5;

/** The engine beside the BigInt oracle on the scenarios of the seeds from 1. */
export function oracleCheck(scenarios: number): OracleCheck {
  const mechanisms = new Map<Mechanism, number>();
  const shown: string[] = [];
  let differences = 0;
  let never = 0;
  let months = 0;
  for (let seed = 1; seed <= scenarios; seed += 1) {
    const scenario = randomScenario(seed);
    const exact = oracle(scenario);
    if (exact.ends === 'never') never += 1;
    months += exact.months.length;
    for (const mechanism of mechanismsIn(scenario, exact))
      mechanisms.set(mechanism, (mechanisms.get(mechanism) ?? 0) + 1);
    if (difference(scenario, exact) === undefined) continue;
    differences += 1;
    if (shown.length < MOST_SHOWN) shown.push(plainest(seed));
  }
  return { scenarios, differences, never, months, mechanisms, shown };
}

function plainest(seed: number): string {
  const scenario = smallest(randomScenario(seed), (other) => difference(other) !== undefined);
  return `seed ${seed}: ${difference(scenario)}\n  ${JSON.stringify(scenario)}`;
}
