import type { Reading } from '../text/tokens.ts';
import { ORDINAL_TENS, ORDINALS } from './instalment-words.data.ts';

/** `isWeekday`: "quinta" alone, which names a day as often. */
export type Ordinal = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly isWeekday: boolean;
};

/** "sétima", "no décimo segundo", "vigésima segunda", "17ª", "5o": the place in a row that is said at word `at`. */
export function ordinalAt({ words, tokens }: Pick<Reading, 'words' | 'tokens'>, at: number): Ordinal | undefined {
  const word = words[at] ?? '';
  if (/^\d{1,2}$/.test(word)) {
    const isOrdinal = tokens[at + 1]?.glued === true && ['a', 'o'].includes(words[at + 1] ?? '');
    return isOrdinal && Number(word) > 0 ? { from: at, to: at + 2, value: Number(word), isWeekday: false } : undefined;
  }
  const tens = ORDINAL_TENS.get(feminine(word));
  const unit = ORDINALS.get(feminine(words[tens === undefined ? at : at + 1] ?? ''));
  if (tens !== undefined) {
    return unit !== undefined && unit < 10
      ? { from: at, to: at + 2, value: tens + unit, isWeekday: false }
      : { from: at, to: at + 1, value: tens, isWeekday: false };
  }
  return unit === undefined ? undefined : { from: at, to: at + 1, value: unit, isWeekday: WEEKDAYS.has(word) };
}

/** The ordinal whose last word stands before `end`. */
export function ordinalBefore(reading: Pick<Reading, 'words' | 'tokens'>, end: number): Ordinal | undefined {
  const [longer, shorter] = [ordinalAt(reading, end - 2), ordinalAt(reading, end - 1)];
  return longer?.to === end ? longer : shorter?.to === end ? shorter : undefined;
}

/** "sétimo" counts as "sétima" does. */
function feminine(word: string): string {
  return word.replace(/o$/, 'a');
}

const WEEKDAYS: ReadonlySet<string> = new Set('segunda terca quarta quinta sexta'.split(' '));
