import type { FoundCreditor } from '../creditors/creditors.ts';
import { belongsToNextCreditor, isSeparated, isSum, leadsNext } from '../creditors/said-before-name.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Instalments } from '../figures/figure.ts';
import { isSameRate } from '../figures/rates.ts';
import type { Reading } from '../text/tokens.ts';
import { addTo } from './add-to-debt.ts';
import { agreedAnew } from './agreed-anew.ts';
import { type DebtItem, hasFigure, type Neighbours, type Piece } from './debt-item.ts';
import { withoutGuesses } from './doubtful-sums.ts';
import { isEachPart } from './each-part.ts';
import { isKindAgain } from './kind-again.ts';
import { underTheirHeader } from './list-headers.ts';
import { countsNext, standsWithNext } from './parts-of-next.ts';
import { weighed } from './parts-or-whole.ts';

/**
 * Cuts what was said into debts. A second creditor, a second amount or a second kind opens the next debt; a burst
 * ("nubank", "3 mil", "12x") stays one. Amounts that cannot be given to one debt for sure are `unplaced`, never guessed.
 */
export function segmentDebts(
  reading: Reading,
  pieces: readonly Piece[],
): { items: readonly DebtItem[]; unplaced: readonly Amount[] } {
  const items: DebtItem[] = [];
  const unplaced: Amount[] = [];
  let item: DebtItem = {};
  let previous: Piece | undefined;
  pieces.forEach((piece, index) => {
    const context = { reading, previous, next: pieces[index + 1], following: pieces.slice(index + 1) };
    const isApart = previous !== undefined && isSeparated(reading, previous.to, piece.from);
    // What is counted and how far it is behind stand at one place.
    const whose = pieces.slice(index + 1).find((one) => one.from !== piece.from && !isNounOfCount(one, piece));
    const isOfNext = isApart && countsNext(item, piece, whose, reading);
    if (items.length === 0 || isOfNext || opensNext(item, piece, context)) {
      item = {};
      items.push(item);
    }
    const left = isEachPart(item, piece, context) ? addEach(item, piece) : addTo(item, piece);
    if (left) {
      unplaced.push(left);
      if (left.role !== 'below') item.isBesideOther = true;
    }
    previous = piece;
  });
  const whole = items.map(weighed);
  const unweighed = whole.flatMap(({ left }) => left ?? []);
  return withoutGuesses(
    {
      items: underTheirHeader(
        agreedAnew(
          whole.map((one) => one.item),
          reading,
        ).filter(({ isFinished }) => !isFinished),
        reading,
        pieces,
      ),
      unplaced: [...unplaced, ...unweighed],
    },
    reading,
    pieces,
  );
}

/** "2 faturas da vivo": the "faturas" that are counted. */
function isNounOfCount({ from, to, value }: Piece, count: Piece): boolean {
  return value.of === 'kind' && value.kind.isVague === true && from >= count.from && to <= count.to;
}

function opensNext(item: DebtItem, piece: Piece, around: Neighbours): boolean {
  if (item.isFinished) return ['creditor', 'kind', 'amount', 'instalments', 'next'].includes(piece.value.of);
  switch (piece.value.of) {
    case 'creditor':
      return creditorOpensNext(item, piece.value.creditor, piece, around);
    case 'kind':
      return (
        !isLenderOf(item, piece, around.following) &&
        (hasRateOfItsOwn(item, around.next) || kindOpensNext(item, piece, around))
      );
    case 'amount':
      if (piece.value.amount.role === 'current') return belongsToNextCreditor(item, piece, around);
      if (piece.value.amount.role !== undefined || isEachPart(item, piece, around)) return false;
      if (isMonthlyPart(item, piece.value.amount)) return belongsToNextCreditor(item, piece, around);
      return item.balance !== undefined || belongsToNextCreditor(item, piece, around);
    case 'instalments':
      if (clashes(item.instalments, piece.value.instalments)) return true;
      return !isProgressOf(item, piece, around.reading) && belongsToNextCreditor(item, piece, around);
    case 'rate':
      return item.rate !== undefined && !isSameRate(item.rate, piece.value.rate);
    case 'day':
      return item.dueDay !== undefined || leadsNext(item, piece, around);
    case 'next':
      return true;
    case 'overdue':
      return standsWithNext(item, piece, around);
    case 'flag':
    case 'finished':
    case 'paid':
    case 'rate-unknown':
      return false;
  }
}

