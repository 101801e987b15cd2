import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { reais } from '../domain/money/centavos.ts';

/** Someone with R$ 1.030 left a month, a card and two debts that are behind, at the question for offers. */
async function atOffers(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of [
    'oi',
    'sim',
    'nada urgente',
    'ganho 2.400 clt',
    'não recebo 13º',
    'aluguel 700, mercado 550, luz 120',
    'nada',
    'nubank cartão 4.000, claro 380, renner 1500',
    'só isso',
    'nubank 8% ao mes, renner 9% ao mes',
    'claro e renner, desde junho',
  ])
    await talk.says(words);
  return talk;
}

async function atRoadmap(): Promise<Conversation> {
  const talk = await atOffers();
  await talk.says('não');
  return talk;
}

function offersOf(talk: Conversation, creditor: string) {
  return talk.situation().debts.find((debt) => debt.creditor === creditor)?.offers;
}

function debtOf(talk: Conversation, creditor: string) {
  return talk.situation().debts.find((debt) => debt.creditor === creditor);
}

describe('an offer', () => {
  it('answers the question for offers, and the first roadmap says in reais what it is worth', async () => {
    const talk = await atOffers();
    expect(talk.state().asked?.slot).toBe('offers');
    const answer = await talk.says('a renner me ofereceu quitar por 350 até dia 15');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(350), instalments: 1, until: '2026-12-15' }]);
    expect(answer).toMatch(/proposta de \*Renner\* vale a pena: paga \*R\$ 350,00\* em \*dezembro de 2026\*/);
    expect(answer).toMatch(/o nome de quem recebe tem que ser o da empresa/);
  });

  it('in a coming month says how much to keep for it until then', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('em março a renner faz por 1.400');
    const plan = talk.roadmap()?.plan;
    const kept = plan?.kind === 'payable' && plan.choices.some(({ kind }) => kind === 'kept-for-offer');
    expect(kept).toBe(true);
    expect(answer).toMatch(/guarda até \*R\$ [\d.]+,\d\d\*/);
    expect(answer).toMatch(/em \*março de 2027\*/);
  });

  it('with two ways to pay is two offers of one debt', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner propôs 900 à vista ou 12x de 90');
    expect(offersOf(talk, 'Renner')).toMatchObject([
      { price: reais(900), instalments: 1 },
      { price: reais(1080), instalments: 12 },
    ]);
  });

  it('told anew with as many parts takes the place of the one before', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner faz por 900');
    await talk.says('a renner baixou pra 700');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(700) }]);
  });

  it('without a name is given to the one that is chosen among the debts that are behind', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('me ofereceram quitar por 300');
    expect(answer).toMatch(/\*1\* Claro\n\*2\* Renner/);
    expect(talk.situation().debts.flatMap(({ offers = [] }) => offers)).toEqual([]);
    await talk.says('2');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(300) }]);
  });

  it('in per cent is written only after a yes to the amount', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('a claro ofereceu 50% de desconto')).toMatch(/R\$ 190,00/);
    expect(offersOf(talk, 'Claro')).toBeUndefined();
    await talk.says('sim');
    expect(offersOf(talk, 'Claro')).toMatchObject([{ price: reais(190) }]);
  });

  it('in per cent and denied leaves nothing behind', async () => {
    const talk = await atRoadmap();
    await talk.says('a claro ofereceu 50% de desconto');
    await talk.says('não');
    expect(offersOf(talk, 'Claro')).toBeUndefined();
    expect(talk.state().pendingAction).toBeUndefined();
  });

  it('of an amount with two meanings is asked before it is written', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('a renner quita por 2')).toMatch(/R\$ 2\.000,00/);
    await talk.says('2');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(2000) }]);
  });

  it('can be corrected, and "na verdade" right after it does not touch the debt', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 700');
    await talk.says('na verdade é 750');
    expect(debtOf(talk, 'Renner')).toMatchObject({ balance: reais(1500), offers: [{ price: reais(750) }] });
    await talk.says('a proposta vence sexta');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(750), until: '2026-11-27' }]);
  });

  it('that lapsed or is not wanted leaves the plan', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 500');
    const answer = await talk.says('a oferta da renner caiu');
    expect(offersOf(talk, 'Renner')).toEqual([]);
    expect(answer).toMatch(/[Ss]em a proposta de \*Renner\*/);
  });

  it('that was accepted is what is owed from then on', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner faz entrada de 100 + 5x de 90');
    await talk.says('fechei o acordo da renner');
    expect(debtOf(talk, 'Renner')).toMatchObject({
      kind: 'settlement',
      entryDue: reais(100),
      instalmentAmount: reais(90),
      instalmentsRemaining: 5,
      agreement: { comesBackIfBroken: reais(950) },
    });
    expect(debtOf(talk, 'Renner')?.balance).toBeUndefined();
    expect(talk.roadmap()?.diagnosis.totalOwed).toBe(reais(4000 + 380 + 550));
    await talk.says('paguei 100 da renner');
    expect(debtOf(talk, 'Renner')).toMatchObject({ entryDue: 0, instalmentsRemaining: 5 });
  });

  it('can be told and accepted in one sentence', async () => {
    const talk = await atRoadmap();
    await talk.says('fechei com a renner em 3x de 120');
    expect(debtOf(talk, 'Renner')).toMatchObject({ instalmentAmount: reais(120), instalmentsRemaining: 3 });
  });

  it('of a creditor that was not told of asks what is owed there', async () => {
    const talk = await atRoadmap();
    await talk.says('a riachuelo me ofereceu quitar por 200');
    expect(debtOf(talk, 'Riachuelo')?.offers).toMatchObject([{ price: reais(200) }]);
    expect(talk.state().asked).toMatchObject({ about: debtOf(talk, 'Riachuelo')?.id });
  });

  it('is shown with all that is kept', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 500 até dia 15');
    await talk.says('e se eu pagar 100 a mais?');
    await talk.says('sim');
    const kept = await talk.says('meus dados');
    expect(kept).toMatch(/Renner: quitar por \*R\$ 500,00 à vista\*, até 15\/12/);
    expect(kept).toMatch(/R\$ 100,00 a mais por mês/);
  });

  it('goes with the message that told of it', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 500');
    await talk.deletes(12);
    expect(offersOf(talk, 'Renner')).toBeUndefined();
  });
});

