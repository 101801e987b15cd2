import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import type { PayoffProblem } from '../plan.ts';
import { explainChange } from '../reasons/explain-change.ts';

const card = aDebt('other').named('card').of(2000).at(0.1);
const great = aDebt('other').named('great').of(8000).at(0.1).build();
const ana = aDebt('informal').named('ana').of(300).build();

function aProblem(debts: readonly Debt[], monthly: number, more: Partial<PayoffProblem> = {}): PayoffProblem {
  return { debts, monthlyForDebts: reais(monthly), oneOffIncomes: [], today: '2026-11-22', ...more };
}

/** What each cause did, in short: `end-lost by monthly`. */
function told(before: PayoffProblem, after: PayoffProblem): readonly string[] {
  return explainChange(before, after).map(({ kind, cause }) => {
    const causes = cause.of === 'together' ? cause.causes : [cause];
    return `${kind} by ${causes.map(({ of }) => of).join(' and ')}`;
  });
}

describe('why there is no end any more', () => {
  it('is told after what only moved it', () => {
    expect(told(aProblem([card.build()], 600), aProblem([card.build(), ana], 150))).toEqual([
      'moved by debts-added',
      'end-lost by monthly',
    ]);
  });

  it('is the last loss, where on the way an end was lost and found', () => {
    const oneOffIncomes = [{ month: '2026-12', amount: reais(9000), reason: 'sale' }] as const;
    expect(told(aProblem([card.build()], 600), aProblem([card.build(), great], 50, { oneOffIncomes }))).toEqual([
      'moved by debts-added and one-off',
      'end-lost by monthly',
    ]);
  });
});

describe('why there is an end', () => {
  it('is told after what only lessened the shortfall', () => {
    expect(told(aProblem([card.build()], 100), aProblem([card.of(1900).build()], 600))).toEqual([
      'shortfall-moved by payments',
      'end-found by monthly',
    ]);
  });

  it('is the first finding, where on the way it was lost once more', () => {
    expect(told(aProblem([card.build(), great], 600), aProblem([card.at(0.01).build()], 150))).toEqual([
      'end-found by debts-gone',
      'moved by monthly and rates',
    ]);
  });
});

describe('where there was no end and is none', () => {
  it('a cause that leaves the shortfall as it is does not count', () => {
    expect(told(aProblem([card.build()], 150), aProblem([card.build(), ana], 150))).toEqual([]);
  });
});
