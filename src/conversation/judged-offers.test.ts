import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';
import { deficitRoadmap, payablePlan, roadmapWithOffers } from '../../tests/support/a-roadmap.ts';
import type { Fact } from '../contracts/conversation-state.ts';
import { judgedOffers } from './judged-offers.ts';

const told = (debtId: string, id: string): Fact => ({
  messageId: 'm1',
  slot: undefined,
  change: { set: 'offer', debtId, offer: { id } },
});

describe('what is written down of offers that were judged', () => {
  it('is what the plan does with each that was told since the plan before', () => {
    const plan = payablePlan(roadmapWithOffers());
    const events = judgedOffers(plan, [told('d6', 'o1'), told('d7', 'o3')]);
    expect(events).toEqual([
      expect.objectContaining({ type: 'offer-judged', debtId: 'd6', offerId: 'o1', verdict: 'taken', price: 125_000 }),
      expect.objectContaining({ debtId: 'd7', offerId: 'o3', instalments: 11, verdict: 'dearer' }),
    ]);
    expect(judgedOffers(plan, [])).toEqual([]);
  });

  it('says that there was no plan to judge by', () => {
    const { plan } = deficitRoadmap();
    expect(judgedOffers(plan, [told('d6', 'o1')])).toEqual([expect.objectContaining({ verdict: 'no-plan' })]);
  });

  it('comes with the turn that tells an offer or asks for help with a creditor', async () => {
    const { says, events, state } = aConversation();
    await says('oi');
    await says('sim');
    for (const text of [
      'dívidas',
      'devo 3000 na renner, atrasada desde janeiro',
      'ganho 2500 registrado',
      'gasto 1500 por mês',
    ])
      await says(text);
    for (let turn = 0; turn < 15 && state().roadmap === undefined; turn += 1) await says('não sei');
    expect(state().roadmap?.first?.balances.length).toBeGreaterThan(0);
    await says('a renner ofereceu quitar por 900 reais');
    expect(events()).toContainEqual(expect.objectContaining({ type: 'offer-judged', price: 90_000 }));
    await says('como negocio com a renner?');
    expect(events()).toContainEqual({ v: 1, type: 'creditor-talk-helped', debtId: 'd1', topic: 'negotiate' });
  });
});
