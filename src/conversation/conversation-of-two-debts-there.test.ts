import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { nameOf } from '../domain/debts/debt-name.ts';
import { reais } from '../domain/money/centavos.ts';

/** Somebody with a card and an overdraft at Itaú, and a card at Nubank, after the roadmap. */
async function withTwoAtItau(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of [
    'oi',
    'sim',
    'nada urgente',
    'ganho 3.400 clt',
    'não recebo 13º',
    'aluguel 700, mercado 650, luz 120',
    'nada',
    'cartão do itaú 3.000, cheque especial do itaú 900, cartão nubank 1.200',
    'só isso',
    'não sei',
    'não',
    'não',
  ])
    await talk.says(words);
  expect(talk.roadmap()?.plan.kind).toBe('payable');
  return talk;
}

async function withTwoCards(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of [
    ...['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650, luz 120', 'nada'],
    ...['dois cartões no bradesco, um de 1.700 e outro de 900', 'só isso', 'não sei', 'não', 'não'],
  ])
    await talk.says(words);
  return talk;
}

/** The same debts, before a roadmap: asked which of them are late. */
async function askedWhatIsLate(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of [
    ...['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650, luz 120', 'nada'],
    ...['cartão do itaú 3.000, cheque especial do itaú 900, cartão nubank 500', 'só isso', 'não sei'],
  ])
    await talk.says(words);
  expect(talk.state().asked?.slot).toBe('overdue');
  return talk;
}

const CARD = 'Itaú (cartão)';
const OVERDRAFT = 'Itaú (cheque especial)';

function owed(talk: Conversation, name: string): number | undefined {
  return talk.situation().debts.find((debt) => nameOf(debt) === name)?.balance;
}

function owedInParts(talk: Conversation): readonly number[] {
  return talk.situation().debts.flatMap(({ instalmentAmount }) => (instalmentAmount ? [instalmentAmount / 100] : []));
}

