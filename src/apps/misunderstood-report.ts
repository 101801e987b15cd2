import type { Misunderstood } from '../contracts/misunderstood.ts';
import { fold } from '../domain/text/normalise.ts';

/** The same words, however accented, cased or with other figures, in answer to the same question. */
export type MisunderstoodGroup = {
  readonly slot: Misunderstood['slot'];
  readonly count: number;
  /** As they were written, the newest first. */
  readonly examples: readonly string[];
  /** How often each reason. */
  readonly why: Readonly<Partial<Record<Misunderstood['why'], number>>>;
  readonly newest: string;
};

/** The most frequent first; of equals the newest. `words`: the newest first. */
export function groupMisunderstood(words: readonly Misunderstood[]): readonly MisunderstoodGroup[] {
  const groups = new Map<string, MisunderstoodGroup>();
  for (const one of words) {
    const key = `${one.slot} ${shapeOf(one.words)}`;
    const before = groups.get(key);
    const examples = before?.examples ?? [];
    const isNew = examples.length < MOST_EXAMPLES && !examples.includes(one.words);
    groups.set(key, {
      slot: one.slot,
      count: (before?.count ?? 0) + 1,
      examples: isNew ? [...examples, one.words] : examples,
      why: { ...before?.why, [one.why]: (before?.why[one.why] ?? 0) + 1 },
      newest: before?.newest ?? one.day,
    });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count || b.newest.localeCompare(a.newest));
}

const MOST_EXAMPLES = 3;

/** "3.000" and "2,50" are figures alike; marks and spaces say nothing. */
function shapeOf(words: string): string {
  return fold(words)
    .replace(/\d+(?:[.,]\d+)*/g, '9')
    .replace(/[^\p{L}\d•]+/gu, ' ')
    .trim();
}

/** A table for people: the question, how often, since when last, and what was written. */
export function misunderstoodTable(groups: readonly MisunderstoodGroup[]): string {
  const rows = groups.map(({ slot, count, newest, examples }) => [slot, String(count), newest, examples.join(' | ')]);
  const all = [['question', 'times', 'last', 'words'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('');
}
