import type { Reading } from '../text/tokens.ts';
import type { Piece } from './debt-item.ts';

/**
 * One sum said of several names, so that nobody can tell whose it is: "nubank e itaú, 3 mil", "5 mil no nubank e itaú", "luz
 * e água juntas 800", "os dois cartões dá 3 mil", "14 mil espalhado".
 */
export function sharesOneSum(reading: Reading, pieces: readonly Piece[]): boolean {
  const sums = pieces.filter(({ value }) => value.of === 'amount' || value.of === 'instalments');
  if (sums.length !== 1) return false;
  return isBetweenTwo(reading, pieces) || isSaidOfAll(reading, pieces);
}

/** "nubank e inter 2 mil cada": so much for each of them, and no part of a plan. */
export function isSumOfEach(reading: Reading, pieces: readonly Piece[]): boolean {
  return sharesOneSum(reading, pieces) && reading.words.includes('cada') && isSaidOfAll(reading, pieces);
}

/** Two names with nothing but "e" between them, right before or right after the sum. */
function isBetweenTwo({ words }: Reading, pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => {
    const second = pieces[index + 1];
    const [name, other] = [nameOf(piece), second && nameOf(second)];
    if (!second || name === undefined || other === undefined || name === other) return false;
    const between = words.slice(piece.to, second.from);
    const isJoined =
      between.some((word) => JOINS.has(word)) && between.every((word) => JOINS.has(word) || LINKS.has(word));
    if (!isJoined) return false;
    const isBefore = pieces[index + 2]?.value.of === 'amount';
    const isAfter =
      pieces.slice(0, index).some(({ value }) => value.of === 'amount') && ENDS.has(words[second.to] ?? '');
    return isBefore || isAfter;
  });
}

const JOINS: ReadonlySet<string> = new Set(['e', '+', '/', 'mais']);
const LINKS: ReadonlySet<string> = new Set(['o', 'a', 'no', 'na', 'do', 'da', 'com']);
const ENDS: ReadonlySet<string> = new Set(['', '.', '\n', '!', ',']);

/** A creditor, or an obligation that has no firm: "luz", "aluguel". */
function nameOf({ value }: Piece): string | undefined {
  if (value.of === 'creditor') return value.creditor.mention.name;
  return value.of === 'kind' ? value.kind.named : undefined;
}

function isSaidOfAll({ words }: Reading, pieces: readonly Piece[]): boolean {
  const creditors = pieces.filter(({ value }) => value.of === 'creditor');
  // "internet da vivo" is one debt; "luz e água" are two.
  const names = new Set((creditors.length > 0 ? creditors : pieces).flatMap((piece) => nameOf(piece) ?? []));
  const kinds = new Set(pieces.flatMap(({ value }) => (value.of === 'kind' ? [value.kind.kind] : [])));
  // "devo 500 no total" is one debt; "entre cartão e loja 6 mil", "14 mil espalhado" are several.
  const isSpread = words.includes('entre') || words.some((word) => /^(?:espalhad|somand|juntand)/.test(word));
  const isSeveral = names.size > 1 || (names.size === 0 && (kinds.size > 1 || isSpread));
  return isSeveral && words.some((word, at) => isTogether(words, word, at));
}

function isTogether(words: readonly string[], word: string, at: number): boolean {
  const isBoth = /^(?:d?os|d?as)$/.test(word) && ['dois', 'duas', 'tres', '2', '3'].includes(words[at + 1] ?? '');
  const isTotal = ['no', 'ao'].includes(word) && ['total', 'todo'].includes(words[at + 1] ?? '');
  return isBoth || isTotal || TOGETHER.has(word);
}

const TOGETHER: ReadonlySet<string> = new Set(
  'ambos ambas cada junto junta juntos juntas juntando somando somados somadas soma espalhado espalhada espalhados geral metade'.split(
    ' ',
  ),
);
