import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';

async function said(...texts: readonly string[]): Promise<Conversation> {
  const talk = aConversation();
  for (const text of ['oi', 'sim', 'nada urgente', ...texts]) await talk.says(text);
  return talk;
}

const COSTS = ['aluguel 500, mercado 400, luz 90', 'nada'];
const DEBT = ['nubank 2.400', 'não', '14% ao mês'];
/** The last answer, upon which the roadmap comes. */
const IN_TIME = 'em dia';

describe('incomes', () => {
  it('of one sort in one turn are two, and mended later none is added', async () => {
    const talk = await said('meu marido tira 2.650 de salário e eu 2.300 de salário');
    expect(talk.situation().incomes.map(({ source, monthly }) => [source, monthly])).toEqual([
      ['formal-job', 265_000],
      ['formal-job', 230_000],
    ]);
    await talk.says('na verdade o salário é 2.700');
    expect(talk.situation().incomes).toHaveLength(2);
  });

  it('that end are counted on until then, and the plan says so', async () => {
    const talk = await said('recebo 1.450 de seguro desemprego até dezembro e 1.300 de pensão', ...COSTS, ...DEBT);
    const replies = await talk.says(IN_TIME);
    expect(talk.situation().incomes.map(({ until }) => until)).toEqual(['2026-12', undefined]);
    expect(replies).toMatch(/Entra por mês: \*R\$ 2\.750,00\*/);
    expect(replies).toMatch(/Contei seguro-desemprego só até dezembro de 2026/);
    const plan = talk.roadmap()?.plan;
    const available = plan?.kind === 'payable' ? plan.months.map((month) => month.available) : [];
    expect(available.slice(0, 3)).toEqual([176_000, 31_000, 31_000]);
  });

  it('that must end, though nobody said when, are asked about with the law that says so', async () => {
    const talk = await said('recebo 1.450 de seguro desemprego e 1.300 de pensão', ...COSTS, ...DEBT);
    expect(await talk.says(IN_TIME)).toMatch(/seguro-desemprego vem em 3 a 5 parcelas\. Me diz o último mês/);
    const replies = await talk.says('o seguro vai até dezembro');
    expect(replies).toMatch(/seguro-desemprego, até dezembro de 2026/);
    expect(talk.situation().incomes.map(({ until }) => until)).toEqual(['2026-12', undefined]);
  });

  it('that have ended count no more', async () => {
    const talk = await said('recebo 1.450 de seguro desemprego até novembro e 1.300 de pensão', ...COSTS, ...DEBT);
    expect(await talk.says(IN_TIME)).toMatch(/Entra por mês: \*R\$ 1\.300,00\*/);
  });
});
