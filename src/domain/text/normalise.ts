/**
 * Text with accents, case, full-width forms and invisible characters folded away. `starts[i]` and `ends[i]` are the
 * offsets in `source` of the character that folded character `i` came from, so that every figure can be shown back in
 * the person's own characters.
 */
export type FoldedText = {
  readonly source: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/**
 * Folds one turn's text. Works character by character, never on the whole string: a whole-string NFKC would lose the
 * positions, and it keeps zero-width and right-to-left marks (U+200B, U+202E) that must not split a number.
 */
export function normalise(source: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of source) {
    const end = offset + character.length;
    const folded = afterSpace(foldCharacter(character), pieces.at(-1));
    if (folded !== '') pieces.push(folded);
    // A combining accent belongs to the letter before it, so that spans do not lose it.
    if (folded === '' && ends.length > 0 && /\p{M}/u.test(character)) ends[ends.length - 1] = end;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(offset);
      ends.push(end);
    }
    offset = end;
  }
  return { source, text: pieces.join(''), starts, ends };
}

/** Two spaces say no more than one: "5502  0912" is the same card number. */
function afterSpace(folded: string, last: string | undefined): string {
  const space = folded === '\t' ? ' ' : folded;
  return space === ' ' && last === ' ' ? '' : space;
}

/** Folds a word of a lexicon in the same way as a person's word. */
export function fold(text: string): string {
  return normalise(text).text;
}

const SKIN_TONES = /\p{Emoji_Modifier}/gu;

const SPECIAL = new Map([
  ['×', 'x'],
  ['✖', 'x'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['’', "'"],
  // The sign in an emoji of a man or a woman shrugging.
  ['♀', ''],
  ['♂', ''],
  ['²', ' '],
  ['³', ' '],
  ['¹', ' '],
  ['\r', ' '],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '~') {
    return character.toLowerCase();
  }
  const special = SPECIAL.get(character);
  if (special !== undefined) {
    return special;
  }
  if (character === '\n') return character;
  // Cf: zero-width, bidi; M: combining accents and emoji variation selectors; Sk emoji modifiers: skin tones.
  const compatible = character.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return compatible.normalize('NFD').replace(/\p{M}/gu, '').replace(SKIN_TONES, '').toLowerCase();
}
