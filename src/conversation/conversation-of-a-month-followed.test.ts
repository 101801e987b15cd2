import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../tests/support/a-conversation.ts';
import { atARoadmap, balanceOf } from '../../tests/support/at-a-roadmap.ts';

const DEBTS = 'cartão nubank 3 mil 14% ao mes, renner 12x de 89 faltam 7, itaú empréstimo 12x de 180 faltam 8';

function leftOf(talk: Conversation, name: string): number | undefined {
  return talk.situation().debts.find(({ creditor }) => creditor === name)?.instalmentsRemaining;
}

function paymentsOf(talk: Conversation) {
  return talk.state().facts.flatMap(({ change }) => (change.set === 'payment' ? [change] : []));
}

describe('"não," after the plan', () => {
  it('moves the payment that was told last to another day, another debt, another sum', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('paguei 200 do nubank');
    expect(await talk.says('não, foi ontem')).toMatch(/Corrigi: \*R\$\s200,00\* pagos pra \*Nubank\*, em 21\/11/);
    await talk.says('não, era pro itaú');
    expect(paymentsOf(talk)).toMatchObject([{ amount: 20_000, debtId: 'd3', on: '2026-11-21' }]);
    await talk.says('não, foi 250');
    expect(paymentsOf(talk)).toMatchObject([{ amount: 25_000, debtId: 'd3', on: '2026-11-21' }]);
    expect(balanceOf(talk, 'Nubank')).toBe(300_000);
  });

  it('tells a sale anew, and after anything else tells of one', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('vendi a moto por 400');
    await talk.says('não, vendi por 450');
    expect(talk.situation().oneOffs.map(({ amount }) => amount)).toEqual([45_000]);
    await talk.says('paguei 89 da renner');
    await talk.says('não, vendi por 300');
    expect(talk.situation().oneOffs.map(({ amount }) => amount)).toEqual([45_000, 30_000]);
  });

  it('tells the parts of a debt, and of an offer, anew', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('a renner são 12x de 89');
    await talk.says('não, são 10x de 80');
    expect(talk.situation().debts[1]).toMatchObject({ creditor: 'Renner', instalmentAmount: 8_000 });
    await talk.says('a renner fez 8x de 60');
    await talk.says('não, são 10x de 50');
    expect(talk.situation().debts[1]?.offers).toMatchObject([{ price: 50_000, instalments: 10 }]);
    await talk.says('não, era do itaú');
    expect(talk.situation().debts.map(({ offers = [] }) => offers.length)).toEqual([0, 0, 1]);
  });

  it('goes back to the cheapest order', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('quero pagar da menor pra maior');
    expect(await talk.says('não, volta pro melhor')).toContain('Voltei pro caminho mais barato');
  });

  it('asks which where nothing was told that it could mend', async () => {
    const talk = await atARoadmap(DEBTS);
    expect(await talk.says('não, foi ontem')).toContain('Qual valor você quer corrigir?');
  });
});

describe('"errei"', () => {
  it('asks whether to undo the last payment, which a yes does and a sum mends', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('paguei a renner');
    expect(await talk.says('errei')).toMatch(/desfaça o pagamento de \*R\$\s89,00\* de \*Renner\*\?/);
    await talk.says('sim');
    expect(paymentsOf(talk)).toEqual([]);
    await talk.says('paguei 300 do nubank');
    await talk.says('errei');
    await talk.says('foi 250');
    expect(paymentsOf(talk)).toMatchObject([{ amount: 25_000 }]);
  });
});

describe('“na verdade paguei …”', () => {
  it('puts the last payment right, and nothing of the debt', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('paguei 89 da renner');
    await talk.says('na verdade paguei 80 da renner');
    expect(paymentsOf(talk).map(({ amount }) => amount)).toEqual([80_00]);
    expect(talk.situation().debts.find(({ creditor }) => creditor === 'Renner')?.instalmentAmount).toBe(89_00);
  });
});

describe('all that a month asks for', () => {
  it('is put to a yes as it stands, and written and undone as a whole', async () => {
    const talk = await atARoadmap(DEBTS);
    expect(await talk.says('paguei tudo desse mês')).toMatch(/Renner \*R\$\s89,00\*.*Ao todo.*Responde \*SIM\*/s);
    expect(paymentsOf(talk)).toEqual([]);
    await talk.says('sim');
    expect(paymentsOf(talk)).toHaveLength(3);
    expect(leftOf(talk, 'Renner')).toBe(6);
    expect(await talk.says('desfaz')).not.toContain('por mês');
    expect(paymentsOf(talk)).toEqual([]);
  });

  it('is asked for where only a part of it was paid: never written as the whole', async () => {
    const talk = await atARoadmap(DEBTS);
    expect(await talk.says('só consegui pagar metade do itaú')).toMatch(/Quanto você pagou.*\*1\* R\$\s90,00/s);
    expect(paymentsOf(talk)).toEqual([]);
    await talk.says('1');
    expect(paymentsOf(talk)).toMatchObject([{ amount: 9_000, debtId: 'd3' }]);
  });

  it('may have had some on top', async () => {
    const talk = await atARoadmap(DEBTS);
    const answer = await talk.says('paguei 50 a mais no cartão');
    expect(answer).toMatch(/pagou de \*Nubank\*.*\*2\* R\$\s50,00/s);
  });
});

describe('a card that was used again', () => {
  it('owes more after a yes, whose sum is asked for where it was not told', async () => {
    const talk = await atARoadmap(DEBTS);
    expect(await talk.says('usei o cartão de novo')).toContain('Quanto você gastou em *Nubank*?');
    expect(await talk.says('150')).toMatch(/Somo \*R\$\s150,00\*.*Fica em \*R\$\s3\.150,00\*/);
    expect(balanceOf(talk, 'Nubank')).toBe(300_000);
    await talk.says('sim');
    expect(balanceOf(talk, 'Nubank')).toBe(315_000);
    await talk.says('desfaz');
    expect(balanceOf(talk, 'Nubank')).toBe(300_000);
  });
});

