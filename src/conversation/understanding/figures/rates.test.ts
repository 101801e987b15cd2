import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { readFigures } from './figures.ts';
import { settleRate } from './rates.ts';

const ratesIn = (text: string) =>
  readFigures(readTokens([text]), '2026-11-22').flatMap(({ value }) => (value.kind === 'rate' ? [value.rate] : []));

describe('rates', () => {
  it.each([
    ['14,5% a.m.', 0.145, 'month'],
    ['14,5 % ao mês', 0.145, 'month'],
    ['quase 3 ao mês', 0.03, 'month'],
    ['435% ao ano', 4.35, 'year'],
    ['quatorze vírgula cinco por cento ao mês', 0.145, 'month'],
    ['juros de 2,5 a.m', 0.025, 'month'],
    ['taxa de 26,4% a.a.', 0.264, 'year'],
    ['12% de juros ao mês', 0.12, 'month'],
  ])('%s', (text, value, period) => {
    expect(ratesIn(text)).toMatchObject([{ value, period }]);
  });

  it.each(['14%', 'juros de 14'])('%s has no period', (text) => {
    expect(ratesIn(text)).toMatchObject([{ value: 0.14 }]);
    expect(ratesIn(text)[0]).not.toHaveProperty('period');
  });

  it.each([
    '90% de desconto',
    '30% do salário',
    '100% certeza',
    '500 ao mês',
    'juros de 300 reais',
    '2% ao dia',
    '400% ao mês',
  ])('%s is no rate that can be kept', (text) => {
    expect(ratesIn(text)).toEqual([]);
  });
});

describe('a rate without its period', () => {
  const settle = (value: number, kind?: Parameters<typeof settleRate>[1]) =>
    settleRate({ value, sure: true, span: '' }, kind)?.period;

  it('takes the period that alone is possible', () => {
    expect(settle(4.35)).toBe('year');
    expect(settle(0.14, 'credit-card')).toBe('month');
    expect(settle(0.264, 'vehicle-financing')).toBe('year');
    expect(settle(0.018, 'payroll-loan')).toBe('month');
  });

  it('is asked when both are', () => {
    expect(settle(0.14)).toBeUndefined();
    expect(settle(0.045, 'vehicle-financing')).toBeUndefined();
    expect(settle(0.25, 'credit-card')).toBeUndefined();
  });
});
