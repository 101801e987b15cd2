import { PEOPLES_NAMES } from '../text/common-words.data.ts';
import { FIRST_NAMES } from '../text/everyday-words.data.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { FoundCreditor } from './creditors.ts';
import { isShouted, nameEndAt, writtenNames } from './written-names.ts';

/** Names that show that they are names: by their capitals, by "que chama", by the title before them. */
export function saidNames(turn: TurnReading): readonly Found<FoundCreditor>[] {
  return [...writtenNames(turn), ...introducedNames(turn), ...titledNames(turn), ...peopleOfPlaces(turn)];
}

/** "uma loja que chama Eletro Sul", "uma tal de Credfácil", "um loteamento chamado Recanto do Sol": a name that is said to be one. */
function introducedNames(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading, from, to } = turn;
  const { words } = reading;
  const found: Found<FoundCreditor>[] = [];
  for (let at = from; at < to; at += 1) {
    const start = introducedAt(words, at);
    const end = start === undefined ? at : properEnd(turn, start);
    if (start === undefined || end === start || !tellsDebt(turn, end)) continue;
    found.push(named(reading, start, end));
    at = end - 1;
  }
  return found;
}

/** Where the name begins that word `at` leads to. */
function introducedAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? '';
  if (CALLED.test(word) && !['me', 'te', 'nao'].includes(words[at - 1] ?? '')) return at + 1;
  const isSuch = word === 'tal' && ['um', 'uma', 'o', 'a'].includes(words[at - 1] ?? '');
  if (isSuch && ['de', 'da', 'do'].includes(words[at + 1] ?? '')) return at + 2;
  return word === 'nome' && ['e', 'eh', 'era'].includes(words[at + 1] ?? '') && words[at - 1] === 'o'
    ? at + 2
    : undefined;
}

const CALLED = /^(?:chama|chamada|chamado|chamava)$/;

/** Where a name that is written with capitals ends, small words and all: "Recanto do Sol", "Estrela do Lar". */
function properEnd(turn: TurnReading, from: number): number {
  let to = Math.max(nameEndAt(turn, from), capitalEnd(turn.reading, from));
  while (to > from && OF.has(turn.reading.words[to] ?? '')) {
    const end = capitalEnd(turn.reading, to + 1);
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

function capitalEnd({ tokens, source }: Reading, at: number): number {
  const token = tokens[at];
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(source.slice(token.start, token.end)) ? at + 1 : at;
}

/** "devo a dona Cida da quentinha 120", "pro seu Valdir", "com a dona Socorro": by the title that comes before a name. */
function titledNames(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading, from, to, creditors } = turn;
  const { words } = reading;
  return words.slice(from, to).flatMap((word, index): Found<FoundCreditor>[] => {
    const at = from + index;
    const end = TITLES.has(word) ? givenNameEnd(turn, at + 1) : at;
    if (end <= at + 1 || creditors.some((one) => one.from < end && at < one.to)) return [];
    return isOwedTo(turn, at, end) ? [{ ...named(reading, at, end, 'informal') }] : [];
  });
}

/** "a Sônia do salão 300", "o Zé Maria da oficina, que cobrou 1.700": a first name, the place that tells who, and a sum. */
function peopleOfPlaces(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading, from, to, creditors } = turn;
  const { words } = reading;
  return words.slice(from, to).flatMap((word, index): Found<FoundCreditor>[] => {
    const at = from + index + 1;
    const end = ['o', 'a', 'para', 'com', 'do', 'da'].includes(word) ? givenNameEnd(turn, at) : at;
    const isTold = end > at + 1 && OF.has(words[end - 2] ?? '') && PLACES.test(words[end - 1] ?? '');
    if (!isTold || creditors.some((one) => one.from < end && at < one.to)) return [];
    const before = words.slice(Math.max(0, at - NEAR), at);
    return tellsDebt(turn, end) && !before.some((one) => NO_CREDITOR.has(one)) ? [named(reading, at, end)] : [];
  });
}

const PLACES =
  /^(?:salao|oficina|gas|mercadinho|mercado|mercearia|venda|vendinha|bar|boteco|loja|lojinha|padaria|acougue|quitanda|quentinha|marmita|farmacia|roupa|roupas|deposito|material|posto|feira|verdura|moto|carro|racao|agua|leite|lanche|avon|natura|obra|barraca)$/;

const TITLES: ReadonlySet<string> = new Set(['dona', 'seu', 'sr', 'sra', 'dr', 'dra']);

/** "Cida da quentinha", "zé carlos": a first name that people have, and what tells her from others of it. */
function givenNameEnd({ reading }: TurnReading, at: number): number {
  const { words, tokens } = reading;
  let to = at;
  while (to - at < MOST_NAMES && isGivenName(reading, to)) to += 1;
  const isTold = to > at && OF.has(words[to] ?? '') && tokens[to + 1]?.kind === 'word';
  return isTold ? to + 2 : to;
}

function isGivenName(reading: Reading, at: number): boolean {
  const word = reading.words[at] ?? '';
  return FIRST_NAMES.has(word) || PEOPLES_NAMES.has(word) || capitalEnd(reading, at) > at;
}

