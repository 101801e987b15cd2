/** What is weighed at one word: itself, what it begins with, and the pair that it ends. */
export function featuresAt(words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? '';
  const before = words[at - 1];
  const features = [word];
  if (word.length > BEGINNING) features.push(`^${word.slice(0, BEGINNING)}`);
  if (before !== undefined) features.push(`${before}_${word}`);
  return features;
}

/** Letters that inflections of a word have in common: "planej|ando", "planej|ei". Five did best in cross-validation. */
const BEGINNING = 5;

/** Figures, signs and the letters of formulas ("i++") say nothing here. */
export function isSaid(word: string): boolean {
  return SAID.test(word);
}

const SAID = /[a-z]{2}|^[aeo]$/;
