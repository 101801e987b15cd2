import { figuresOfSpeech } from './crisis-figures.data.ts';
import { disclaimers, signs } from './crisis-signs.data.ts';
import { PLAIN_SPELLINGS } from './crisis-spellings.data.ts';
import type { PhraseBook } from './phrase-book.ts';
import { editDistance } from './spelling.ts';
import type { Found, Reading } from './tokens.ts';

/**
 * Words of someone who may hurt themselves. Recall first: a false alarm costs a kind message, a miss may cost a life.
 * Figures of speech about bills ("essa conta vai me matar", "morrendo de vergonha") are listed apart and taken out, unless
 * the person says that it is no figure of speech.
 */
export function showsCrisis({ words }: Reading): boolean {
  const found = find(signs, words, BETWEEN_SIGNS);
  if (found.length === 0) return false;
  const meant = find(disclaimers, words, BETWEEN_FIGURES).length > 0;
  const figurative = meant ? [] : find(figuresOfSpeech, words, BETWEEN_FIGURES);
  return found.some((sign) => !figurative.some((figure) => sign.from < figure.to && figure.from < sign.to));
}

/** Words that stand between the words of a phrase without changing it: a pause, an "eu", the next message of a burst. */
const BETWEEN_SIGNS: ReadonlySet<string> = new Set([
  ...[',', '.', '!', ';', ':', '"', "'", '\n', '*', '_', '-', '(', ')', '…'],
  ...'kkk eu ja ate mesmo mesma logo ai ne viu tipo simplesmente realmente as_vezes'.split(' '),
]);

/** "não, eu quero morrer" is not "não quero morrer": here pauses and "eu" count. */
const BETWEEN_FIGURES: ReadonlySet<string> = new Set(['kkk', 'ja', 'so', 'mesmo', 'logo', 'ai', '"', "'", '*', '_']);

/** The phrases of a book in the words that count, as places in all the words. */
function find<T>(
  book: PhraseBook<T>,
  words: readonly string[],
  skipped: ReadonlySet<string>,
): readonly Pick<Found<T>, 'from' | 'to'>[] {
  const kept = words.flatMap((word, at) => (skipped.has(word) ? [] : [{ word: plain(word), at }]));
  return book.all(kept.map(({ word }) => word)).map(({ from, to }) => ({
    from: kept[from]?.at ?? 0,
    to: (kept[to - 1]?.at ?? 0) + 1,
  }));
}

function plain(word: string): string {
  const known = PLAIN_SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (SUICIDE.test(word)) return 'suicidio';
  return MISSPELT.find((right) => isMisspelt(word, right)) ?? word;
}

/** "sucidio", "suissidiu", "suicidas". */
const SUICIDE = /^su[ic]{0,2}[sc]{1,2}id/;

/** Words that no other Portuguese word resembles; a slip of the thumb must not hide them. */
const MISSPELT: readonly string[] = ['morrer', 'vontade', 'desaparecer', 'sofrimento'];

function isMisspelt(word: string, right: string): boolean {
  const fits = word[0] === right[0] && Math.abs(word.length - right.length) <= 1 && !/^morre[um]$/.test(word);
  return fits && editDistance(word, right, 1) <= 1;
}
