import type { TurnReading } from './turn-reading.ts';

/**
 * Where a correction that begins at `from` ends: with its line, or before the next thing of a list ("aliás 700, luz 100").
 * A cue without a figure goes on in the next message, if a figure opens that: "ifood 200 ⏎ mentira ⏎ 300".
 */
export function correctionEnd(turn: TurnReading, from: number): number {
  const end = lineEnd(turn, from);
  const { words } = turn.reading;
  const sum = turn.figures.find((figure) => figure.from >= from && figure.to <= end);
  if (sum) return endOfItem(turn, sum.to, end);
  if (end - from > LONGEST_CUE || end >= words.length || hasSumInClause(turn, from)) return end;
  let next = end + 1;
  while (OPENS_SUM.has(words[next] ?? '')) next += 1;
  const isNext = turn.figures.some((figure) => figure.from === next && figure.value.kind === 'amount');
  return isNext ? lineEnd(turn, end + 1) : end;
}

const LONGEST_CUE = 6;
const OPENS_SUM: ReadonlySet<string> = new Set(['e', 'eh', 'sao', 'era', 'uns', 'umas', 'foi', 'da', '$', 'nao', ',']);

/** "…, luz 100": a name with its own sum is no part of the correction. */
function endOfItem({ reading: { words }, expenses, incomes, figures }: TurnReading, at: number, end: number): number {
  if (!SEPARATORS.has(words[at] ?? '')) return end;
  const next = [...expenses, ...incomes].find((label) => label.from >= at && label.from - at <= 3 && label.to <= end);
  const hasSum = next && figures.some(({ from, to }) => from >= next.to && from - next.to <= 2 && to <= end);
  return hasSum ? at : end;
}

/** "o aluguel é 800 na verdade": the sum before the cue is what is mended. */
function hasSumInClause({ figures, reading: { words } }: TurnReading, at: number): boolean {
  if (words[at] === 'nao') return false;
  let start = at;
  while (start > 0 && !ENDS.has(words[start - 1] ?? '')) start -= 1;
  return figures.some(({ from, to, value }) => from >= start && to <= at && value.kind === 'amount');
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '/', 'e', '.']);
const ENDS: ReadonlySet<string> = new Set([',', '.', '!', '?', ';', '\n']);

function lineEnd({ reading: { words } }: TurnReading, from: number): number {
  const end = words.indexOf('\n', from);
  return end < 0 ? words.length : end;
}
