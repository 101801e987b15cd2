import type { Token } from '../tokens.ts';

/**
 * The words of a text, with letters put back for the digits and signs that stand in words ("m0rrer", "me m4tar", "sui.cidio"). The
 * places stay: a word of three tokens stands at the first, and nothing at the others.
 */
export function withoutDisguise(tokens: readonly Token[]): readonly string[] {
  // As they were written: danger has its own mending of slips, and a word mended for the grammar must not hide it.
  const words = tokens.map(({ text, written }) => written ?? text);
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const letter = disguised(tokens, at);
    if (letter === undefined) continue;
    words[at] = `${words[at]}${letter}${words[at + 2]}`;
    words[at + 1] = NOTHING;
    words[at + 2] = NOTHING;
    at += 2;
  }
  return words;
}

/** Stands where a word was joined to the one before it. */
export const NOTHING = '';

/** The letter for which the sign after word `at` stands; undefined where it stands for itself. */
function disguised(tokens: readonly Token[], at: number): string | undefined {
  const [before, sign, after] = tokens.slice(at, at + 3);
  if (before?.kind !== 'word' || after?.kind !== 'word' || !sign?.glued || !after.glued) return undefined;
  return LETTERS.get(sign.text);
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['@', 'a'],
  ['.', ''],
  ['*', ''],
  ['!', 'i'],
]);
