import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';

async function said(...texts: readonly string[]): Promise<Conversation> {
  const talk = aConversation();
  for (const text of ['oi', 'sim', 'nada urgente', ...texts]) await talk.says(text);
  return talk;
}

describe('the weak month', () => {
  it('is asked twice, and let go when other things are told both times', async () => {
    const talk = await said('vendo bolo na rua, uns 1200');
    expect(await talk.says('aluguel 400, mercado 300')).toContain('pior mês do último ano');
    const answer = await talk.says('netflix 21 e só');
    expect(answer).toContain('Netflix *R$ 21,00*');
    expect(answer).toContain('conto com *R$ 1.200,00* todo mês');
    expect(answer).toContain('essencial');
    expect(await talk.says('luz 90')).not.toMatch(/mês (?:mais )?fraco|pior mês/);
  });

  it('goes on where it was after a sum that had to be asked about', async () => {
    const talk = await said('vendo bolo na rua, uns 1200');
    await talk.says('aluguel 400, mercado 300');
    await talk.says('aluguel 7');
    expect(await talk.says('700')).not.toContain('E num mês *fraco*');
  });

  it('is not asked where it was told with the income', async () => {
    const talk = await said('faço bico, tiro dois mil mas tem mês que é mil e seiscentos');
    expect(talk.situation().incomes).toMatchObject([{ monthly: 160_000, variable: true }]);
    expect(await talk.says('aluguel 500, mercado 400, luz 90')).not.toContain('fraco');
  });

  it('is the lower end of what varies', async () => {
    const talk = await said('de 1500 a 2500 dependendo do mês, sou autônoma');
    expect(talk.situation().incomes).toMatchObject([{ monthly: 150_000 }]);
    expect(await talk.says('aluguel 500, mercado 400, luz 90')).not.toContain('fraco');
  });
});

describe('costs', () => {
  it('that come back after weeks or months count by the month, and it is said how', async () => {
    const talk = await said('ganho 2 mil');
    await talk.says('salário');
    const answer = await talk.says('aluguel 500, mercado 400, gás 120 a cada dois meses');
    expect(answer).toContain('Gás não é uma vez por mês: contei *R$ 60,00* por mês.');
    expect(talk.situation().expenses.find(({ category }) => category === 'gas')?.monthly).toBe(60_00);
  });

  it('of one month leave the usual ones as they are', async () => {
    const talk = await said('ganho 2 mil');
    await talk.says('salário');
    await talk.says('aluguel 500, mercado 400, luz 140');
    const answer = await talk.says('a luz veio 210 esse mês');
    expect(answer).toContain('conto com *R$ 140,00* de luz');
    expect(talk.situation().expenses.find(({ category }) => category === 'energy')?.monthly).toBe(140_00);
  });

  it('of one month that nothing is known beside are noted, and the usual ones asked for', async () => {
    const talk = await said('ganho 2 mil');
    await talk.says('salário');
    expect(await talk.says('aluguel 500, mercado 400, a luz veio 210 esse mês')).toContain('Se o normal é outro');
    await talk.says('luz 140');
    expect(talk.situation().expenses.filter(({ category }) => category === 'energy')).toMatchObject([
      { monthly: 140_00 },
    ]);
  });
});

describe('the days on which pay comes', () => {
  it('are of each of two people', async () => {
    const talk = await said('eu recebo 2000 dia 5 e meu marido 1800 dia 10');
    expect(talk.situation().incomes).toMatchObject([
      { monthly: 200_000, payDay: 5 },
      { monthly: 180_000, payDay: 10 },
    ]);
  });

  it('may be told after the sums', async () => {
    const talk = await said('eu ganho 2000 e meu marido 1800', 'salário', 'salário');
    await talk.says('eu recebo dia 5 e ele dia 10');
    expect(talk.situation().incomes.map(({ payDay }) => payDay)).toEqual([5, 10]);
  });
});

describe('what living costs', () => {
  it('that was told before it was asked is not estimated on top', async () => {
    const talk = await said('vendo bolo na rua, uns 1200');
    await talk.says('aluguel 600, mercado 500');
    await talk.says('uns 900');
    await talk.says('só isso mesmo');
    const essentials = talk.situation().expenses.filter(({ essential }) => essential);
    expect(essentials.map(({ monthly }) => monthly)).toEqual([60_000, 50_000]);
  });

  it('is estimated with what was told as part of it', async () => {
    const talk = await said('ganho 2 mil', 'salário', 'aluguel 600');
    await talk.says('nada');
    await talk.says('não sei');
    const sum = talk.situation().expenses.reduce((all, { essential, monthly }) => (essential ? all + monthly : all), 0);
    expect(sum).toBeLessThanOrEqual(90_000);
  });
});

describe('costs beyond the essential', () => {
  it.each([
    ['nada', 'nada além do essencial'],
    ['netflix 21 e só', 'Certo, é só isso.'],
  ])('are said to be none only where none was told: %s', async (words, answer) => {
    const talk = await said('ganho 2.000 clt', 'aluguel 700, mercado 600, luz 120');
    expect(await talk.says(words)).toContain(answer);
  });
});
