import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';

/** What was answered with the first roadmap. */
async function atRoadmap(debts: string, income = 'ganho 3.400 clt'): Promise<{ talk: Conversation; first: string }> {
  const talk = aConversation();
  for (const words of [
    ...['oi', 'sim', 'nada urgente', income, 'não recebo 13º', 'aluguel 700, mercado 650, gás 120', 'nada'],
    ...[debts, 'só isso', 'não sei'],
  ])
    await talk.says(words);
  const first = await talk.says('não');
  expect(talk.roadmap()).toBeDefined();
  return { talk, first };
}

describe('asked for right after the roadmap', () => {
  it('the next step is one payment: how much, to whom, until when, how it is paid, what to write then', async () => {
    const { talk, first } = await atRoadmap('cartão nubank 1.200 vence dia 10, renner 12x de 89 faltam 7 vence dia 20');
    const answer = await talk.says('qual o próximo passo?');
    expect(first).toMatch(/O passo de agora/);
    expect(answer).not.toMatch(/O passo de agora/);
    expect(answer).toMatch(/\*O próximo passo\*: paga \*R\$\s[\d.,]+\* pra \*Nubank\*, até \*10\/12\*/);
    expect(answer).toMatch(/Pelo aplicativo do cartão ou pela fatura/);
    expect(answer).toMatch(/Quando pagar, me escreve assim: \*paguei [\d.,]+ de Nubank\*/);
    expect(answer).toMatch(/No mesmo mês: Renner \*R\$\s89,00\* \(20\/12\)\. Ao todo, \*R\$/);
    for (const line of answer.split('\n').filter((one) => one !== '')) expect(first).not.toContain(line);
  });

  it('what it says to write is understood as that very payment', async () => {
    const { talk } = await atRoadmap('cartão do itaú 1.200 vence dia 10, cheque especial do itaú 600');
    const answer = await talk.says('1');
    const [, words = ''] = /escreve assim: \*(.+?)\*/.exec(answer) ?? [];
    await talk.says(words);
    const payment = talk.events().findLast(({ type }) => type === 'payment-told');
    const [planned] = /R\$\s[\d.,]+/.exec(answer) ?? [];
    expect(payment).toMatchObject({ debtId: /paga .* pra \*Itaú \(cartão\)\*/.test(answer) ? 'd1' : 'd2' });
    expect(planned?.replace(/\D/g, '')).toBe(String(payment && 'amount' in payment ? payment.amount : 0));
  });

  it('the light comes before what is only late, and that before what has a day', async () => {
    const talk = aConversation();
    for (const words of [
      ...['oi', 'sim', 'vão cortar a luz', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650, gás 120', 'nada'],
      ...[
        'luz da enel 300 atrasada desde setembro, cartão nubank 900 vence dia 10',
        'só isso',
        'não sei',
        'só a enel',
        'não',
      ],
    ])
      await talk.says(words);
    expect(await talk.says('qual o próximo passo?')).toMatch(
      /paga \*R\$\s[\d.,]+\* pra \*Enel\*, que está atrasada: quanto antes, melhor\.\nCom a segunda via/,
    );
  });

  it('where no plan fits, it is the lawful way and the words for a talk', async () => {
    const { talk } = await atRoadmap('cartão nubank 9.000', 'ganho 1.300 clt');
    expect(talk.roadmap()?.plan.kind).toBe('unpayable');
    expect(await talk.says('qual o próximo passo?')).toMatch(/O primeiro passo.*como negociar com Nubank/s);
  });

  it('before anything was told there is none yet', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim']) await talk.says(words);
    expect(await talk.says('qual o próximo passo?')).toMatch(/terminar o seu plano/);
  });
});