describe('"e se …?"', () => {
  it.each([
    ['e se eu pagar 100 a mais?', /R\$ 100,00\* a mais por mês: .*(antes|a menos no total)/],
    ['e se eu vender a moto por 2 mil em janeiro?', /R\$ 2\.000,00\* da venda em janeiro de 2027: /],
    ['e se mês que vem eu não puder pagar nada?', /dezembro de 2026\*.*a mais no total/],
    ['e se eu quitar a menor primeiro?', /logo a menor.*: /],
    ['e se eu pagar a claro primeiro?', /Pagando \*Claro\* primeiro: /],
  ])('%s is answered in months and reais, and changes nothing', async (words, answered) => {
    const talk = await atRoadmap();
    const before = talk.state();
    const plan = talk.roadmap()?.plan;
    expect(await talk.says(words)).toMatch(answered);
    expect(talk.state().facts).toEqual(before.facts);
    expect(talk.state().preferredStrategy).toEqual(before.preferredStrategy);
    expect(talk.roadmap()?.plan).toEqual(plan);
  });

  it('becomes so by a yes, and the new plan says why it is another', async () => {
    const talk = await atRoadmap();
    await talk.says('e se eu pagar 100 a mais?');
    const answer = await talk.says('sim');
    expect(talk.situation().extraMonthly).toBe(reais(100));
    expect(talk.roadmap()?.diagnosis.leftForDebts).toBe(reais(1130));
    expect(answer).toMatch(/R\$ 100,00\* a mais por mês: /);
  });

  it('stays as it was by a no, and by anything else that is said', async () => {
    const talk = await atRoadmap();
    await talk.says('e se eu pagar 100 a mais?');
    await talk.says('não');
    expect(talk.situation().extraMonthly).toBe(0);
    await talk.says('e se eu pagar 100 a mais?');
    await talk.says('quero pagar a claro primeiro');
    await talk.says('sim');
    expect(talk.situation().extraMonthly).toBe(0);
    expect(talk.state().preferredStrategy).toMatchObject({ strategy: 'custom' });
  });

  it('without a sum asks for it', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('e se eu vender a moto?')).toMatch(/valor/);
    expect(talk.state().pendingAction).toBeUndefined();
  });

  it('that breaks the plan says so and offers nothing to agree to', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('e se eu perder o emprego?')).toMatch(/deixa de fechar/);
    expect(talk.state().pendingAction).toBeUndefined();
  });

  it('waits for the plan while there is none', async () => {
    const talk = await atOffers();
    const { facts } = talk.state();
    await talk.says('e se eu pagar 100 a mais?');
    expect(talk.state().facts).toEqual(facts);
    expect(talk.state().asked?.slot).toBe('offers');
  });
});

