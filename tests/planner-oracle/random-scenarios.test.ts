import { describe, expect, it } from 'vitest';
import { anAccount, aScenario } from './an-account.ts';
import { difference } from './difference.ts';
import { type Mechanism, mechanismsIn } from './mechanisms.ts';
import { oracle } from './oracle.ts';
import { randomScenario } from './random-scenario.ts';
import { smallest } from './smallest.ts';

const SCENARIOS = 500;

describe('the engine', () => {
  it('pays what the oracle pays, to the centavo, in every month of random scenarios', () => {
    const differing: string[] = [];
    for (let seed = 1; seed <= SCENARIOS; seed += 1) {
      const found = difference(randomScenario(seed));
      if (found) differing.push(`seed ${seed}: ${found}`);
    }
    expect(differing).toEqual([]);
  });
});

describe('random scenarios', () => {
  it('put every mechanism to work, and mostly end', () => {
    const counts = new Map<Mechanism, number>();
    let paid = 0;
    for (let seed = 1; seed <= SCENARIOS; seed += 1) {
      const scenario = randomScenario(seed);
      const run = oracle(scenario);
      if (run.ends === 'paid') paid += 1;
      for (const mechanism of mechanismsIn(scenario, run)) counts.set(mechanism, (counts.get(mechanism) ?? 0) + 1);
    }
    expect(counts.size).toBe(16);
    expect(Math.min(...counts.values())).toBeGreaterThan(20);
    expect(paid / SCENARIOS).toBeGreaterThan(0.8);
  });

  it('are the same for the same seed', () => {
    expect(randomScenario(7)).toEqual(randomScenario(7));
    expect(randomScenario(7)).not.toEqual(randomScenario(8));
  });
});

describe('the smallest scenario that still fails', () => {
  it('has lost all that does not matter for it', () => {
    const accounts = [anAccount({ debtId: 'other' }), anAccount({ monthlyFee: 5, stakes: 'collateral', urgent: 7 })];
    const scenario = aScenario(accounts, [100, 900, 40], { floors: [3], smallestFirst: true });
    const hasFee = (other: typeof scenario) => other.accounts.some(({ monthlyFee }) => monthlyFee > 0);
    const plainest = aScenario([anAccount({ monthlyFee: 5, rate: 0 })], [40]);
    expect(smallest(scenario, hasFee)).toEqual(plainest);
  });
});
