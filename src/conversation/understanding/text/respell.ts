import { ABBREVIATIONS } from './abbreviations.data.ts';
import { COMMON_WORDS, PEOPLES_NAMES } from './common-words.data.ts';
import { EVERYDAY_WORDS, FIRST_NAMES } from './everyday-words.data.ts';
import { FREQUENT_WORDS, GRAMMAR_WORDS, NAME_WORDS } from './known-words.data.ts';
import { madeOnce } from './made-once.ts';
import { NUMBER_WORDS } from './number-words.data.ts';
import { editDistance, soundOf } from './spelling.ts';
import { slipCost } from './typing-slips.ts';

/**
 * The word of the grammar that a slip of the thumb made this of ("slario", "parclea", "atrsado"), or the word as it is. Only
 * for what is no word that anybody uses, and only when one word of the grammar is nearer than all others: a name of a
 * creditor that is as near is left to the reader of names.
 */
export function respelt(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST || !LETTERS.test(word) || isKnownWord(word)) return word;
  const number = NUMBER_SOUNDS.get(soundOf(word));
  if (number !== undefined) return number;
  return plainForm(word) ?? nearest(word) ?? word;
}

/** "cigarrinho", "continhas", "umazinha", "mesinho": the word that is made small. */
function plainForm(word: string): string | undefined {
  return DIMINUTIVES.flatMap((diminutive) => {
    const [, stem = '', gender = '', plural = ''] = diminutive.exec(word) ?? [];
    return stem === '' ? [] : [gender, '', 'e', 'o', 'a'].map((end) => stem + end + plural);
  }).find((form) => SHORT_AND_SMALL.has(form) || (form.length >= SHORTEST && GRAMMAR_WORDS.has(form)));
}

const DIMINUTIVES: readonly RegExp[] = [/^([a-z]{3,})zinh([oa])(s?)$/, /^([a-z]{3,})inh([oa])(s?)$/];
/** Words of three letters that are often made small. */
const SHORT_AND_SMALL: ReadonlySet<string> = new Set(['um', 'uma', 'dia', 'mes', 'mil', 'luz', 'gas']);

/** True for a misspelt number that could be one of several: "sesentos". No figure beside it can be trusted. */
export function isUnsureNumber(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || isKnownWord(word)) return false;
  return neighboursOf(word).some((target) => NUMBER_WORDS.has(target));
}

/** True for what sounds like some number and is none: "sesentos" after "mil e". */
export function isNumberLike(word: string): boolean {
  return word.length > SHORTEST && !isKnownWord(word) && /(?:[cs]{1,3}[ei]nt[oa]s?|[aei]nt[ae])$/.test(word);
}

/** True for words that the grammar, its names or everyday talk have. */
export function isKnownWord(word: string): boolean {
  return NAME_WORDS.has(word) || isPlainWord(word);
}

/** The same without names of creditors. */
export function isPlainWord(word: string): boolean {
  return LISTS.some((list) => list.has(word)) || BEGINNINGS.some((beginning) => word.startsWith(beginning));
}

const SHORTEST = 4;
const LONGEST = 20;
const LETTERS = /^[a-z]+$/;
const LISTS: readonly Pick<ReadonlySet<string>, 'has'>[] = [
  GRAMMAR_WORDS,
  COMMON_WORDS,
  PEOPLES_NAMES,
  EVERYDAY_WORDS,
  FIRST_NAMES,
  ABBREVIATIONS,
];
const BEGINNINGS: readonly string[] = [...GRAMMAR_WORDS]
  .filter((word) => word.endsWith('*'))
  .map((word) => word.slice(0, -1));

/** Among shorter words a slip makes another word too often. */
const SHORTEST_TARGET = 5;
/** Figures by sound, as their ends are spoken: "quatrosentos", "seicento", "dezenovi". */
const NUMBER_SOUNDS: ReadonlyMap<string, string> = new Map(
  [...NUMBER_WORDS.keys()]
    .filter((word) => word.length > SHORTEST_TARGET)
    .flatMap((word) =>
      [
        word,
        word.replace(/s$/, ''),
        word.replace(/e$/, 'i'),
        word.replace(/os$/, 'us'),
        word.replace(/^qua/, 'cua'),
      ].map((spoken) => [soundOf(spoken), word] as const),
    ),
);

/** All that may have been meant: what is no word of the grammar still shows that another word may not be. */
const wordShelves = madeOnce(() =>
  shelvesOf(
    [...GRAMMAR_WORDS, ...NAME_WORDS, ...COMMON_WORDS, ...PEOPLES_NAMES, ...EVERYDAY_WORDS].filter(
      (word) => word.length >= SHORTEST_TARGET,
    ),
  ),
);

/** Words by what is left of them without one letter: two words one edit apart share such a rest. */
function shelvesOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    if (word.endsWith('*')) continue;
    for (const rest of [word, ...restsOf(word)]) {
      const shelf = shelves.get(rest);
      if (shelf) shelf.push(word);
      else shelves.set(rest, [word]);
    }
  }
  return shelves;
}

function restsOf(word: string): readonly string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** The words that are one edit away. */
function neighboursOf(word: string): readonly string[] {
  const shelves = wordShelves();
  const near = new Set([word, ...restsOf(word)].flatMap((rest) => shelves.get(rest) ?? []));
  return [...near].filter((target) => editDistance(word, target, 1) <= 1);
}

function nearest(word: string): string | undefined {
  let best: { readonly target: string; readonly cost: number } | undefined;
  let rival = Number.POSITIVE_INFINITY;
  for (const target of neighboursOf(word)) {
    const cost = slipCost(word, target) + rarity(target);
    if (best === undefined || cost < best.cost) {
      if (best && meaningOf(best.target) !== meaningOf(target)) rival = best.cost;
      best = { target, cost };
    } else if (meaningOf(best.target) !== meaningOf(target)) rival = Math.min(rival, cost);
  }
  if (best === undefined || best.cost > MOST_COST || rival - best.cost < LEAST_LEAD) return undefined;
  if (!GRAMMAR_WORDS.has(best.target)) return undefined;
  return ABBREVIATIONS.get(best.target) ?? best.target;
}

function rarity(word: string): number {
  if (FREQUENT_WORDS.has(word)) return 0;
  return GRAMMAR_WORDS.has(word) ? 0.4 : 0.7;
}

const MOST_COST = 2;
const LEAST_LEAD = 0.25;

/** Spellings of one word, or of one figure, are no rivals. */
function meaningOf(word: string): string {
  const number = NUMBER_WORDS.get(word);
  return number ? String(number.value) : (ABBREVIATIONS.get(word) ?? word);
}
