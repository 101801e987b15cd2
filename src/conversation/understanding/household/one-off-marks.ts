import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { isHeld, oneOffReasons } from './one-offs.ts';

/** Where money that comes once is told with its sum: "tenho 4.800 de FGTS pra sacar", "vendi a tv por 600". */
export function oneOffMarks(turn: TurnReading): readonly number[] {
  const { words } = turn.reading;
  return phrasesIn(oneOffReasons, turn).flatMap(({ from, to }) => {
    const start = sentenceStart(words, from);
    const own = sumsWithin(turn, start, sentenceEnd(words, to));
    // "ganhei um processo ⏎ vai entrar 6 mil": the next message says how much.
    const end = sentenceEnd(words, own.length === 0 ? sentenceEnd(words, to) + 1 : to);
    const sums = own.length > 0 ? own : sumsWithin(turn, start, end);
    // A creditor beside the sum: a debt or a payment that only mentions it.
    const isOwed = turn.creditors.some((name) => name.from >= start && name.to <= end);
    return sums.length === 1 && !isOwed ? [start] : [];
  });
}

function sumsWithin({ figures, reading }: TurnReading, start: number, end: number): TurnReading['figures'] {
  return figures.filter(
    ({ from, to, value }) => from >= start && to <= end && value.kind === 'amount' && !isHeld(reading.words, to),
  );
}

function sentenceStart(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && !ENDS.has(words[from - 1] ?? '')) from -= 1;
  return from;
}

function sentenceEnd(words: readonly string[], at: number): number {
  let to = at;
  while (to < words.length && !ENDS.has(words[to] ?? '')) to += 1;
  return to;
}

const ENDS: ReadonlySet<string> = new Set(['\n', '.', '!', '?', ';']);
