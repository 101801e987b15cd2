import type { Found, Reading } from '../text/tokens.ts';

/** "não lembro se é BMG ou Pan", "não sei se foi na Renner ou na Riachuelo": which of the two, nobody knows yet. */
export function doubtedNames<T extends Found<unknown>>(names: readonly T[], { words }: Reading): ReadonlySet<T> {
  return new Set(
    names.filter(({ from, to }) => {
      const isEither =
        words.slice(to, to + FAR).includes('ou') || words.slice(Math.max(0, from - FAR), from).includes('ou');
      return isEither && isUnknown(words.slice(Math.max(0, from - LONGEST_DOUBT), from));
    }),
  );
}

function isUnknown(before: readonly string[]): boolean {
  const asks = before.lastIndexOf('se');
  return asks > 0 && before.slice(0, asks).some((word, at) => KNOWS.test(word) && NOT.has(before[at - 1] ?? ''));
}

const FAR = 3;
const LONGEST_DOUBT = 10;
const KNOWS = /^(?:sei|lembro|recordo|tenho|entendi|vi)$/;
const NOT: ReadonlySet<string> = new Set(['nao', 'num', 'nem', 'me']);
