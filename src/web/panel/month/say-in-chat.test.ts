import { describe, expect, it } from 'vitest';
import { aConversation } from '../../../../tests/support/a-conversation.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import { paidWords, sayings } from './say-in-chat.ts';

const INTAKE = [
  ...['oi', 'sim', 'ganho 3000 de salário', 'não', 'aluguel 800 e mercado 600', 'só isso'],
  ...['devo 4200 no cartão Nubank e 380 de luz na Enel', 'só isso', 'não sei', 'não', 'não', 'não sei', 'não', 'plano'],
];

/** What somebody who has a roadmap does by writing this. */
async function changesOf(words: string) {
  const talk = aConversation({ today: '2026-12-02' });
  for (const text of INTAKE) await talk.says(text);
  expect(talk.roadmap()).toBeDefined();
  const before = talk.state().facts.length;
  await talk.says(words);
  const { facts, pendingAction } = talk.state();
  return { changes: facts.slice(before).map(({ change }) => change), pendingAction };
}

describe('the words that a page proposes', () => {
  it.each([
    [71_620, 'Nubank', 'd1'],
    [156_189, 'Nubank', 'd1'],
    [15_500, 'Enel', 'd2'],
  ])('tell %i centavos paid to %s', async (amount, creditor, debtId) => {
    const { changes } = await changesOf(paidWords(amount, creditor));
    expect(changes).toContainEqual(expect.objectContaining({ set: 'payment', debtId, amount }));
  });

  it('are understood as what stands beside them', async () => {
    const [less, nothing, offer, more] = sayings('Nubank').map(([, words]) => words);
    expect((await changesOf(less ?? '')).changes).toContainEqual(
      expect.objectContaining({ set: 'payment', debtId: 'd1', amount: 10_000 }),
    );
    expect((await changesOf(nothing ?? '')).changes).toContainEqual({ set: 'month-missed', month: '2026-12' });
    expect((await changesOf(offer ?? '')).changes).toContainEqual(
      expect.objectContaining({ set: 'offer', debtId: 'd1', offer: expect.objectContaining({ price: 50_000 }) }),
    );
    expect((await changesOf(more ?? '')).pendingAction).toMatchObject({ kind: 'grant-wish' });
  });

  it('ask for a text to negotiate with', async () => {
    const talk = aConversation({ today: '2026-12-02' });
    for (const text of INTAKE) await talk.says(text);
    expect(await talk.says('como negociar com Nubank')).toMatch(/Nubank/);
    expect(talk.misunderstood().map(({ words }) => words)).not.toContain('como negociar com Nubank');
  });

  it('say which of two debts of one creditor is meant', async () => {
    const talk = aConversation({ today: '2026-12-02' });
    for (const text of INTAKE.map((words) => words.replace('380 de luz na Enel', '700 no cheque especial do Nubank')))
      await talk.says(text);
    const names = talk.roadmap()?.plan.debts.map(nameOf) ?? [];
    expect(names).toEqual(['Nubank (cartão)', 'Nubank (cheque especial)']);
    await talk.says(paidWords(10_000, names[1] ?? ''));
    expect(talk.situation().debts).toMatchObject([{ balance: 420_000 }, { balance: 60_000 }]);
    await talk.says(sayings(names[0] ?? '')[0]?.[1] ?? '');
    expect(talk.situation().debts[0]).toMatchObject({ balance: 410_000 });
  });

  it('correct what is owed, and name a sum for a debt without one', async () => {
    expect((await changesOf('na verdade devo 900 para Nubank')).changes).toContainEqual(
      expect.objectContaining({ set: 'debt', debt: expect.objectContaining({ id: 'd1', balance: 90_000 }) }),
    );
    expect((await changesOf('devo 500 para Dona Lúcia da mercearia')).changes).toContainEqual(
      expect.objectContaining({ set: 'debt', debt: expect.objectContaining({ balance: 50_000 }) }),
    );
  });
});
