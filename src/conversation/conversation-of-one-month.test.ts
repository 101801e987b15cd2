import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';

const DAY = 86_400_000;

/** With a roadmap of 4 January: R$ 285 for Nubank by the 15th and R$ 95 for Renner by the 20th, each month. */
async function onFourthOfJanuary(): Promise<Conversation> {
  const talk = aConversation({ today: '2027-01-04' });
  for (const said of [
    'oi',
    'sim',
    'nada urgente',
    'faço faxina, tiro uns 2400 por mês, num mês fraco 2000. recebo todo dia 5',
    'só isso',
    'aluguel 700, mercado 600, luz 120, passagem 200',
    'nada',
    'devo 1200 no cartão do nubank que vence dia 15, e na renner faltam 2 parcelas de 95, vence dia 20',
    'não',
    'não sei',
    'nenhuma, tá tudo em dia',
    'não',
  ]) {
    await talk.says(said);
  }
  expect(talk.roadmap()?.plan).toMatchObject({ kind: 'payable', freeOn: '2027-05' });
  return talk;
}

describe('payments told after the tenth, when a new plan begins with the next month', () => {
  it('leave standing what the month still asks for, which nobody calls a delay', async () => {
    const talk = await onFourthOfJanuary();
    talk.later(11 * DAY);
    const answer = await talk.says('paguei 380 do nubank');
    expect(answer).toContain('*Ainda em janeiro de 2027*\n• Renner: *R$ 95,00* (vence dia 20)');
    expect(answer).toMatch(/O que você pagou de \*Nubank\*: \*R\$ [\d.,]+\* a menos/);
    expect(answer).not.toContain('atraso');
    expect(talk.roadmap()?.due?.payments).toEqual([{ debtId: 'd2', creditor: 'Renner', amount: 95_00, dueDay: 20 }]);
  });

  it('change nothing once the rest is paid as planned', async () => {
    const talk = await onFourthOfJanuary();
    talk.later(11 * DAY);
    await talk.says('paguei 285 do nubank');
    talk.later(5 * DAY);
    expect(await talk.says('paguei a parcela da renner')).toContain('o plano continua igual');
    expect(talk.roadmap()?.due).toBeUndefined();
  });

  it('name what was not paid only once the month is over', async () => {
    const talk = await onFourthOfJanuary();
    talk.later(11 * DAY);
    await talk.says('paguei 285 do nubank');
    talk.later(20 * DAY);
    const answer = await talk.says('meu roteiro');
    expect(answer).not.toContain('Ainda em janeiro');
    expect(talk.situation().debts).toContainEqual(expect.objectContaining({ id: 'd2', instalmentsRemaining: 2 }));
  });

  it('ask in a later month for what the roadmap of an earlier one planned for it', async () => {
    const talk = await onFourthOfJanuary();
    talk.later(16 * DAY);
    await talk.says('paguei 380 do nubank e 95 da renner');
    talk.later(26 * DAY);
    expect(await talk.says('paguei 380 do nubank')).toContain(
      '*Ainda em fevereiro de 2027*\n• Renner: *R$ 95,00* (vence dia 20)',
    );
    talk.later(5 * DAY);
    expect(await talk.says('paguei a última da renner')).toContain('*Renner* está quitada! 🎉');
  });

  it('do not count on money that the person said they do not have', async () => {
    const talk = await onFourthOfJanuary();
    talk.later(11 * DAY);
    await talk.says('esse mês não vou conseguir pagar nada');
    await talk.says('sim');
    expect(talk.roadmap()?.due).toBeUndefined();
  });
});
