import fc from 'fast-check';
import numeroPorExtenso from 'numero-por-extenso';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT } from '../../../domain/money/centavos.ts';
import { readTokens } from '../text/tokens.ts';
import { settleAmount } from './amounts.ts';
import { readFigures } from './figures.ts';

const TODAY = '2026-11-22';

function amountsIn(text: string) {
  return readFigures(readTokens([text]), TODAY).flatMap(({ value }) => (value.kind === 'amount' ? [value.amount] : []));
}
const reaisIn = (text: string) => amountsIn(text).map(({ readings }) => readings.map((centavos) => centavos / 100));

describe('amounts', () => {
  it.each([
    ['R$3.000,00', [[3000]]],
    ['1.500', [[1500]]],
    ['R$ 1500', [[1500]]],
    ['quatro e quinhentos', [[4500]]],
    ['oitenta e nove e noventa', [[89.9]]],
    ['cento e oitenta e nove e noventa', [[189.9]]],
    ['três reais e cinquenta', [[3.5]]],
    ['3 mil reais e 50 centavos', [[3000.5]]],
    ['50 centavos', [[0.5]]],
    ['50 conto', [[50]]],
    ['mil conto', [[1000]]],
    ['quinhentos pila', [[500]]],
    ['3 mil e pouco', [[3000]]],
    ['nubank-500', [[500]]],
  ])('%s', (text, reais) => {
    expect(reaisIn(text)).toEqual(reais);
  });

  it.each([
    ['3 conto', [[3, 3000]]],
    ['3 conto e meio', [[3.5, 3500]]],
    ['1,500', [[1500, 1.5]]],
    ['4 e 500', [[500, 4500]]],
    ['mil reais e cinquenta', [[1000.5, 1050]]],
  ])('%s has more than one meaning', (text, reais) => {
    expect(reaisIn(text)).toEqual(reais);
  });

  it.each([
    '2 filhos',
    'tenho 3 meses',
    '-500',
    'R$ -500',
    'menos 500',
    'R$ 90.000.000,00',
    '500 dólares',
    'US$ 300',
    '10:30',
    'às 10h',
    'final 1234',
    'contrato 123456',
    '123.456.789-09',
    '100% certeza',
    'desde 2022',
    '1.5000',
    'uma',
    '2a via',
  ])('%s is no money', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });

  it('marks what is approximate and keeps both ends of a range', () => {
    expect(amountsIn('uns 500')[0]).toMatchObject({ approximate: true });
    expect(amountsIn('quase 3 mil')[0]).toMatchObject({ approximate: true });
    expect(amountsIn('500 mais ou menos')[0]).toMatchObject({ approximate: true });
    expect(amountsIn('entre 2 e 3 mil')[0]).toMatchObject({
      range: { from: 200_000, to: 300_000 },
      readings: [300_000],
    });
    expect(amountsIn('de 800 a 1.200')[0]).toMatchObject({ range: { from: 80_000, to: 120_000 } });
  });

  it.each([
    ['80 por dia', 'day'],
    ['500 por semana', 'week'],
    ['1.200 mensais', 'month'],
    ['por mês uns 900', 'month'],
    ['200 por quinzena', 'fortnight'],
  ])('%s comes every %s', (text, per) => {
    expect(amountsIn(text)[0]).toMatchObject({ per });
  });

  it('keeps the characters of the person', () => {
    expect(amountsIn('devo R$ ３.０００ no itaú')[0]?.span).toBe('R$ ３.０００');
  });

  it('asks about a small bare figure only where thousands are likely', () => {
    const [three] = amountsIn('3');
    expect(three && settleAmount(three, 'thousands')).toMatchObject({ kind: 'ask', candidates: [300, 300_000] });
    expect(three && settleAmount(three, 'anything')).toMatchObject({ kind: 'money' });
    const [marked] = amountsIn('R$ 3');
    expect(marked && settleAmount(marked, 'thousands')).toMatchObject({ kind: 'money', money: { centavos: 300 } });
  });

  it('reads back prices that another program wrote in words', () => {
    const { porExtenso } = numeroPorExtenso;
    const prices = Array.from({ length: 5_000 }, (_, index) => ((index * 104_729) % 9_999_999) + 101);
    const wrong = prices.filter(
      (centavos) => reaisIn(porExtenso(centavos / 100, 'monetario'))[0]?.[0] !== centavos / 100,
    );
    expect(wrong).toEqual([]);
  });

  it('reads any amount as Brazilians write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3_000, max: LARGEST_AMOUNT }), (centavos) => {
        const written = (centavos / 100).toLocaleString('pt-BR', {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        });
        expect(amountsIn(`R$ ${written}`)[0]?.readings).toEqual([centavos]);
        expect(amountsIn(written)[0]?.readings).toEqual([centavos]);
      }),
    );
  });
});
