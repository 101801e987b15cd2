import type { Found, Reading } from './tokens.ts';

export type Pair<L, A> = { readonly label?: Found<L>; readonly amount?: Found<A> };

/**
 * Puts names and amounts of a list together, whichever comes first: each pair takes one of each, and a second name or a
 * second amount opens the next pair. A line end closes a pair that is complete.
 */
export function pairUp<L, A>(
  reading: Reading,
  labels: readonly Found<L>[],
  amounts: readonly Found<A>[],
): readonly Pair<L, A>[] {
  const own = linked(reading, labels, amounts);
  const rest = inOrderSaid(
    reading,
    labels.filter((label) => !own.some((pair) => pair.label === label)),
    amounts.filter((amount) => !own.some((pair) => pair.amount === amount)),
  );
  return [...own, ...rest].toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ label, amount }: Pair<unknown, unknown>): number {
  return Math.min(label?.from ?? Number.POSITIVE_INFINITY, amount?.from ?? Number.POSITIVE_INFINITY);
}

/** "1.200 de aluguel com água junto e mais 180 de luz": a sum with its own name right behind it. */
function linked<L, A>(
  { words }: Reading,
  labels: readonly Found<L>[],
  amounts: readonly Found<A>[],
): readonly { readonly label: Found<L>; readonly amount: Found<A> }[] {
  if (labels.length < 2) return [];
  return amounts.flatMap((amount) => {
    const label = labels.find(({ from }) => from - amount.to === 1);
    if (!label || !['de', 'da', 'do'].includes(words[amount.to] ?? '')) return [];
    // "aluguel 700 de luz 150": the name has its own sum.
    const isNext = (to: number, from: number) => to <= from && from - to <= 1 && !separated({ words }, to, from);
    // "a água é 38 de remédio eu gasto 220": a verb leads to its own sum.
    const leadsTo = (to: number, from: number) => from > to && words.slice(to, from).every((word) => LEADING.has(word));
    const hasOwn = amounts.some(({ from }) => isNext(label.to, from) || leadsTo(label.to, from));
    const isNamed = labels.some(({ to }) => isNext(to, amount.from));
    // "minha filha gasta 400 de faculdade": of a single sum the nearest name is its own.
    // "de luz eu pago 170 de água 75": names first and then their sums, to the end.
    const isNamesFirst = labels.length === amounts.length && (labels[0]?.from ?? 0) < (amounts[0]?.from ?? 0);
    // "a feira eu faço todo sábado que dá 140 por semana de fralda vai mais 160": a name before it waits for its sum.
    const last = amounts.findLast(({ to }) => to <= amount.from);
    const isWaiting = labels.some(({ from, to }) => to <= amount.from && from >= (last?.to ?? 0));
    const isOther = amounts.length === 1 ? isNamed : hasOwn && (isNamed || isNamesFirst || isWaiting);
    return isOther ? [] : [{ label, amount }];
  });
}

const LEADING: ReadonlySet<string> = new Set(
  'eu a gente gasto gastamos pago vai vao vem da eh sai fica boto uns umas mais ou menos'.split(' '),
);

function inOrderSaid<L, A>(
  reading: Reading,
  labels: readonly Found<L>[],
  amounts: readonly Found<A>[],
): readonly Pair<L, A>[] {
  const pairs: { label?: Found<L>; amount?: Found<A> }[] = [];
  let open: { label?: Found<L>; amount?: Found<A> } | undefined;
  const entries = [
    ...labels.map((label) => ({ at: label.from, label, amount: undefined })),
    ...amounts.map((amount) => ({ at: amount.from, label: undefined, amount })),
  ].toSorted((a, b) => a.at - b.at);
  for (const { label, amount } of entries) {
    const full = open === undefined || (label ? open.label !== undefined : open.amount !== undefined);
    const elsewhere =
      label !== undefined && open?.amount !== undefined && separated(reading, open.amount.to, label.from);
    if (open === undefined || full || (elsewhere && isFollowedByAmount(entries, label))) {
      open = {};
      pairs.push(open);
    }
    if (label) open.label = label;
    if (amount) open.amount = amount;
  }
  return pairs;
}

/** "500, aluguel 800": what stands after a comma begins something new. */
function separated({ words }: Pick<Reading, 'words'>, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word) => [',', ';', '.', '\n', 'e', '+', '/', '|', '-', 'fora', 'alem', 'mais'].includes(word));
}

function isFollowedByAmount<L, A>(
  entries: readonly { at: number; label: Found<L> | undefined; amount: Found<A> | undefined }[],
  label: Found<L> | undefined,
): boolean {
  const index = entries.findIndex((entry) => entry.label === label);
  return entries[index + 1]?.amount !== undefined;
}
