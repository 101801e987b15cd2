import { fold } from '../../../domain/text/normalise.ts';
import type { Reading, Token } from '../text/tokens.ts';

/**
 * The words of a text, with letters put back for the digits and signs that stand in words ("m0rr3r", "su1c1d10", "sui.cidio"), and
 * with letters joined that are written apart ("m o r r e r"). The places stay: a word of three tokens stands at the first, and
 * nothing at the others.
 */
export function withoutDisguise({ tokens, source }: Reading): readonly string[] {
  // As they were written: danger has its own mending of slips, and a word mended for the grammar must not hide it.
  const words = tokens.map(({ text, written }) => written ?? text);
  for (let at = 0; at < tokens.length; at += 1) {
    const end = Math.max(endOfDisguise(tokens, at), endOfSpelling(tokens, at));
    if (end <= at + 1) continue;
    words[at] = tokens
      .slice(at, end)
      .map((token) => lettersOf(token, source))
      .join('');
    words.fill(NOTHING, at + 1, end);
    at = end - 1;
  }
  return words;
}

/** Stands where a word was joined to the one before it. */
export const NOTHING = '';

/** Parts of a word and the signs between them, all without a space. */
function endOfDisguise(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (isPart(tokens[end - 1]) && isSign(tokens[end]) && isPart(tokens[end + 1]) && tokens[end + 1]?.glued) end += 2;
  const closes = end > from + 1 && isSign(tokens[end]) && /^\d+$/.test(tokens[end]?.text ?? '');
  return closes ? end + 1 : end;
}

function isPart(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

function isSign(token: Token | undefined): boolean {
  return token?.glued === true && [...token.text].every((sign) => LETTERS.has(sign));
}

/** Single letters in a row, "q u e r o". */
function endOfSpelling(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end - from < LONGEST_SPELLING && isLetter(tokens[end])) end += 1;
  return end - from >= SHORTEST_SPELLING ? end : from;
}

function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.end - token.start === 1;
}

const SHORTEST_SPELLING = 5;
const LONGEST_SPELLING = 12;

/** A single letter was read as a short form ("c" as "com"); here it is itself. */
function lettersOf(token: Token, source: string): string {
  if (isLetter(token)) return fold(source.slice(token.start, token.end));
  return token.kind === 'word'
    ? (token.written ?? token.text)
    : [...token.text].map((sign) => LETTERS.get(sign) ?? '').join('');
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
