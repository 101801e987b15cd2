import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';

async function afterRoadmap(): Promise<Conversation> {
  const talk = aConversation();
  const lines = [
    ...['oi', 'sim', 'nada urgente', 'ganho 3.200 clt', 'aluguel 950, mercado 800, luz 180', 'netflix 40'],
    ...['nubank cartão 3 mil, marisa 12x de 89 faltam 7', 'empréstimo no itau 24x de 310 faltam 18', 'só isso'],
    ...['nubank 14,5% a.m.', 'todas em dia', 'não'],
  ];
  for (const line of lines) await talk.says(line);
  expect(talk.state().roadmap).toBeDefined();
  return talk;
}

describe('a question that many ask', () => {
  it('is answered in the middle of the intake, and the open question comes again as it was', async () => {
    const talk = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente', 'ganho 2 mil clt']) await talk.says(text);
    const open = talk.state().asked;
    for (const text of ['podem me prender por dívida?', 'o que é CET?', 'vc é humana?', 'o que é rmc?', 'oq é cet']) {
      const answer = await talk.says(text);
      expect(answer).toMatch(/Voltando à nossa conversa:[\s\S]*essencial/);
      expect(talk.state().asked).toEqual(open);
    }
    expect(await talk.says('mercado 500, luz 100')).toMatch(/mercado \*R\$ 500,00\*/);
  });

  it('says first who answers, when it is the first word of all', async () => {
    const answer = await aConversation().says('podem me prender por dívida?');
    expect(answer).toMatch(/Eu sou a \*Dora\*[\s\S]*Ninguém vai preso[\s\S]*18 anos/);
  });

  it('writes nothing down', async () => {
    const talk = await afterRoadmap();
    const { facts, revision } = talk.state();
    for (const text of [
      ...['vão penhorar minha casa', 'podem bloquear meu salário?', 'posso usar o fgts pra pagar?'],
      ...['não fiz esse empréstimo, o que eu faço?', 'posso deixar de pagar o aluguel pra pagar a luz?'],
      ...[
        'o feirão do serasa vale a pena?',
        'não consegui pagar a pensão dos meus filhos',
        'tarifa social, tenho direito?',
      ],
    ])
      expect(await talk.says(text)).not.toMatch(/não peguei|não entendi|Anotei/i);
    expect(talk.state().facts).toEqual(facts);
    expect(talk.state().revision).toBe(revision);
  });

  it('keeps a fear told to the question about worries, and answers it beside', async () => {
    const talk = aConversation();
    for (const text of ['oi', 'sim']) await talk.says(text);
    expect(await talk.says('podem tomar minha casa?')).toMatch(/a sua casa vem primeiro[\s\S]*Só um juiz/);
    expect(talk.situation().worries).toEqual(['eviction']);
  });

  it('tells who was defrauded where to contest, and not only signs of a scam', async () => {
    const answer = await (await afterRoadmap()).says('apareceu um empréstimo que eu não fiz no meu benefício');
    for (const way of [/Meu INSS/, /\*135\*/, /consumidor\.gov\.br/, /Boletim de ocorrência/, /Procon/, /Defensoria/])
      expect(answer).toMatch(way);
    expect(answer).not.toMatch(/Sinais de golpe/);
  });

  it('leads an old debt to the talk with its creditor', async () => {
    const talk = await afterRoadmap();
    expect(await talk.says('dívida velha, dá pra pedir desconto?')).toMatch(/Com quem\?/);
    expect(talk.state().asked?.slot).toBe('which-creditor');
  });
});

describe('a debt in the plan', () => {
  it('is told with its months and amounts, which are those of the roadmap', async () => {
    const talk = await afterRoadmap();
    const answer = await talk.says('quando acaba a marisa e quanto pago no fim?');
    expect(answer).toMatch(/acaba em junho de 2027: \*R\$\s89,00\*/);
    expect(answer).toMatch(/ao todo: \*R\$\s623,00\*, em 7 pagamentos/);
  });

  it('is told with the reason of its payment', async () => {
    const talk = await afterRoadmap();
    expect(await talk.says('por que eu pago o itaú primeiro?')).toMatch(/O motivo: é onde pagar a mais economiza mais/);
    expect(await talk.says('por que o nubank vem primeiro?')).toMatch(/e ela acaba aí/);
  });

  it('is asked for when it was never told, and waits for the plan before there is one', async () => {
    const talk = await afterRoadmap();
    expect(await talk.says('quando eu pago o banrisul?')).toMatch(/Não tenho quanto você deve/);
    const early = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente', 'ganho 2 mil clt', 'aluguel 600, mercado 500', 'nada'])
      await early.says(text);
    await early.says('nubank 3 mil');
    expect(await early.says('quando eu pago o nubank?')).toMatch(/com o plano pronto/);
  });
});
