import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { marleneAfter, passDays } from '../../tests/support/marlene.ts';
import { reais } from '../domain/money/centavos.ts';
import { thisMonth } from './due-now.ts';

function monthsOf(talk: Conversation) {
  const { plan } = talk.roadmap() ?? {};
  return plan?.kind === 'payable' ? plan.months.map(({ month, payments }) => ({ month, payments })) : [];
}

const dueOf = (talk: Conversation) =>
  talk.roadmap()?.due?.payments.map(({ creditor, amount }) => [creditor, amount]) ?? [];

describe('a year in which all is paid as planned', () => {
  it('ends in the month that was promised, and no debt is called paid before its interest is', async () => {
    const talk = await marleneAfter(1);
    const first = monthsOf(talk);
    await talk.says('paguei 285 do nubank e 95 da renner');
    expect(monthsOf(talk)).toEqual(first.slice(1));
    passDays(talk, 31);
    await talk.says('paguei 285 do nubank e 95 da renner');
    passDays(talk, 28);
    await talk.says('paguei 380 do nubank');
    passDays(talk, 31);
    const april = await talk.says('paguei 380 do nubank');
    expect(april).not.toContain('quitada');
    expect(monthsOf(talk)).toEqual(first.slice(4));
    passDays(talk, 30);
    expect(await talk.says('paguei 321,46 do nubank')).toContain('*Nubank* está quitada! 🎉');
  });

  it('is over sooner for who pays all that is owed on the day', async () => {
    const talk = await marleneAfter(1);
    expect(await talk.says('paguei 1200 do nubank')).toContain('*Nubank* está quitada! 🎉');
  });
});

describe('an instalment paid in parts', () => {
  it('is paid once the parts make it whole, and the plan stays as it was', async () => {
    const talk = await marleneAfter(1);
    const [, ...rest] = monthsOf(talk);
    await talk.says('paguei 285 do nubank');
    expect(await talk.says('paguei 50 da renner')).toContain('Com isso o plano continua igual');
    expect(dueOf(talk)).toEqual([['Renner', reais(45)]]);
    passDays(talk, 9);
    await talk.says('paguei 45 da renner');
    expect(dueOf(talk)).toEqual([]);
    expect(monthsOf(talk)).toEqual(rest);
  });
});

describe('a payment that is taken back', () => {
  it.each([
    ['before the eleventh', 2],
    ['after the tenth', 10],
  ])('is asked for again, also when it came after another (%s)', async (_, days) => {
    const talk = await marleneAfter(days);
    const asked = monthsOf(talk).filter(({ month }) => month > '2027-01');
    await talk.says('paguei 285 do nubank');
    await talk.says('paguei 95 da renner');
    expect(await talk.says('desfaz')).not.toContain('junho');
    expect(dueOf(talk)).toEqual([['Renner', reais(95)]]);
    expect(monthsOf(talk)).toEqual(asked);
  });

  it('and told with a smaller sum leaves the rest to be paid', async () => {
    const talk = await marleneAfter(2);
    await talk.says('paguei 95 da renner');
    await talk.says('paguei 285 do nubank');
    await talk.says('não, foi 185');
    expect(dueOf(talk)).toEqual([['Nubank', reais(100)]]);
  });

  it('is reckoned as well from a roadmap that kept only what was left of its month', async () => {
    const talk = await marleneAfter(2);
    await talk.says('paguei 100 do nubank');
    const { roadmap, ...state } = talk.state();
    const { asks: _, ...stored } = roadmap ?? expect.unreachable('a roadmap');
    const month = thisMonth({ ...state, roadmap: stored }, talk.situation(), { today: '2027-01-06', coming: [] });
    expect(month.asks?.payments).toMatchObject([{ amount: reais(285) }, { amount: reais(95) }]);
    expect(month.due?.payments).toMatchObject([{ amount: reais(185) }, { amount: reais(95) }]);
  });
});

const TOLD = ['oi', 'sim', 'nada urgente', 'sou aposentado, ganho 2200, recebo dia 5', 'só isso'] as const;
const BILLS = ['aluguel 900, mercado 600, luz 150', 'nada'] as const;

