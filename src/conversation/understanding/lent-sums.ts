import type { Figure } from './figure.ts';
import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

/**
 * Sums that say what was lent or what a thing cost, not what is owed now: "1.350 em 9x de 198", "me emprestou 1.500 e
 * pago 119 em 84 vezes".
 */
export function isLentSum({ reading: { words }, figures }: TurnReading, { from, to }: Found<Figure>): boolean {
  const next = figures.find((figure) => figure.from >= to && figure.value.kind === 'instalments');
  if (next?.value.kind !== 'instalments') return false;
  const { amount, total } = next.value.instalments;
  if (amount === undefined || total === undefined) return false;
  const between = words.slice(to, next.from);
  const isSplit = between.includes('em') && between.length <= 2 && between.every((word) => SPLIT.has(word));
  const isLent = words.slice(Math.max(0, from - 3), from).some((word) => LENT.has(word)) && between.length <= FAR;
  return isSplit || (isLent && !between.includes('\n'));
}

const FAR = 6;
const SPLIT: ReadonlySet<string> = new Set(['em', 'parcelado', 'parcelados', 'dividido', 'divididos']);
const LENT: ReadonlySet<string> = new Set('emprestou empresto emprestaram emprestei liberou liberaram'.split(' '));
