import { describe, expect, it } from 'vitest';
import type { Amount } from '../figures/amounts.ts';
import type { DebtItem } from './debt-item.ts';
import { weighed } from './parts-or-whole.ts';

const sum = (reais: number): Amount => ({ readings: [reais * 100], bare: false, approximate: false, span: `${reais}` });

describe('the sum of a debt beside its parts', () => {
  it('is what each part costs where smaller parts do not exist', () => {
    const { item, left } = weighed({ balance: sum(210), instalments: { remaining: 18 } });
    expect(item).toEqual({ instalments: { remaining: 18, amount: sum(210) } });
    expect(left).toBeUndefined();
  });

  it('is left over where it may be the whole or each part', () => {
    const { item, left } = weighed({ balance: sum(300), instalments: { remaining: 6 } });
    expect(item).toEqual({ instalments: { remaining: 6 } });
    expect(left).toEqual(sum(300));
  });

  it('is what is owed where the parts make sense', () => {
    const told: DebtItem = { balance: sum(3000), instalments: { total: 12 } };
    expect(weighed(told)).toEqual({ item: told });
  });

  it('is a price, and told no more, where less is left to pay', () => {
    const { item, left } = weighed({ balance: sum(2500), instalments: { remaining: 4, amount: sum(250) } });
    expect(item).toEqual({ instalments: { remaining: 4, amount: sum(250) } });
    expect(left).toBeUndefined();
  });

  it('is the number of a thing where it is less than one part', () => {
    const { item, left } = weighed({ balance: sum(55), instalments: { total: 12, amount: sum(279) } });
    expect(item.balance).toBeUndefined();
    expect(left).toEqual(sum(55));
  });
});

describe('the sum of a loan', () => {
  it('is left over where no such loan is so small', () => {
    const { item, left } = weighed({ balance: sum(780), kind: { kind: 'mortgage' } });
    expect(item).toEqual({ kind: { kind: 'mortgage' } });
    expect(left).toEqual(sum(780));
  });
});

describe('counts that contradict each other', () => {
  it('leave only the total, which is sure', () => {
    expect(weighed({ instalments: { total: 60, paid: 22, remaining: 3 } }).item).toEqual({
      instalments: { total: 60 },
    });
    expect(weighed({ instalments: { total: 12, paid: 20 } }).item).toEqual({ instalments: { total: 12 } });
  });
});
