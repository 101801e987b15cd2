import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../tests/support/a-conversation.ts';
import { marleneAfter } from '../../tests/support/marlene.ts';

function lastChange(talk: Conversation) {
  return talk.state().facts.at(-1)?.change;
}

describe('what a month brings, told after the roadmap', () => {
  it.each([
    ['recebi 2300 esse mês', 300_00],
    ['entrou 2300', 300_00],
    ['vou receber 300 a mais este mês', 300_00],
    ['recebi 300 de um bico este mês', 300_00],
    ['fiz um bico e ganhei 200', 200_00],
    ['sobrou 150 esse mês', 150_00],
  ])('"%s" is money that comes once, and no income', async (said, amount) => {
    const talk = await marleneAfter(2);
    const incomes = talk.situation().incomes;
    await talk.says(said);
    expect(lastChange(talk)).toEqual({ set: 'one-off', oneOff: { month: '2027-01', amount, reason: 'other' } });
    expect(talk.situation().incomes).toEqual(incomes);
  });

  it.each([
    ['esse mês entrou só 1500', 500_00],
    ['esse mês vou receber menos, uns 1800', 200_00],
    ['recebi 200 a menos esse mês', 200_00],
  ])('"%s" makes this month thinner, and no other', async (said, amount) => {
    const talk = await marleneAfter(2);
    expect(await talk.says(said)).toContain('a menos, só neste mês');
    expect(lastChange(talk)).toEqual({ set: 'month-less', month: '2027-01', amount });
    const plan = talk.roadmap()?.plan;
    const available = plan?.kind === 'payable' ? plan.months.map((month) => month.available) : [];
    expect(available.slice(0, 2)).toEqual([Math.max(0, 380_00 - amount), 380_00]);
  });

  it('changes nothing where it is what the plan counts on', async () => {
    const talk = await marleneAfter(2);
    const before = talk.state().facts;
    expect(await talk.says('recebi 2000')).toContain('é o que o plano já conta');
    expect(talk.state().facts).toEqual(before);
  });

  it('asks for the bill that does not fit, once the money of the month is on its way', async () => {
    const talk = await marleneAfter(14);
    const before = talk.state().facts;
    expect(await talk.says('esse mês entrou só 1500')).toContain('me diz qual');
    expect(talk.state().facts).toEqual(before);
  });

  it('leaves alone what goes on, names a debt, or is a question', async () => {
    const talk = await marleneAfter(2);
    for (const said of [
      'agora recebo 2500 todo mês',
      'vou receber 300 a mais sempre',
      'recebi uma proposta da renner de 150',
      'recebi 200 a mais?',
    ]) {
      await talk.says(said);
      expect(talk.situation().oneOffs).toEqual([]);
      expect(talk.situation().lessInMonth.size).toBe(0);
    }
  });

  it('answers what this month asks for, also when pay has come', async () => {
    const talk = await marleneAfter(2);
    expect(await talk.says('quanto tenho que pagar esse mês?')).toContain('*O próximo passo*: paga');
    expect(await talk.says('recebi meu salário')).toContain('*O próximo passo*: paga');
    expect(talk.situation().incomes).toHaveLength(1);
  });
});
