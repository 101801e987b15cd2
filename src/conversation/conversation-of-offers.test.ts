import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { atARoadmap, balanceOf } from '../../tests/support/at-a-roadmap.ts';

describe('a payment like the first part of an offer', () => {
  async function afterPayment(): Promise<{ talk: Conversation; answer: string }> {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('a marisa ofereceu 10x de 90');
    return { talk, answer: await talk.says('paguei 90 da marisa') };
  }

  it('is written only once it was said what it was', async () => {
    const { talk, answer } = await afterPayment();
    expect(answer).toMatch(
      /Esses \*R\$\s90,00\* de \*Marisa\* são a primeira parte do acordo de \*10x de R\$\s90,00\*\?/,
    );
    expect(talk.situation().payments).toEqual([]);
    expect(talk.situation().debts[1]?.kind).toBe('store-credit');
  });

  it.each(['sim', '1', 'é do acordo'])('is the agreement after "%s"', async (yes) => {
    const { talk } = await afterPayment();
    expect(await talk.says(yes)).toMatch(/primeira parte do acordo com \*Marisa\*/);
    expect(talk.situation().debts[1]).toMatchObject({ kind: 'settlement', instalmentsRemaining: 9 });
  });

  it.each(['não', '2'])('is money for the debt as it stands after "%s"', async (no) => {
    const { talk } = await afterPayment();
    expect(await talk.says(no)).toMatch(/Anotei \*R\$\s90,00\* pagos pra \*Marisa\*/);
    expect(talk.situation().debts[1]).toMatchObject({ kind: 'store-credit', balance: 81_000 });
  });

  it('is asked about once more, in words of its own, after a question in between', async () => {
    const { talk } = await afterPayment();
    expect(await talk.says('quanto eu devo?')).toMatch(/Voltando.*\nEsse pagamento é do acordo\?/);
    await talk.says('sim');
    expect(talk.situation().debts[1]).toMatchObject({ kind: 'settlement', instalmentsRemaining: 9 });
  });

  it('is the usual instalment where that is the same sum', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 10x de 89, faltam 8', 'só a renner desde março');
    await talk.says('a renner ofereceu 5x de 89');
    expect(await talk.says('paguei 89 da renner')).toMatch(/Anotei \*R\$\s89,00\* pagos pra \*Renner\*/);
    expect(talk.situation().debts[1]).toMatchObject({ instalmentsRemaining: 7 });
  });
});

describe('an offer that ends before the plan begins', () => {
  it('is said to be of use only with what is at hand', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'todas desde março');
    const answer = await talk.says('a marisa quita por 300 até dia 30');
    expect(answer).toMatch(/vale só até 30\/11\*, e o plano começa em \*dezembro\*.*R\$\s600,00\* menor que a dívida/);
    expect(answer).not.toMatch(/o dinheiro do mês já vai/);
  });

  it('is said so with the first plan, too', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600'])
      await talk.says(words);
    for (const words of ['100', 'nubank 2.800, marisa 900', 'só isso', 'não sei', 'todas desde março'])
      await talk.says(words);
    expect(await talk.says('a marisa quita por 300 até dia 30')).toMatch(/vale só até 30\/11/);
  });
});

describe('a payment that was taken for the agreement', () => {
  it('and is taken back can be written as money for the debt as it stands', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('a marisa quita por 500');
    expect(await talk.says('paguei 500 da marisa')).toMatch(/quitada/);
    expect(await talk.says('volta')).toMatch(/Anoto esses \*R\$\s500,00\* de \*Marisa\* como um pagamento à parte/);
    const answer = await talk.says('sim');
    expect(answer).toMatch(/Anotei \*R\$\s500,00\* pagos pra \*Marisa\*/);
    expect(answer).not.toMatch(/dívida nova/);
    expect(answer).not.toMatch(/compensa nas minhas contas/);
    expect(talk.situation().debts[1]).toMatchObject({ kind: 'store-credit', balance: 40_000 });
  });
});

describe('an offer in parts that is put right', () => {
  it.each([
    ['não, foi 100', 100_000],
    ['não, foi 850', 85_000],
  ])('by "%s" is mended in the figure that is meant', async (words, price) => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('a marisa ofereceu 10x de 90');
    await talk.says(words);
    expect(talk.situation().debts[1]?.offers).toMatchObject([{ price, instalments: 10 }]);
  });

  it('after it was signed is asked for, and no other figure is touched', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('fechei com a marisa em 10x de 60');
    const { debts, expenses } = talk.situation();
    await talk.says('não, foi 65');
    expect(talk.situation()).toMatchObject({ debts, expenses });
  });
});

describe('an offer that has lapsed', () => {
  async function withTwo(): Promise<Conversation> {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'todas desde março');
    await talk.says('a marisa ofereceu quitar por 500 até dia 25');
    talk.later(6 * 86_400_000);
    expect(await talk.says('a marisa ofereceu 6x de 110')).not.toMatch(/500,00/);
    return talk;
  }

  it('is neither weighed beside one that holds nor taken for what was signed', async () => {
    const talk = await withTwo();
    expect(await talk.says('fechei com a marisa')).toMatch(/Acordo fechado com \*Marisa\*: 6x de R\$\s110,00/);
  });
});

describe('a debt with an offer that was "paid"', () => {
  it('is not closed by what is owed: the sum is asked', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('a marisa quita por 500');
    expect(await talk.says('quitei a marisa')).toMatch(/Quanto você pagou de \*Marisa\*\?.*R\$\s500,00/s);
    await talk.says('500');
    expect(balanceOf(talk, 'Marisa')).toBeUndefined();
    expect(talk.situation().payments).toMatchObject([{ amount: 50_000 }]);
  });
});

describe('a bare yes after the plan', () => {
  it('is no failure to understand', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('quanto eu devo?');
    await talk.says('👍');
    expect(await talk.says('sim')).toMatch(/Certo! 👍/);
  });

  it('while an offer is talked about is asked: is it signed?', async () => {
    const talk = await atARoadmap('marisa 900', 'desde março');
    await talk.says('a marisa ofereceu 10x de 60');
    expect(await talk.says('aceito')).toMatch(/já fechou esse acordo com \*Marisa\*, de \*10x de R\$\s60,00\*\?/);
    expect(await talk.says('sim')).toMatch(/Acordo fechado com \*Marisa\*/);
  });

  it('is not asked that again after a no', async () => {
    const talk = await atARoadmap('marisa 900', 'desde março');
    await talk.says('quanto eu devo?');
    await talk.says('👍');
    await talk.says('a marisa ofereceu 10x de 60');
    await talk.says('aceito');
    await talk.says('não');
    expect(await talk.says('ok')).not.toMatch(/já fechou/);
    expect(talk.situation().debts[0]?.offers).toHaveLength(1);
  });
});
