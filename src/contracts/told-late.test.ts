import { describe, expect, it } from 'vitest';
import { toldState } from '../../tests/support/a-reminder.ts';
import type { Change } from './conversation-state.ts';
import { toldLate } from './told-late.ts';

const late: Change = { set: 'debt', debt: { id: 'd1', overdue: 'yes' } };

describe('debts that were told to be behind', () => {
  it.each([
    ['as told', [late], ['d1']],
    ['not those that are no more', [late, { set: 'debt', debt: { id: 'd1', overdue: 'no' } }], []],
    ['not those of which something else was told', [{ set: 'debt', debt: { id: 'd1', creditor: 'Enel' } }], []],
    ['still, when something else is told later', [late, { set: 'debt', debt: { id: 'd1', creditor: 'Enel' } }], ['d1']],
    [
      'not those with an agreement',
      [late, { set: 'offer-accepted', debtId: 'd1', offerId: 'o1', on: '2026-12-01' }],
      [],
    ],
    ['not those that were taken back', [late, { set: 'removed', id: 'd1' }], []],
  ] satisfies readonly (readonly [string, readonly Change[], readonly string[]])[])('are known %s', (_, told, ids) => {
    expect([...toldLate(toldState(told).facts)]).toEqual(ids);
  });
});
