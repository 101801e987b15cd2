import { expect, it } from 'vitest';
import type { Change, Fact } from './conversation-state.ts';
import { toldIncomes } from './told-incomes.ts';

const told = (...changes: readonly Change[]): readonly Fact[] =>
  changes.map((change, index) => ({ messageId: `m${index}`, slot: undefined, change }));

it('knows of each income what was told last, and nothing of one that was taken out', () => {
  const facts = told(
    { set: 'income', income: { id: 'i1', source: 'formal-job', monthly: 200_000 } },
    { set: 'income', income: { id: 'i2', source: 'odd-jobs', monthly: 30_000 } },
    { set: 'income', income: { id: 'i1', payDay: 5 } },
    { set: 'income', income: { id: 'i1', monthly: 210_000 } },
    { set: 'removed', id: 'i2' },
  );
  expect([...toldIncomes(facts)]).toEqual([['i1', { id: 'i1', source: 'formal-job', monthly: 210_000, payDay: 5 }]]);
});
