import type { Found, Reading } from '../text/tokens.ts';
import type { CreditorFinder, FoundCreditor } from './creditors.ts';

/** "4.870 no cartão do inter …, o inter parei de pagar": who was named once is meant by the bare word too. */
export function withNamedAgain(
  reading: Reading,
  context: Parameters<CreditorFinder>[1],
  findCreditors: CreditorFinder,
): readonly Found<FoundCreditor>[] {
  const found = findCreditors(reading, context);
  const isFree = (at: number) => !found.some(({ from, to }) => from <= at && at < to);
  const spans = new Set(found.filter(({ from, to }) => to === from + 1).map(({ from }) => reading.words[from]));
  if (!reading.words.some((word, at) => spans.has(word) && isFree(at))) return found;
  return findCreditors(reading, {
    ...context,
    known: [...context.known, ...found.map(({ value }) => value.mention.name)],
  });
}
