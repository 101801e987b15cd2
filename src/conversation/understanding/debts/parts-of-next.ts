import type { OverdueMention } from '../../../contracts/mentions.ts';
import type { Reading } from '../text/tokens.ts';
import type { DebtItem, Neighbours, Piece } from './debt-item.ts';

/**
 * "atacadão 1.300 e 4 parcelas da moto", "renner 500, 3 parcelas do itaú atrasadas": parts that are counted of another debt,
 * which is named right behind them.
 */
export function countsNext(item: DebtItem, piece: Piece, next: Piece | undefined, { words }: Reading): boolean {
  const isCount =
    piece.value.of === 'instalments' ||
    (piece.value.of === 'overdue' &&
      piece.value.overdue.state === 'overdue' &&
      piece.value.overdue.months !== undefined);
  const hasSum = item.balance !== undefined || item.instalments !== undefined;
  if (!isCount || !hasSum || !next) return false;
  // "1 fatura do neon de 380": the kind stands in the count.
  const link = OF.has(words[next.from - 1] ?? '') ? next.from - 1 : next.from - 2;
  // "parcelas da moto" is the name of a kind by itself.
  const isWithin = next.from > piece.from && next.from < piece.to;
  const isOfIt = isWithin || (OF.has(words[link] ?? '') && link - piece.to <= 1 && link >= piece.to - 1);
  return isOfIt && isOfOther(item, next);
}

function isOfOther({ creditor, kind }: DebtItem, { value }: Piece): boolean {
  if (value.of === 'creditor') return creditor !== undefined && value.creditor.mention.name !== creditor.mention.name;
  if (value.of !== 'kind' || value.kind.isVague) return false;
  const known = kind?.kind ?? creditor?.kind;
  return known !== undefined && known !== value.kind.kind;
}

const OF: ReadonlySet<string> = new Set(['do', 'da', 'de']);

/** "4 parcelas da moto de 420": between the parts and what each costs stands what was bought with them. */
export function isOfCounted({ from }: Piece, { words }: Reading): boolean {
  return words
    .slice(Math.max(0, from - 2), from + 1)
    .some((word) => /^(?:parcelas|prestacoes|mensalidades|faturas|contas|boletos|guias)$/.test(word));
}

/** "do colchão de", between the parts and what each costs. */
export function isThing(between: readonly string[]): boolean {
  const [first = ''] = between;
  const isShort = between.length >= 3 && between.length <= 5 && between.every((word) => /^\p{L}+$/u.test(word));
  return isShort && ['do', 'da', 'de'].includes(first) && between.at(-1) === 'de' && !between.includes('e');
}

/**
 * "…, na caixa em dia. quem eu não pago é a credz", "o que tá atrasado faz 6 meses é o condomínio": said before the name.
 */
function isSaidOfNext(words: readonly string[], { from, to }: Pick<Piece, 'from' | 'to'>, next: number): boolean {
  const isOpen = words.slice(Math.max(0, from - 4), from).some((word) => OPENS.has(word));
  return isOpen && SAID_OF_NEXT.test(words.slice(to, next).join(' '));
}

const OPENS: ReadonlySet<string> = new Set(['.', '\n', ';', '!']);
const SAID_OF_NEXT =
  /^(?:mesmo |mais |(?:ja )?(?:faz|ha|tem) (?:\S+ ){1,3}(?:mes|meses|anos?|dias) )?(?:e|eh|esta) (?:so )?(?:o|a|no|na|do|da)$/;

/** "faz 3 meses a renner, 1 mês a vivo": the time stands before the name that it belongs to. */
export function standsWithNext(
  { creditor, overdue }: DebtItem,
  { from, to, value }: Piece,
  { reading: { words }, previous, next, following }: Neighbours,
): boolean {
  const named = following.find((piece) => piece.value.of !== 'overdue');
  const isName = named?.value.of === 'creditor' || (named?.value.of === 'kind' && named.value.kind.named !== undefined);
  if (creditor !== undefined && named && isName && isSaidOfNext(words, { from, to }, named.from)) return true;
  const isTime = value.of === 'overdue' && isTimed(value.overdue);
  if (!isTime || !overdue || !isTimed(overdue) || !previous || !next || !isName) return false;
  const isOther = next.value.of !== 'creditor' || next.value.creditor.mention.name !== creditor?.mention.name;
  const isApart = words.slice(previous.to, from).some((word) => word === ',' || word === 'e' || word === '\n');
  return isOther && isApart && next === named && words.slice(to, next.from).every((word) => TO_NAME.has(word));
}

function isTimed(overdue: OverdueMention): boolean {
  return overdue.state === 'overdue' && (overdue.months !== undefined || overdue.since !== undefined);
}

const TO_NAME: ReadonlySet<string> = new Set(['o', 'a', 'no', 'na', 'do', 'da', 'de']);
