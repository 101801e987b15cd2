/** As `platform/invitation-code.ts` makes them: consonants and digits, the first a letter, so that no word is a code. */
const FULL_CODE = /^[BCDFGHJKMNPQRSTVWXZ][BCDFGHJKMNPQRSTVWXZ2-9]{7}$/;
const HALF_CODE = /^[BCDFGHJKMNPQRSTVWXZ2-9]{4}$/;
/** What may be meant as a code behind the word "convite", right or wrong. */
const LIKE_A_CODE = /^(?=\D*\d)[A-Z\d]{4,12}$/;
const LONGEST = 200;

/**
 * The invitation's code in what somebody wrote, in capitals and without its dash: "convite BKT7-9XQZ", or the code
 * alone. `undefined` when there is none; a short or mistyped code behind "convite" is one, which then does not fit.
 */
export function readInvitation(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text
    .toUpperCase()
    .replaceAll('-', ' ')
    .split(/[^A-Z\d]+/)
    .filter((word) => word !== '');
  const announced = words.indexOf('CONVITE');
  const candidates = announced === -1 ? words : words.slice(announced + 1);
  if (announced === -1) return isCode(words.join('')) ? words.join('') : undefined;
  return firstCode(candidates) ?? candidates.find((word) => LIKE_A_CODE.test(word));
}

function firstCode(words: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    if (isCode(word)) return word;
    const both = word + (words[index + 1] ?? '');
    if (HALF_CODE.test(word) && isCode(both)) return both;
  }
  return undefined;
}

function isCode(word: string): boolean {
  return FULL_CODE.test(word);
}
