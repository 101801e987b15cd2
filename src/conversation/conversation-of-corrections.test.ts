import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';

async function withPlan(): Promise<Conversation> {
  const talk = aConversation();
  const texts = ['oi', 'sim', 'nada urgente', 'ganho 2300 registrada', 'aluguel 750 mercado 600 luz 140', 'nada'];
  const debts = [
    'devo 3 mil no nubank, a renner 12x de 89 faltam 7',
    'só essas',
    '13% ao mês',
    'nubank desde setembro',
    'não',
  ];
  for (const text of [...texts, ...debts]) await talk.says(text);
  return talk;
}

describe('several corrections in a row, upon the plan of the same day', () => {
  it('are each answered with what moves, and no new link', async () => {
    const talk = await withPlan();
    for (const text of ['a luz é 160', 'o mercado é 650', 'na verdade ganho 2400', 'o nubank é 3200']) {
      const answer = await talk.says(text);
      expect(answer).toMatch(/A data (?:continua|mudou)/);
      expect(answer).toContain('*próximo passo*');
      expect(answer).not.toContain('https://');
      expect(answer).not.toContain('O passo de agora');
    }
    expect(talk.roadmap()?.plan.debts.map(({ creditor }) => creditor)).toEqual(['Nubank', 'Renner']);
  });

  it('leave step and link to be asked for', async () => {
    const talk = await withPlan();
    await talk.says('a luz é 160');
    expect(await talk.says('próximo passo')).toContain('Nubank');
    expect(await talk.says('manda o link')).toContain('https://');
  });

  it('are no payments: those bring the step at once', async () => {
    const talk = await withPlan();
    expect(await talk.says('paguei 300 do nubank')).toContain('https://');
  });
});
