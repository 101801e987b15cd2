import { phraseBook } from '../text/phrase-book.ts';
import type { Reading } from '../text/tokens.ts';
import type { DebtItem, Piece } from './debt-item.ts';

/** "a luz e a água tão atrasadas": what is said of names in a row is said of each of them. */
export function withSharedStandings({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const before = standingBefore(words, pieces, index);
    if (before.length > 0) return [piece, ...before.map((said) => saidOf(piece, said))];
    const listed = listingBefore(words, pieces, index);
    if (listed) return [piece, saidOf(piece, listed)];
    const run = runFrom(words, pieces, index);
    return run ? [piece, ...run.map((said) => saidOf(piece, said))] : [piece];
  });
}

/** At the place of the name, so that it stays before the next one where several stand there. */
function saidOf({ from, to }: Piece, { value }: Piece): Piece {
  return { from, to, value };
}

/** "desde março não pago a enel nem a vivo": what is said before the first of them, for the next. */
function standingBefore(words: readonly string[], pieces: readonly Piece[], index: number): readonly Piece[] {
  const [since, standing, first, next] = [pieces[index - 3], pieces[index - 2], pieces[index - 1], pieces[index]];
  if (!standing || !first || !next || standing.value.of !== 'overdue' || !isName(first) || !isName(next)) return [];
  const isNear = first.from - standing.to <= 2 && words.slice(first.to, next.from).includes('nem');
  if (!isNear || next.from - first.to > 2) return [];
  const isTimed = since?.value.of === 'overdue' && standing.from - since.to <= 2;
  return isTimed ? [since, standing] : [standing];
}

/**
 * "meu nome tá sujo: nubank, renner e itaú", "negativada na claro, na vivo e no itaú": said before the first of a row, for a later
 * name of it. In "negativado no nubank, renner em dia" the second has a standing of its own.
 */
function listingBefore(words: readonly string[], pieces: readonly Piece[], index: number): Piece | undefined {
  const at = pieces.findLastIndex((piece, place) => place < index && isListing(piece));
  const [listing, first] = [pieces[at], pieces[at + 1]];
  if (!listing || !first || index < at + 2 || !isName(pieces[index]) || !isName(first)) return undefined;
  const lead = words.slice(listing.to, first.from);
  if (!lead.every((word) => LEADS_TO_NAME.has(word))) return undefined;
  const row = pieces.slice(at + 1, index + 1);
  const areListed = row.every(
    (piece, place) => place === 0 || goesOnListing(words, row[place - 1], piece, lead[0] === ':'),
  );
  return areListed && !hasStandingOfItsOwn(pieces, index) ? listing : undefined;
}

/** "me negativaram nubank itau e claro", and under a header with their sums: "meu nome tá sujo: nubank 500, renner 300". */
function goesOnListing(words: readonly string[], last: Piece | undefined, piece: Piece, isHeader: boolean): boolean {
  if (isHeader && piece.value.of === 'amount') return true;
  return isName(piece) && (last?.to === piece.from || isListed(words, last, piece));
}

function hasStandingOfItsOwn(pieces: readonly Piece[], index: number): boolean {
  const [name, after] = [pieces[index], pieces[index + 1]];
  return name !== undefined && after !== undefined && isStanding(after) && after.from - name.to <= NEAR;
}

const LEADS_TO_NAME: ReadonlySet<string> = new Set(
  ': o a no na nos nas do da pelo pela com por causa em de e esta estao'.split(' '),
);

function isListing({ value }: Piece): boolean {
  return value.of === 'flag' && value.flag === 'negativeListed';
}

/** The standings behind the last name of a row, for a name that is not the last of it. */
function runFrom(words: readonly string[], pieces: readonly Piece[], start: number): readonly Piece[] | undefined {
  let index = start;
  while (isName(pieces[index]) && isName(pieces[index + 1]) && isListed(words, pieces[index], pieces[index + 1]))
    index += 1;
  const last = pieces[index];
  if (index === start || !last || isSaidBefore(words, pieces[start - 1], pieces[start])) return undefined;
  const after = pieces.slice(index + 1);
  const end = after.findIndex((piece) => !isStanding(piece));
  const said = end < 0 ? after : after.slice(0, end);
  const [first] = said;
  // "nubank e renner tá atrasada": only what stands right behind them, and is said of several.
  const isOfAll = first && first.from - last.to <= NEAR && isSaidOfSeveral(words.slice(last.to, first.to));
  return isOfAll ? said : undefined;
}