function addEach(item: DebtItem, { value }: Piece): undefined {
  if (value.of === 'amount') item.instalments = { ...item.instalments, amount: value.amount };
  return undefined;
}

/** "devo 35 mil …, desconta 940 por mês": what the same debt takes a month. */
function isMonthlyPart(item: DebtItem, { per }: Amount): boolean {
  return per === 'month' && item.balance !== undefined && item.instalments?.amount === undefined;
}

/** "cheque especial 1200, nubank 500" and "luz 300 e renner 500": the name has its own sum. "3 mil, no nubank" is one. */
function creditorOpensNext(
  item: DebtItem,
  creditor: FoundCreditor,
  piece: Piece,
  { reading, previous, next }: Neighbours,
): boolean {
  if (item.creditor !== undefined) {
    return (
      item.creditor.mention.name !== creditor.mention.name || hasOtherKind(item, piece, { next, reading, previous })
    );
  }
  if (isWhose(reading, previous, piece)) return false;
  const apart = previous !== undefined && isSeparated(reading, previous.to, piece.from);
  const isOther = item.kind?.named !== undefined && creditor.kind !== item.kind.kind;
  // "luz desde setembro, nubank em dia": each has its own standing.
  if (item.balance === undefined && item.instalments === undefined) return isOther && apart && hasFigure(item);
  if (isOther) return true;
  const hasOwn = next !== undefined && isSum(next) && !isSeparated(reading, piece.to, next.from);
  // "…, eu devo 610. o da marisa sumiu, 155": a sentence of its own, with its own sum.
  const isSentence = reading.words.slice(previous?.to ?? piece.from, piece.from).includes('.');
  const isToldThere =
    next !== undefined && (isSum(next) || countsLeft(next)) && !reading.words.slice(piece.to, next.from).includes('.');
  if (isSentence && (isToldThere || isToldBeside(reading.words, previous, piece))) return true;
  const adjoins = previous !== undefined && previous.to === piece.from && item.kind !== undefined;
  return hasOwn && (apart || adjoins);
}

/** "13 vezes de 2 mil. também uso o cartão sem parar", "ainda fica 690. e tem a leader que nem lembro quanto é". */
function isToldBeside(words: readonly string[], previous: Piece | undefined, { from }: Piece): boolean {
  const isOneMore = ['tem', 'tenho'].includes(words[from - 2] ?? '');
  return isOneMore || words.slice(previous?.to ?? from, from).some((word) => BESIDE.has(word));
}

const BESIDE: ReadonlySet<string> = new Set('tambem outro outra alem fora uso ainda'.split(' '));

/** "cartão caixa 2 mil e caixa consignado 5 mil", "… ; itaú, cartão black, 3 mil": a second debt at the same place. */
function hasOtherKind(
  { kind, balance, instalments }: DebtItem,
  { from, to }: Piece,
  { next, previous, reading }: Pick<Neighbours, 'next' | 'previous' | 'reading'>,
): boolean {
  const hasSum = balance !== undefined || instalments !== undefined;
  if (!hasSum || next?.value.of !== 'kind' || next.value.kind.kind === kind?.kind) return false;
  const isApart = previous !== undefined && /[;.\n]/.test(reading.words.slice(previous.to, from).join(' '));
  // "consignado no bmg 84x de 137, e nesse mesmo bmg tem um cartão".
  const isAgain = /^mesm[ao]$/.test(reading.words[from - 1] ?? '') || reading.words[to] === 'tambem';
  const isSame = isAgain && next.from - to <= 3;
  return next.from === to || isSame || (isApart && !next.value.kind.isVague && next.from - to <= 3);
}

/** "o gás do vizinho": the kind, and whose it is. */
function isWhose({ words }: Reading, previous: Piece | undefined, { from }: Piece): boolean {
  return previous?.value.of === 'kind' && from === previous.to + 1 && ['do', 'da'].includes(words[previous.to] ?? '');
}

/** Dictated: "são trinta parcelas de 360 e já paguei doze a casas bahia é carnê": of the parts that were just counted. */
function isProgressOf({ instalments }: DebtItem, { to, value }: Piece, { words }: Reading): boolean {
  const isPaidOnly =
    value.of === 'instalments' && value.instalments.paid !== undefined && Object.keys(value.instalments).length === 1;
  const isCounted = instalments?.total !== undefined && instalments.paid === undefined;
  return isPaidOnly && isCounted && !['do', 'da', 'no', 'na'].includes(words[to] ?? '');
}

