import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { creditorFinder } from '../creditors/creditors.ts';
import { interpret, readWhole } from '../interpret.ts';
import { onlyTold, questionAnswered } from './question-answered.ts';

const find = creditorFinder();

function meant(slot: Slot, text: string, creditors: readonly string[] = []): Slot | undefined {
  return questionAnswered(readWhole([text], { question: { slot }, creditors, today: '2026-11-22' }, find));
}

describe('the question that a turn answers', () => {
  it.each<[Slot, string, Slot]>([
    ['income-source', 'gás 120, mercado 800 e passagem 150', 'essentials'],
    ['income-low-month', 'netflix 45 e um lanche de 60', 'essentials'],
    ['debts', 'feira 600, gasolina 300, luz 170', 'essentials'],
    ['thirteenth', 'salário de 1.900 na carteira e mais 300 de bico', 'incomes'],
    ['essentials', 'ganho 1.800 na fábrica e recebo 600 de bolsa família', 'incomes'],
    ['income-low-month', 'ganho 3 mil de motorista e devo 5 mil no itaú', 'incomes'],
    ['rates', 'e devo 640 na havan e 1.100 na colombo', 'debts'],
    ['overdue', 'inter 2.300 e c6 900', 'debts'],
    ['offers', 'tem também a marisa, 480', 'debts'],
    ['income-low-month', 'devo 3 contas de luz, 560, e um empréstimo na crefisa', 'debts'],
    ['debts', 'a renner quer 60 de entrada e mais 3 de 90', 'offers'],
    ['more-debts', 'will bank 320 à vista, segura até sexta', 'offers'],
  ])('asked for %s: %s', (slot, text, other) => {
    expect(meant(slot, text)).toBe(other);
  });

  it.each<[Slot, string, Slot]>([
    ['income-low-month', 'o nubank parei em setembro e a crefisa tá em dia', 'overdue'],
    ['income-low-month', 'até dia 10 de dezembro', 'offers'],
  ])('of debts that were told before, asked for %s: %s', (slot, text, other) => {
    expect(meant(slot, text, ['Nubank', 'Crefisa'])).toBe(other);
  });

  it.each<[Slot, string]>([
    ['income-low-month', 'uns 1.200 no pior mês'],
    ['thirteenth', 'recebo sim, 1.900 em dezembro'],
    ['thirteenth', 'não, só o salário de 1.900 mesmo e 300 de bico'],
    ['debt-amount', 'no aplicativo aparece 3.817,45'],
    ['debts', 'luz 300 atrasada e mercado 200 fiado'],
    ['rates', 'nubank 14% e havan 12%'],
    ['offers', 'a renner faz por 350 à vista'],
    ['essentials', 'enel 180 e sabesp 90'],
    ['confirm-amount', '2.300'],
    ['worry', 'o aluguel atrasado, 800, têm medo que me ponham na rua'],
    ['debts', 'quanto vou gastar com mercado e gasolina, 900?'],
  ])('is the open one, asked for %s: %s', (slot, text) => {
    expect(meant(slot, text)).toBeUndefined();
  });
});

describe('what is told where something else was asked', () => {
  it('answers nothing that was not asked', () => {
    const view = { question: { slot: 'income-low-month' as const }, creditors: [], today: '2026-11-22' as const };
    const { commands } = interpret(['gás 120 e mercado 800, só isso'], view, find);
    expect(commands.map(({ kind }) => kind)).toEqual(['tell-expense', 'tell-expense']);
  });

  it('is not understood when nothing of it is told', () => {
    expect(onlyTold({ commands: [{ kind: 'affirm' }], leftovers: ['900'] })).toEqual({
      commands: [{ kind: 'cannot-handle' }],
      leftovers: ['900'],
    });
  });
});
