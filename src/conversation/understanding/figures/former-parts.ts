import type { Found, Reading } from '../text/tokens.ts';
import type { Figure } from './figure.ts';

/** "a parcela era 900, agora tá 640", "antes eu pagava 600 de parcela, hoje é 380": what each part takes now, and not what it took. */
export function withPresentParts(figures: readonly Found<Figure>[], { words }: Reading): readonly Found<Figure>[] {
  const presents = new Set<Found<Figure>>();
  const kept = figures.flatMap((figure, index): readonly Found<Figure>[] => {
    const present = isFormerPart(figure, words)
      ? figures.slice(index + 1).find((next) => isPresent(figure, next, words))
      : undefined;
    if (!present) return [figure];
    presents.add(present);
    return figure.value.kind === 'ignored' ? [figure] : [{ ...figure, value: { kind: 'ignored', why: 'unreadable' } }];
  });
  return kept.map((figure) => (presents.has(figure) ? asPart(figure) : figure));
}

function isFormerPart({ from, to, value }: Found<Figure>, words: readonly string[]): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  if (value.kind === 'instalments') {
    const { amount, ...counts } = value.instalments;
    return amount !== undefined && Object.keys(counts).length === 0 && before.some((word) => WAS.has(word));
  }
  const isOfParts = /^(?:de|por|a) (?:parcelas?|prestac(?:ao|oes)|mes)\b/.test(words.slice(to, to + 2).join(' '));
  return value.kind === 'ignored' && value.why === 'unreadable' && before.includes('pagava') && isOfParts;
}

function isPresent(former: Found<Figure>, { from, value }: Found<Figure>, words: readonly string[]): boolean {
  if (from - former.to > FAR) return false;
  const isSum = value.kind === 'instalments' ? value.instalments.amount !== undefined : isOnce(value);
  return isSum && NOW.test(words.slice(Math.max(former.to, from - NEAR), from).join(' '));
}

function isOnce(value: Figure): boolean {
  return value.kind === 'amount' && value.amount.per === undefined;
}

function asPart(figure: Found<Figure>): Found<Figure> {
  if (figure.value.kind !== 'amount') return figure;
  const { role: _, ...amount } = figure.value.amount;
  return { ...figure, value: { kind: 'instalments', instalments: { amount } } };
}

const WAS: ReadonlySet<string> = new Set('era eram pagava dava vinha'.split(' '));
const NOW = /\b(?:hoje|agora|atualmente|(?:passou|subiu|foi|caiu|aumentou|baixou) para)\b/;
/** How far behind what it was the present may stand, and how far before a sum its word. */
const FAR = 14;
const NEAR = 7;
