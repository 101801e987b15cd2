import type { Month } from '../time/local-date.ts';
import type { PayoffPlan } from './plan.ts';

/** The plan of somebody who owes nothing any more, free since `freeOn`. */
export function nothingToPay(freeOn: Month): Extract<PayoffPlan, { kind: 'payable' }> {
  return {
    kind: 'payable',
    strategy: 'best',
    months: [],
    freeOn,
    totalPaid: 0,
    totalInterest: 0,
    assumptions: [],
    choices: [],
    comparison: [],
    debts: [],
  };
}