describe('another order of payment', () => {
  it('is priced against the best, and "melhor plano" goes back', async () => {
    const talk = await atRoadmap();
    const best = talk.roadmap()?.plan;
    const answer = await talk.says('quero pagar a claro primeiro');
    expect(talk.state().preferredStrategy).toEqual({ strategy: 'custom', order: ['d2'] });
    expect(answer).toMatch(/a mais que pelo caminho mais barato|custa o mesmo/);
    await talk.says('melhor plano');
    expect(talk.roadmap()?.plan).toEqual(best);
  });

  it('that was kept as one word is still read', async () => {
    const talk = await atRoadmap();
    await talk.says('bola de neve');
    expect(talk.roadmap()?.plan).toMatchObject({ strategy: 'snowball' });
  });
});

describe('news', () => {
  it('of a payment say what it did', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('paguei 300 do nubank')).toMatch(/O que você pagou de \*Nubank\*: .*pela frente/);
  });

  it('of a new debt say what it did', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('tenho uma dívida nova, 600 na havan')).not.toMatch(/retrato/);
    await talk.says('não sei');
    await talk.says('em dia');
    expect(talk.roadmap()?.plan.debts.map(({ creditor }) => creditor)).toContain('Havan');
  });

  it('of a month without payment are met without blame, and the plan begins after it', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('mês que vem não vou conseguir pagar nada');
    expect(talk.situation().missedMonths).toEqual(['2026-12']);
    expect(answer).toMatch(/[Dd]ezembro de 2026 sem pagamento/);
  });

  it('of lost work take the income out at once, say which, and show the lawful way', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('fui demitida');
    expect(answer).toMatch(/Sinto muito.*Tirei da conta os \*R\$ 2\.400,00\* por mês de carteira assinada.*\*VOLTA\*/s);
    expect(talk.situation().incomes).toEqual([]);
    expect(talk.roadmap()?.plan.kind).toBe('unpayable');
    expect(answer).toMatch(/Procon ou Defensoria/);
    expect(answer).not.toMatch(/livre das dívidas em/);
  });
});

describe('a budget that spends more than comes in', () => {
  it('is read back once, figure by figure, before anything is concluded', async () => {
    const talk = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente', 'ganho 2.000 clt', 'não recebo 13º', 'aluguel 900, mercado 1.400'])
      await talk.says(text);
    await talk.says('nada');
    await talk.says('devo 900 no cartão nubank');
    let answer = await talk.says('só isso');
    while (!talk.roadmap()) answer = await talk.says('não sei');
    expect(answer).toMatch(/Confere comigo.*R\$ 2\.000,00.*aluguel \*R\$ 900,00\* e mercado \*R\$ 1\.400,00\*/);
    const mended = await talk.says('mercado 400');
    expect(mended).not.toMatch(/Confere comigo/);
    if (talk.state().asked?.slot === 'confirm-amount') await talk.says('sim');
    expect(talk.roadmap()?.plan.kind).toBe('payable');
  });
});

describe('a cut', () => {
  it('is the first thing that helps where no plan fits, and its question is answered', async () => {
    const talk = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente', 'ganho 2.000 clt', 'não recebo 13º', 'aluguel 900, mercado 700'])
      await talk.says(text);
    await talk.says('restaurante 250, academia 110, streaming 60');
    await talk.says('nubank cartão 900 a 8% ao mês e empréstimo no santander 10x de 290');
    for (const text of ['só isso', 'em dia']) await talk.says(text);
    while (!talk.roadmap()) await talk.says('não sei');
    expect(talk.roadmap()?.plan.kind).toBe('unpayable');
    const answer = await talk.says('e se eu cortar o restaurante e a academia?');
    expect(answer).toMatch(/Sem \*restaurante e academia\*, sobram \*R\$ 360,00\* a mais por mês/);
    expect(answer).toMatch(/passa a fechar/);
    await talk.says('sim');
    expect(talk.situation().expenses.map(({ label }) => label)).toEqual(['aluguel', 'mercado', 'streaming']);
    expect(talk.roadmap()?.plan.kind).toBe('payable');
  });
});

