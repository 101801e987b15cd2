import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { Reading } from '../text/tokens.ts';
import type { NumberReading } from './numbers.ts';

/** The numbers of a text, and what else the readers of one number need to know. */
export type Scan = {
  readonly reading: Reading;
  readonly numbers: ReadonlyMap<number, NumberReading>;
  readonly today: LocalDate;
};
