import type { TurnReading } from './turn-reading.ts';

/** "90% de desconto", "desconto de noventa por cento": a share of the debt that is forgiven, `fraction` of 1. */
export type Discount = { readonly fraction: number; readonly span: string };

const NEAR = 4;
const NAMES: ReadonlySet<string> = new Set(['desconto', 'descontos', 'off', 'abatimento']);

export function readDiscount({
  reading,
  from,
  to,
}: Pick<TurnReading, 'reading' | 'from' | 'to'>): Discount | undefined {
  const { words, tokens } = reading;
  for (let at = from; at < to; at += 1) {
    const isPercent = words[at] === '%' || (words[at] === 'por' && words[at + 1] === 'cento');
    const percent = Number((words[at - 1] ?? '').replace(',', '.'));
    const isNamed = words.slice(Math.max(from, at - NEAR), at + NEAR + 1).some((word) => NAMES.has(word));
    if (!isPercent || !isNamed || !(percent > 0 && percent < 100)) continue;
    const [first, last] = [tokens[at - 1], tokens[words[at] === '%' ? at : at + 1]];
    if (first && last) return { fraction: percent / 100, span: reading.source.slice(first.start, last.end) };
  }
  return undefined;
}
