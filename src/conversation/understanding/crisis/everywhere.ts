import type { PhraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { NOTHING } from './without-disguise.ts';

/** Every place of the text where a phrase of the book begins: a long figure must not hide a sign within it. */
export function everywhere<T>(book: PhraseBook<T>, kept: readonly Kept[]): readonly Found<T>[] {
  const words = kept.map(({ word }) => word);
  return words.flatMap((_, from) => {
    const found = book.at(words, from);
    return found ? [{ from: kept[from]?.at ?? 0, to: endOf(kept, found.to), value: found.value }] : [];
  });
}

/** The mark of the end is no word. */
function endOf(kept: readonly Kept[], to: number): number {
  const last = kept[to - 1];
  return ((last?.word === END ? kept[to - 2] : last)?.at ?? 0) + 1;
}

export type Kept = { readonly word: string; readonly at: number };

/** The words that count, in the form that the phrases use, and a mark of the end. */
export function keep(
  words: readonly string[],
  skipped: ReadonlySet<string>,
  from = 0,
  to = words.length,
): readonly Kept[] {
  const kept: Kept[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const isArticle = words[at - 1] === 'para' && ARTICLES.has(word);
    if (word !== NOTHING && !skipped.has(word) && !isArticle) kept.push({ word, at });
  }
  return [...kept, { word: END, at: to }];
}

const END = '$';
/** "para o céu" is "pro céu". */
const ARTICLES: ReadonlySet<string> = new Set(['o', 'a', 'os', 'as']);
