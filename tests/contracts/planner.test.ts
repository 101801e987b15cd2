import { afterAll, describe, expect, it } from 'vitest';
import { barePlan } from '../../src/domain/payoff/bare-plan.ts';
import { compareStrategies } from '../../src/domain/payoff/search/compare-strategies.ts';
import { plannerHere } from '../../src/gateways/planner/planner-here.ts';
import { plannerThread } from '../../src/gateways/planner/planner-thread.ts';
import { questionOf } from '../../src/web/dashboards/question-of.ts';
import { aJourney, inDeficit } from '../support/a-journey.ts';

const { problem, preference } = questionOf(aJourney());
const short = questionOf(aJourney(inDeficit));

const thread = plannerThread();
afterAll(() => thread.stop());

describe.each([
  { name: 'here', planner: plannerHere },
  { name: 'in a thread', planner: thread },
])('the planner ($name)', ({ planner }) => {
  it('plans what the domain plans, to the centavo', async () => {
    expect(await planner.plan(problem, preference)).toEqual(barePlan(problem, preference));
    expect(await planner.plan(short.problem, short.preference)).toEqual(barePlan(short.problem, short.preference));
  });

  it('compares as the domain compares', async () => {
    expect(await planner.compare(problem, preference)).toEqual(compareStrategies(problem, preference));
  });

  it('answers each of many questions with its own plan', async () => {
    const asked = [0, 5_000, 10_000, 15_000].map((more) => ({
      ...problem,
      monthlyForDebts: problem.monthlyForDebts + more,
    }));
    const plans = await Promise.all(asked.map((one) => planner.plan(one, preference)));
    expect(plans).toEqual(asked.map((one) => barePlan(one, preference)));
  });

  it('rejects what cannot be planned, and goes on', async () => {
    const nonsense = { ...problem, oneOffIncomes: JSON.parse('null') };
    await expect(planner.plan(nonsense, preference)).rejects.toThrow();
    expect((await planner.plan(problem, preference)).kind).toBe('payable');
  });
});

describe('the thread of the planner', () => {
  it('leaves this thread free while it plans', async () => {
    // Several, since a warm thread may have answered one before this thread's next round.
    const plans = Array.from({ length: 20 }, () => thread.plan(problem, preference));
    const planning = Promise.all(plans).then(() => 'planned');
    const first = await Promise.race([planning, new Promise((resolve) => setImmediate(() => resolve('free')))]);
    expect(first).toBe('free');
    await planning;
  });

  it('refuses when too many wait', async () => {
    const small = plannerThread({ mostWaiting: 1 });
    const first = small.plan(problem, preference);
    await expect(small.plan(problem, preference)).rejects.toThrow('too many plans wait');
    expect((await first).kind).toBe('payable');
    await small.stop();
  });

  it('begins anew after it ended', async () => {
    const once = plannerThread();
    await once.plan(problem, preference);
    await once.stop();
    expect((await once.plan(problem, preference)).kind).toBe('payable');
    await once.stop();
  });

  it('answers by another one what is asked while it ends', async () => {
    const once = plannerThread();
    await once.plan(problem, preference);
    const ending = once.stop();
    expect((await once.plan(problem, preference)).kind).toBe('payable');
    await Promise.all([ending, once.stop()]);
  });

  it('tells who still waits when it is stopped', async () => {
    const once = plannerThread();
    const waiting = expect(once.plan(problem, preference)).rejects.toMatchObject({ retryable: true });
    await Promise.all([once.stop(), waiting]);
  });
});
