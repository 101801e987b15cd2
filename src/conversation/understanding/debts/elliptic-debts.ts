import { withOneName } from '../creditors/one-name.ts';
import type { Reading } from '../text/tokens.ts';
import type { Piece } from './debt-item.ts';
import type { KindWords } from './debt-kinds.ts';
import { eachOfThem } from './each-of-them.ts';

type Of<K extends Piece['value']['of']> = Piece & { readonly value: Extract<Piece['value'], { of: K }> };

/**
 * What people leave out when they list debts, put back beside the name that it belongs to: "3 consignados: caixa 412,
 * bb 290" (the kind), "o cartão do santander 18 mil, o do bradesco 7 mil", "e 2 mil de cartão no mesmo banco" (the name),
 * "embasa e coelba, 140 e 210" (which sum is whose).
 */
export function withLeftOut(reading: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const known = withOneName(reading, pieces);
  const named = [...known, ...sameCreditors(reading, known)].toSorted((a, b) => a.from - b.from);
  const kinds = [...kindOfList(reading, named), ...kindsMeant(reading, named)];
  const all = [...named, ...kinds].toSorted((a, b) => a.from - b.from);
  return eachOfThem(reading, respectively(reading, all));
}

/** "no mesmo banco", "da mesma cooperativa": the creditor that was named last. */
function sameCreditors({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  return words.flatMap((word, at): Piece[] => {
    if (!SAME.has(word) || !LENDER.has(words[at + 1] ?? '')) return [];
    const last = creditorsOf(pieces).findLast(({ from }) => from < at);
    return last ? [{ ...last, from: at, to: at + 2 }] : [];
  });
}

const SAME: ReadonlySet<string> = new Set(['mesmo', 'mesma']);
const LENDER: ReadonlySet<string> = new Set('banco loja cooperativa financeira lugar cartao'.split(' '));

/** "3 consignados: …", "tenho 3 cartões, nubank 2 mil, inter mil": all that follow are of that kind, unless they say another. */
function kindOfList(reading: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const kinds = pieces.filter(isOf('kind'));
  const [only] = kinds;
  // "dois cartões no bradesco, um de 1.700 e outro de 900, e a c&a 450": the two were told already.
  const isToldApart = reading.words.some((word) => word === 'outro' || word === 'outra');
  if (!only || kinds.length > 1 || isToldApart || !isCounted(reading, only.from)) return [];
  const names = creditorsOf(pieces).filter(({ from }) => from >= only.to);
  return names.slice(1).map(({ to }) => kindAt(to, only.value.kind));
}

function isCounted({ tokens, words }: Reading, at: number): boolean {
  const isDigits = tokens[at - 1]?.kind === 'number' && /^[2-9]$/.test(words[at - 1] ?? '');
  return isDigits || ['dois', 'duas', 'tres', 'quatro', 'cinco'].includes(words[at - 1] ?? '');
}

/** "o cartão do santander 18 mil, o do bradesco 7 mil": the second is a card too. */
function kindsMeant({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  return creditorsOf(pieces).flatMap((name): Piece[] => {
    const isOwn = ['do', 'da'].includes(words[name.from - 1] ?? '');
    const isShort = isOwn && ['o', 'a', 'no', 'na', ',', 'e', '\n'].includes(words[name.from - 2] ?? '');
    const before = pieces.findLast((piece) => piece.to <= name.from && isOf('kind')(piece));
    if (!isShort || !before || !isOf('kind')(before)) return [];
    const isFirst = creditorsOf(pieces).some(({ from }) => from >= before.to && from < name.from);
    const isPossessive = words[before.to] === 'do' || words[before.to] === 'da';
    return isFirst && isPossessive ? [kindAt(name.to, before.value.kind)] : [];
  });
}

/** "embasa e coelba, 140 e 210": as many sums as names, and nothing else. */
function respectively({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const names = creditorsOf(pieces);
  const sums = pieces.filter(isOf('amount'));
  const [firstSum] = sums;
  const isPlain = names.length >= 2 && names.length === sums.length && pieces.length === names.length * 2;
  if (!isPlain || !firstSum || names.some(({ to }) => to > firstSum.from)) return pieces;
  const isListed = (list: readonly Piece[]) =>
    list.every((piece, index) => {
      const next = list[index + 1];
      return !next || words.slice(piece.to, next.from).every((word) => BETWEEN_LISTED.has(word));
    });
  if (!isListed(names) || !isListed(sums)) return pieces;
  return names.flatMap((name, index): Piece[] => {
    const sum = sums[index];
    return sum ? [name, { ...sum, from: name.to, to: name.to }] : [name];
  });
}

const BETWEEN_LISTED: ReadonlySet<string> = new Set(['e', ',', 'o', 'a', 'do', 'da', 'no', 'na', '$']);

function creditorsOf(pieces: readonly Piece[]): readonly Of<'creditor'>[] {
  return pieces.filter(isOf('creditor'));
}

function isOf<K extends Piece['value']['of']>(kind: K): (piece: Piece) => piece is Of<K> {
  return (piece): piece is Of<K> => piece.value.of === kind;
}

function kindAt(at: number, kind: KindWords): Piece {
  return { from: at, to: at, value: { of: 'kind', kind } };
}
