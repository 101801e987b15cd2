/**
 * The words for the n-th time of asking: the question, then an example, then options or a way out. The last words
 * alternate with the ones before, so that nothing is said twice in a row.
 */
export function reprompt(wordings: readonly string[], attempts: number): string {
  const last = wordings.length - 1;
  const index = attempts <= last ? attempts : last - ((attempts - last) % 2 === 1 && last > 0 ? 1 : 0);
  return wordings[index] ?? '';
}
