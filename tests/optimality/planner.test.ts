import { describe, expect, it } from 'vitest';
import { drawInstance } from '../../bench/optimality/draw-instance.ts';
import { gapPct, measure, roundingOf } from '../../bench/optimality/measure.ts';
import { solve } from '../../bench/optimality/solve.ts';
import { planPayoff } from '../../src/domain/payoff/plan-payoff.ts';
import { enumerate } from './enumerate.ts';

const SECONDS = 20;

describe('three opinions on a drawn problem', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('solver, enumeration and planner agree: %i', async (number) => {
    const instance = drawInstance({ debts: 3, months: 12 }, { seed: 13, number });
    const answer = await solve(instance, SECONDS);
    const { ours } = measure(instance, answer);
    const enumerated = enumerate(instance);
    expect(answer.proven).toBe(true);
    expect(enumerated).toBeGreaterThan(answer.total - roundingOf(instance));
    expect(ours).toBeLessThanOrEqual(enumerated);
    expect(ours).toBeGreaterThan(answer.total - roundingOf(instance));
  });

  it('no classic is cheaper than the planner', async () => {
    for (let number = 0; number < 10; number += 1) {
      const instance = drawInstance({ debts: 4, months: 18 }, { seed: 17, number });
      const { ours, classics } = measure(instance, await solve(instance, SECONDS));
      expect(ours, instance.name).toBeLessThanOrEqual(Math.min(...Object.values(classics)));
    }
  });

  // What has to be kept grows a little with all that is kept, round after round: too few rounds missed these by 4 and 2.5 %.
  it.each([
    { debts: 4, months: 18, seed: 2, number: 33, provenByHighs: 871_448 },
    { debts: 5, months: 24, seed: 3, number: 49, provenByHighs: 1_881_513 },
  ])('the planner keeps enough for an offer that many earlier months pay for: %o', ({ provenByHighs, ...drawn }) => {
    const plan = planPayoff(drawInstance(drawn, drawn).problem);
    expect(plan.kind === 'payable' && gapPct(plan.totalPaid, provenByHighs)).toBeLessThan(0.1);
  });
});
