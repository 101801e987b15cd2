import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../tests/support/a-conversation.ts';
import { marleneAfter, passDays } from '../../tests/support/marlene.ts';

describe('payments told before the eleventh, in a month that the roadmap has planned', () => {
  it('leave standing what the month still asks for, and nobody goes short for them', async () => {
    const talk = await marleneAfter(3);
    const answer = await talk.says('paguei 285 do nubank');
    expect(answer).toContain('*Ainda em janeiro de 2027*\n• Renner: *R$ 95,00* (vence dia 20)');
    expect(answer).not.toContain('não coube');
    expect(await talk.says('paguei a parcela da renner')).toContain('o plano continua igual');
    expect(firstMonth(talk)).toBe('2027-02');
    expect(talk.roadmap()?.due).toBeUndefined();
  });

  it('leave the plan as it was, when they are as planned', async () => {
    const talk = await marleneAfter(0);
    const months = () => {
      const { plan } = talk.roadmap() ?? {};
      return plan?.kind === 'payable' ? plan.months.filter(({ month }) => month > '2027-01') : [];
    };
    const before = months().map(({ month, payments }) => ({ month, payments }));
    passDays(talk, 3);
    await talk.says('paguei 285 do nubank e 95 da renner');
    expect(months().map(({ month, payments }) => ({ month, payments }))).toEqual(before);
  });

  it('take nothing away from a month of which nothing was paid', async () => {
    const talk = await marleneAfter(3);
    await talk.says('meu aluguel aumentou pra 720');
    await talk.says('sim');
    expect(firstMonth(talk)).toBe('2027-01');
  });

  it('count the money of the month once: what is paid elsewhere is not there for the surplus', async () => {
    const talk = await marleneAfter(3);
    await talk.says('paguei 195 da renner');
    await talk.says('sim');
    const due = talk.roadmap()?.due?.payments.map(({ creditor, amount }) => [creditor, amount]);
    expect(due).toEqual([['Nubank', 185_00]]);
  });

  it('are all there is to pay: “paguei tudo desse mês” asks for nothing of the next one', async () => {
    const talk = await marleneAfter(3);
    expect(await talk.says('paguei tudo desse mês')).toMatch(/Nubank \*R\$ 285,00\*.*Renner \*R\$ 95,00\*/);
    await talk.says('sim');
    expect(talk.roadmap()?.due).toBeUndefined();
    expect(await talk.says('paguei tudo desse mês')).not.toContain('R$');
    expect(talk.state().pendingAction).toBeUndefined();
  });

  it('leave what is owed today as it is, and count it as paid in the plan alone', async () => {
    const talk = await marleneAfter(3);
    await talk.says('paguei 285 do nubank');
    const { plan, debtsThen = [] } = talk.roadmap() ?? expect.unreachable('a roadmap');
    const left = (debts: typeof plan.debts) => debts.find(({ id }) => id === 'd2')?.obligation;
    expect(left(debtsThen)).toMatchObject({ remaining: 2 });
    expect(left(plan.debts)).toMatchObject({ remaining: 1 });
  });

  it('count the month’s extra money once', async () => {
    const talk = await marleneAfter(0);
    await talk.says('vou receber 400 de restituição esse mês');
    const asked = talk.state().roadmap?.due ?? expect.unreachable('a month under way');
    const nubank = asked.payments.find(({ creditor }) => creditor === 'Nubank')?.amount ?? 0;
    expect(nubank).toBeGreaterThan(600_00);
    passDays(talk, 3);
    await talk.says('paguei a parcela da renner');
    expect(talk.roadmap()?.due?.payments).toMatchObject([{ creditor: 'Nubank', amount: nubank }]);
    const { plan } = talk.roadmap() ?? {};
    expect(plan?.kind === 'payable' && plan.months[0]?.oneOff).toBe(0);
    await talk.says('recebi 150 de um bico extra');
    await talk.says('sim');
    const later = talk.roadmap()?.plan;
    expect(later?.kind === 'payable' && later.months[0]).toMatchObject({ month: '2027-02', oneOff: 150_00 });
  });
});

function firstMonth(talk: Conversation): string | undefined {
  const { plan } = talk.roadmap() ?? {};
  return plan?.kind === 'payable' ? plan.months[0]?.month : undefined;
}

describe('payments told after the tenth, when a new plan begins with the next month', () => {
  it('leave standing what the month still asks for, which nobody calls a delay', async () => {
    const talk = await marleneAfter(11);
    const answer = await talk.says('paguei 380 do nubank');
    expect(answer).toContain('*Ainda em janeiro de 2027*\n• Renner: *R$ 95,00* (vence dia 20)');
    expect(answer).toMatch(/O que você pagou de \*Nubank\*: \*R\$ [\d.,]+\* a menos/);
    expect(answer).not.toContain('atraso');
    expect(talk.roadmap()?.due?.payments).toEqual([{ debtId: 'd2', creditor: 'Renner', amount: 95_00, dueDay: 20 }]);
  });

  it('change nothing once the rest is paid as planned', async () => {
    const talk = await marleneAfter(11);
    await talk.says('paguei 285 do nubank');
    passDays(talk, 5);
    expect(await talk.says('paguei a parcela da renner')).toContain('o plano continua igual');
    expect(talk.roadmap()?.due).toBeUndefined();
  });

  it('leave the rest standing through any number of them', async () => {
    const talk = await marleneAfter(11);
    await talk.says('paguei 285 do nubank');
    passDays(talk, 2);
    await talk.says('paguei mais 50 do nubank');
    expect(talk.roadmap()?.due?.payments.map(({ creditor }) => creditor)).toEqual(['Renner']);
  });

  it('reckon a card whose bill has passed by the rate after it', async () => {
    const talk = await marleneAfter(0);
    const rateOfCard = () => talk.roadmap()?.plan.debts.find(({ id }) => id === 'd1')?.rate;
    expect(rateOfCard()).toMatchObject({ rateId: 'card-revolving' });
    passDays(talk, 11);
    await talk.says('paguei 285 do nubank');
    expect(rateOfCard()).toMatchObject({ rateId: 'card-instalments' });
  });

  it('name what was not paid only once the month is over', async () => {
    const talk = await marleneAfter(11);
    await talk.says('paguei 285 do nubank');
    passDays(talk, 20);
    const answer = await talk.says('meu roteiro');
    expect(answer).not.toContain('Ainda em janeiro');
    expect(talk.situation().debts).toContainEqual(expect.objectContaining({ id: 'd2', instalmentsRemaining: 2 }));
  });

  it('ask in a later month for what the roadmap of an earlier one planned for it', async () => {
    const talk = await marleneAfter(16);
    await talk.says('paguei 380 do nubank e 95 da renner');
    passDays(talk, 26);
    expect(await talk.says('paguei 380 do nubank')).toContain(
      '*Ainda em fevereiro de 2027*\n• Renner: *R$ 95,00* (vence dia 20)',
    );
    passDays(talk, 5);
    expect(await talk.says('paguei a última da renner')).toContain('*Renner* está quitada! 🎉');
  });

  it('do not count on money that the person said they do not have', async () => {
    const talk = await marleneAfter(11);
    await talk.says('esse mês não vou conseguir pagar nada');
    await talk.says('sim');
    expect(talk.roadmap()?.due).toBeUndefined();
  });
});
