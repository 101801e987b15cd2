import type { Found } from '../text/tokens.ts';
import { HINTS_THAT_AGREE, type Hint } from './hints.data.ts';

/**
 * Where two hints that mean little apart stand near each other and mean danger together. Talk of money between them ("tentei
 * uma vez no aplicativo e vou tentar de novo") explains them.
 */
export function agreeingHints(hints: readonly Found<Hint>[]): readonly Found<'plain'>[] {
  const money = hints.filter(({ value }) => value === 'talk-of-money');
  return HINTS_THAT_AGREE.flatMap(([one, other]) => pairs(hints, one, other)).filter(
    ({ from, to }) => !money.some((word) => word.from >= from - NEXT && word.to <= to + NEXT),
  );
}

/** Neighbours only: of many hints in a long text few pairs are made. */
function pairs(hints: readonly Found<Hint>[], one: Hint, other: Hint): readonly Found<'plain'>[] {
  const both = hints.filter(({ value }) => value === one || value === other);
  return both.slice(1).flatMap((second, index) => {
    const first = both[index];
    if (first === undefined || first.value === second.value) return [];
    if (second.from < first.to || second.from - first.to > FAR) return [];
    return [{ from: first.from, to: second.to, value: 'plain' }];
  });
}

/** Words between the hints, pauses counted. */
const FAR = 16;
const NEXT = 4;
