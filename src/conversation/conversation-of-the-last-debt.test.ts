import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { reais } from '../domain/money/centavos.ts';

/** Somebody with a light bill and a card, after the roadmap. */
async function withTwoDebts(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of [
    ...['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não recebo 13º', 'aluguel 700, mercado 650, gás 120', 'nada'],
    ...['cartão nubank 1.200, conta de luz da enel 300', 'só isso', 'não sei', 'não', 'não'],
  ])
    await talk.says(words);
  expect(talk.roadmap()?.plan.debts).toHaveLength(2);
  return talk;
}

const DAY_MS = 86_400_000;

describe('once the last debt is paid', () => {
  it('the page behind every link says what was paid and when, in the place of the last plan', async () => {
    const talk = await withTwoDebts();
    await talk.says('paguei 300 da enel');
    expect(talk.roadmap()?.paidOff).toBeUndefined();
    talk.later(10 * DAY_MS);
    await talk.says('paguei 200 do nubank');
    talk.later(2 * DAY_MS);
    expect(await talk.says('paguei 1000 do nubank')).toMatch(/\*Nubank\* está quitada.*você não deve nada agora/s);
    expect(talk.roadmap()).toMatchObject({
      firstName: 'Ana',
      madeOn: '2026-12-04',
      plan: { kind: 'payable', debts: [], months: [] },
      paidOff: [
        { creditor: 'Conta de luz', paid: reais(300), on: '2026-11-22' },
        { creditor: 'Nubank', paid: reais(1200), on: '2026-12-04' },
      ].map((debt) => ({ ...debt, creditor: expect.any(String) })),
    });
  });

  it('it counts as paid, too, when nobody says how much: "quitei"', async () => {
    const talk = await withTwoDebts();
    await talk.says('quitei a enel');
    expect(talk.events()).toContainEqual(expect.objectContaining({ type: 'debt-closed' }));
    expect(await talk.says('o nubank já paguei')).toMatch(/Foi \*tudo\* o que faltava de \*Nubank\*, R\$\s1\.200,00\?/);
    expect(talk.roadmap()?.plan.debts).toHaveLength(1);
    await talk.says('sim');
    expect(talk.roadmap()?.paidOff?.map(({ creditor, paid }) => [creditor, paid])).toEqual([
      ['Nubank', reais(1200)],
      ['Enel', reais(300)],
    ]);
  });

  it('a part of it can be told instead, and how much where there was an offer', async () => {
    const talk = await withTwoDebts();
    await talk.says('o nubank já paguei');
    await talk.says('paguei 200 do nubank');
    expect(talk.roadmap()?.plan.debts).toHaveLength(2);
    await talk.says('a enel ofereceu quitar por 200');
    expect(await talk.says('quitei a enel')).toMatch(/Quanto você pagou/);
    await talk.says('paguei 200 da enel');
    expect(talk.roadmap()?.plan.debts).toHaveLength(1);
  });

  it('that is said once, and not behind every other answer', async () => {
    const talk = await withTwoDebts();
    await talk.says('paguei 300 da enel', 'paguei 1200 do nubank');
    expect(await talk.says('obrigada')).not.toMatch(/não deve nada/);
    expect(await talk.says('qual o próximo passo?')).toMatch(/não deve nada/);
    expect(await talk.says('quanto devo?')).toMatch(/não deve nada/);
  });

  it('a debt told later, or a payment taken back, brings the plan back', async () => {
    const talk = await withTwoDebts();
    await talk.says('paguei 300 da enel');
    await talk.says('paguei 1200 do nubank');
    expect(talk.roadmap()?.paidOff).toHaveLength(2);
    await talk.says('volta');
    expect(talk.roadmap()?.paidOff).toBeUndefined();
    expect(talk.roadmap()?.plan.debts).toHaveLength(1);
    await talk.says('paguei 1200 do nubank');
    await talk.says('devo 400 no cartão da renner');
    expect(talk.roadmap()?.plan.debts.map(({ creditor }) => creditor)).toEqual(['Renner']);
    expect(talk.roadmap()?.paidOff).toBeUndefined();
  });
});
