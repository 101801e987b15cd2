import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { reais } from '../domain/money/centavos.ts';

/** Somebody with R$ 1.030 left a month who is asked for debts. */
async function atDebts(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of [
    'oi',
    'sim',
    'nada urgente',
    'ganho 2.400 clt',
    'não recebo 13º',
    'aluguel 700, mercado 550',
    'nada',
  ])
    await talk.says(words);
  return talk;
}

const debts = (talk: Conversation) => talk.situation().debts;

describe('a debt that stands twice', () => {
  it('becomes one, which keeps what either of them knew', async () => {
    const talk = await atDebts();
    await talk.says('nubank cartão 1.800 e santander cartão 12.000');
    await talk.says('fatura parcelada do santander 12x de 1.390, paguei 3');
    expect(debts(talk)).toHaveLength(3);
    expect(await talk.says('o santander tá duas vezes')).toMatch(/uma vez só/);
    expect(debts(talk)).toMatchObject([
      { creditor: 'Nubank' },
      { creditor: 'Santander', instalmentAmount: reais(1390), instalmentsRemaining: 9 },
    ]);
    expect(debts(talk)[1]?.balance).toBeUndefined();
  });

  it('is the one that was known when its creditor is asked for and nothing speaks against it', async () => {
    const talk = await atDebts();
    await talk.says('empréstimo do C6 com parcela de 156, faltam 20');
    await talk.says('devo um empréstimo');
    if (talk.state().asked?.slot === 'debt-creditor') await talk.says('C6');
    expect(debts(talk)).toMatchObject([{ creditor: 'C6 Bank', instalmentAmount: reais(156) }]);
  });

  it('is not found where none repeats', async () => {
    const talk = await atDebts();
    await talk.says('nubank cartão 1.800 e renner 400');
    expect(await talk.says('o nubank tá repetido')).toMatch(/Não achei nenhuma repetida/);
    expect(debts(talk)).toHaveLength(2);
  });
});

describe('a debt that is none', () => {
  it('goes by its sum', async () => {
    const talk = await atDebts();
    await talk.says('nubank cartão 1.800 e renner 400');
    expect(await talk.says('apaga a de 400')).toMatch(/Tirei \*Renner\*/);
    expect(debts(talk)).toMatchObject([{ creditor: 'Nubank' }]);
  });

  it('goes when it is the one that is asked about', async () => {
    const talk = await atDebts();
    await talk.says('devo 900');
    expect(talk.state().asked?.slot).toBe('debt-creditor');
    expect(await talk.says('não devo isso')).toMatch(/Tirei/);
    expect(debts(talk)).toHaveLength(0);
  });

  it('goes by a plain no to the question whom it is owed to', async () => {
    const talk = await atDebts();
    await talk.says('devo 900');
    expect(await talk.says('não')).toMatch(/Tirei/);
    expect(debts(talk)).toHaveLength(0);
  });

  it('of two at one creditor is told by its sum', async () => {
    const talk = await atDebts();
    await talk.says('itaú cartão 4.000 e itaú cheque especial 1.500');
    expect(await talk.says('apaga a dívida do itaú')).toMatch(/Itaú \(cartão\)[\s\S]*Itaú \(cheque especial\)/);
    expect(debts(talk)).toHaveLength(2);
    await talk.says('2');
    expect(debts(talk)).toMatchObject([{ kind: 'credit-card' }]);
  });
});

describe('an offer that is none', () => {
  it('goes without its debt', async () => {
    const talk = await atDebts();
    await talk.says('nubank cartão 1.800 e renner cartão 890 atrasada desde setembro');
    await talk.says('só isso');
    await talk.says('não sei');
    await talk.says('a renner quita por 700');
    if (talk.state().asked?.slot === 'confirm-amount') await talk.says('sim');
    expect(debts(talk)[1]?.offers).toHaveLength(1);
    await talk.says('apaga essa proposta da renner');
    expect(debts(talk)).toHaveLength(2);
    expect(debts(talk)[1]?.offers ?? []).toHaveLength(0);
  });
});
