import { ABBREVIATIONS } from './abbreviations.data.ts';
import { madeOnce } from './made-once.ts';
import type { Found } from './tokens.ts';

/**
 * Phrases of a lexicon, found in a turn's words. A phrase is written as words with these signs:
 * `word*` any word with that beginning, `(a|b|c_d)` one of several (`_` joins words), `(a|b)?` one of them or none,
 * `..` up to three words of the same line. Short forms ("pra") stand for their words, as in a token. Matching is linear in the text: a phrase looks a bounded way ahead.
 */
export type PhraseBook<T> = {
  /** The longest phrase that begins at word `at`. */
  readonly at: (words: readonly string[], at: number) => Found<T> | undefined;
  /** All phrases in the text, from left to right, none overlapping. */
  readonly all: (words: readonly string[]) => readonly Found<T>[];
  /** The phrase that covers the whole of `words`. */
  readonly whole: (words: readonly string[]) => Found<T> | undefined;
  /** True for a word that stands in some phrase: a word of the trade, no misspelt name. */
  readonly knows: (word: string) => boolean;
};

export type PhraseList<T> = readonly (readonly [value: T, phrases: readonly string[]])[];

/** The phrases of a list that is written with commas, over as many lines as it takes. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** A book that is made of its list when it is first looked into: there are a hundred, and a start waits for none of them. */
export function phraseBook<T>(list: PhraseList<T> | (() => PhraseList<T>)): PhraseBook<T> {
  const opened = madeOnce(() => openBook(typeof list === 'function' ? list() : list));
  return {
    at: (words, at) => opened().at(words, at),
    all: (words) => opened().all(words),
    whole: (words) => opened().whole(words),
    knows: (word) => opened().knows(word),
  };
}

function openBook<T>(list: PhraseList<T>): PhraseBook<T> {
  const shelves = new Map<string, Shelf<T>>();
  const openShelves = new Map<number, Map<string, Shelf<T>>>();
  // Phrases share most of their parts, some of them a hundred words long: each is read once.
  const knownParts = new Map<string, Part>();
  for (const [value, phrases] of list) {
    for (const written of phrases) {
      const phrase = { value, parts: written.split(' ').map(knownPart) };
      for (const first of firstWords(phrase.parts)) {
        shelve(
          first.endsWith('*') ? shelfOfLength(openShelves, first.length - 1) : shelves,
          first.replace('*', ''),
          phrase,
        );
      }
    }
  }
  // Few books are ever asked for it.
  const vocabulary = madeOnce(() => new Set([...knownParts.values()].flatMap(({ options }) => options.flat())));
  return { at, all, whole, knows: (word) => vocabulary().has(word) };

  function knownPart(written: string): Part {
    const known = knownParts.get(written);
    if (known) return known;
    const part = partOf(written);
    knownParts.set(written, part);
    return part;
  }

  function candidates(words: readonly string[], at: number): readonly Phrase<T>[] {
    const word = words[at] ?? '';
    const shelf = shelves.get(word);
    let found = shelf === undefined ? NO_PHRASES : phrasesBefore(shelf, word, words[at + 1] ?? '');
    for (const [length, open] of openShelves) {
      const more = open.get(word.slice(0, length));
      if (more) found = found.length === 0 ? more.phrases : [...found, ...more.phrases];
    }
    return found;
  }

  function at(words: readonly string[], from: number): Found<T> | undefined {
    let best: Found<T> | undefined;
    for (const { parts, value } of candidates(words, from)) {
      const to = matchEnd({ words, parts }, from, 0);
      if (to !== undefined && (best === undefined || to > best.to)) best = { from, to, value };
    }
    return best;
  }

  function all(words: readonly string[]): readonly Found<T>[] {
    const found: Found<T>[] = [];
    let from = 0;
    while (from < words.length) {
      const match = at(words, from);
      if (match) found.push(match);
      from = match?.to ?? from + 1;
    }
    return found;
  }

  function whole(words: readonly string[]): Found<T> | undefined {
    for (const { parts, value } of candidates(words, 0)) {
      if (matchEnd({ words, parts, wanted: words.length }, 0, 0) === words.length) {
        return { from: 0, to: words.length, value };
      }
    }
    return undefined;
  }
}

