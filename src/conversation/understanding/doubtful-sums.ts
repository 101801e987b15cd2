import type { Amount } from './amounts.ts';
import { type DebtItem, hasFigure, type Piece } from './debt-item.ts';
import type { Reading } from './tokens.ts';

type Segmented = { readonly items: readonly DebtItem[]; readonly unplaced: readonly Amount[] };

/**
 * "nubank e itaú, 3 mil": one sum for two names. "nubank e renner, 3 mil e 500": nobody can tell whose is which.
 * "no bmg, um de 180, outro de 210": sums without a name beside a named debt may be anything.
 */
export function withoutGuesses({ items, unplaced }: Segmented, reading: Reading, pieces: readonly Piece[]): Segmented {
  const shared = sharesOneAmount(reading, pieces) || twoSums(reading, pieces);
  const isList = reading.words.some((word) => word === 'outro' || word === 'outra');
  const isNamed = ({ creditor, kind }: DebtItem) => creditor !== undefined || kind !== undefined;
  const nobodys =
    items.every((item) => !isNamed(item)) && items.filter((item) => item.balance !== undefined).length > 1;
  const nameless = items.some((item) => item.balance !== undefined && !isNamed(item));
  const sumless = items.some((item) => item.creditor && !hasFigure(item));
  const doubtful = shared || nobodys || (nameless && (sumless || isList));
  const unsure = (item: DebtItem) => doubtful || (!isNamed(item) && items.some(isNamed));
  const kept = items.map((item) => (unsure(item) ? withoutBalance(item) : item));
  const amounts = items.flatMap((item) => (unsure(item) && item.balance ? [item.balance] : []));
  return { items: kept.filter((item) => Object.keys(item).length > 0), unplaced: [...unplaced, ...amounts] };
}

function withoutBalance({ balance: _, ...rest }: DebtItem): DebtItem {
  return rest;
}

/** Two names with nothing but "e" or a comma between them and one sum after both. */
function sharesOneAmount({ words }: Reading, pieces: readonly Piece[]): boolean {
  const amounts = pieces.filter((piece) => piece.value.of === 'amount');
  return pieces.some((piece, index) => {
    const [second, sum] = [pieces[index + 1], pieces[index + 2]];
    if (piece.value.of !== 'creditor' || second?.value.of !== 'creditor' || sum?.value.of !== 'amount') return false;
    const between = words.slice(piece.to, second.from);
    return amounts.length === 1 && between.includes('e') && between.length <= 3 && !between.includes('\n');
  });
}

/** "2 faturas do nubank, 600 e 450": sums side by side and no name after the second. Nobody can tell which counts. */
function twoSums({ words }: Reading, pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    const [second, after] = [pieces[index + 1], pieces[index + 2]];
    if (!isPlainSum(piece) || !second || !isPlainSum(second)) return false;
    const isNamedAfter = after?.value.of === 'creditor' || after?.value.of === 'kind';
    return !isNamedAfter && words.slice(piece.to, second.from).join(' ') === 'e' && second.from > piece.to;
  });
}

function isPlainSum({ value }: Piece): boolean {
  return value.of === 'amount' && value.amount.role === undefined && value.amount.per === undefined;
}
