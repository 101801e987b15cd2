import { describe, expect, it } from 'vitest';
import type { Misunderstood } from '../contracts/misunderstood.ts';
import { groupMisunderstood, misunderstoodTable } from './misunderstood-report.ts';

function said(words: string, changes: Partial<Misunderstood> = {}): Misunderstood {
  return { words, slot: 'debts', attempts: 0, why: 'not-understood', brain: 'grammar', day: '2026-11-22', ...changes };
}

describe('the report of what was not understood', () => {
  it('puts together what differs in accents, case, marks and figures only, the most frequent first', () => {
    const groups = groupMisunderstood([
      said('blorf'),
      said('é 3.000 TRELELÊ!', { day: '2026-11-23' }),
      said('e 2,50 trelele', { why: 'given-up' }),
      said('e 2,50 trelele', { slot: 'rates' }),
    ]);
    expect(groups.map(({ slot, count }) => [slot, count])).toEqual([
      ['debts', 2],
      ['debts', 1],
      ['rates', 1],
    ]);
    expect(groups[0]).toMatchObject({
      examples: ['é 3.000 TRELELÊ!', 'e 2,50 trelele'],
      why: { 'not-understood': 1, 'given-up': 1 },
      newest: '2026-11-23',
    });
  });

  it('is a table with a line for each', () => {
    expect(misunderstoodTable(groupMisunderstood([said('blorf')]))).toBe(
      'question  times  last        words\ndebts     1      2026-11-22  blorf\n',
    );
  });
});
