import { expect, it } from 'vitest';
import { isConsumerMatter, talkKind } from './talk-kind.ts';

it.each([
  ['credit-card', 'none', 'company'],
  ['personal-loan', 'vehicle', 'secured'],
  ['vehicle-financing', 'vehicle', 'secured'],
  ['utility-bill', 'essential-service', 'service'],
  ['rent', 'home', 'home'],
  ['payroll-loan', 'salary', 'payroll'],
  ['informal', 'none', 'person'],
  ['loan-shark', 'none', 'loan-shark'],
] as const)('%s with %s at stake is a talk of the sort %s', (kind, collateral, expected) => {
  expect(talkKind({ kind, collateral })).toBe(expected);
});

it('consumer law hears complaints about companies, not about neighbours, homes or the State', () => {
  expect((['company', 'service', 'secured', 'payroll'] as const).every(isConsumerMatter)).toBe(true);
  expect((['home', 'tax', 'person', 'loan-shark'] as const).some(isConsumerMatter)).toBe(false);
});
