import { nameKey } from '../contracts/name-key.ts';
import { NAMES, SPELLING } from './spelling.data.ts';

/** What an expense was called, as it is written: "agua" is read back as "água", "ONIBUS" as "ônibus", "iptu" as "IPTU". */
export function expenseSpelled(typed: string): string {
  const words = typed.trim();
  const isShouted = /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
  return withProperWords(isShouted ? words.toLowerCase() : words);
}

/** Whom one owes, where no list knows the name: "mercadinho do ze" is read back as "mercadinho do Zé". Capitals stay. */
export function nameSpelled(typed: string): string {
  return withProperWords(typed.trim());
}

function withProperWords(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => {
    const key = nameKey(word);
    const proper = SPELLING.get(key);
    if (proper === undefined) return NAMES.get(key) ?? word;
    return /^\p{Lu}/u.test(word) ? `${proper.charAt(0).toUpperCase()}${proper.slice(1)}` : proper;
  });
}
