import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { shapeOf } from './sum-shape.ts';

/**
 * What stands around a figure, for weights that were learnt: words before and behind it up to the next figure, the nearest
 * ones with their place, names and labels by what they are, the open question, and how large the figure is among which others.
 * A verb's forms share its beginning.
 */
export function sumFeatures(turn: TurnReading, figure: Found<Figure>, isKnown: (feature: string) => boolean): string[] {
  const { reading, figures, view } = turn;
  const start = beginningOf(reading.words, figure.from);
  const end = endOf(reading.words, figure.to);
  const last = figures.findLast(({ to }) => to <= figure.from)?.to ?? 0;
  const next = figures.find(({ from }) => from >= figure.to)?.from ?? reading.words.length;
  const features = [`?${view.question?.slot ?? ''}`, `=${formOf(figure.value)}`, ...shapeOf(turn, figure)];
  const before = signs(turn, Math.max(start, figure.from - REACH), figure.from);
  const behind = signs(turn, figure.to, Math.min(end, figure.to + REACH));
  before.toReversed().forEach((sign, back) => {
    const side = sign.at >= last ? '<' : '<<';
    features.push(...forms(sign.text, side, isKnown));
    if (back < 2) features.push(...forms(sign.text, `${back + 1}<`, isKnown));
  });
  behind.forEach((sign, on) => {
    const side = sign.at < next ? '>' : '>>';
    features.push(...forms(sign.text, side, isKnown));
    if (on < 2) features.push(...forms(sign.text, `${on + 1}>`, isKnown));
  });
  const [nearest, second] = before.toReversed();
  if (nearest && second) features.push(`${second.text}_${nearest.text}<`);
  if (before.length === 0) features.push('^');
  if (behind.length === 0) features.push('$');
  if (figures.length === 1) features.push('1');
  return [...new Set(features)];
}

/** How the figure itself is built: "12x de 320" is a part, "uns 300 por semana" comes or goes each week. */
function formOf(value: Figure): string {
  if (value.kind === 'instalments') return `parts:${Object.keys(value.instalments).toSorted().join('+')}`;
  if (value.kind !== 'amount') return value.kind;
  const { per = '', role = '', bare } = value.amount;
  return `amount:${per}:${role}:${bare ? 'bare' : ''}`;
}

type Sign = { readonly text: string; readonly at: number };

/** Words as they are; a name, a kind, an expense or a source of income as what it is. */
function signs(turn: TurnReading, from: number, to: number): Sign[] {
  const { words, tokens } = turn.reading;
  const near = <T extends Found<unknown>>(all: readonly T[]) => all.filter((one) => one.from < to && from < one.to);
  const creditors = near(turn.creditors);
  const kinds = near(turn.kinds);
  const expenses = near(turn.expenses);
  const incomes = near(turn.incomes);
  const found: Sign[] = [];
  for (let at = from; at < to; at += 1) {
    const label =
      labelAt(creditors, at, 'NAME') ??
      labelAt(kinds, at, 'KIND') ??
      labelAt(expenses, at, 'EXPENSE') ??
      labelAt(incomes, at, 'INCOME');
    if (label !== undefined) {
      if (found.at(-1)?.text !== label) found.push({ text: label, at });
      else found[found.length - 1] = { text: label, at };
      if (label === 'NAME') continue;
    }
    const token = tokens[at];
    if (token?.kind === 'word') found.push({ text: words[at] ?? '', at });
    else if (token?.kind === 'number') found.push({ text: '#', at });
    else if (token?.kind === 'mark' && MARKS.has(token.text)) found.push({ text: token.text, at });
  }
  return found;
}

function labelAt(found: readonly Found<unknown>[], at: number, label: string): string | undefined {
  return found.some((one) => one.from <= at && at < one.to) ? label : undefined;
}

/** A word, and the beginning that its forms share. An unknown word tells by its ending whether it is something done. */
function forms(word: string, side: string, isKnown: (feature: string) => boolean): string[] {
  const whole = `${word}${side}`;
  const stem = word.length > STEM ? [`${word.slice(0, STEM)}-${side}`] : [];
  if (isKnown(whole) || stem.some(isKnown) || !/^[a-z]/.test(word)) return [whole, ...stem];
  return [`${VERB.test(word) ? 'DEED' : 'WORD'}${side}`];
}

const STEM = 5;
const REACH = 9;
const VERB = /(?:ei|ou|aram|eram|iram|ando|endo|indo|ava|avam|ria|sse|ar|er|ir|am|em|amos|emos)$/;
const MARKS: ReadonlySet<string> = new Set([',', '+', '=', '/', ':', '(', '?', '-']);

function beginningOf(words: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !ENDS.has(words[start - 1] ?? '')) start -= 1;
  return start;
}

function endOf(words: readonly string[], at: number): number {
  let end = at;
  while (end < words.length && end - at < REACH && !ENDS.has(words[end] ?? '')) end += 1;
  return end;
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', ';']);
