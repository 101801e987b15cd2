import type { DebtItem, Piece } from './debt-item.ts';
import { phraseBook } from './phrase-book.ts';
import type { Reading } from './tokens.ts';

/** "a luz e a água tão atrasadas": what is said of names in a row is said of each of them. */
export function withSharedStandings({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const before = standingBefore(words, pieces, index);
    if (before.length > 0) return [piece, ...before.map(({ value }) => ({ from: piece.to, to: piece.to, value }))];
    const run = runFrom(words, pieces, index);
    if (!run) return [piece];
    return [piece, ...run.map(({ value }): Piece => ({ from: piece.to, to: piece.to, value }))];
  });
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

/** The standings behind the last name of a row, for a name that is not the last of it. */
function runFrom(words: readonly string[], pieces: readonly Piece[], start: number): readonly Piece[] | undefined {
  let index = start;
  while (isName(pieces[index]) && isName(pieces[index + 1]) && isListed(words, pieces[index], pieces[index + 1]))
    index += 1;
  const last = pieces[index];
  if (index === start || !last) return undefined;
  const after = pieces.slice(index + 1);
  const end = after.findIndex((piece) => !isStanding(piece));
  const said = end < 0 ? after : after.slice(0, end);
  const [first] = said;
  // "nubank e renner tá atrasada": only what stands right behind them, and is said of several.
  const isOfAll =
    first &&
    first.from - last.to <= NEAR &&
    [...words.slice(last.to, first.from), ...words.slice(first.from, first.to)].some((word) => PLURAL.test(word));
  return isOfAll ? said : undefined;
}

const NEAR = 4;
/** "itaú e marisa deixei pra lá": what the person did with them is done with all, as what is said of several. */
const PLURAL =
  /^(?:estao|ficaram|foram|atrasad[ao]s|vencid[ao]s|negativad[ao]s|atrasaram|venceram|desde|deixei|larguei|parei|abandonei|desisti|pago|paguei)$/;

function isName(piece: Piece | undefined): boolean {
  if (piece?.value.of === 'kind') return piece.value.kind.named !== undefined;
  return piece?.value.of === 'creditor';
}

function isStanding({ value }: Piece): boolean {
  return value.of === 'overdue' || (value.of === 'flag' && value.flag === 'negativeListed');
}

function isListed(words: readonly string[], one: Piece | undefined, next: Piece | undefined): boolean {
  const between = one && next ? words.slice(one.to, next.from) : [''];
  return between.length > 0 && between.every((word) => BETWEEN.has(word)) && between.some((word) => LINKS.has(word));
}

const LINKS: ReadonlySet<string> = new Set(['e', ',', '/', '+']);
const BETWEEN: ReadonlySet<string> = new Set([...LINKS, 'o', 'a', 'os', 'as', 'do', 'da', 'mais', 'tambem']);

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
