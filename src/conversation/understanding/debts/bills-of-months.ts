import type { Amount } from '../figures/amounts.ts';
import { MONTHS } from '../figures/word-dates.ts';
import type { Reading } from '../text/tokens.ts';
import type { Piece } from './debt-item.ts';

/**
 * The bills of several months at one place, each with its own sum, are owed together: "equatorial ⏎ 286 da de outubro ⏎ e 301 da
 * de novembro", "luz: 210 do mês passado e 190 desse mês".
 */
export function withBillsAdded({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const told: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const at = told.findLastIndex(({ value }) => value.of !== 'overdue');
    const last = told[at];
    const areBills = last && isOfMonth(words, last) && isOfMonth(words, piece) && isNext(words, last, piece);
    const added =
      last && (areBills || isPlus(words, [last, piece, pieces[index + 1]])) ? sumOf(last, piece) : undefined;
    if (added) told[at] = added;
    else told.push(piece);
  }
  return told;
}

/** "aluguel, devo outubro e novembro, 850 + 850". In "500 + 300 itaú" the second is another's. */
function isPlus(words: readonly string[], [one, other, next]: readonly (Piece | undefined)[]): boolean {
  if (!one || !other || words.slice(one.to, other.from).join(' ') !== '+') return false;
  return !next || words.slice(other.to, next.from).some((word) => [',', '.', '\n', ';', '='].includes(word));
}

function sumOf(one: Piece, other: Piece): Piece | undefined {
  if (one.value.of !== 'amount' || other.value.of !== 'amount') return undefined;
  const [first, second] = [one.value.amount, other.value.amount];
  const [low, high] = [onlyReading(first), onlyReading(second)];
  const isPlain = [first, second].every(({ per, role, range }) => per === undefined && role === undefined && !range);
  if (!isPlain || low === undefined || high === undefined) return undefined;
  const amount: Amount = { ...first, readings: [low + high], bare: false, span: `${first.span} + ${second.span}` };
  return { from: one.from, to: other.to, value: { of: 'amount', amount } };
}

function onlyReading({ readings }: Amount): number | undefined {
  return readings.length === 1 ? readings[0] : undefined;
}

/** "da de outubro", "de outubro", "(outubro)", "do mês passado", "desse mês" behind the sum. */
function isOfMonth(words: readonly string[], { value, to }: Piece): boolean {
  if (value.of !== 'amount') return false;
  const behind = words.slice(to, to + 5).filter((word) => !LINKS.has(word));
  const [first = '', second = ''] = behind;
  return MONTHS.has(first) || (first === 'mes' && ['passado', 'retrasado'].includes(second)) || isThisMonth(words, to);
}

function isThisMonth(words: readonly string[], at: number): boolean {
  return /^(?:a )?(?:desse|deste|dess[ae]|do) mes\b/.test(words.slice(at, at + 3).join(' '));
}

/** Nothing else was named between the two. */
function isNext(words: readonly string[], { to }: Piece, { from }: Piece): boolean {
  return (
    from - to <= FAR && !words.slice(to, from).some((word) => ['no', 'na', 'mas', 'ou', '?', 'paguei'].includes(word))
  );
}

const FAR = 8;
const LINKS: ReadonlySet<string> = new Set(['da', 'do', 'de', 'a', 'o', 'em', '(', 'referente', 'reais']);
