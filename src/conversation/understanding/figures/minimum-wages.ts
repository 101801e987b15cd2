import { MINIMUM_WAGE } from '../household/income-words.data.ts';
import { spanOf } from '../text/tokens.ts';
import type { Amount } from './amounts.ts';
import { toNumber } from './digits.ts';
import type { Figure, FigureReader } from './figure.ts';

const MOST_WAGES = 50;

/** "2 salários mínimos", "um salário e meio", "meio salário": how many people count their income. */
export const minimumWagesFigure: FigureReader = (number, { reading }) => {
  const { words } = reading;
  const [count] = number.values;
  if (!/^salarios?$/.test(words[number.to] ?? '') || !count || number.values.length > 1 || number.scaled)
    return undefined;
  const isMinimum = /^minimos?$/.test(words[number.to + 1] ?? '');
  const end = number.to + (isMinimum ? 2 : 1);
  const half = words[end] === 'e' && words[end + 1] === 'meio';
  const wages = toNumber(count) + (half ? 0.5 : 0);
  // "13 salário" is the extra month's pay; "meu salário" has no number before it.
  if (wages <= 0 || wages > MOST_WAGES || (wages === 13 && !isMinimum)) return undefined;
  const to = half ? end + 2 : end;
  return { from: number.from, to, value: { kind: 'minimum-wages', wages, span: spanOf(reading, number.from, to) } };
};

/** The sum of so many minimum wages of this year. */
export function wagesInReais({ wages, span }: Extract<Figure, { kind: 'minimum-wages' }>): Amount {
  return { readings: [Math.round(MINIMUM_WAGE.centavos * wages)], bare: false, approximate: true, span };
}