describe('news after the roadmap', () => {
  it('that leave the plan as it is are noted without telling it again', async () => {
    const talk = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente', '2.000 clt', 'aluguel 700, mercado 700', 'nada'])
      await talk.says(text);
    await talk.says('devo 500 pra minha irmã sem juros, e 900 no cartão nubank 10% ao mês');
    for (const text of ['só isso', 'em dia']) await talk.says(text);
    expect(talk.roadmap()).toBeDefined();
    const answer = await talk.says('minha irmã não cobra juros');
    expect(answer).toMatch(/continua igual/);
    expect(answer).not.toMatch(/O passo de agora/);
  });

  it('are none when only a question was let go', async () => {
    const talk = aConversation();
    for (const text of [
      'oi',
      'sim',
      'o que é isso?',
      'quanto custa?',
      'é seguro?',
      'nada urgente',
      'ganho 1.620 e uns 400 de bico',
    ])
      await talk.says(text);
    for (const text of ['carteira assinada', 'pula', 'não recebo 13º', 'aluguel 600, mercado 500', 'nada'])
      await talk.says(text);
    for (const text of ['itaú cheque especial 900', 'casas bahia 12x de 199, já paguei 4', 'só isso'])
      await talk.says(text);
    while (talk.state().asked?.slot !== 'overdue') await talk.says('não sei');
    const revision = talk.state().revision;
    const answer = await talk.says('qual o próximo passo?');
    expect(talk.state().revision).toBeGreaterThan(revision);
    expect(answer).toMatch(/Itaú/);
    expect(answer).not.toMatch(/continua igual/);
  });
});

describe('the months after the roadmap', () => {
  async function whoOwesAt(rate: string, today: string) {
    const talk = aConversation({ today });
    for (const text of ['oi', 'sim', 'nada urgente', '2.000 clt', 'aluguel 700, mercado 700', 'nada'])
      await talk.says(text);
    await talk.says('devo 2.000 no cartão nubank');
    for (const text of ['só isso', rate, 'em dia', 'não recebo 13º']) await talk.says(text);
    return talk;
  }
  const DAY = 24 * 3_600_000;

  it('lets interest go on from the day on which a balance was told', async () => {
    const talk = await whoOwesAt('10% ao mês', '2026-12-01');
    expect(talk.roadmap()?.diagnosis.totalOwed).toBe(reais(2000));
    talk.later(60 * DAY);
    await talk.says('quero ver meu plano');
    expect(talk.roadmap()?.diagnosis.totalOwed).toBeGreaterThan(reais(2300));
  });

  it('owes as much as the plan says after paying as planned', async () => {
    const talk = await whoOwesAt('10% ao mês', '2026-12-01');
    const { plan } = talk.roadmap() ?? {};
    if (plan?.kind !== 'payable') throw new Error('this can be paid');
    const [first, second] = plan.months;
    talk.later(4 * DAY);
    await talk.says(`paguei ${(first?.payments[0]?.amount ?? 0) / 100} do nubank`.replace('.', ','));
    talk.later(31 * DAY);
    await talk.says(`paguei ${(second?.payments[0]?.amount ?? 0) / 100} do nubank`.replace('.', ','));
    talk.later(10 * DAY);
    await talk.says('quero ver meu plano');
    expect(talk.roadmap()?.diagnosis.totalOwed).toBe(second?.payments[0]?.balanceAfter);
  });

  it('does not plan money of this month again that was already paid', async () => {
    const talk = await whoOwesAt('10% ao mês', '2026-12-01');
    talk.later(4 * DAY);
    await talk.says('paguei 600 do nubank');
    const { plan } = talk.roadmap() ?? {};
    expect(plan?.kind === 'payable' && plan.months[0]).toMatchObject({ month: '2027-01', available: 600_00 });
    expect(talk.roadmap()?.due).toBeUndefined();
  });
});