/** "o carnê da havan faltam só 2 de 96". */
function countsLeft({ value }: Piece): boolean {
  return value.of === 'instalments' && value.instalments.remaining !== undefined;
}

/** "nubank 3 mil, empréstimo 5 mil" is two debts; "nubank 3 mil no cartão" and "cartão do nubank" are one. */
function kindOpensNext(item: DebtItem, piece: Piece, { reading, previous, next }: Neighbours): boolean {
  const hasSum = item.balance !== undefined || item.instalments !== undefined;
  const startsSum = next !== undefined && ['amount', 'instalments', 'creditor'].includes(next.value.of);
  if (isKindAgain(item, piece, startsSum && hasSum)) return false;
  const apart = previous !== undefined && isSeparated(reading, previous.to, piece.from);
  if (isSentenceOfItsOwn(item, piece, { reading, previous, next })) return true;
  // "a financeira omni, carro, 1.034 por mês": what was lent for.
  if (
    item.kind?.isVague &&
    item.creditor !== undefined &&
    !hasSum &&
    piece.value.of === 'kind' &&
    !piece.value.kind.named
  )
    return false;
  if (item.kind !== undefined) return hasSum || item.creditor !== undefined || hasItsOwn(item, apart, next);
  const ownName =
    piece.value.of === 'kind' && piece.value.kind.named !== undefined && item.creditor?.kind !== piece.value.kind.kind;
  if (ownName && item.creditor !== undefined && (hasSum || (apart && hasFigure(item)))) return true;
  const namesNext = next?.value.of === 'creditor' && !isSeparated(reading, piece.to, next.from);
  if (item.creditor !== undefined && namesNext) return true;
  const goesOn =
    next !== undefined && ['amount', 'instalments'].includes(next.value.of) && sameLine(reading, piece.to, next.from);
  return hasSum && apart && goesOn;
}

/** "santander 14,5 o carro 1,99": each its own. */
function hasRateOfItsOwn({ rate, creditor }: DebtItem, next: Piece | undefined): boolean {
  return rate !== undefined && creditor !== undefined && next?.value.of === 'rate';
}

/** "3 parcelas do financiamento do carro, cada uma 978, financeira omni": who lent for it, without a sum of its own. */
function isLenderOf({ creditor, kind }: DebtItem, { to, value }: Piece, [name, after]: readonly Piece[]): boolean {
  const isLender = value.of === 'kind' && value.kind.isVague === true && value.kind.kind !== 'credit-card';
  const isNamed = name?.value.of === 'creditor' && name.from - to <= 1;
  return isLender && isNamed && !creditor && kind?.collateral !== undefined && !(after && isSum(after));
}

/** "… ainda devo 2.200 pra ela. fora isso cartão inter 1.750". */
function isSentenceOfItsOwn(
  { balance, instalments }: DebtItem,
  { from }: Piece,
  { reading, previous, next }: Pick<Neighbours, 'reading' | 'previous' | 'next'>,
): boolean {
  const isApart = previous !== undefined && reading.words.slice(previous.to, from).includes('.');
  const hasSum = balance !== undefined || instalments?.amount !== undefined;
  return isApart && hasSum && next?.value.of === 'creditor';
}

/** "o cartão tá 2 meses e o carro tá em dia": each has its own standing; "cartão 14%, cheque especial 8%": its own rate. */
function hasItsOwn({ rate, overdue }: DebtItem, isApart: boolean, next: Piece | undefined): boolean {
  return (isApart && overdue !== undefined) || (next?.value.of === 'rate' && (isApart || rate !== undefined));
}

function clashes(known: Instalments | undefined, said: Instalments): boolean {
  if (!known) return false;
  return (
    (known.amount !== undefined && said.amount !== undefined) ||
    differ(known.total, said.total) ||
    differ(known.paid, said.paid) ||
    differ(known.remaining, said.remaining)
  );
}

function differ(known: number | undefined, said: number | undefined): boolean {
  return known !== undefined && said !== undefined && known !== said;
}

function sameLine({ words }: Reading, from: number, to: number): boolean {
  return !words.slice(from, to).includes('\n');
}
