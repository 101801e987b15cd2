import type { Entry } from './creditor.ts';
import { EVERYDAY_WORDS, FIRST_NAMES } from './everyday-words.data.ts';
import { NUMBER_WORDS } from './number-words.data.ts';
import { editDistance, soundOf } from './spelling.ts';

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
    if (entry.taken !== 'anywhere' || alias.length < SHORTEST_MISSPELT) continue;
    const sound = soundOf(alias);
    if (!bySound.has(sound)) bySound.set(sound, entry);
    if (alias.length < SHORTEST_EDITED) continue;
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
    if (EVERYDAY_WORDS.has(word) || FIRST_NAMES.has(word) || isCommonWord(word) || NUMBER_WORDS.has(word))
      return undefined;
    if (tried.has(word) || tried.size >= MOST_SPELLINGS) return tried.get(word);
    const entry = closest(word, index);
    tried.set(word, entry);
    return entry;
  };
}

const SHORTEST_MISSPELT = 5;
/** Among shorter words, one edit makes another word of the language: "calma" is no "Caema". */
const SHORTEST_EDITED = 6;
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
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { entry, distance };
  }
  return best?.entry;
}
