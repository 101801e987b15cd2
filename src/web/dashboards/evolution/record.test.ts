import { describe, expect, it } from 'vitest';
import type { Change, Fact } from '../../../contracts/conversation-state.ts';
import { foldFacts } from '../../../conversation/situation.ts';
import { debtsOf } from '../../../conversation/to-domain.ts';
import type { DebtsAsTold } from '../../../ports/journey-source.ts';
import { recordOf } from './record.ts';

const debtsAsTold: DebtsAsTold = (facts, on) => debtsOf(foldFacts(facts), on).complete;

const fact = (on: string, change: Change): Fact => ({ messageId: `m-${on}`, slot: undefined, on, change });
const card = fact('2026-01-12', {
  set: 'debt',
  debt: {
    id: 'd1',
    creditor: 'Banco Azul',
    kind: 'personal-loan',
    balance: 100_000,
    rate: { value: 0.1, period: 'month', span: '10%' },
  },
});
const since = '2026-01-12';
const record = (facts: readonly Fact[], today: string) => recordOf({ facts, debtsAsTold, today, since });
const paid = (on: string, debtId: string, amount: number) => fact(on, { set: 'payment', debtId, amount, on });

describe('what became of the debts', () => {
  it('grows by the interest of each month where nothing is paid', () => {
    const { points, debts, news } = record([card], '2026-03-20');
    expect(points[0]).toEqual({ on: since, owed: 100_000 });
    // Months of the plan: February and March went by on 11 February and 11 March.
    expect(points.at(-1)).toEqual({ on: '2026-03-20', owed: 121_000 });
    expect(debts[0]).toMatchObject({ owedAtFirst: 100_000, owed: 121_000, paid: 0, interest: 21_000, avoided: 0 });
    expect(news).toEqual([]);
  });

  it('adds up: what was owed, plus interest, less payments, is what is owed', () => {
    const facts = [card, paid('2026-02-05', 'd1', 40_000), paid('2026-03-05', 'd1', 30_000)];
    const { debts, points } = record(facts, '2026-03-20');
    const [debt] = debts;
    if (!debt) throw new Error('there is one');
    expect(debt.owedAtFirst + debt.interest - debt.paid).toBe(debt.owed);
    expect(points.at(-1)?.owed).toBe(debt.owed);
    // Without the payments R$ 1.210,00 would be owed.
    expect(debt.avoided).toBe(121_000 - debt.owed - 70_000);
    expect(debt.avoided).toBeGreaterThan(0);
  });

  it('counts what an instalment does not take off the debt as interest', () => {
    const store = fact(since, {
      set: 'debt',
      debt: {
        id: 'd2',
        creditor: 'Loja',
        kind: 'store-credit',
        instalmentAmount: 10_000,
        instalmentsRemaining: 6,
        rate: { value: 0.05, period: 'month', span: '5%' },
      },
    });
    const { debts, news } = record([store, paid('2026-02-05', 'd2', 10_000)], '2026-02-20');
    expect(debts[0]?.paid).toBe(10_000);
    expect(debts[0]?.interest).toBe(10_000 - ((debts[0]?.owedAtFirst ?? 0) - (debts[0]?.owed ?? 0)));
    expect(debts[0]?.interest).toBeGreaterThan(2_000);
    expect(news).toEqual([]);
  });

  it('calls a debt by one name all along, also before the other one of its creditor was told', () => {
    const overdraft = {
      id: 'd2',
      creditor: 'Banco Azul',
      kind: 'overdraft',
      balance: 30_000,
      interestFree: true,
    } as const;
    const facts = [card, fact('2026-02-20', { set: 'debt', debt: overdraft }), paid('2026-03-05', 'd2', 30_000)];
    const names = { d1: 'Banco Azul (cartão)', d2: 'Banco Azul (cheque especial)' };
    const { news, debts } = recordOf({ facts, debtsAsTold, today: '2026-03-20', since, names });
    expect(debts.map(({ creditor }) => creditor)).toEqual(Object.values(names));
    expect(news.map(({ kind, creditor }) => [kind, creditor])).toEqual([
      ['debt-told', names.d2],
      ['closed', names.d2],
    ]);
  });

  it('tells of a debt that came later, of an agreement and of a debt that was closed', () => {
    const facts = [
      card,
      fact('2026-02-20', {
        set: 'debt',
        debt: { id: 'd2', creditor: 'Vivo', kind: 'telecom', balance: 30_000, interestFree: true },
      }),
      fact('2026-03-01', { set: 'offer', debtId: 'd1', offer: { id: 'o1', price: 60_000, instalments: 3 } }),
      fact('2026-03-02', { set: 'offer-accepted', debtId: 'd1', offerId: 'o1', on: '2026-03-02' }),
      paid('2026-03-05', 'd2', 30_000),
    ];
    const { news, debts } = record(facts, '2026-03-20');
    expect(news).toEqual([
      { on: '2026-02-20', kind: 'debt-told', creditor: 'Vivo', amount: 30_000 },
      { on: '2026-03-02', kind: 'agreed', creditor: 'Banco Azul', amount: 50_000 },
      { on: '2026-03-05', kind: 'closed', creditor: 'Vivo', amount: 30_000 },
    ]);
    expect(debts.find(({ debtId }) => debtId === 'd1')).toMatchObject({
      kind: 'personal-loan',
      forgiven: 50_000,
      owed: 60_000,
    });
  });

  it('takes a balance that is told anew as a correction, not as interest', () => {
    const anew = fact('2026-02-20', { set: 'debt', debt: { id: 'd1', balance: 90_000 } });
    const { debts, news } = record([card, anew], '2026-02-25');
    expect(debts[0]).toMatchObject({ owed: 90_000, interest: 10_000 });
    expect(news).toEqual([{ on: '2026-02-20', kind: 'told-anew', creditor: 'Banco Azul', amount: 90_000 }]);
  });

  it('forgets what was taken back', () => {
    const { debts, points } = record([card, fact('2026-02-20', { set: 'removed', id: 'd1' })], '2026-02-25');
    expect(debts).toEqual([]);
    expect(points.at(-1)?.owed).toBe(0);
  });

  it('counts what was told before the first plan, or on a day that was not kept, into the first point', () => {
    const { on: _, ...undated } = card;
    for (const told of [undated, { ...card, on: '2025-12-30' }]) {
      expect(record([told], since).points).toEqual([{ on: since, owed: expect.any(Number) }]);
    }
  });
});
