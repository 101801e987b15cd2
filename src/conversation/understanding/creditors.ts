import type { CreditorMention } from '../../contracts/command.ts';
import type { ExpenseCategory } from '../../domain/budget/budget.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';
import type { Creditor } from './creditor.ts';
import { CREDITORS, NEVER_A_CREDITOR } from './creditors.data.ts';
import { NUMBER_WORDS, SCALES } from './number-words.data.ts';
import { editDistance, soundOf } from './spelling.ts';
import { type Found, type Reading, readTokens, spanOf } from './tokens.ts';

/** `kind`: what a debt there nearly always is. */
export type FoundCreditor = {
  readonly mention: CreditorMention;
  readonly kind?: DebtKind;
  /** What its bill is among the expenses of a household. */
  readonly bill?: ExpenseCategory;
};

/** Finds creditors in a text. `known`: names of the debts told before; `loose`: the question itself is about creditors. */
export type CreditorFinder = (
  reading: Reading,
  context: {
    readonly known: readonly string[];
    readonly loose: boolean;
    readonly isCommonWord: (word: string) => boolean;
  },
) => readonly Found<FoundCreditor>[];

const LONGEST_NAME = 4;
/** Spelling distance is tried for so many different words of a turn: enough for people, a bound for floods. */
const MOST_SPELLINGS = 150;

