import type { Month } from '../../../domain/time/local-date.ts';
import { dateNear } from '../figures/calendar.ts';
import { MONTHS, yearAfter } from '../figures/word-dates.ts';
import type { TurnReading } from '../turn-reading.ts';

/** Where the last month of an income is said, and which it is. */
export type IncomeEnd = { readonly at: number; readonly until: Month };

/** "recebo o seguro, 1.450, até fevereiro", "o contrato acaba em março". */
export function incomeEnd({ reading: { words }, view, from, to }: TurnReading): IncomeEnd | undefined {
  for (let at = from; at < to; at += 1) {
    const month = MONTHS.get(words[at] ?? '');
    if (month === undefined || !endsBefore(words, at)) continue;
    const { year } = yearAfter(words, at + 1, view.today);
    const date = dateNear(view.today, { day: LAST_DAY, month, ...(year === undefined ? {} : { year }) }, 'ahead');
    if (date !== undefined && date >= view.today) return { at, until: date.slice(0, 7) };
  }
  return undefined;
}

/** In every month; late enough that the month which runs is the one that is meant. */
const LAST_DAY = 28;

function endsBefore(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).filter((word) => !LINKS.has(word));
  const last = before.at(-1) ?? '';
  if (last === 'ate') return true;
  return last === 'em' && /^(?:acaba|termina|encerra|vence|corta)$/.test(before.at(-2) ?? '');
}

const LINKS: ReadonlySet<string> = new Set(['o', 'mes', 'de', 'so', 'agora', 'la']);
