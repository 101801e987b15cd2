import { EVERYDAY_WORDS, FIRST_NAMES } from '../text/everyday-words.data.ts';
import { NUMBER_WORDS } from '../text/number-words.data.ts';
import { isPlainWord } from '../text/respell.ts';
import { editDistance, soundOf } from '../text/spelling.ts';
import { slipCost } from '../text/typing-slips.ts';
import type { Entry } from './creditor.ts';

export type Speller = (word: string) => Entry | undefined;

/** Names by sound, and by the sound of their initial: a misspelling keeps its first sound. */
export type SpellingIndex = {
  readonly bySound: ReadonlyMap<string, Entry>;
  readonly byInitial: ReadonlyMap<string, readonly (readonly [alias: string, entry: Entry])[]>;
};

export function spellingIndex(entries: ReadonlyMap<string, Entry>): SpellingIndex {
  const bySound = new Map<string, Entry>();
  const byInitial = new Map<string, (readonly [string, Entry])[]>();
  for (const [alias, entry] of entries) {
    if (alias.length < SHORTEST_MISSPELT) continue;
    const sound = soundOf(alias);
    if (!bySound.has(sound) && entry.taken === 'anywhere') bySound.set(sound, entry);
    const shelf = byInitial.get(sound.charAt(0)) ?? [];
    shelf.push([alias, entry]);
    byInitial.set(sound.charAt(0), shelf);
  }
  return { bySound, byInitial };
}

/** Corrects a misspelt name: the same sound, or one edit (two in long names). Words of everyday talk are none. */
export function spellerFor(index: SpellingIndex, isCommonWord: (word: string) => boolean): Speller {
  const tried = new Map<string, Entry | undefined>();
  return (word) => {
    if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return undefined;
    const isWord = EVERYDAY_WORDS.has(word) || FIRST_NAMES.has(word) || isPlainWord(word);
    if (isWord || isCommonWord(word) || NUMBER_WORDS.has(word)) return undefined;
    if (tried.has(word) || tried.size >= MOST_SPELLINGS) return tried.get(word);
    const entry = closest(word, index);
    tried.set(word, entry);
    return entry;
  };
}

const SHORTEST_MISSPELT = 5;
/** Of shorter names only a slip of the thumb is believed: other edits make other words and names. */
const SHORTEST_EDITED = 6;
const MOST_COST = 1.4;
const LONGEST_MISSPELT = 24;
/** Spelling distance is tried for so many different words of a turn: enough for people, a bound for floods. */
const MOST_SPELLINGS = 150;

function closest(word: string, { bySound, byInitial }: SpellingIndex): Entry | undefined {
  const sound = soundOf(word);
  const alike = bySound.get(sound);
  if (alike) return alike;
  const limit = word.length >= 8 ? 2 : 1;
  let best: { entry: Entry; distance: number } | undefined;
  for (const [alias, entry] of byInitial.get(sound.charAt(0)) ?? []) {
    const distance = editDistance(word, alias, limit);
    if (distance > limit || (best !== undefined && distance >= best.distance)) continue;
    const isShort = Math.min(word.length, alias.length) < SHORTEST_EDITED || entry.taken !== 'anywhere';
    if (isShort && (distance > 1 || slipCost(word, alias) > MOST_COST)) continue;
    best = { entry, distance };
  }
  return best?.entry;
}
