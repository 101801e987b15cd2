import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';

describe('a person who answers something else', () => {
  async function toldOfWork() {
    const talk = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente', 'ganho 2200 na carteira e uns 400 de bico']) await talk.says(text);
    return talk;
  }

  it('tells an instalment plan when asked for the weak month, and keeps the income as it was', async () => {
    const talk = await toldOfWork();
    await talk.says('12x de 150 na renner, ja paguei 5');
    expect(talk.situation().debts).toMatchObject([{ creditor: 'Renner', instalmentAmount: 15_000 }]);
    expect(talk.situation().incomes.map(({ monthly }) => monthly)).toEqual([220_000, 40_000]);
  });

  it('has a 13º of the job, not of the odd jobs beside it', async () => {
    const talk = await toldOfWork();
    await talk.says('sim, recebo 13º');
    expect(talk.situation().incomes.map(({ thirteenth }) => thirteenth)).toEqual([true, false]);
  });

  it('is asked again when "só isso" does not say whether debts are behind', async () => {
    const talk = await toldOfWork();
    for (const text of ['não sei', 'aluguel 750 mercado 500', 'nada', 'renner 12x de 150, já paguei 5'])
      await talk.says(text);
    expect(await talk.says('não')).toMatch(/atrasada/);
    expect(await talk.says('só isso')).toMatch(/atrasada|em dia\?/);
    expect(talk.situation().debts.map(({ overdue }) => overdue)).toEqual([undefined]);
  });

  it('is not told that it goes on without what was just noted, when a question is let go', async () => {
    const talk = aConversation();
    for (const text of ['oi', 'sim']) await talk.says(text);
    const replies: string[] = [];
    for (const text of ['devo 900 no nubank', 'e 600 na renner', 'casas bahia 430'])
      replies.push(await talk.says(text));
    expect(talk.state().asked?.slot).not.toBe('worry');
    expect(replies.at(-1)).toMatch(/^Anotei: \*Casas Bahia/);
    expect(replies.join('\n')).not.toMatch(/sem isso/);
  });
});

describe('somebody who takes back what was settled', () => {
  it('is told how to undo it', async () => {
    const talk = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente', 'ganho 2200 na carteira', 'aluguel 700, mercado 500', 'nada'])
      await talk.says(text);
    for (const text of ['nubank 1.900', 'não']) await talk.says(text);
    while (!talk.roadmap()) await talk.says('não sei');
    expect(await talk.says('esquece')).toMatch(/Se era pra desfazer o que mudou por último, escreve \*VOLTA\*/);
  });
});

describe('whoever asks for help with the first word', () => {
  it.each(['me ajuda', 'quero sair das dividas', 'socorro'])('hears who answers: %s', async (words) => {
    expect(await aConversation().says(words)).toMatch(/Eu sou a \*Dora\*[\s\S]*guardo com segurança/);
  });
});