/** "negativado no nubank, renner em dia": the first has its standing already. */
function isSaidBefore(words: readonly string[], standing: Piece | undefined, name: Piece | undefined): boolean {
  if (!standing || !name || !isStanding(standing)) return false;
  return words.slice(standing.to, name.from).every((word) => LEADS_TO_NAME.has(word));
}

/** "em dia" is the same of one and of several, and nobody calls one of two names late by it. */
function isSaidOfSeveral(said: readonly string[]): boolean {
  return said.some((word, at) => PLURAL.test(word) || (word === 'em' && IN_STATE.has(said[at + 1] ?? '')));
}

const IN_STATE: ReadonlySet<string> = new Set(['dia', 'atraso', 'aberto']);

const NEAR = 4;
/** "itaú e marisa deixei pra lá": what the person did with them is done with all, as what is said of several. */
const PLURAL =
  /^(?:estao|ficaram|foram|atrasad[ao]s|vencid[ao]s|negativad[ao]s|atrasaram|venceram|desde|atrasei|deixei|larguei|parei|abandonei|desisti|pago|paguei)$/;

function isName(piece: Piece | undefined): boolean {
  if (piece?.value.of === 'kind') return piece.value.kind.named !== undefined;
  return piece?.value.of === 'creditor';
}

function isStanding(piece: Piece): boolean {
  return piece.value.of === 'overdue' || isListing(piece);
}

function isListed(words: readonly string[], one: Piece | undefined, next: Piece | undefined): boolean {
  // "as duas primeiras": two names at one place.
  if (one && next && one.from === next.from) return true;
  const between = one && next ? words.slice(one.to, next.from) : [''];
  return between.length > 0 && between.every((word) => BETWEEN.has(word)) && between.some((word) => LINKS.has(word));
}

const LINKS: ReadonlySet<string> = new Set(['e', ',', '/', '+']);
const BETWEEN: ReadonlySet<string> = new Set([
  ...LINKS,
  'o',
  'a',
  'os',
  'as',
  'do',
  'da',
  'no',
  'na',
  'mais',
  'tambem',
]);

/** "coelba 276 e embasa 98, ambas vencidas": told of the last one, and meant of all. */
export function ofAllIfSaid({ words }: Reading, items: readonly DebtItem[]): readonly DebtItem[] {
  const told = items.filter(({ overdue, negativeListed }) => overdue || negativeListed);
  const [only] = told;
  const isOfAll = items.length > 1 && told.length === 1 && allOfThem.all(words).length > 0;
  const areNamed = items.every(({ creditor, kind }) => creditor !== undefined || kind !== undefined);
  if (!only || !isOfAll || !areNamed) return items;
  const { overdue, negativeListed } = only;
  const standing: DebtItem = { ...(overdue ? { overdue } : {}), ...(negativeListed ? { negativeListed } : {}) };
  // "consignado no brb, outro na caixa, ambos em dia. o que pesa é o cheque especial": of those that were told until then.
  const last = items.indexOf(only) > 0 ? items.indexOf(only) : items.length;
  return items.map((item, index) => (index <= last ? { ...item, ...standing } : item));
}

const STANDS = '(atrasad*|vencid*|em_atraso|em_dia|em_aberto|negativad*|no_spc|no_serasa|sem_pagar)';
const allOfThem = phraseBook<true>([
  [
    true,
    [
      `(ambas|ambos|todas|todos|tudo) (elas|eles)? (ja|esta|estao|ficou|ficaram)? ${STANDS}`,
      `(as|os) (duas|dois|tres|quatro|2|3|4) (ja|esta|estao|ficaram)? ${STANDS}`,
      `(estao|ficaram|todas) ${STANDS}`,
      '(nenhuma|nenhum) (delas|deles|conta|boleto)? (paga|pago|esta_paga|esta_pago|foi_paga)',
      '(nenhuma|nenhum) (das|dos) (duas|dois|tres|2|3|4) (eu)? (pago|paguei|consigo_pagar|consegui_pagar|esta_em_dia)',
      // "as duas botaram meu nome no spc".
      '(ambas|ambos|as_duas|os_dois|as_tres|os_tres|todas|todos|elas|eles) (ja|me)? (negativaram|protestaram)',
      '(ambas|ambos|as_duas|os_dois|as_tres|os_tres|todas|todos|elas|eles) (ja)? (botaram|colocaram|mandaram|jogaram|puseram|poem|sujaram) (o|meu)? (meu)? nome',
    ],
  ],
]);
