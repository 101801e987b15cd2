import type { Amount } from '../figures/amounts.ts';
import type { Reading } from '../text/tokens.ts';
import type { Piece } from './debt-item.ts';

/** From here on a sum is what is owed and not what goes off each month. */
const SURELY_OWED = 150_000;
/** More is a flood, in which nobody tells one from the other. */
const MOST_PIECES = 120;
/** What is told of a part is told near it. */
const NEAR = 4;

/**
 * "dois empréstimos no bmg, um de 120 e outro de 85 por mês": two debts at one place, both by the month. Without "por mês"
 * the sums of two loans may be either, and stay as they are.
 */
export function eachOfThem({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length > MOST_PIECES) return pieces;
  const others = words.flatMap((word, at) => (word === 'outro' || word === 'outra' ? [at] : []));
  // From the last on, as a period is said with the last one.
  return others.reduceRight((all, at) => withOther(words, all, at), pieces);
}

function withOther(words: readonly string[], pieces: readonly Piece[], at: number): readonly Piece[] {
  const first = pieces.findLast((piece) => piece.to <= at && isSum(piece));
  const second = pieces.find((piece) => piece.from > at && isSum(piece));
  if (!first || !second || second.from - at > NEAR || !isOne(words, first)) return pieces;
  const isNamed = pieces.some(
    ({ from, to, value }) =>
      value.of === 'creditor' &&
      to > from &&
      from >= first.to &&
      from - second.to <= NEAR &&
      !words.slice(second.to, from).some((word) => [',', 'e', '.', '\n'].includes(word)),
  );
  const whose = pieces.findLast(({ to, value }) => to <= first.from && value.of === 'creditor');
  const kind = pieces.findLast(({ to, value }) => to <= first.from && value.of === 'kind');
  if (isNamed || (!whose && !kind)) return pieces;
  const [one, other] = inOnePeriod(first, second);
  if (!isSure(one, kind) || !isSure(other, kind)) return pieces;
  const again = [whose, kind].flatMap((piece): Piece[] => (piece ? [{ ...piece, from: at, to: at }] : []));
  const next: Piece = { from: at, to: at, value: { of: 'next' } };
  return pieces.flatMap((piece) => {
    if (piece === first) return [one, next, ...again];
    return piece === second ? [other] : [piece];
  });
}

/** "um [desconta] 120", "uma é de 300", and for the third of them "outro de 90". */
function isOne(words: readonly string[], { from }: Piece): boolean {
  return words.slice(Math.max(0, from - NEAR), from).some((word) => ['um', 'uma', 'outro', 'outra'].includes(word));
}

function isSum({ value }: Piece): boolean {
  return value.of === 'amount' || (value.of === 'instalments' && value.instalments.amount !== undefined);
}

function inOnePeriod(first: Piece, second: Piece): readonly [Piece, Piece] {
  const per = [first, second].map(({ value }) => (value.of === 'amount' ? value.amount.per : undefined)).find(Boolean);
  return per === undefined ? [first, second] : [withPer(first, per), withPer(second, per)];
}

function withPer(piece: Piece, per: NonNullable<Amount['per']>): Piece {
  return piece.value.of === 'amount'
    ? { ...piece, value: { of: 'amount', amount: { ...piece.value.amount, per } } }
    : piece;
}

function isSure({ value }: Piece, kind: Piece | undefined): boolean {
  if (value.of !== 'amount') return true;
  const isLoan = kind?.value.of !== 'kind' || LOANS.has(kind.value.kind.kind);
  return !isLoan || value.amount.per !== undefined || (value.amount.readings[0] ?? 0) >= SURELY_OWED;
}

const LOANS: ReadonlySet<string> = new Set('personal-loan payroll-loan vehicle-financing mortgage'.split(' '));
