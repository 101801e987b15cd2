/** What is weighed at one word: itself, and the pair that it ends, next to each other or one word apart. */
export function featuresAt(words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? '';
  const before = words[at - 1];
  const earlier = words[at - 2];
  const features = [word];
  if (before !== undefined) features.push(`${before}_${word}`);
  if (earlier !== undefined) features.push(`${earlier}~${word}`);
  return features;
}
