import type { CreditorMention } from '../../contracts/command.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';
import { CREDITORS, type Creditor, NEVER_A_CREDITOR } from './creditors.data.ts';
import { NUMBER_WORDS, SCALES } from './number-words.data.ts';
import { editDistance, soundOf } from './spelling.ts';
import { type Found, type Reading, readTokens, spanOf } from './tokens.ts';

/** `kind`: what a debt there nearly always is. */
export type FoundCreditor = { readonly mention: CreditorMention; readonly kind?: DebtKind };

/** Finds creditors in a text. `known`: names of the debts told before; `loose`: the question itself is about creditors. */
export type CreditorFinder = (
  reading: Reading,
  context: { readonly known: readonly string[]; readonly loose: boolean; readonly isCommonWord: (word: string) => boolean },
) => readonly Found<FoundCreditor>[];

const LONGEST_NAME = 4;
/** Spelling distance is tried for so many different words of a turn: enough for people, a bound for floods. */
const MOST_SPELLINGS = 400;

/** Builds the index once; the finder itself keeps nothing. */
export function creditorFinder(): CreditorFinder {
  const index = buildIndex();
  return function findCreditors(reading, { known, loose, isCommonWord }) {
    const names = withKnown(index, known);
    const speller = spellerFor(names, isCommonWord);
    const found: Found<FoundCreditor>[] = [];
    let at = 0;
    while (at < reading.tokens.length) {
      const match = exactAt(reading, at, names, loose) ?? misspeltAt(reading, at, speller);
      if (match) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
}

type Entry = { readonly name: string; readonly id?: string; readonly kind?: DebtKind; readonly everyday: boolean };
type Index = ReadonlyMap<string, Entry>;

function buildIndex(): Index {
  const index = new Map<string, Entry>();
  for (const creditor of CREDITORS) {
    for (const alias of [creditor.name, ...listed(creditor.also)]) addAlias(index, alias, creditor, false);
    for (const word of listed(creditor.word)) addAlias(index, word, creditor, true);
  }
  return index;
}

function addAlias(index: Map<string, Entry>, alias: string, { id, name, kind }: Creditor, everyday: boolean): void {
  index.set(joined(alias), { id, name, everyday, ...(kind ? { kind } : {}) });
}

/** A creditor that the person named before and the list does not know ("a loja do Zé") is found again. */
function withKnown(index: Index, known: readonly string[]): Index {
  const own = known.filter((name) => joined(name).length >= 3 && !index.has(joined(name)));
  if (own.length === 0) return index;
  return new Map([...index, ...own.map((name): [string, Entry] => [joined(name), { name, everyday: false }])]);
}

/** "Casas Bahia", "casasbahia" and "casas bahia" are one key. */
function joined(name: string): string {
  return readTokens([name]).words.join('');
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((part) => part.trim());
}

function exactAt(reading: Reading, from: number, names: Index, loose: boolean): Found<FoundCreditor> | undefined {
  for (let length = LONGEST_NAME; length >= 1; length -= 1) {
    const to = from + length;
    if (to > reading.tokens.length || reading.words.slice(from, to).includes('\n')) continue;
    const entry = names.get(reading.words.slice(from, to).join(''));
    if (entry && (!entry.everyday || saysCreditor(reading, from, to, loose))) return foundAt(reading, from, to, entry, false);
  }
  return undefined;
}

function foundAt(reading: Reading, from: number, to: number, entry: Entry, unsure: boolean): Found<FoundCreditor> {
  const mention: CreditorMention = {
    ...(entry.id === undefined ? {} : { id: entry.id }),
    name: entry.name,
    span: spanOf(reading, from, to),
    ...(unsure ? { unsure: true } : {}),
  };
  return { from, to, value: { mention, ...(entry.kind ? { kind: entry.kind } : {}) } };
}

const PLACES: ReadonlySet<string> = new Set('no na do da ao a pelo pela banco cartao loja lojas conta fatura operadora'.split(' '));
const OWING: ReadonlySet<string> = new Set('devo devendo deve divida para'.split(' '));

/**
 * "claro", "oi", "original", "extra" name a creditor after "no/na/do/da", after "devo pra", or beside an amount when the
 * question is about debts. "a oi me cobra" counts, "oi, tudo bem" and "claro que sim" do not.
 */
function saysCreditor({ words, tokens }: Reading, from: number, to: number, loose: boolean): boolean {
  const before = words[from - 1] ?? '';
  const next = words[to] ?? '';
  if (words[from] === 'caixa' && ['eletronico', 'de', 'dois', 'preta'].includes(next)) return false;
  if (['que', 'claro'].includes(next) || (words[from] === 'extra' && ['renda', 'hora', 'horas', 'grana'].includes(before))) return false;
  if (OWING.has(before) || ['no', 'na', 'do', 'da', 'ao', 'pelo', 'pela', 'banco', 'cartao', 'loja', 'operadora'].includes(before)) {
    return true;
  }
  if (!loose) return false;
  const besideAmount = isFigure(tokens, words, from - 1) || isFigure(tokens, words, to) || next === '$' || PLACES.has(before);
  const wholeLine = (before === '' || before === '\n' || before === ',' || before === 'e') && (next === '' || next === '\n' || next === ',' || next === 'e');
  return besideAmount || wholeLine;
}

function isFigure(tokens: Reading['tokens'], words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return tokens[at]?.kind === 'number' || NUMBER_WORDS.has(word) || SCALES.has(word) || word === 'reais';
}

type Speller = (word: string) => Entry | undefined;

/** Corrects a misspelt name: same initial, and one edit (two in long names) or the same sound. */
function spellerFor(names: Index, isCommonWord: (word: string) => boolean): Speller {
  const shelves = new Map<string, (readonly [alias: string, entry: Entry])[]>();
  for (const [alias, entry] of names) {
    if (entry.everyday || alias.length < 5) continue;
    const initial = soundOf(alias).charAt(0);
    shelves.set(initial, [...(shelves.get(initial) ?? []), [alias, entry]]);
  }
  const tried = new Map<string, Entry | undefined>();
  return (word) => {
    if (word.length < 5 || NEVER_A_CREDITOR.has(word) || isCommonWord(word) || NUMBER_WORDS.has(word)) return undefined;
    if (tried.has(word)) return tried.get(word);
    if (tried.size >= MOST_SPELLINGS) return undefined;
    const entry = closest(word, shelves.get(soundOf(word).charAt(0)) ?? []);
    tried.set(word, entry);
    return entry;
  };
}

function closest(word: string, shelf: readonly (readonly [string, Entry])[]): Entry | undefined {
  const limit = word.length >= 8 ? 2 : 1;
  const sound = soundOf(word);
  let best: { entry: Entry; distance: number } | undefined;
  for (const [alias, entry] of shelf) {
    const distance = soundOf(alias) === sound ? 0.5 : editDistance(word, alias, limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { entry, distance };
  }
  return best?.entry;
}

function misspeltAt(reading: Reading, from: number, speller: Speller): Found<FoundCreditor> | undefined {
  if (reading.tokens[from]?.kind !== 'word') return undefined;
  const word = reading.words[from] ?? '';
  const next = reading.tokens[from + 1]?.kind === 'word' ? reading.words[from + 1] : undefined;
  const pair = next === undefined || NEVER_A_CREDITOR.has(next) || word.length < 3 || next.length < 3 ? undefined : speller(word + next);
  if (pair) return foundAt(reading, from, from + 2, pair, true);
  const single = speller(word);
  return single && foundAt(reading, from, from + 1, single, true);
}