/** `options`: runs of words that may stand here; an optional part has the empty run too. */
type Part = {
  readonly gap: boolean;
  readonly options: readonly (readonly string[])[];
  /** The options by their first word, so that a class of a hundred words costs one look. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Options that must be tried at any word: a beginning ("nenhum*"), or nothing at all. */
  readonly anywhere: readonly (readonly string[])[];
};
type Phrase<T> = { readonly value: T; readonly parts: readonly Part[] };

/**
 * Phrases that begin alike. A long shelf that is looked into again and again is sorted by the word that comes next: most of the
 * phrases that begin with "não" are not tried then. It costs too much to do so for every shelf at the start.
 */
type Shelf<T> = { readonly phrases: Phrase<T>[]; looks: number; sorted?: SortedShelf<T> };

/** Both in the order of the list; `whatever` are those that may go on with any word, or end. */
type SortedShelf<T> = {
  readonly byNext: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly whatever: readonly Phrase<T>[];
};

const LONGEST_GAP = 3;
const NO_PHRASES: readonly never[] = [];

function partOf(written: string): Part {
  if (written === '..') return { gap: true, options: [], byFirst: new Map(), anywhere: [] };
  const isOptional = written.endsWith('?');
  const options = written
    .replace(/^\(|\)?\??$/g, '')
    .split('|')
    .map((option) => option.split('_').map((word) => ABBREVIATIONS.get(word) ?? word));
  return { gap: false, ...shelved(isOptional ? [...options, []] : options) };
}

function shelved(options: Part['options']): Pick<Part, 'options' | 'byFirst' | 'anywhere'> {
  // To try a few is as fast as to look one up, and most parts are a single word: with a map each, the books took twice
  // the time to make and twice the memory.
  if (options.length <= FEW_OPTIONS) return { options, byFirst: NO_INDEX, anywhere: options };
  const byFirst = new Map<string, readonly (readonly string[])[]>();
  const anywhere: (readonly string[])[] = [];
  for (const option of options) {
    const [first] = option;
    if (first === undefined || first.endsWith('*')) anywhere.push(option);
    else for (const word of spellingsOf(first)) byFirst.set(word, [...(byFirst.get(word) ?? []), option]);
  }
  return { options, byFirst, anywhere };
}

const FEW_OPTIONS = 4;
const NO_INDEX: Part['byFirst'] = new Map();

/** Many write "e" for "é"; a phrase means both. */
function spellingsOf(word: string): readonly string[] {
  return word === 'e' ? ['e', 'eh'] : [word];
}

/** The words that a phrase may begin with; an optional first part also lets the second one begin. */
function firstWords(parts: readonly Part[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { options } of parts) {
    for (const [word] of options) if (word !== undefined) words.add(word);
    if (options.every((option) => option.length > 0)) break;
  }
  if (words.has('e')) words.add('eh');
  return words;
}

/** Beginnings of one length ("nenhum*"), so that a word is looked up by its own beginning. */
function shelfOfLength<T>(shelves: Map<number, Map<string, Shelf<T>>>, length: number): Map<string, Shelf<T>> {
  const shelf = shelves.get(length) ?? new Map<string, Shelf<T>>();
  shelves.set(length, shelf);
  return shelf;
}

function shelve<T>(shelves: Map<string, Shelf<T>>, word: string, phrase: Phrase<T>): void {
  const shelf = shelves.get(word);
  if (shelf) shelf.phrases.push(phrase);
  else shelves.set(word, { phrases: [phrase], looks: 0 });
}

/** Phrases of the shelf of `word` that may match before `next`, and perhaps others. */
function phrasesBefore<T>(shelf: Shelf<T>, word: string, next: string): readonly Phrase<T>[] {
  if (shelf.phrases.length < LONG_SHELF) return shelf.phrases;
  if (shelf.sorted === undefined) {
    shelf.looks += 1;
    if (shelf.looks < OFTEN) return shelf.phrases;
    shelf.sorted = sortedByNext(shelf.phrases, word);
  }
  return shelf.sorted.byNext.get(next) ?? shelf.sorted.whatever;
}

