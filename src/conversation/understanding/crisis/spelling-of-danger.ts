import { madeOnce } from '../text/made-once.ts';
import { editDistance } from '../text/spelling.ts';
import { asItSounds } from './as-it-sounds.ts';
import { CANONICAL_WORDS } from './canonical-words.data.ts';
import { ORDINARY_WORDS } from './ordinary-words.data.ts';

/**
 * Brings words to the one form that the phrases use: inflections, known misspellings, and one slip of the thumb ("vviver",
 * "quueria"), which must neither hide a danger nor make one. Ordinary words are left alone.
 */
export function spellerOf(phrases: readonly string[]): (word: string) => string {
  const vocabulary = madeOnce(() => new Set(phrases.flatMap((phrase) => phrase.match(/[a-z]+/g) ?? [])));
  const slips = madeOnce(() => slipsOf([...vocabulary(), ...CANONICAL_WORDS.keys()]));

  return function canonical(word) {
    const known = CANONICAL_WORDS.get(word);
    if (known !== undefined) return known;
    if (SUICIDE.test(word)) return /[sa]$/.test(word) ? 'suicida' : 'suicidio';
    if (vocabulary().has(word) || ORDINARY_WORDS.has(word) || !MENDABLE.test(word)) return word;
    const meant = asItSounds(word).find((one) => CANONICAL_WORDS.has(one) || vocabulary().has(one)) ?? mend(word);
    return CANONICAL_WORDS.get(meant) ?? meant;
  };

  function mend(word: string): string {
    for (const part of [word, ...shortened(word)]) {
      const near = slips()
        .get(part)
        ?.find((right) => beginsAlike(word, right) && editDistance(word, right, 1) === 1);
      if (near !== undefined) return near;
    }
    return word;
  }
}

/** Words by what is left of them without one letter. */
function slipsOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const slips = new Map<string, string[]>();
  for (const right of words) {
    if (right.length < SHORTEST) continue;
    for (const part of [right, ...shortened(right)]) {
      const rights = slips.get(part);
      if (rights) rights.push(right);
      else slips.set(part, [right]);
    }
  }
  return slips;
}

/** "sucidio", "suissidiu", "suicidas". */
const SUICIDE = /^su[ic]{0,2}[sc]{1,2}[iy]d(?!ar)/;

/** Shorter words have too many neighbours. */
const SHORTEST = 5;

/** Bounded, since looking for slips costs the square of a word's length. */
const MENDABLE = /^[a-z]{4,16}$/;

/** A word without one of its letters: two words that are one slip apart share such a part, or one is a part of the other. */
function shortened(word: string): readonly string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** A thumb slips less at the first letter, where another one makes another word: "norte", "correr". */
function beginsAlike(word: string, right: string): boolean {
  return word[0] === right[0] || (word[0] === right[1] && word[1] === right[0]);
}
