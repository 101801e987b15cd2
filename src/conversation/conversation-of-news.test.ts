import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';
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

  it('is of what was owed, not of its being late', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    for (const words of ['100', 'nubank 2.800, marisa 900', 'só isso', 'não sei', 'a nubank desde março'])
      await talk.says(words);
    await talk.says('não, são 3.900');
    expect(talk.situation().debts.map(({ balance }) => balance)).toEqual([280_000, 390_000]);
  });
});

describe('lost work', () => {
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