describe('two debts of one creditor', () => {
  it('are told apart from the moment both are known, and the others are not', async () => {
    const talk = await withTwoAtItau();
    expect(talk.situation().debts.map(nameOf)).toEqual([CARD, OVERDRAFT, 'Nubank']);
    expect(await talk.says('quais são minhas dívidas?')).toMatch(
      /\*Itaú \(cartão\)\*: R\$.*\*Itaú \(cheque especial\)\*: R\$.*\*Nubank\* \(cartão de crédito\)/s,
    );
  });

  it('are told apart in the roadmap, its months and its page', async () => {
    const talk = await withTwoAtItau();
    const roadmap = talk.roadmap();
    expect(roadmap?.plan.debts.map(nameOf)).toEqual([CARD, OVERDRAFT, 'Nubank']);
    expect(roadmap?.diagnosis.debts.map(nameOf)).toEqual([CARD, OVERDRAFT, 'Nubank']);
    expect(roadmap?.names).toEqual({ d1: CARD, d2: OVERDRAFT });
    const answer = await talk.says('me mostra o plano');
    expect(answer).toMatch(/Itaú \(cartão\)/);
    expect(answer).toMatch(/Itaú \(cheque especial\)/);
    expect(answer).not.toMatch(/Itaú(?! \()/);
  });

  it('are asked about before a payment is noted, which then goes where it belongs', async () => {
    const talk = await withTwoAtItau();
    const before = talk.state().facts;
    expect(await talk.says('paguei 200 do itaú')).toMatch(
      /Com \*Itaú\* você tem mais de uma dívida.*\*1\* Itaú \(cartão\)\n\*2\* Itaú \(cheque especial\)/s,
    );
    expect(talk.state().facts).toEqual(before);
    expect(await talk.says('2')).toMatch(/Anotei \*R\$\s200,00\* pagos pra \*Itaú \(cheque especial\)\*/);
    expect(owed(talk, OVERDRAFT)).toBe(reais(700));
    expect(owed(talk, CARD)).toBe(reais(3000));
    expect(talk.events()).toContainEqual({ v: 1, type: 'payment-told', debtId: 'd2', amount: reais(200) });
  });

  it.each([
    ['paguei 200 do cartão do itaú', CARD],
    ['paguei 200 do itaú, cartão', undefined],
    ['paguei 200 pro cheque especial do itaú', OVERDRAFT],
    ['paguei R$ 200,00 de Itaú (cheque especial)', OVERDRAFT],
    ['paguei 200 para Itaú (cartão)', CARD],
    ['paguei 200 do cheque especial', OVERDRAFT],
  ])('are not asked about where the words say which: %s', async (words, name) => {
    const talk = await withTwoAtItau();
    await talk.says(words);
    const paid = talk.state().facts.flatMap(({ change }) => (change.set === 'payment' ? [change.debtId] : []));
    expect(paid).toEqual(name === undefined ? [] : [name === CARD ? 'd1' : 'd2']);
  });

  it('are asked about where a kind is named that two creditors have', async () => {
    const talk = await withTwoAtItau();
    expect(await talk.says('paguei 200 do cartão')).toMatch(/\*1\* Itaú \(cartão\)\n\*2\* Nubank/);
    await talk.says('nubank');
    expect(owed(talk, 'Nubank')).toBe(reais(1000));
  });

  it('are chosen from, where a payment names nobody', async () => {
    const talk = await withTwoAtItau();
    expect(await talk.says('paguei 150')).toMatch(/De qual dívida foi esse pagamento\?.*\*3\* Nubank/s);
    await talk.says('3');
    expect(owed(talk, 'Nubank')).toBe(reais(1050));
  });

  it('keep several things said of them in one turn until one is chosen', async () => {
    const talk = await withTwoAtItau();
    await talk.says('o itaú vence dia 12', 'paguei 100 do itaú');
    await talk.says('1');
    expect(talk.situation().debts[0]).toMatchObject({ dueDay: 12, balance: reais(2900) });
  });

  it('are asked about when a rate, a delay or a correction names only the creditor', async () => {
    const talk = await withTwoAtItau();
    expect(await talk.says('o itaú cobra 12% ao mês')).toMatch(/\*1\* Itaú \(cartão\)/);
    await talk.says('cheque especial');
    expect(talk.situation().debts.map(({ rate }) => rate?.value)).toEqual([undefined, 0.12, undefined]);
    expect(await talk.says('na verdade o itaú é 3.300')).toMatch(/\*2\* Itaú \(cheque especial\)/);
    await talk.says('1');
    expect(owed(talk, CARD)).toBe(reais(3300));
    await talk.says('na verdade o cheque especial do itaú é 950');
    expect(owed(talk, OVERDRAFT)).toBe(reais(950));
  });

  it('are asked about before one is taken out', async () => {
    const talk = await withTwoAtItau();
    expect(await talk.says('tira o itaú da lista')).toMatch(/\*1\* Itaú \(cartão\)/);
    expect(talk.situation().debts).toHaveLength(3);
    expect(await talk.says('2')).toMatch(/Tirei \*Itaú \(cheque especial\)\* da lista/);
    expect(talk.situation().debts.map(nameOf)).toEqual(['Itaú', 'Nubank']);
  });

  it('are asked about when a month was missed, and both may be meant', async () => {
    const talk = await withTwoAtItau();
    const heard = await talk.says('o cheque especial do itaú pede parcela mínima de 80');
    if (/Entendi certo/.test(heard)) await talk.says('sim');
    const answer = await talk.says('não consegui pagar o itaú esse mês');
    if (/Todas elas/.test(answer)) await talk.says('todas elas');
    expect(talk.situation().debts.map(({ overdue }) => overdue)[0]).toBe('yes');
  });

  it('are asked about when help with the creditor is wanted, by number, by kind or by name', async () => {
    for (const choice of ['2', 'o cheque especial', 'itaú cheque especial']) {
      const talk = await withTwoAtItau();
      expect(await talk.says('como negocio com o itaú?')).toMatch(/\*\d\* Itaú \(cartão\)/);
      const options = talk.state().asked?.options ?? [];
      const said = choice === '2' ? String(options.indexOf(OVERDRAFT) + 1) : choice;
      expect(await talk.says(said)).toMatch(/Pra negociar com Itaú \(cheque especial\)/);
    }
    const talk = await withTwoAtItau();
    expect(await talk.says('como negociar com Itaú (cartão)')).toMatch(/Pra negociar com Itaú \(cartão\)/);
  });

  it('have their own offers', async () => {
    const talk = await withTwoAtItau();
    expect(await talk.says('o itaú ofereceu quitar por 600')).toMatch(
      /De qual dívida é essa proposta\?.*\*1\* Itaú \(cartão\)\n\*2\* Itaú \(cheque especial\)/s,
    );
    expect(await talk.says('2')).toMatch(/proposta de \*Itaú \(cheque especial\)\*/);
    await talk.says('Itaú (cartão) ofereceu 1500 à vista');
    expect(talk.situation().debts.map(({ offers = [] }) => offers.map(({ price }) => price))).toEqual([
      [reais(1500)],
      [reais(600)],
      [],
    ]);
    const answer = await talk.says('e se eu não aceitar a proposta do itaú?');
    expect(answer).toMatch(/Sem a proposta de quem: Itaú \(cartão\) e Itaú \(cheque especial\)\?/);
    expect(await talk.says(/tipo "(.+?)"/.exec(answer)?.[1] ?? '')).toMatch(/^Sem a proposta de \*Itaú \(cartão\)\*/);
    expect(await talk.says('fechei com a Itaú cheque especial em 3x de 150')).toMatch(
      /Acordo fechado com \*Itaú \(cheque especial\)\*/,
    );
    expect(talk.situation().debts.map(nameOf)).toEqual([CARD, 'Itaú (acordo)', 'Nubank']);
  });

  it('are what is owed there, when that is asked', async () => {
    const talk = await withTwoAtItau();
    expect(await talk.says('quanto devo no itaú?')).toMatch(
      /^Com \*Itaú\* você tem \*2 dívidas\*:\n• \*Itaú \(cartão\)\*: R\$\s3\.000,00\n• \*Itaú \(cheque especial\)\*: R\$\s900,00$/m,
    );
    expect(await talk.says('quanto devo no cheque especial do itaú?')).toMatch(
      /^Pelo que você me contou:\n• \*Itaú \(cheque especial\)\*/,
    );
    expect(await talk.says('quanto falta do nubank?')).toMatch(/contou:\n• \*Nubank\* \(cartão de crédito\)/);
    expect(await talk.says('quanto devo?')).toMatch(/em 3 dívidas/);
  });

  it.each([
    ['o itaú propôs quitar o cartão por 1.500 à vista', 'd1'],
    ['o itaú quer 600 à vista pra quitar o cheque especial', 'd2'],
    ['o itaú ofereceu 600 à vista no cartão', undefined],
  ])('have an offer for the one whose kind is told with it: %s', async (words, id) => {
    const talk = await withTwoAtItau();
    await talk.says(words);
    const offered = talk.situation().debts.filter(({ offers = [] }) => offers.length > 0);
    expect(offered.map((debt) => debt.id)).toEqual(id === undefined ? [] : [id]);
  });

  it('have an agreement for the one whose kind alone is told', async () => {
    const talk = await withTwoAtItau();
    await talk.says('o itaú ofereceu quitar o cartão por 1.500 à vista');
    await talk.says('ofereceram 600 pra quitar o cheque especial');
    expect(talk.situation().debts.map(({ offers = [] }) => offers.map(({ price }) => price))).toEqual([
      [reais(1500)],
      [reais(600)],
      [],
    ]);
    const accepted = await talk.says('aceitei o acordo do cheque especial');
    expect(accepted).toMatch(/Acordo fechado com \*Itaú \(cheque especial\)\*: R\$\s600,00/);
    expect(accepted).toMatch(/O acordo com \*Itaú\*: /);
    await talk.says('paguei 3000 do cartão do itaú');
    // Only the agreement is left there.
    expect(await talk.says('quitei o cheque especial do itaú')).toMatch(/\*Itaú \(acordo\)\* está quitada/);
  });

  it.each(['cartão 14% ao mês e cheque especial 8% ao mês', 'o cartão é 14%, o cheque especial é 8%'])(
    'have their own rates, told by kind: %s',
    async (words) => {
      const talk = aConversation();
      for (const said of ['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650', 'nada'])
        await talk.says(said);
      await talk.says('cartão do itaú 3.000, cheque especial do itaú 900');
      await talk.says('só isso');
      await talk.says(words);
      expect(talk.situation().debts.map(({ rate }) => rate?.value)).toEqual([0.14, 0.08]);
    },
  );

  it('keep their names when one of them is paid', async () => {
    const talk = await withTwoAtItau();
    expect(await talk.says('paguei 900 do cheque especial do itaú')).toMatch(
      /\*Itaú \(cheque especial\)\* está quitada/,
    );
    expect(talk.roadmap()?.plan.debts.map(nameOf)).toEqual([CARD, 'Nubank']);
    expect(talk.roadmap()?.names).toEqual({ d1: CARD, d2: OVERDRAFT });
    // What is paid is not meant any more.
    await talk.says('paguei 100 do itaú');
    expect(owed(talk, CARD)).toBe(reais(2900));
  });

  it('are told to be behind by their kind alone', async () => {
    const talk = await askedWhatIsLate();
    expect(await talk.says('só o cartão')).toMatch(/\*1\* Itaú \(cartão\)\n\*2\* Nubank/);
    await talk.says('2');
    await talk.says('o cheque especial também tá atrasado');
    expect(talk.situation().debts.map(({ overdue }) => overdue)).toEqual(['no', 'yes', 'yes']);
  });

  it.each([
    ['os do itaú em dia, a nubank atrasada desde abril', ['no', 'no', 'yes']],
    ['nubank atrasada desde abril, o itaú tá em dia', ['no', 'no', 'yes']],
    ['as duas do itaú', ['yes', 'yes', 'no']],
    ['só os dois do itaú, desde março', ['yes', 'yes', 'no']],
    ['ambas do itaú atrasadas', ['yes', 'yes', 'no']],
    ['todas as dívidas do itaú', ['yes', 'yes', 'no']],
  ])('are each meant by words for several: %s', async (words, overdue) => {
    const talk = await askedWhatIsLate();
    await talk.says(words);
    expect(talk.state().asked?.slot).toBe('offers');
    expect(talk.situation().debts.map((debt) => debt.overdue)).toEqual(overdue);
  });

  it('are not both taken for in order, where one of them is behind', async () => {
    const talk = await askedWhatIsLate();
    await talk.says('só o cheque especial');
    await talk.says('não');
    expect(await talk.says('o itaú está em dia')).toMatch(/\*1\* Itaú \(cartão\)/);
  });

  it('are asked about behind what else the turn told', async () => {
    const talk = await askedWhatIsLate();
    expect(await talk.says('nubank atrasada desde abril, itaú atrasado desde maio')).toMatch(
      /^Anotei: \*Nubank\*.*\n\nCom \*Itaú\* você tem mais de uma dívida.*\n\n\*1\* Itaú \(cartão\)/,
    );
  });

  it('are both meant by what is said of all', async () => {
    const talk = aConversation();
    for (const words of [
      ...['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650, luz 120', 'nada'],
      ...['cartão do itaú 3.000, cheque especial do itaú 900', 'só isso'],
    ])
      await talk.says(words);
    expect(talk.state().asked?.slot).toBe('rates');
    await talk.says('todas 12% ao mês');
    expect(talk.situation().debts.map(({ rate }) => rate?.value)).toEqual([0.12, 0.12]);
  });
});

describe('what waits until it is known which of them is meant', () => {
  it('is asked about once more when the answer is not understood, and then left aside, which is said', async () => {
    const talk = await withTwoAtItau();
    await talk.says('paguei 200 do itaú');
    expect(await talk.says('xpto blabla')).toMatch(
      /^Desculpa, não peguei essa\.\nQual delas\? Responde com o número:\n\*1\* Itaú \(cartão\)\n\*2\*/,
    );
    expect(await talk.says('xpto outra vez')).toMatch(/^Deixei isso de lado por enquanto/);
    expect(talk.state().facts.some(({ change }) => change.set === 'payment')).toBe(false);
    // Nothing waits any more: this takes back what was told before.
    expect(talk.state().pendingAction).toBeUndefined();
  });

  it('is asked about once more behind another answer, and noted when it comes', async () => {
    const talk = await withTwoAtItau();
    await talk.says('paguei 200 do itaú');
    expect(await talk.says('quanto devo?')).toMatch(/em 3 dívidas.*Qual delas\? Responde com o número:\n\*1\*/s);
    await talk.says('2');
    expect(owed(talk, OVERDRAFT)).toBe(reais(700));
  });

  it('is not asked about again where it was told again in full', async () => {
    const talk = await withTwoAtItau();
    await talk.says('paguei 200 do itaú');
    expect(await talk.says('paguei 200 do cartão do itaú')).not.toMatch(/Qual delas/);
    expect(owed(talk, CARD)).toBe(reais(2800));
    expect(talk.state().pendingAction).toBeUndefined();
  });

  it('keeps nothing from being taken back later', async () => {
    const talk = await withTwoAtItau();
    await talk.says('paguei 100 do nubank');
    await talk.says('paguei 200 do itaú');
    for (const words of ['xpto blabla', 'xpto outra vez']) await talk.says(words);
    expect(await talk.says('volta')).toMatch(/Desfiz/);
    expect(owed(talk, 'Nubank')).toBe(reais(1200));
  });

  it('is told by two turns as by one', async () => {
    const talk = await withTwoAtItau();
    await talk.says('paguei 200 do itaú');
    expect(await talk.says('paguei 300 do itaú')).toMatch(/Com \*Itaú\* você tem mais de uma dívida/);
    await talk.says('1');
    expect(owed(talk, CARD)).toBe(reais(2700));
  });
});

describe('two debts of one kind at one creditor', () => {
  it('are told apart by what the person knows, and a sum of one of them alone says which', async () => {
    const talk = aConversation();
    for (const words of [
      ...['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650, luz 120', 'nada'],
      ...[
        'empréstimo da caixa 12x de 320 faltam 7',
        'outro empréstimo da caixa 24x de 180 faltam 20',
        'só isso',
        'não',
      ],
    ])
      await talk.says(words);
    const names = talk.situation().debts.map((debt) => nameOf(debt).replaceAll('\u00a0', ' '));
    expect(names).toEqual(['Caixa (empréstimo, parcelas de R$ 320,00)', 'Caixa (empréstimo, parcelas de R$ 180,00)']);
    await talk.says('paguei 180 da caixa');
    expect(talk.situation().debts.map(({ instalmentsRemaining }) => instalmentsRemaining)).toEqual([7, 19]);
    expect(await talk.says('paguei 200 da caixa')).toMatch(/\*1\* Caixa \(empréstimo, parcelas de R\$\s320,00\)/);
  });

  it.each(['o de 900', '900', 'o cartão de 900 reais', 'novecentos', 'o segundo'])(
    'are chosen from by what tells them apart: %s',
    async (words) => {
      const talk = await withTwoCards();
      await talk.says('paguei 100 do bradesco');
      await talk.says(words);
      expect(talk.situation().debts.map(({ balance }) => balance)).toEqual([reais(1700), reais(800)]);
    },
  );

  it('are both kept, whichever question stood open when one turn told them', async () => {
    const talk = await withTwoAtItau();
    await talk.says('empréstimo da caixa 12x de 320 faltam 7, empréstimo da caixa 24x de 180 faltam 20');
    expect(owedInParts(talk)).toEqual([320, 180]);
  });

  it.each([
    ['tenho outro empréstimo na caixa, 24x de 180, faltam 20', 2],
    ['peguei mais um empréstimo na caixa, 24x de 180, faltam 20', 2],
    ['o outro empréstimo da caixa é 24x de 180, faltam 20', 1],
    ['o empréstimo da caixa é 24x de 180, faltam 20', 1],
  ])('are two where the words say so: %s', async (words, count) => {
    const talk = await withTwoAtItau();
    await talk.says('devo um empréstimo na caixa, 12x de 320, faltam 7');
    expect(await talk.says(words)).not.toMatch(/Contei como/);
    expect(owedInParts(talk)).toHaveLength(count);
  });

  it('are two where another is told without its sum, which is then asked', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650', 'nada'])
      await talk.says(words);
    await talk.says('cartão do itaú 900');
    expect(await talk.says('tenho outro cartão no itaú')).toMatch(/devendo pra \*Itaú \(cartão 2\)\*/);
    await talk.says('700');
    expect(talk.situation().debts.map(({ balance }) => balance)).toEqual([reais(900), reais(700)]);
  });

  it('are written with what tells them apart, which is not said twice', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 3.400 clt', 'não', 'aluguel 700, mercado 650', 'nada'])
      await talk.says(words);
    const noted = await talk.says('tenho dois cartões no bradesco, um de 1.700 e outro de 900');
    expect(noted).toMatch(
      /\*Bradesco\* \(cartão de crédito\): R\$\s1\.700,00\n• \*Bradesco\* \(cartão de crédito\): R\$\s900,00/,
    );
    const asked = await talk.says('c&a 450', 'só isso');
    expect(asked).toMatch(/Bradesco \(cartão de R\$\s1\.700,00\)/);
    // The example names a debt that its words leave no doubt about.
    expect(asked).toMatch(/Exemplo: "c&a 14% ao mês"/);
  });
});
