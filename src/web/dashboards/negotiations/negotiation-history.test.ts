import { describe, expect, it } from 'vitest';
import { debtsAsTold } from '../../../../tests/support/a-journey.ts';
import type { Change, Fact } from '../../../contracts/conversation-state.ts';
import type { NegotiationEvent } from '../../../ports/journey-source.ts';
import { negotiationHistory } from './negotiation-history.ts';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const fact = (on: string, change: Change): Fact => ({ messageId: on, slot: undefined, on, change });
const card: Change = {
  set: 'debt',
  debt: { id: 'd1', creditor: 'Banco Azul', kind: 'credit-card', balance: 100_000, interestFree: true },
};
const offer = (price: number): Change => ({ set: 'offer', debtId: 'd1', offer: { id: 'o1', price, instalments: 2 } });
const judged = (price: number, verdict: 'dearer' | 'taken'): NegotiationEvent => ({
  ...{ v: 1, type: 'offer-judged', debtId: 'd1', offerId: 'o1', price, instalments: 2, verdict },
});
const history = (facts: readonly Fact[], events: readonly (readonly [string, NegotiationEvent])[] = []) =>
  negotiationHistory({
    facts,
    events: events.map(([day, event]) => ({ at: Date.parse(`${day}T12:00:00Z`), event })),
    debtsAsTold,
    dayOf,
    since: '2026-01-01',
  });

describe('the history of negotiations', () => {
  it('is offers with what was owed then and what we said, then the agreement and its parts', () => {
    const facts = [
      fact('2026-01-02', card),
      fact('2026-02-01', offer(90_000)),
      fact('2026-02-05', offer(60_000)),
      fact('2026-02-06', { set: 'offer-accepted', debtId: 'd1', offerId: 'o1', on: '2026-02-06' }),
      fact('2026-03-01', { set: 'payment', debtId: 'd1', amount: 30_000, on: '2026-03-01' }),
    ];
    const [only] = history(facts, [
      ['2026-02-01', judged(90_000, 'dearer')],
      ['2026-02-03', { v: 1, type: 'creditor-talk-helped', debtId: 'd1', topic: 'refusal' }],
      ['2026-02-05', judged(60_000, 'taken')],
    ]);
    expect(only).toMatchObject({ creditor: 'Banco Azul', stands: 'agreed' });
    expect(only?.steps).toMatchObject([
      {
        on: '2026-02-01',
        kind: 'offered',
        isMended: false,
        owed: 100_000,
        verdict: 'dearer',
        offer: { price: 90_000 },
      },
      { on: '2026-02-03', kind: 'helped', topic: 'refusal' },
      { on: '2026-02-05', kind: 'offered', isMended: true, verdict: 'taken', offer: { price: 60_000 } },
      { on: '2026-02-06', kind: 'agreed', forgiven: 40_000 },
      { on: '2026-03-01', kind: 'part-paid', amount: 30_000 },
    ]);
  });

  it('is called as the roadmap tells its debt from another one there', () => {
    const facts = [fact('2026-01-02', card), fact('2026-02-01', offer(90_000))];
    const names = { d1: 'Banco Azul (cartão)' };
    expect(negotiationHistory({ facts, events: [], debtsAsTold, dayOf, since: '2026-01-01', names })).toMatchObject([
      { creditor: 'Banco Azul (cartão)' },
    ]);
  });

  it('tells no payment that came before an agreement, and an offer that is gone', () => {
    const facts = [
      fact('2026-01-02', card),
      fact('2026-01-09', { set: 'payment', debtId: 'd1', amount: 5_000, on: '2026-01-09' }),
      fact('2026-02-01', offer(90_000)),
      fact('2026-02-09', { set: 'offer-ended', debtId: 'd1', offerId: 'o1' }),
    ];
    expect(history(facts)).toMatchObject([{ stands: 'talking', steps: [{ kind: 'offered' }, { kind: 'ended' }] }]);
  });

  it('forgets an offer that was taken back, with what we said of it, and a debt that was', () => {
    const events = [['2026-02-01', judged(90_000, 'dearer')]] as const;
    expect(history([fact('2026-01-02', card)], events)).toEqual([]);
    const gone = [
      fact('2026-01-02', card),
      fact('2026-02-01', offer(90_000)),
      fact('2026-02-02', { set: 'removed', id: 'd1' }),
    ];
    expect(history(gone, events)).toEqual([]);
  });
});
