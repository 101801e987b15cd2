import { NUMBER_WORDS, SCALES } from './number-words.data.ts';

/** Where the clause of a word begins: after the last separator, or after "e" when a figure or name came before it. */
export function clauseStart(words: readonly string[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_CLAUSE &&
    (!SEPARATORS.has(words[from - 1] ?? '') || joinsNumber(words, from - 1))
  )
    from -= 1;
  return from;
}

/** "trezentos e vinte no acordo": the "e" of a number begins no clause. */
function joinsNumber(words: readonly string[], at: number): boolean {
  const isNumber = (word = '') => NUMBER_WORDS.has(word) || SCALES.has(word);
  return words[at] === 'e' && isNumber(words[at - 1]) && isNumber(words[at + 1]);
}

const LONGEST_CLAUSE = 40;
export const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '.', '\n', '!', '?', 'e', 'mas']);