const MOST_NAMES = 2;

/** A word of owing close before, or a sum behind the name in its sentence; "sou a dona Neide" and "o filho da dona Neide" owe nothing to her. */
function isOwedTo(turn: TurnReading, from: number, to: number): boolean {
  const { words } = turn.reading;
  const before = words.slice(Math.max(0, from - NEAR), from);
  if (before.some((word) => NO_CREDITOR.has(word))) return false;
  const isTo = ['a', 'o', 'para', 'com', 'ao', 'do', 'da'].includes(before.at(-1) ?? '');
  return isTo && (before.some((word) => OWES.has(word)) || tellsDebt(turn, to)) && hasSum(turn, to);
}

const NEAR = 6;
const OWES: ReadonlySet<string> = new Set('devo devendo devemos devia peguei emprestado fiado pegamos'.split(' '));
const NO_CREDITOR: ReadonlySet<string> = new Set(
  'filho filha neto neta sou sobrinho genro nora paguei quitei dei mandei cuido casa aqui recebo ganho'.split(' '),
);

function hasSum({ figures }: TurnReading, at: number): boolean {
  return figures.some(
    ({ from, value }) =>
      from >= at && from - at <= FAR_SUM && (value.kind === 'amount' || value.kind === 'instalments'),
  );
}

/** While debts are told, with a sum near. */
function tellsDebt(turn: TurnReading, at: number): boolean {
  const slot = turn.view.question?.slot;
  const isListing = slot === undefined || slot === 'debts' || slot === 'more-debts' || slot === 'debt-creditor';
  return isListing && !isShouted(turn.reading) && hasSum(turn, at);
}

const FAR_SUM = 14;
const OF: ReadonlySet<string> = new Set(['do', 'da', 'de', 'dos', 'das']);

function named(reading: Reading, from: number, to: number, kind?: 'informal'): Found<FoundCreditor> {
  const span = spanOf(reading, from, to);
  return { from, to, value: { mention: { name: span, span }, ...(kind ? { kind } : {}) } };
}

/**
 * Those that are told by what they are and by their name, by the name alone: "2.200 no fornecedor de bebida, a Distribuidora
 * Imperial", "a financeira chama Finsol", "pro seu Valdir, dono da kitnet".
 */
export function byTheirNames(
  turn: TurnReading,
  names: readonly Found<FoundCreditor>[],
): readonly Found<FoundCreditor>[] {
  const { reading } = turn;
  const given = names.filter(({ from }, index) => !isRoleOf(reading, names[index - 1], from));
  return given.flatMap((one, index): Found<FoundCreditor>[] => {
    const next = given[index + 1];
    if (!isRole(reading, one)) return [one];
    if (next && leadsTo(reading.words.slice(one.to, next.from)) && !isRole(reading, next)) return [];
    const start = apposedAt(reading.words, one.to);
    const end = start === undefined ? one.to : apposedEnd(turn, start);
    if (start === undefined || end === start) return [one];
    return [{ ...named(reading, start, end), from: one.from, to: end }];
  });
}

const ROLE =
  /^(?:fornecedor|fornecedora|financeira|banco|loja|lojinha|dono|dona|gerente|vendedor|vendedora|revendedora|consultora|oficina|mercadinho|mercado|pessoal|povo|homem|mulher|moco|moca|rapaz|agiota|cobrador|sindico|sindica)$/;

function isRole({ words, tokens, source }: Reading, { from, to }: Found<unknown>): boolean {
  const last = tokens[to - 1];
  const isWritten = last !== undefined && /^\p{Lu}\p{Ll}/u.test(source.slice(last.start, last.end));
  return (
    ROLE.test(words[from] ?? '') &&
    !isWritten &&
    !FIRST_NAMES.has(words[to - 1] ?? '') &&
    !FIRST_NAMES.has(words[from + 1] ?? '')
  );
}

/** "…, dono da kitnet" behind the name of its owner. */
function isRoleOf(reading: Reading, before: Found<unknown> | undefined, from: number): boolean {
  if (!before || from - before.to !== 1 || reading.words[before.to] !== ',') return false;
  return /^(?:dono|dona|gerente|minha|meu)$/.test(reading.words[from] ?? '') && !isRole(reading, before);
}

function leadsTo(between: readonly string[]): boolean {
  return between.length > 0 && between.length <= 4 && between.every((word) => LEADS.has(word));
}

const LEADS: ReadonlySet<string> = new Set(', o a que se chama chamada chamado e eh um uma tal de'.split(' '));

function apposedAt(words: readonly string[], end: number): number | undefined {
  return words[end] === ',' && ['o', 'a'].includes(words[end + 1] ?? '') ? end + 2 : undefined;
}

function apposedEnd(turn: TurnReading, from: number): number {
  return TITLES.has(turn.reading.words[from] ?? '') ? givenNameEnd(turn, from + 1) : apposedProperEnd(turn, from);
}

/** "Distribuidora Imperial": at least its last word is no word of every day. */
function apposedProperEnd(turn: TurnReading, from: number): number {
  const first = capitalEnd(turn.reading, from);
  const own = nameEndAt(turn, first);
  return own > first ? own : nameEndAt(turn, from);
}