/** Builds the index once; the finder itself keeps nothing. */
export function creditorFinder(): CreditorFinder {
  const index = buildIndex();
  return function findCreditors(reading, { known, loose, isCommonWord }) {
    const names = withKnown(index, known);
    const speller = spellerFor(names.speller, isCommonWord);
    const found: Found<FoundCreditor>[] = [];
    let at = 0;
    while (at < reading.tokens.length) {
      const match = exactAt(reading, at, names, loose) ?? misspeltAt(reading, at, { speller, isCommonWord });
      if (match) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
}

type Entry = {
  readonly name: string;
  readonly id?: string;
  readonly kind?: DebtKind;
  readonly bill?: ExpenseCategory;
  readonly everyday: boolean;
};
/** `beginnings`: every beginning of a name, so that most words of a text are dismissed at once. */
type Index = {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly beginnings: ReadonlySet<string>;
  readonly speller: SpellingIndex;
};

function buildIndex(): Index {
  const entries = new Map<string, Entry>();
  for (const creditor of CREDITORS) {
    for (const alias of [creditor.name, ...listed(creditor.also)]) addAlias(entries, alias, creditor, false);
    for (const word of listed(creditor.word)) addAlias(entries, word, creditor, true);
  }
  return indexOf(entries);
}

function indexOf(entries: ReadonlyMap<string, Entry>): Index {
  const beginnings = new Set<string>();
  for (const name of entries.keys()) for (let end = 1; end <= name.length; end += 1) beginnings.add(name.slice(0, end));
  return { entries, beginnings, speller: spellingIndex(entries) };
}

function addAlias(index: Map<string, Entry>, alias: string, creditor: Creditor, everyday: boolean): void {
  const { id, name, kind } = creditor;
  const bill = billOf(creditor);
  index.set(joined(alias), { id, name, everyday, ...(kind ? { kind } : {}), ...(bill ? { bill } : {}) });
}

function billOf({ kind, supplies }: Creditor): ExpenseCategory | undefined {
  if (kind === 'telecom') return 'communication';
  if (kind === 'education') return 'education';
  if (kind === 'health') return 'health';
  return kind === 'utility-bill' ? (supplies ?? 'energy') : undefined;
}

/** A creditor that the person named before and the list does not know ("a loja do Zé") is found again. */
function withKnown(index: Index, known: readonly string[]): Index {
  const own = known.filter((name) => joined(name).length >= 3 && !index.entries.has(joined(name)));
  if (own.length === 0) return index;
  return indexOf(
    new Map([...index.entries, ...own.map((name): [string, Entry] => [joined(name), { name, everyday: false }])]),
  );
}

/** "Casas Bahia", "casasbahia" and "casas bahia" are one key. */
function joined(name: string): string {
  return readTokens([name]).words.join('');
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((part) => part.trim());
}

function exactAt(
  reading: Reading,
  from: number,
  { entries, beginnings }: Index,
  loose: boolean,
): Found<FoundCreditor> | undefined {
  let best: Found<FoundCreditor> | undefined;
  let written = '';
  for (let to = from + 1; to <= Math.min(reading.tokens.length, from + LONGEST_NAME); to += 1) {
    written += reading.words[to - 1] ?? '';
    if (!beginnings.has(written)) break;
    const entry = entries.get(written);
    if (entry && (!entry.everyday || saysCreditor(reading, from, to, loose)))
      best = foundAt(reading, from, to, entry, false);
  }
  return best;
}

function foundAt(reading: Reading, from: number, to: number, entry: Entry, unsure: boolean): Found<FoundCreditor> {
  const mention: CreditorMention = {
    ...(entry.id === undefined ? {} : { id: entry.id }),
    name: entry.name,
    span: spanOf(reading, from, to),
    ...(unsure ? { unsure: true } : {}),
  };
  return {
    from,
    to,
    value: { mention, ...(entry.kind ? { kind: entry.kind } : {}), ...(entry.bill ? { bill: entry.bill } : {}) },
  };
}

const PLACES: ReadonlySet<string> = new Set(
  'no na do da ao a pelo pela banco cartao loja lojas conta fatura operadora'.split(' '),
);
const DEBT_NOUNS: ReadonlySet<string> = new Set('consignado emprestimo cartao fatura financiamento acordo'.split(' '));
const OWING: ReadonlySet<string> = new Set('devo devendo deve divida para'.split(' '));

/**
 * "claro", "oi", "original", "extra" name a creditor after "no/na/do/da", after "devo pra", or beside an amount when the
 * question is about debts. "a oi me cobra" counts, "oi, tudo bem" and "claro que sim" do not.
 */
function saysCreditor({ words, tokens }: Reading, from: number, to: number, loose: boolean): boolean {
  const before = words[from - 1] ?? '';
  const next = words[to] ?? '';
  if (words[from] === 'caixa' && ['eletronico', 'de', 'dois', 'preta'].includes(next)) return false;
  if (
    ['que', 'claro'].includes(next) ||
    (words[from] === 'extra' && ['renda', 'hora', 'horas', 'grana'].includes(before))
  )
    return false;
  if (
    OWING.has(before) ||
    ['no', 'na', 'do', 'da', 'ao', 'pelo', 'pela', 'banco', 'cartao', 'loja', 'operadora'].includes(before)
  ) {
    return true;
  }
  if (!loose) return false;
  const besideAmount =
    isFigure(tokens, words, from - 1) || isFigure(tokens, words, to) || next === '$' || PLACES.has(before);
  const wholeLine =
    (before === '' || before === '\n' || before === ',' || before === 'e') &&
    (next === '' || next === '\n' || next === ',' || next === 'e');
  const beforeKind = (before === '' || before === '\n') && DEBT_NOUNS.has(next);
  return besideAmount || wholeLine || beforeKind;
}

function isFigure(tokens: Reading['tokens'], words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return tokens[at]?.kind === 'number' || NUMBER_WORDS.has(word) || SCALES.has(word) || word === 'reais';
}

type Speller = (word: string) => Entry | undefined;

/** Names by sound, and by the sound of their initial: a misspelling keeps its first sound. */
type SpellingIndex = {
  readonly bySound: ReadonlyMap<string, Entry>;
  readonly byInitial: ReadonlyMap<string, readonly (readonly [alias: string, entry: Entry])[]>;
};

function spellingIndex(entries: ReadonlyMap<string, Entry>): SpellingIndex {
  const bySound = new Map<string, Entry>();
  const byInitial = new Map<string, (readonly [string, Entry])[]>();
  for (const [alias, entry] of entries) {
    if (entry.everyday || alias.length < 5) continue;
    const sound = soundOf(alias);
    if (!bySound.has(sound)) bySound.set(sound, entry);
    const shelf = byInitial.get(sound.charAt(0)) ?? [];
    shelf.push([alias, entry]);
    byInitial.set(sound.charAt(0), shelf);
  }
  return { bySound, byInitial };
}

/** Corrects a misspelt name: the same sound, or one edit (two in long names). */
function spellerFor(index: SpellingIndex, isCommonWord: (word: string) => boolean): Speller {
  const tried = new Map<string, Entry | undefined>();
  return (word) => {
    if (word.length < 5 || word.length > LONGEST_MISSPELT) return undefined;
    if (NEVER_A_CREDITOR.has(word) || isCommonWord(word) || NUMBER_WORDS.has(word)) return undefined;
    if (tried.has(word) || tried.size >= MOST_SPELLINGS) return tried.get(word);
    const entry = closest(word, index);
    tried.set(word, entry);
    return entry;
  };
}

const LONGEST_MISSPELT = 24;

function closest(word: string, { bySound, byInitial }: SpellingIndex): Entry | undefined {
  const sound = soundOf(word);
  const alike = bySound.get(sound);
  if (alike) return alike;
  const limit = word.length >= 8 ? 2 : 1;
  let best: { entry: Entry; distance: number } | undefined;
  for (const [alias, entry] of byInitial.get(sound.charAt(0)) ?? []) {
    const distance = editDistance(word, alias, limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { entry, distance };
  }
  return best?.entry;
}

type Spelling = { readonly speller: Speller; readonly isCommonWord: (word: string) => boolean };

function misspeltAt(
  reading: Reading,
  from: number,
  { speller, isCommonWord }: Spelling,
): Found<FoundCreditor> | undefined {
  if (reading.tokens[from]?.kind !== 'word') return undefined;
  const word = reading.words[from] ?? '';
  const next = reading.tokens[from + 1]?.kind === 'word' ? (reading.words[from + 1] ?? '') : '';
  const mayJoin = word.length >= 3 && next.length >= 3 && !isCommonWord(word) && !NEVER_A_CREDITOR.has(next);
  const pair = mayJoin ? speller(word + next) : undefined;
  if (pair) return foundAt(reading, from, from + 2, pair, true);
  const single = speller(word);
  return single && foundAt(reading, from, from + 1, single, true);
}
