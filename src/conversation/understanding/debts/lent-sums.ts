import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * Sums that say what was lent or what a thing cost, not what is owed now: "1.350 em 9x de 198", "me emprestou 1.500 e
 * pago 119 em 84 vezes", "fiz um consignado de 15 mil, desconta 410, faltam 52".
 */
export function isLentSum(turn: TurnReading, { from, to }: Found<Figure>): boolean {
  const { words } = turn.reading;
  // Nearly all sums are dismissed here, before anything is looked for.
  if (!SPLIT.has(words[to] ?? '') && !isLent(words, from)) return false;
  if (isLent(words, from) && isTakenMonthly(words.slice(to, to + FAR))) return true;
  const next = turn.figures.find((figure) => figure.from >= to && figure.value.kind === 'instalments');
  if (next?.value.kind !== 'instalments') return false;
  const { amount, total, remaining } = next.value.instalments;
  const between = words.slice(to, next.from);
  const isSplit = between.includes('em') && between.length <= 2 && between.every((word) => SPLIT.has(word));
  if (isSplit) return amount !== undefined && total !== undefined;
  const isNear = between.length <= FAR && !between.some((word) => ENDS.has(word));
  return isNear && (total ?? remaining) !== undefined && isLent(words, from) && !isAnothers(turn, to, next);
}

/** "peguei 5 mil", "me emprestou 1.500", "fiz um empréstimo de 3 mil". */
function isLent(words: readonly string[], from: number): boolean {
  const near = words.slice(Math.max(0, from - 3), from);
  const isLoan = near.some((word) => LOANS.has(word));
  const isMade = words.slice(Math.max(0, from - 6), from).some((word) => MADE.has(word));
  return near.some((word) => LENT.has(word)) || (isLoan && isMade);
}

/** "tirei um consignado de 3.600 faz tempo e todo mês descontam 142": what goes off each month pays it back. */
function isTakenMonthly(after: readonly string[]): boolean {
  const end = after.findIndex((word) => ENDS.has(word));
  const text = (end < 0 ? after : after.slice(0, end)).join(' ');
  return /\b(?:todo|por|cada) mes (?:me |eles )?(?:descont|tira|pux|debita)/.test(text);
}

/** "peguei 5 mil no itaú e 12x de 300 na renner": the parts are of another debt. */
function isAnothers({ creditors }: TurnReading, to: number, next: Found<unknown>): boolean {
  const own = creditors.find((name) => name.from >= to && name.to <= next.from);
  const other = creditors.find((name) => name.from >= next.to && name.from - next.to <= 3);
  return own !== undefined && other !== undefined && own.value.mention.name !== other.value.mention.name;
}

const FAR = 14;
const ENDS: ReadonlySet<string> = new Set(['\n', 'devo', '.']);
const SPLIT: ReadonlySet<string> = new Set(['em', 'parcelado', 'parcelados', 'dividido', 'divididos']);
const LENT: ReadonlySet<string> = new Set(
  'emprestou empresto emprestaram emprestei liberou liberaram peguei pegamos tirei contratei financiei'.split(' '),
);
const LOANS: ReadonlySet<string> = new Set(['emprestimo', 'financiamento', 'credito', 'consignado']);
const MADE: ReadonlySet<string> = new Set(['fiz', 'fizemos', 'peguei', 'tirei', 'contratei', 'assinei']);
