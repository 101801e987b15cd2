import type { Amount } from '../figures/amounts.ts';
import type { Reading } from '../text/tokens.ts';
import { type DebtItem, hasFigure, type Piece } from './debt-item.ts';
import { isSumOfEach, sharesOneSum } from './shared-sums.ts';

type Segmented = { readonly items: readonly DebtItem[]; readonly unplaced: readonly Amount[] };

/**
 * "nubank e itaú, 3 mil": one sum for two names. "nubank e renner, 3 mil e 500": nobody can tell whose is which.
 * "no bmg, um de 180, outro de 210": sums without a name beside a named debt may be anything.
 */
export function withoutGuesses({ items, unplaced }: Segmented, reading: Reading, pieces: readonly Piece[]): Segmented {
  const shared = sharesOneSum(reading, pieces);
  const isList = reading.words.some((word) => word === 'outro' || word === 'outra');
  const isNamed = ({ creditor, kind }: DebtItem) => creditor !== undefined || kind !== undefined;
  const nobodys =
    items.every((item) => !isNamed(item)) && items.filter((item) => item.balance !== undefined).length > 1;
  const nameless = items.some((item) => item.balance !== undefined && !isNamed(item));
  const sumless = items.some((item) => item.creditor && !hasFigure(item));
  const doubtful = shared || nobodys || (nameless && (sumless || isList));
  const rivals = new Set([...rivalSums(reading, pieces), ...joinedSums(reading, pieces)]);
  const unsure = (item: DebtItem) =>
    doubtful || (item.balance && rivals.has(item.balance)) || (!isNamed(item) && items.some(isNamed));
  const isEach = isSumOfEach(reading, pieces);
  const kept = items.map((item) => {
    const sure = unsure(item) ? withoutCounts(withoutBalance(item), items) : item;
    return isEach ? withoutParts(sure) : sure;
  });
  const amounts = items.flatMap((item) => (unsure(item) && item.balance ? [item.balance] : []));
  return {
    items: kept.filter(({ isBesideOther: _, ...item }) => Object.keys(item).length > 0),
    unplaced: [...unplaced, ...amounts],
  };
}

function withoutBalance({ balance: _, ...rest }: DebtItem): DebtItem {
  return rest;
}

/** "…e um trator na John Deere, faltando 3": a count beside named debts, of one that nobody knows. */
function withoutCounts(item: DebtItem, items: readonly DebtItem[]): DebtItem {
  const { instalments, ...rest } = item;
  const isOfNobody = item.creditor === undefined && item.kind === undefined && items.some(({ creditor }) => creditor);
  return isOfNobody && instalments && instalments.amount === undefined ? rest : item;
}

/** "nubank e inter 2 mil cada": no part of a plan. */
function withoutParts({ instalments, ...rest }: DebtItem): DebtItem {
  const isPlan = instalments && Object.keys(instalments).some((key) => key !== 'amount');
  return isPlan ? { ...rest, instalments } : rest;
}

/**
 * "2 faturas do nubank, 600 e 450", "nubank 3 mil 500": plain sums side by side, and no name after the second. Nobody can
 * tell which of them counts. "… e mais 500" adds to the first, which stays.
 */
function rivalSums({ words }: Reading, pieces: readonly Piece[]): ReadonlySet<Amount> {
  return new Set(
    pieces.flatMap((piece, index) => {
      const [second, after] = [pieces[index + 1], pieces[index + 2]];
      if (piece.value.of !== 'amount' || second?.value.of !== 'amount') return [];
      if (!isPlainSum(piece) || !isPlainSum(second) || second.from === second.to) return [];
      const between = words.slice(piece.to, second.from);
      const isNamedAfter = after?.value.of === 'creditor' || after?.value.of === 'kind';
      const isSideBySide = between.length <= NEAR && between.every((word) => SIDE_BY_SIDE.has(word));
      return isNamedAfter || !isSideBySide ? [] : [piece.value.amount, second.value.amount];
    }),
  );
}

/** "itaú 5 mil e 800 pro meu tio": one sum at the first, or one at each. */
function joinedSums({ words }: Reading, pieces: readonly Piece[]): readonly Amount[] {
  return pieces.flatMap((piece, index) => {
    const [before, next, after] = [pieces[index - 1], pieces[index + 1], pieces[index + 2]];
    if (piece.value.of !== 'amount' || before?.value.of !== 'creditor' || next?.value.of !== 'creditor') return [];
    const mil = words.indexOf('mil', piece.from);
    const isJoined = mil >= piece.from && mil < piece.to && words[mil + 1] === 'e' && mil + 1 < piece.to;
    // "500 na renner e mil e duzentos pro meu cunhado": the first name has its own sum.
    const isFirst = !TO.has(words[before.from - 1] ?? '') && !['e', ','].includes(words[piece.from - 1] ?? '');
    const isNamed =
      isFirst && piece.from - before.to <= 1 && next.from - piece.to <= 2 && TO.has(words[piece.to] ?? '');
    const hasOwn = after?.value.of === 'amount' && after.from - next.to <= 1;
    return isJoined && isNamed && !hasOwn ? [piece.value.amount] : [];
  });
}

const TO: ReadonlySet<string> = new Set(['no', 'na', 'para', 'com', 'ao']);

/** What may stand between two sums that compete for one debt; a verb gives the second a meaning of its own. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(
  'e , ; / - ou $ uns umas quase talvez acho que depois nao sei a o da do desse dessa deste mes outra outro passado passada'
    .split(' ')
    .concat('\n'),
);
const NEAR = 4;

function isPlainSum({ value }: Piece): boolean {
  return value.of === 'amount' && value.amount.role === undefined && value.amount.per === undefined;
}