const LONG_SHELF = 6;
const OFTEN = 20;

function sortedByNext<T>(phrases: readonly Phrase<T>[], word: string): SortedShelf<T> {
  const nexts = phrases.map(({ parts }) => nextWords(parts, word));
  const byNext = new Map<string, Phrase<T>[]>(nexts.flatMap((words) => [...(words ?? [])].map((next) => [next, []])));
  const whatever: Phrase<T>[] = [];
  phrases.forEach((phrase, index) => {
    const own = nexts[index];
    if (own === undefined) whatever.push(phrase);
    for (const next of own ?? byNext.keys()) byNext.get(next)?.push(phrase);
  });
  return { byNext, whatever };
}

/** The words that a phrase may go on with after its first word; undefined where that may be any, or none. */
function nextWords([part, ...rest]: readonly Part[], first: string): ReadonlySet<string> | undefined {
  if (part === undefined || part.gap) return undefined;
  const words = new Set<string>();
  for (const option of part.options) {
    const [own, second] = option;
    if (own !== undefined && !fits(own, first)) continue;
    const next = own === undefined ? nextWords(rest, first) : second === undefined ? firstOf(rest) : [second];
    if (next === undefined) return undefined;
    for (const one of next) for (const spelling of spellingsOf(one)) words.add(spelling);
  }
  return [...words].some((one) => one.endsWith('*')) ? undefined : words;
}

/** The words that these parts may begin with; undefined where that may be any, or none. */
function firstOf(parts: readonly Part[]): ReadonlySet<string> | undefined {
  const fixed = parts.findIndex(({ gap, options }) => !gap && options.every((option) => option.length > 0));
  return fixed < 0 || parts.slice(0, fixed).some(({ gap }) => gap) ? undefined : firstWords(parts);
}

/** `wanted`: the end that the whole phrase must have. */
type Match = { readonly words: readonly string[]; readonly parts: readonly Part[]; readonly wanted?: number };

/** The furthest end of the phrase's parts from `next` on, or the wanted one. Allocates nothing: most attempts fail at once. */
function matchEnd(match: Match, from: number, next: number): number | undefined {
  const part = match.parts[next];
  if (part === undefined) return match.wanted === undefined || match.wanted === from ? from : undefined;
  return part.gap ? endAfterGap(match, from, next) : endAfterOption(match, from, next);
}

function endAfterGap(match: Match, from: number, next: number): number | undefined {
  const { words } = match;
  let best = matchEnd(match, from, next + 1);
  for (let at = from; at < Math.min(words.length, from + LONGEST_GAP) && words[at] !== '\n'; at += 1) {
    best = further(best, matchEnd(match, at + 1, next + 1));
  }
  return best;
}

function endAfterOption(match: Match, from: number, next: number): number | undefined {
  let best: number | undefined;
  const part = match.parts[next];
  if (part === undefined) return undefined;
  for (const option of part.byFirst.get(match.words[from] ?? '') ?? NO_OPTIONS) {
    if (fitsAt(option, match.words, from)) best = further(best, matchEnd(match, from + option.length, next + 1));
  }
  for (const option of part.anywhere) {
    if (fitsAt(option, match.words, from)) best = further(best, matchEnd(match, from + option.length, next + 1));
  }
  return best;
}

const NO_OPTIONS: readonly (readonly string[])[] = [];

function further(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function fitsAt(option: readonly string[], words: readonly string[], from: number): boolean {
  for (let index = 0; index < option.length; index += 1) {
    if (!fits(option[index] ?? '', words[from + index])) return false;
  }
  return true;
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === pattern) return true;
  if (word === undefined) return false;
  // Many write "e" for "é"; a phrase means both.
  if (pattern === 'e') return word === 'eh';
  return pattern.endsWith('*') && word.startsWith(pattern.slice(0, -1));
}
