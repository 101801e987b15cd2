import { expect, it } from 'vitest';
import { aPlan } from '../../../tests/support/a-plan.ts';
import { nothingToPay } from './nothing-to-pay.ts';

it('who owes nothing has the plan that the planner makes of no debts, but for the ways to compare', () => {
  expect(nothingToPay('2026-11')).toEqual({ ...aPlan([], 500), comparison: [] });
});