async function withDebts(today: string, debts: string, ...more: readonly string[]): Promise<Conversation> {
  const talk = aConversation({ today });
  for (const said of [...TOLD, ...BILLS, debts, ...more]) await talk.says(said);
  return talk;
}

describe('the last month of a plan', () => {
  const small = 'devo 300 no nubank que vence dia 8, e na renner falta 1 parcela de 95, vence dia 20';
  const lastMonth = () => withDebts('2027-01-04', small, 'não', 'não sei', 'nenhuma, tá tudo em dia', 'não', 'não');

  it('asks no more of a debt that is paid, though the plan had counted interest on it', async () => {
    const talk = await lastMonth();
    const answer = await talk.says('paguei 300 do nubank');
    expect(answer).toContain('*Nubank* está quitada! 🎉');
    expect(dueOf(talk)).toEqual([['Renner', reais(95)]]);
    const again = await talk.says('meu roteiro');
    expect(again).toContain('Falta pouco: só o que este mês ainda pede.');
    expect(again).not.toContain('0 meses');
  });

  it('names what of it was not paid once the month is over, and no new debt', async () => {
    const talk = await lastMonth();
    await talk.says('paguei 300 do nubank');
    passDays(talk, 30);
    const answer = await talk.says('meu roteiro');
    expect(answer).toContain('O que ficou sem pagar de *Renner*');
    expect(answer).toContain('*Fevereiro de 2027*');
    expect(answer).toContain('• Renner: *R$ 95,00*');
  });

  it('asks again for a payment that is taken back, and calls it no new debt', async () => {
    const talk = await lastMonth();
    await talk.says('paguei 300 do nubank');
    await talk.says('paguei 95 da renner');
    passDays(talk, 1);
    expect(await talk.says('desfaz')).not.toContain('na conta');
    expect(dueOf(talk)).toEqual([['Renner', reais(95)]]);
  });

  it('says of a day that is still to come that it is', async () => {
    const talk = await lastMonth();
    expect(await talk.says('paguei 95 da renner')).toContain('(vence dia 8)');
  });
});

describe('an agreement with an entry', () => {
  it('is named by the debt, and "a entrada" is the whole of it', async () => {
    const owed =
      'devo 3000 no itau de um empréstimo atrasado desde 2025, e na renner faltam 6 parcelas de 95, vence dia 20';
    const talk = await withDebts('2027-01-04', owed, 'não', 'não sei', 'só o itaú', 'não', 'não');
    await talk.says('o itaú ofereceu entrada de 200 mais 5 de 150');
    expect(await talk.says('aceitei a proposta do itaú')).toContain(
      'Itaú (entrada): *R$ 200,00* (pra começar o acordo)',
    );
    const answer = await talk.says('paguei a entrada do itaú');
    expect(answer).toContain('Anotei *R$ 200,00* pagos pra *Itaú*');
    expect(answer).toContain('• Itaú: *R$ 150,00*');
    expect(answer).toContain('• 🐷 guardado dos meses antes: R$ 105,00');
    expect(talk.situation().debts).toContainEqual(expect.objectContaining({ id: 'd1', entryDue: 0 }));
  });
});

describe('a loan of which more is paid than the instalment', () => {
  it('is worth as much less as the plan said, and not so many whole instalments', async () => {
    const owed = 'devo 1500 pra minha irmã, e empréstimo no itau faltam 8 parcelas de 230 vence dia 15';
    const talk = await withDebts('2027-01-04', owed, 'não', 'não sei', 'nenhuma, tá tudo em dia', 'não', 'não');
    const [first, ...rest] = monthsOf(talk);
    const itau = first?.payments.find(({ debtId }) => debtId === 'd2')?.amount ?? 0;
    expect(itau).toBe(reais(550));
    expect(await talk.says('paguei 550 do itau')).not.toContain('ficou sem pagar');
    expect(monthsOf(talk)).toEqual(rest);
    await talk.says('faltam 6 parcelas de 230 no itaú');
    expect(talk.situation().debts).toContainEqual(
      expect.objectContaining({ id: 'd2', instalmentsRemaining: 6, instalmentAmount: reais(230) }),
    );
  });
});

