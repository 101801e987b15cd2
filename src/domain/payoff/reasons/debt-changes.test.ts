import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import type { PayoffProblem } from '../plan.ts';
import { type Change, changedDebts, type DebtChange } from './debt-changes.ts';

const card = aDebt('other').named('card').of(2000).at(0.1);
const loan = aDebt('personal-loan').named('loan').inInstalments(10, 100).at(0.02);
const signed = aDebt('settlement').named('card').inInstalments(3, 300);
const SORTS: readonly DebtChange[] = ['added', 'gone', 'paid', 'offer-missed', 'accepted', 'corrected'];

function aProblem(debts: readonly Debt[]): PayoffProblem {
  return { debts, monthlyForDebts: reais(600), oneOffIncomes: [], today: '2026-12-05' };
}

type More = { readonly paid?: Change['paid']; readonly expected?: Partial<Change['expected']> };

/** What happened to each debt, by its id. */
function changes(before: readonly Debt[], after: readonly Debt[], { paid, expected = {} }: More = {}) {
  const problem = aProblem(before);
  const change: Change = {
    before: problem,
    after: aProblem(after),
    expected: { problem, elapsed: 0, kept: 0, settledIds: [], stillToPay: 0, ...expected },
    ...(paid ? { paid } : {}),
  };
  return Object.fromEntries(SORTS.flatMap((sort) => changedDebts(sort, change).map((id) => [id, sort])));
}

const payment = (debtId: string) => ({ debtId, amount: reais(100) });

describe('a debt that is there no more', () => {
  it('was paid where a payment to it was told, also among others', () => {
    const both = [card.build(), loan.build()];
    expect(changes(both, [card.build()], { paid: [payment('card')] })).toEqual({ loan: 'gone' });
    expect(changes(both, [card.build()], { paid: [payment('card'), payment('loan')] })).toEqual({ loan: 'paid' });
  });

  it('was to be gone by the plan', () => {
    expect(changes([card.build()], [], { expected: { problem: aProblem([]), elapsed: 1 } })).toEqual({});
  });
});

describe('a debt that the plan would have closed by now', () => {
  const closed = { expected: { problem: aProblem([]), elapsed: 1 } };

  it('was not paid where it stands as before', () => {
    expect(changes([card.build()], [card.build()], closed)).toEqual({ card: 'paid' });
  });

  it('is closed where nothing is owed', () => {
    expect(changes([card.build()], [card.of(0).build()], closed)).toEqual({});
  });
});

describe('a debt that was not there before', () => {
  it('is added, also beside an agreement that was signed and under a name like another’s', () => {
    const ana = aDebt('informal').named('ana').build();
    expect(changes([card.build()], [signed.build(), ana])).toEqual({ card: 'accepted', ana: 'added' });
    const second = card.named('card-2').build();
    expect(changes([card.build()], [card.build(), second])).toEqual({ 'card-2': 'added' });
  });

  it('belongs to the agreement of which it is the entry', () => {
    const entry = aDebt('settlement').named('card-entry').inInstalments(1, 50).build();
    expect(changes([card.build()], [signed.build(), entry])).toEqual({ card: 'accepted', 'card-entry': 'accepted' });
  });
});

describe('an agreement', () => {
  it('is one of any kind that brings something back if it is broken', () => {
    const agreed = { ...card.of(900).build(), agreement: { comesBackIfBroken: reais(1100) } };
    expect(changes([card.build()], [agreed])).toEqual({ card: 'accepted' });
  });
});

describe('other terms', () => {
  it('are a correction where only another debt was paid', () => {
    const before = [card.build(), loan.build()];
    const after = [card.of(1500).build(), loan.inInstalments(9, 100).build()];
    expect(changes(before, after, { paid: [payment('loan')] })).toEqual({ card: 'corrected', loan: 'paid' });
  });

  it('are a correction where as much is owed as before', () => {
    expect(changes([card.build()], [card.withMinimum(50).build()])).toEqual({ card: 'corrected' });
    const { obligation, ...whole } = loan.build();
    if (obligation.form !== 'instalments') throw new Error('a loan');
    const after: Debt = { ...whole, obligation: { ...obligation, wholeInstalmentsOnly: true } };
    expect(changes([loan.build()], [after])).toEqual({ loan: 'corrected' });
  });

  it('are a correction where a balance turns out to be instalments, or the other way round', () => {
    expect(changes([loan.build()], [loan.of(500).build()])).toEqual({ loan: 'corrected' });
    expect(changes([card.build()], [card.inInstalments(3, 100).build()])).toEqual({ card: 'corrected' });
  });
});
