import { isNumberLike, isUnsureNumber } from '../text/respell.ts';
import type { Found, Reading } from '../text/tokens.ts';
import type { Figure } from './figure.ts';

/**
 * The figures without those beside a number that cannot be read: "mil e sesentos" may be 1.600 or 1.700, and is surely not
 * 1.000. It is left over whole, so that the sum is asked.
 */
export function withoutUnsure(figures: readonly Found<Figure>[], { words, tokens }: Reading): readonly Found<Figure>[] {
  const unsure = tokens.flatMap(({ kind, text }, at) =>
    kind === 'word' && (isUnsureNumber(text) || isNumberLike(text)) ? [at] : [],
  );
  if (unsure.length === 0) return figures;
  const stretches = unsure.flatMap((at) => {
    const isInWords = ({ from, to }: Found<Figure>) => tokens.slice(from, to).every(({ kind }) => kind !== 'number');
    const near = figures.filter((figure) => isUnsureNumber(words[at] ?? '') || isInWords(figure));
    const before = near.find((figure) => figure.to === at || (figure.to === at - 1 && words[at - 1] === 'e'));
    const after = near.find((figure) => figure.from === at + 1 || (figure.from === at + 2 && words[at + 1] === 'e'));
    if (!before && !after && !isUnsureNumber(words[at] ?? '')) return [];
    return [{ from: before?.from ?? at, to: after?.to ?? at + 1 }];
  });
  const kept = figures.filter(({ from, to }) => !stretches.some((one) => one.from < to && from < one.to));
  const left = stretches.map((one): Found<Figure> => ({ ...one, value: { kind: 'ignored', why: 'unreadable' } }));
  return [...kept, ...left].toSorted((a, b) => a.from - b.from);
}
