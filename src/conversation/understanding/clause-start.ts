/** Where the clause of a word begins: after the last separator, or after "e" when a figure or name came before it. */
export function clauseStart(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE && !SEPARATORS.has(words[from - 1] ?? '')) from -= 1;
  return from;
}

const LONGEST_CLAUSE = 40;
export const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '.', '\n', '!', '?', 'e', 'mas']);
