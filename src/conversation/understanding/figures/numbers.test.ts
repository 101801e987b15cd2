import extenso from 'extenso';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { toNumber } from './digits.ts';
import { readNumbers } from './numbers.ts';

const valuesIn = (text: string) => readNumbers(readTokens([text])).map(({ values }) => values.map(toNumber));

describe('readNumbers', () => {
  it.each([
    ['mil e duzentos', [[1200]]],
    ['dois mil setecentos e oitenta', [[2780]]],
    ['2,5 mil', [[2500]]],
    ['2k', [[2000]]],
    ['1k5', [[1500]]],
    ['duzentão', [[200]]],
    ['milão', [[1000]]],
    ['meio milhão', [[500_000]]],
    ['um milhão e meio', [[1_500_000]]],
    ['um pau e meio', [[1500]]],
    ['dois e meio mil', [[2500]]],
    ['quatorze vírgula cinco', [[14.5]]],
    ['um vírgula zero cinco', [[1.05]]],
    ['2 milhões e 300 mil', [[2_300_000]]],
    ['3 mil e 200', [[3200]]],
    ['vinte cinco', [[25]]],
    ['cinco baroes', [[5000]]],
    ['R$ 1 500', [[1500]]],
    ['12 500,00', [[12500]]],
    ['５００', [[500]]],
    ['sessenta e ceis', [[66]]],
  ])('%s is one number', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each([
    ['1,500', [[1500, 1.5]]],
    ['3 mil 200', [[3200, 3000]]],
    ['15 pau', [[15, 15_000]]],
  ])('%s is left open', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each([
    ['trezentos e uma moto', [[300], [1]]],
    ['300 e 200', [[300], [200]]],
    ['não é 3 mil é 4', [[3000], [4]]],
    ['3 mil e 12x', [[3000], [12]]],
    ['duzentos e trezentos', [[200], [300]]],
    ['um milhão, cem no banco', [[1_000_000], [100]]],
  ])('%s is several', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('reads back every number word by word up to 10,000, and a spread beyond', () => {
    const spread = Array.from({ length: 4_000 }, (_, index) => (index * 7_919_113 + 10_001) % 49_999_999);
    const wrong = [...Array.from({ length: 10_000 }, (_, index) => index), ...spread].filter((value) => {
      const read = valuesIn(extenso(value));
      return read.length !== 1 || read[0]?.[0] !== value;
    });
    expect(wrong).toEqual([]);
  });

  it('needs neither accents nor case', () => {
    expect(valuesIn('DOIS MIL, TRÊS MIL')).toEqual(valuesIn('dois mil, tres mil'));
  });
});
