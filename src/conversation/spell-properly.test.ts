import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';
import { expenseSpelled, nameSpelled } from './spell-properly.ts';

describe('words that a person typed', () => {
  it.each([
    ['agua', 'água'],
    ['onibus', 'ônibus'],
    ['gas', 'gás'],
    ['remedio', 'remédio'],
    ['conta de agua', 'conta de água'],
    ['Agua', 'Água'],
    ['AGUA', 'água'],
    ['MERCADO', 'mercado'],
    ['netflix', 'Netflix'],
    ['ifood', 'iFood'],
    ['Ifood', 'iFood'],
    ['iptu', 'IPTU'],
    ['IPTU', 'IPTU'],
    ['aluguel', 'aluguel'],
    ['luz', 'luz'],
    ['ônibus', 'ônibus'],
    ['churras do xablau', 'churras do xablau'],
  ])('for an expense, "%s" is %s', (typed, proper) => {
    expect(expenseSpelled(typed)).toBe(proper);
  });

  it.each([
    ['mercadinho do ze', 'mercadinho do Zé'],
    ['farmacia sao joao', 'farmácia sao João'],
    ['Farmacia Central', 'Farmácia Central'],
    ['minha irma', 'minha irmã'],
    ['CREDSYSTEM', 'CREDSYSTEM'],
    [' lojas do povo ', 'lojas do povo'],
  ])('for whom one owes, "%s" is %s', (typed, proper) => {
    expect(nameSpelled(typed)).toBe(proper);
  });
});

describe('what was typed without accents', () => {
  it('is read back with them, of expenses and of debts', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada', 'ganho 3000 clt', 'nao']) await talk.says(words);
    expect(await talk.says('aluguel 800, mercado 500, agua 90, gas 110, onibus 200')).toMatch(
      /água \*R\$\s90,00\*.*gás \*R\$\s110,00\*.*ônibus \*R\$\s200,00\*/s,
    );
    await talk.says('nada');
    expect(await talk.says('cartao do itau 3 mil, mercadinho do ze 150, agua atrasada 300')).toMatch(
      /\*Itaú\* \(cartão de crédito\).*\*mercadinho do Zé\*.*\*Conta de água\*/s,
    );
  });

  it('is the same expense when it is told again with them', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada', 'ganho 3000 clt', 'nao', 'agua 90', 'água 120']) await talk.says(words);
    expect(talk.situation().expenses).toMatchObject([{ category: 'water', label: 'água', monthly: 12_000 }]);
  });
});