describe('"paguei tudo desse mês"', () => {
  it('is not taken for the next month once all of this one is paid', async () => {
    const talk = await marleneAfter(1);
    await talk.says('paguei 285 do nubank e 95 da renner');
    passDays(talk, 10);
    expect(await talk.says('paguei tudo desse mês')).toContain('Neste mês o plano não pede mais nada');
  });
});

describe('money that was told before it came', () => {
  const extra = (talk: Conversation) => {
    const { plan } = talk.roadmap() ?? {};
    return plan?.kind === 'payable' ? plan.months.map(({ oneOff }) => oneOff).filter((amount) => amount > 0) : [];
  };

  it('is counted once when it comes, before anything of the month is paid', async () => {
    const talk = await marleneAfter(2);
    await talk.says('vou receber 800 do fgts em fevereiro');
    await talk.says('paguei 285 do nubank e 95 da renner');
    passDays(talk, 28);
    expect(await talk.says('caiu o fgts, 800')).toContain('Com isso o plano continua igual');
    expect(extra(talk)).toEqual([reais(800)]);
  });

  it('is counted once when it comes after something of the month is paid, also where it is less', async () => {
    const talk = await marleneAfter(2);
    await talk.says('vou receber 800 do fgts em fevereiro');
    passDays(talk, 30);
    await talk.says('paguei 95 da renner');
    await talk.says('caiu o fgts, 750');
    expect(extra(talk)).toEqual([]);
    expect(dueOf(talk)).toEqual([['Nubank', reais(1085)]]);
  });

  it('is there for the next month as far as it is more than was planned with', async () => {
    const talk = await marleneAfter(2);
    await talk.says('vou receber 800 do fgts em fevereiro');
    passDays(talk, 30);
    await talk.says('paguei 95 da renner');
    await talk.says('caiu o fgts, 850');
    expect(extra(talk)).toEqual([reais(50)]);
  });
});

describe('a month of which nothing was told', () => {
  it('is named as what was not paid, with the interest of it', async () => {
    const talk = await marleneAfter(1);
    passDays(talk, 31);
    const answer = await talk.says('meu roteiro');
    expect(answer).toContain('O que ficou sem pagar de *Nubank e Renner*');
    expect(answer).not.toContain('O que mudou em');
  });
});

describe('money that is kept for an offer', () => {
  it('is still counted on in the month it is kept for, whatever is told first, and explained as no news', async () => {
    const owed =
      'devo 3000 no itau de um empréstimo atrasado desde 2025, e na renner faltam 6 parcelas de 95, vence dia 20';
    const talk = await withDebts('2027-01-04', owed, 'não', 'não sei', 'só o itaú', 'não', 'não');
    await talk.says('o itaú quita por 900 à vista até 20/02/2027');
    expect(await talk.says('paguei 95 da renner')).not.toContain('O que mudou');
    passDays(talk, 30);
    await talk.says('meu aluguel aumentou pra 910');
    const answer = await talk.says('meu roteiro');
    expect(answer).toContain('• 🐷 guardado dos meses antes: R$ 455,00');
    expect(answer).toContain('• Itaú: *R$ 900,00* (o acordo com eles)');
    await talk.says('paguei 95 da renner');
    await talk.says('ganhei 300 a mais esse mês');
    const { plan } = talk.roadmap() ?? {};
    expect(plan?.kind === 'payable' && plan.months[0]?.oneOff).toBe(reais(300));
  });
});

describe('a contract of which its balance was told', () => {
  it('costs no more interest for being paid as agreed', async () => {
    const owed =
      'financiamento do carro na bv faltam 20 parcelas de 500, vence dia 31, saldo devedor 7000, e devo 3000 no cartão do inter que vence dia 8';
    const talk = await withDebts('2027-01-04', owed, 'não', 'não sei', 'nenhuma, tá tudo em dia', 'não', 'não');
    const answer = await talk.says('paguei 500 da bv');
    expect(answer).not.toContain('Os juros de');
    const [car] = talk.situation().debts;
    expect(car).toMatchObject({ instalmentsRemaining: 19 });
    expect(car?.balance).toBeLessThan(reais(7000));
  });
});
