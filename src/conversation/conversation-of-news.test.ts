import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { atARoadmap } from '../../tests/support/at-a-roadmap.ts';

describe('a bare figure that puts right', () => {
  it('is of the money that comes once, where that was told last', async () => {
    const talk = await atARoadmap('nubank 2.800');
    const { debts } = talk.situation();
    await talk.says('vou receber 500 de um bico em janeiro');
    expect(await talk.says('não, são 600')).toMatch(/\*R\$\s600,00\* que entram uma vez/);
    expect(talk.situation()).toMatchObject({ debts, oneOffs: [{ month: '2027-01', amount: 60_000 }] });
    expect(talk.situation().oneOffs).toHaveLength(1);
  });

  it('is no sum that entered in all where only what was more than usual is kept', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('esse mês entrou 2.900');
    const { oneOffs } = talk.situation();
    expect(oneOffs).toMatchObject([{ amount: 50_000 }]);
    await talk.says('não, foi 2.800');
    expect(talk.situation().oneOffs).toEqual(oneOffs);
  });

  it('is of what is paid more each month, where that was told last', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('e se eu pagar 200 a mais por mês?');
    await talk.says('sim');
    expect(await talk.says('na verdade só consigo 100 a mais')).toMatch(/Corrigi: \*R\$\s100,00\* a mais por mês/);
    expect(talk.situation().extraMonthly).toBe(10_000);
  });

  it('is of the debt that was told last with a figure, where several are late', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    for (const words of [
      '100',
      'nubank 2.800, marisa 900',
      'só isso',
      'não sei',
      'o nubank é 2.900',
      'todas desde março',
    ])
      await talk.says(words);
    await talk.says('não, são 3.900');
    expect(talk.situation().debts.map(({ balance }) => balance)).toEqual([390_000, 90_000]);
  });

  it('is of the one that was said to be late', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900');
    await talk.says('o nubank tá atrasado desde março');
    await talk.says('não, são 3.900');
    expect(talk.situation().debts.map(({ balance }) => balance)).toEqual([390_000, 90_000]);
  });
});

describe('a no right after something was taken out', () => {
  it('is offered to be put back', async () => {
    const talk = await atARoadmap('nubank 1.500, c&a 400');
    await talk.says('tira a c&a');
    expect(await talk.says('não, deixa a c&a')).toMatch(/Quer que eu desfaça a última mudança/);
    expect(talk.situation().debts).toHaveLength(1);
    await talk.says('sim');
    expect(talk.situation().debts.map(({ creditor }) => creditor)).toEqual(['Nubank', 'C&A']);
  });

  it('is a goodbye on another day', async () => {
    const talk = await atARoadmap('nubank 1.500, c&a 400');
    await talk.says('tira a c&a');
    talk.later(2 * 86_400_000);
    expect(await talk.says('não')).toMatch(/Combinado/);
  });
});

describe('lost work', () => {
  it('that was odd jobs says nothing of what only those who were registered get', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('arrumei um bico de 500 por mês');
    await talk.says('500');
    const answer = await talk.says('perdi o bico');
    expect(answer).toMatch(/R\$\s500,00.*Se entrar outro bico ou outra renda/s);
    expect(answer).not.toMatch(/FGTS|seguro/);
  });

  it('is asked about where only a pension was told: that is not lost by it', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'recebo pensão do inss de 1.500', 'não recebo 13º'])
      await talk.says(words);
    for (const words of ['aluguel 700, mercado 300', '100', 'nubank 2.800', 'só isso', 'não sei', 'em dia', 'não'])
      if (!talk.roadmap()) await talk.says(words);
    expect(await talk.says('perdi o emprego')).toMatch(
      /Posso tirar da conta os \*R\$\s1\.500,00\* por mês de pensão\?/,
    );
    expect(talk.situation().incomes).toHaveLength(1);
  });

  it('takes out the work and leaves the pension', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('recebo também pensão de 800');
    expect(talk.situation().incomes).toHaveLength(2);
    await talk.says('perdi o emprego');
    expect(talk.situation().incomes).toMatchObject([{ source: 'pension' }]);
  });
});

describe('why there is no plan yet', () => {
  it('is said once, not with each time that the sum is asked for', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    const answers: string[] = [];
    for (const words of ['100', 'nubank', 'não sei', 'só isso', 'não sei', 'não sei', 'não sei'])
      answers.push(await talk.says(words));
    expect(talk.roadmap()).toBeUndefined();
    expect(answers.filter((words) => words.includes('Pra fechar o plano'))).toHaveLength(1);
  });
});

