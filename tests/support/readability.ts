import { syllablesIn } from './portuguese-syllables.ts';

/** How easy a text is to read. */
export type Readability = {
  readonly index: number;
  readonly words: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
};

/**
 * Flesch's index as adapted to Portuguese (Martins, Ghiraldelo, Nunes and Oliveira, "Readability formulas applied to
 * textbooks in Brazilian Portuguese", Notas do ICMC 28, 1996): 248.835 − 1.015 × words a sentence − 84.6 × syllables a
 * word. From 75 on a text is very easy (first years of primary school), from 50 easy (to its end), from 25 difficult.
 *
 * A line of a list and what follows a colon count as sentences of their own, since they are read one at a time. Figures,
 * links, emoji and commands in capitals are not read as words.
 */
export function readability(text: string): Readability {
  const sentences = sentencesOf(text)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllablesPerWord = words.reduce((sum, word) => sum + syllablesIn(word), 0) / Math.max(1, words.length);
  return {
    index: 248.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
    words: words.length,
    wordsPerSentence,
    syllablesPerWord,
  };
}

/** Sentences as a reader meets them on a phone: by their ends, by lines, by what a colon opens. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/(?<=[.!?…:;])["”*_)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function wordsOf(sentence: string): readonly string[] {
  return (sentence.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !/^\p{Lu}{2,}$/u.test(word) && word !== 'R');
}
