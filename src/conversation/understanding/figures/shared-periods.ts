import type { Found, Reading } from '../text/tokens.ts';
import type { Figure } from './figure.ts';

/** "daycoval 145, mercantil 92 e agibank 210 mensais": a plural at the end of a list is said of each sum before it. */
export function withSharedPeriod(figures: readonly Found<Figure>[], { words }: Reading): readonly Found<Figure>[] {
  const last = figures.findIndex(
    ({ to, value }) => value.kind === 'amount' && value.amount.per === 'month' && words[to - 1] === 'mensais',
  );
  if (last < 1) return figures;
  return figures.map((figure, index) => {
    const { value, to } = figure;
    const isListed =
      index < last &&
      value.kind === 'amount' &&
      value.amount.per === undefined &&
      !words.slice(to, figures[last]?.from).some((word) => word === '.' || word === '\n');
    return isListed ? { ...figure, value: { kind: 'amount', amount: { ...value.amount, per: 'month' } } } : figure;
  });
}
