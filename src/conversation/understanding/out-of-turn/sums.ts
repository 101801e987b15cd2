import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';

/** A sum with such a word between it and its neighbours. */
export function isLabelled(
  sum: Found<Figure>,
  labels: readonly Found<unknown>[],
  sums: readonly Found<Figure>[],
): boolean {
  const from = sums.findLast(({ to }) => to <= sum.from)?.to ?? 0;
  const to = sums.find((other) => other.from >= sum.to)?.from ?? Number.POSITIVE_INFINITY;
  return labels.some((label) => label.from >= from && label.from < to);
}

export function saysMoney({ value }: Found<Figure>): boolean {
  return value.kind !== 'instalments' || value.instalments.amount !== undefined;
}

export function isSum({ value }: Found<Figure>): boolean {
  return value.kind === 'amount' || value.kind === 'instalments' || value.kind === 'minimum-wages';
}
