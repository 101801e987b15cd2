import { expect, it } from 'vitest';
import { aJourney } from '../../../tests/support/a-journey.ts';
import { plannerHere } from '../../gateways/planner/planner-here.ts';
import type { Planner } from '../../ports/planner.ts';
import { questionOf } from './question-of.ts';
import { rememberingPlanner } from './remembering-planner.ts';

it('plans and compares the same question once, and another one anew', async () => {
  const asked: string[] = [];
  const counted: Planner = {
    plan: (...question) => {
      asked.push('plan');
      return plannerHere.plan(...question);
    },
    compare: (...question) => {
      asked.push('compare');
      return plannerHere.compare(...question);
    },
  };
  const planner = rememberingPlanner(counted);
  const { problem, preference } = questionOf(aJourney());
  const copy = structuredClone(problem);
  expect(await planner.plan(copy, preference)).toBe(await planner.plan(problem, preference));
  expect(await planner.compare(copy, preference)).toBe(await planner.compare(problem, preference));
  expect(asked).toEqual(['plan', 'compare']);
  const more = { ...problem, monthlyForDebts: problem.monthlyForDebts + 10_000 };
  expect(await planner.plan(more, preference)).toEqual(await plannerHere.plan(more, preference));
  await planner.plan(problem, { strategy: 'snowball' });
  expect(asked).toEqual(['plan', 'compare', 'plan', 'plan']);
});