describe('an agreement that broke', () => {
  it('is only late, or over: then the debt is what it was, and "desfaz" brings it back', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('fechei acordo com o itaú 8x de 90');
    expect(talk.situation().debts[2]).toMatchObject({ kind: 'settlement', instalmentAmount: 9_000 });
    expect(await talk.says('quebrei o acordo')).toMatch(/\*1\* Só atrasei a parcela\n\*2\* O acordo acabou/);
    await talk.says('2');
    expect(talk.situation().debts[2]).toMatchObject({ kind: 'personal-loan', instalmentAmount: 18_000 });
    expect(talk.situation().debts[2]?.offers ?? []).toEqual([]);
    await talk.says('desfaz');
    expect(talk.situation().debts[2]).toMatchObject({ kind: 'settlement', instalmentAmount: 9_000 });
  });

  it('is none where none was signed', async () => {
    const talk = await atARoadmap(DEBTS);
    expect(await talk.says('quebrei o acordo')).toContain('Não tenho nenhum acordo fechado');
  });
});

describe('what a household has', () => {
  it('grows by a cost, on top of what is known of it', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('o mercado aumentou 100');
    await talk.says('nasceu meu filho, gasto 400 a mais');
    expect(talk.situation().expenses.map(({ monthly }) => monthly)).toEqual([70_000, 70_000, 10_000, 40_000]);
    await talk.says('desfaz');
    expect(talk.situation().expenses).toHaveLength(3);
  });

  it('loses the money of somebody else only where it is said which', async () => {
    const talk = await atARoadmap(DEBTS);
    const answer = await talk.says('meu marido perdeu o emprego');
    expect(answer).toMatch(/Sinto muito.*Qual destas rendas parou de entrar\?.*\*2\* Nenhuma/s);
    expect(talk.situation().incomes).toHaveLength(1);
    expect(await talk.says('2')).toContain('não mexi na sua renda');
    expect(talk.situation().incomes).toHaveLength(1);
  });

  it('pays no more on top once that was taken back', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('e se eu pagar 100 a mais?');
    await talk.says('sim');
    expect(await talk.says('mudei de ideia, não vou pagar nada a mais')).toMatch(/Tirei os \*R\$\s100,00\*/);
    expect(talk.situation().extraMonthly).toBe(0);
    await talk.says('desfaz');
    expect(talk.situation().extraMonthly).toBe(10_000);
  });

  it('is rid of a debt that was forgiven, after a yes', async () => {
    const talk = await atARoadmap(`${DEBTS}, minha tia 800 reais no total`);
    expect(await talk.says('a tia perdoou o resto')).toContain('não falta mais nada pra *minha tia*');
    expect(talk.situation().debts).toHaveLength(4);
    await talk.says('sim');
    expect(talk.situation().debts).toHaveLength(3);
  });
});

describe('an offer', () => {
  it('that was renewed has its new price and day', async () => {
    const talk = await atARoadmap(DEBTS, 'só a renner desde março');
    await talk.says('a renner ofereceu 300 até dia 10');
    await talk.says('eles renovaram, 350 até dia 15');
    expect(talk.situation().debts[1]?.offers).toMatchObject([{ price: 35_000, until: '2026-12-15' }]);
  });

  it('that is only asked about is none', async () => {
    const talk = await atARoadmap(DEBTS, 'só a renner desde março');
    expect(await talk.says('será que eles fazem por trezentos?')).toContain('Com quem?');
    expect(talk.situation().debts[1]?.offers ?? []).toEqual([]);
  });
});

describe('what is asked of a plan', () => {
  it('is told of stopping to pay: what follows, what the plan has, what else can be done', async () => {
    const talk = await atARoadmap(DEBTS);
    const answer = await talk.says('posso parar de pagar a renner?');
    expect(answer).toMatch(
      /em geral é isto que vem:.*O nome pode ficar sujo.*No seu plano, \*Renner\*.*como negociar/s,
    );
  });

  it('is told of what it saves, and of ending sooner', async () => {
    const talk = await atARoadmap(DEBTS);
    expect(await talk.says('quanto eu economizo?')).toContain('Comparado com pagar só o mínimo');
    expect(await talk.says('dá pra acabar antes?')).toMatch(/O que encurta o plano.*a mais por mês/s);
    expect(await talk.says('o 13º ajuda?')).toContain('13º ainda não está na conta');
    expect(await talk.says('quanto falta pro itaú?')).toMatch(/8 parcelas de R\$\s180,00/);
  });

  it('tells nobody to go and pay a loan shark', async () => {
    const talk = await atARoadmap('cartão nubank 3 mil 14% ao mes, agiota 6x de 300 faltam 6');
    const answer = await talk.says('qual o próximo passo?');
    expect(answer).toMatch(/pra \*Nubank\*.*Pra \*Agiota\* o plano deixa .* de lado.*Defensoria/s);
    expect(answer).not.toMatch(/No mesmo mês: Agiota/);
  });
});

describe('a payment told while its parts are counted', () => {
  it('is no count of parts', async () => {
    const talk = await atARoadmap(DEBTS);
    await talk.says('peguei um empréstimo na crefisa 12x de 150');
    expect(talk.state().asked?.slot).toBe('instalments-left');
    expect(await talk.says('paguei 120')).toContain('Entendi R$');
    await talk.says('sim');
    expect(paymentsOf(talk)).toMatchObject([{ amount: 12_000 }]);
  });
});
