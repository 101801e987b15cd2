import type { Found } from './tokens.ts';

type InOrder<L, A> = {
  readonly pairs: readonly { readonly label: Found<L>; readonly amount: Found<A> }[];
  /** What no such list takes. */
  readonly labels: readonly Found<L>[];
  readonly amounts: readonly Found<A>[];
  readonly left: readonly Found<A>[];
};

/** "luz e água, 180 e 60": names first, then as many sums, in the same order. Of another number of sums none is sure. */
export function inListOrder<L, A>(labels: readonly Found<L>[], amounts: readonly Found<A>[]): InOrder<L, A> {
  const none = { pairs: [], labels, amounts, left: [] };
  const firstSum = amounts[0];
  const names = firstSum ? labels.filter(({ to }) => to <= firstSum.from) : [];
  const next = labels.find(({ from }) => firstSum !== undefined && from >= firstSum.to);
  const sums = amounts.filter(({ to }) => next === undefined || to <= next.from);
  // A name after the sums may own the last of them.
  if (names.length < 2 || sums.length < 2 || next !== undefined) return none;
  const rest = { labels: [], amounts: [] };
  if (names.length !== sums.length) return { pairs: [], ...rest, left: sums };
  const pairs = names.flatMap((label, index) => {
    const amount = sums[index];
    return amount ? [{ label, amount }] : [];
  });
  return { pairs, ...rest, left: [] };
}
