import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './figures.ts';

const figuresIn = (text: string): readonly Figure[] =>
  readFigures(readTokens([text]), '2026-11-22').map(({ value }) => value);

describe('instalments', () => {
  it.each([
    ['12x de 320', { total: 12, amount: { readings: [32_000] } }],
    ['12x320', { total: 12, amount: { readings: [32_000] } }],
    ['doze vezes de trezentos e vinte', { total: 12, amount: { readings: [32_000] } }],
    ['48 meses de 900', { total: 48, amount: { readings: [90_000] } }],
    ['paguei 5 de 24', { total: 24, paid: 5 }],
    ['tô na parcela 5 de 24', { total: 24, paid: 4 }],
    ['parcela 5/24', { total: 24, paid: 4 }],
    ['faltam 7', { remaining: 7 }],
    ['faltam só mais 7 de 320', { remaining: 7, amount: { readings: [32_000] } }],
    ['prestação de 450', { amount: { readings: [45_000] } }],
    ['320 cada', { amount: { readings: [32_000] } }],
    ['10x sem juros de 100', { total: 10, interestFree: true }],
    ['3 parcelas atrasadas de 400', { behind: 3, amount: { readings: [40_000] } }],
  ])('%s', (text, instalments) => {
    expect(figuresIn(text)).toMatchObject([{ kind: 'instalments', instalments }]);
  });

  it('puts two phrases after each other', () => {
    expect(figuresIn('12x de 320, faltam 7')).toMatchObject([
      { instalments: { total: 12 } },
      { instalments: { remaining: 7 } },
    ]);
    expect(figuresIn('24 parcelas de 450, já paguei 5')).toMatchObject([
      { instalments: { total: 24 } },
      { instalments: { paid: 5 } },
    ]);
  });

  it.each(['faltam 800 reais', 'paguei 200 de 500', 'R$ 12'])('%s is money', (text) => {
    expect(figuresIn(text)[0]).toMatchObject({ kind: 'amount' });
  });

  it('does not take a frequency for instalments', () => {
    expect(figuresIn('3 vezes por semana')).toEqual([{ kind: 'ignored', why: 'count' }]);
  });
});

describe('days, dates and durations', () => {
  it.each([
    ['todo dia 10', { kind: 'day', day: 10 }],
    ['vence dia 5', { kind: 'day', day: 5 }],
    ['vencimento 20', { kind: 'day', day: 20 }],
    ['5º dia útil', { kind: 'day', day: 7 }],
    ['15/12', { kind: 'date', date: '2026-12-15' }],
    ['desde 10/03', { kind: 'date', date: '2026-03-10' }],
    ['desde 03/2025', { kind: 'date', date: '2025-03-01' }],
    ['15/12/2027', { kind: 'date', date: '2027-12-15' }],
    ['5 de setembro de 2025', { kind: 'date', date: '2025-09-05' }],
    ['desde 2022', { kind: 'date', date: '2022-12-01' }],
    ['faz uns 4 meses', { kind: 'duration', months: 4, when: 'ago' }],
    ['há 2 anos', { kind: 'duration', months: 24, when: 'ago' }],
    ['um ano e meio sem pagar', { kind: 'duration', months: 18, when: 'ago' }],
    ['90 dias de atraso', { kind: 'duration', days: 90, when: 'ago' }],
    ['daqui 15 dias', { kind: 'duration', days: 15, when: 'ahead' }],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it('makes no date of a day that does not exist', () => {
    expect(figuresIn('31/02')).toEqual([{ kind: 'ignored', why: 'unreadable' }]);
  });

  it('counts minimum wages', () => {
    expect(figuresIn('2 salários mínimos')).toMatchObject([{ kind: 'minimum-wages', wages: 2 }]);
    expect(figuresIn('um salário e meio')).toMatchObject([{ kind: 'minimum-wages', wages: 1.5 }]);
    expect(figuresIn('13 salário')).toEqual([{ kind: 'ignored', why: 'count' }]);
  });
});
