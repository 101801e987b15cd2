import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { type Nameable, nameOf, namesApart, sayableName } from './debt-name.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What debts are called, in their order. */
function called(...debts: readonly Omit<Nameable, 'id'>[]): readonly string[] {
  const named = debts.map((debt, index) => ({ ...debt, id: `d${index}` }));
  const names = namesApart(named);
  return named.map(({ id, creditor }) => {
    const name = names.get(id);
    return plain(nameOf(name === undefined ? { creditor } : { creditor, name }));
  });
}

const card = { creditor: 'Itaú', kind: 'credit-card', balance: reais(3000) } as const;
const overdraft = { creditor: 'Itaú', kind: 'overdraft', balance: reais(900) } as const;
const loan = (balance: number, instalment?: number): Omit<Nameable, 'id'> => ({
  ...({ creditor: 'Caixa', kind: 'personal-loan', balance: reais(balance) } as const),
  ...(instalment === undefined ? {} : { instalment: reais(instalment) }),
});

describe('what a debt is called', () => {
  it('is its creditor, where that has no other debt of the person', () => {
    expect(called(card, loan(5000))).toEqual(['Itaú', 'Caixa']);
    expect(called(card)).toEqual(['Itaú']);
  });

  it('has its kind, where the creditor has another one', () => {
    expect(called(card, overdraft, loan(5000))).toEqual(['Itaú (cartão)', 'Itaú (cheque especial)', 'Caixa']);
    expect(called(card, { ...overdraft, creditor: 'itau' })).toEqual(['Itaú (cartão)', 'itau (cheque especial)']);
  });

  it('has what is paid each month or was owed, where the kind is the same', () => {
    expect(called(loan(5000), loan(2000))).toEqual([
      'Caixa (empréstimo de R$ 5.000,00)',
      'Caixa (empréstimo de R$ 2.000,00)',
    ]);
    expect(called(loan(5000, 320), loan(5000, 180))).toEqual([
      'Caixa (empréstimo, parcelas de R$ 320,00)',
      'Caixa (empréstimo, parcelas de R$ 180,00)',
    ]);
    expect(called(loan(5000), loan(2000), { ...card, creditor: 'Caixa' })[2]).toBe('Caixa (cartão)');
  });

  it('has its place among them, where nothing else tells them apart', () => {
    expect(called(loan(5000), loan(5000))).toEqual(['Caixa (empréstimo 1)', 'Caixa (empréstimo 2)']);
    expect(called(loan(5000), loan(5000), loan(700))).toEqual([
      'Caixa (empréstimo 1)',
      'Caixa (empréstimo 2)',
      'Caixa (empréstimo de R$ 700,00)',
    ]);
  });

  it('has the sum alone while the kind is not known', () => {
    const unknown = { creditor: 'Itaú', balance: reais(500) };
    expect(called(card, unknown)).toEqual(['Itaú (cartão)', 'Itaú (R$ 500,00)']);
    expect(called(card, { creditor: 'Itaú' })).toEqual(['Itaú (cartão)', 'Itaú (outra dívida)']);
    expect(called(card, { ...unknown, kind: 'other' })).toEqual(['Itaú (cartão)', 'Itaú (R$ 500,00)']);
    expect(called({ creditor: 'Itaú' }, { creditor: 'Itaú' })).toEqual(['Itaú (dívida 1)', 'Itaú (dívida 2)']);
  });

  it('is nothing yet while nobody knows whose it is', () => {
    expect(called({ creditor: '', balance: reais(300) }, { creditor: '', balance: reais(400) })).toEqual(['', '']);
  });

  it('is written into the chat as people type it, and without a figure, which would be read as a sum', () => {
    const loans = [loan(5000), loan(2000, 90), loan(9), loan(9)];
    const debts = [card, overdraft, ...loans, { creditor: 'Inter', balance: 1 }, { creditor: 'Inter' }];
    const names = namesApart(debts.map((debt, index) => ({ ...debt, id: `d${index}` })));
    const said = debts.map((_, index) => sayableName(names.get(`d${index}`) ?? ''));
    expect(said).toEqual([
      ...['Itaú cartão', 'Itaú cheque especial'],
      ...loans.map(() => 'Caixa empréstimo'),
      ...['Inter', 'Inter'],
    ]);
    expect(['Renner', 'Loja do Zé (centro)', 'Itaú (acordo, entrada)'].map(sayableName)).toEqual([
      ...['Renner', 'Loja do Zé (centro)', 'Itaú acordo'],
    ]);
  });
});
