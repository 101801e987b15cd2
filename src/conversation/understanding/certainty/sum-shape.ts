import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { isSum } from './written-figures.ts';

/**
 * How large a sum is, which figures stand beside it, and where it stands among the sums of its turn: nobody pays 30,000 for
 * internet, and the one sum that follows "quanto é a menor dívida?" is seldom a wage. Sizes go by steps of about 1.4.
 */
export function shapeOf({ figures, dates, view }: TurnReading, figure: Found<Figure>): string[] {
  const asked = `?${view.question?.slot ?? ''}`;
  const { kind } = figure.value;
  const sums = figures.filter(isSum);
  const place = Math.min(sums.indexOf(figure), LAST_PLACE);
  const count = Math.min(sums.length, MOST_SUMS);
  return [
    ...sizeOf(figure.value, asked),
    ...company(figures, figure),
    ...(dates.length > 0 ? ['has:word-date'] : []),
    `${asked}&${figure.value.kind === 'amount' ? amountForm(figure.value.amount) : kind}`,
    `${asked}&of${count}`,
    `${asked}&at${place}`,
    `at${place}of${count}`,
  ];
}

const LAST_PLACE = 3;
const MOST_SUMS = 4;

function amountForm({ per, bare }: { readonly per?: string; readonly bare: boolean }): string {
  return `${per ?? ''}${bare ? ':bare' : ''}`;
}

function sizeOf(value: Figure, asked: string): string[] {
  const reais = reaisOf(value);
  if (reais === undefined) return ['size?'];
  const step = Math.floor(Math.log2(reais + 1) * 2);
  const coarse = `size${Math.floor(step / 2)}`;
  return [`fine${step}`, coarse, `${value.kind}&${coarse}`, `${asked}&size${Math.floor(step / 3)}`, roundnessOf(reais)];
}

function reaisOf(value: Figure): number | undefined {
  const amount =
    value.kind === 'amount' ? value.amount : value.kind === 'instalments' ? value.instalments.amount : undefined;
  const [centavos] = amount?.readings ?? [];
  return centavos === undefined ? undefined : centavos / 100;
}

/** "3 mil" is said of what one owes, "187,53" read off a bill. */
function roundnessOf(reais: number): string {
  if (reais % 100 === 0) return 'in-hundreds';
  if (reais % 10 === 0) return 'in-tens';
  return Number.isInteger(reais) ? 'in-reais' : 'in-centavos';
}

/** The figures before and behind, and all sorts of figures in the turn. */
function company(figures: readonly Found<Figure>[], figure: Found<Figure>): string[] {
  const at = figures.indexOf(figure);
  const before = figures[at - 1]?.value.kind ?? '';
  const behind = figures[at + 1]?.value.kind ?? '';
  const others = new Set(figures.filter((other) => other !== figure).map(({ value }) => value.kind));
  return [`${before}#`, `#${behind}`, `${before}#${behind}`, ...[...others].map((kind) => `has:${kind}`)];
}