describe('a first message with everything', () => {
  it('is answered with the question for consent and no other', async () => {
    const talk = aConversation();
    const first = await talk.says('devo 6 mil no itaú e pagamos aluguel de 1100, acho que 2 ou 3 mil no nubank');
    expect(first).toMatch(/18 anos ou mais/);
    expect(first).not.toMatch(/Entendi certo|qual é o certo/);
    expect(talk.state().pendingAction).toBeUndefined();
    await talk.says('sim');
    expect(talk.state().consent).toBe('given');
  });
});

describe('a debt that was put to a yes or no', () => {
  const borrowed = 'peguei mil reais com a vizinha pra comprar remédio';

  it('is asked about once more after words that were not understood', async () => {
    const talk = await atARoadmap('nubank 2.800');
    expect(await talk.says(borrowed)).toMatch(/Entendi R\$\s1\.000,00 de dívida \(vizinha\)/);
    expect(await talk.says('xablau')).toMatch(/Só confirma pra mim/);
    await talk.says('sim');
    expect(talk.situation().debts[1]).toMatchObject({ creditor: 'vizinha', balance: 100_000 });
  });

  it('is named again after a question in between', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says(borrowed);
    expect(await talk.says('quanto eu devo?')).toMatch(/Entendi R\$\s1\.000,00 de dívida \(vizinha\).*Só confirma/s);
  });

  it('is not lost in silence when something else is told', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says(borrowed);
    expect(await talk.says('a luz tá 210')).toMatch(/Não anotei R\$\s1\.000,00 de dívida \(vizinha\)/);
    expect(talk.situation().debts).toHaveLength(1);
  });

  it('and told anew is simply noted', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says(borrowed);
    expect(await talk.says('devo 1.000 pra vizinha')).not.toMatch(/Não anotei/);
  });
});

describe('while one debt is asked about', () => {
  async function atKind(): Promise<Conversation> {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    for (const words of ['100', 'nubank 2.800, financiamento da caixa 480 por mês faltam 96']) await talk.says(words);
    expect(talk.state().asked?.slot).toBe('debt-kind');
    return talk;
  }

  it('"acabou" closes the list', async () => {
    const talk = await atKind();
    const answer = await talk.says('acabou');
    expect(answer).toMatch(/Certo, então são essas/);
    expect(answer).not.toMatch(/não peguei|não entendi/);
    await talk.says('6');
    expect(talk.state().asked?.slot).not.toBe('more-debts');
  });

  it('a financed home can be chosen', async () => {
    const talk = await atKind();
    await talk.says('6');
    expect(talk.situation().debts[1]?.kind).toBe('mortgage');
  });

  it('"não" to how much is owed takes nothing out unasked', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    for (const words of ['100', 'nubank 2.800, renner']) await talk.says(words);
    expect(await talk.says('não')).toMatch(/\*Renner\* é uma dívida que você tem\?/);
    // In words of its own, since those of the wish were said before.
    expect(await talk.says('quanto eu devo?')).toMatch(/Voltando à nossa conversa:\s+Você tem essa dívida\?/);
    expect(talk.situation().debts).toHaveLength(2);
    expect(await talk.says('sim')).toMatch(/Quando souber o valor, me conta/);
    expect(talk.situation().debts).toHaveLength(2);
  });

  it('and a second no takes it out', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    for (const words of ['100', 'nubank 2.800, renner', 'não', 'não']) await talk.says(words);
    expect(talk.situation().debts.map(({ creditor }) => creditor)).toEqual(['Nubank']);
  });

  it.each(['acho caro', 'e se eu oferecer menos?'])('"%s" is nobody\'s name', async (words) => {
    const talk = aConversation();
    for (const told of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(told);
    for (const told of ['100', 'devo 10 parcelas de 180']) await talk.says(told);
    expect(talk.state().asked?.slot).toBe('debt-creditor');
    await talk.says(words);
    expect(talk.situation().debts[0]?.creditor).toBe('');
  });
});

describe('somebody without debts', () => {
  it('is told how to go on, and thanked once', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    await talk.says('100');
    expect(await talk.says('não devo nada')).toMatch(/você não deve nada agora\. 🎉/);
    expect(await talk.says('obrigado')).not.toMatch(/você não deve nada/);
    expect(await talk.says('2')).toMatch(/Se aparecer alguma dívida, me conta/);
    await talk.says('devo 500 no nubank');
    expect(talk.situation().debts).toMatchObject([{ creditor: 'Nubank', balance: 50_000 }]);
  });
});
