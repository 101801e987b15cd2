import { randomInt } from 'node:crypto';

/** Consonants and digits that nobody takes for another: no word is a code, and no code is a rude word. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ';
const SIGNS = `${LETTERS}23456789`;
const LENGTH = 8;

/** A random invitation code of eight signs, the first a letter: 2 · 10^11 of them. */
export function randomInvitationCode(): string {
  const rest = Array.from({ length: LENGTH - 1 }, () => SIGNS[randomInt(SIGNS.length)]);
  return [LETTERS[randomInt(LETTERS.length)], ...rest].join('');
}
