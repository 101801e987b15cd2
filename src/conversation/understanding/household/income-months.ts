import type { Amount } from '../figures/amounts.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

type Months = Readonly<Record<'low' | 'high' | 'usual', readonly Found<Amount>[]>>;

/** "mei, média de 4.500, mês ruim 3 mil": what varies counts as its bad month; of a good month alone, that is what was told. */
export function withBadMonth(
  { incomes }: TurnReading,
  { low, high, usual }: Months,
): { readonly kept: readonly Found<Amount>[]; readonly worst?: Found<Amount> } {
  const [worst] = low.toSorted((a, b) => (a.value.readings[0] ?? 0) - (b.value.readings[0] ?? 0));
  if (!worst) return { kept: usual.length > 0 ? usual : high };
  const larger = [...usual, ...high].find(({ value }) => (value.readings[0] ?? 0) >= IN_THOUSANDS);
  const bad = { ...worst, value: likeThousands(worst.value, larger?.value) };
  // Sums with names of their own are other incomes: "salário 2 mil e bico, no mês ruim 300".
  const labelOf = (sum: Found<unknown>) => incomes.findLast(({ to }) => to <= sum.from && sum.from - to <= 2);
  const source = labelOf(bad)?.value.source;
  // "salário 1.800 e bico 600, mas tem mês que o bico é 300": the worst of the one that is named again.
  const own = usual.filter((sum) => {
    const label = labelOf(sum);
    return label !== undefined && (source === undefined || label.value.source !== source);
  });
  const others = own.filter(({ from }) => from < bad.from).slice(0, incomes.length - 1);
  return { kept: incomes.length > 1 ? [...others, bad] : [bad], worst: bad };
}

/** "tiro dois mil mas tem mês que é mil e seiscentos", "1.800, às vezes cai pra 1.200": less than what was told before it. */
export function weakMonths(
  { reading: { words } }: TurnReading,
  told: readonly Found<Amount>[],
): readonly Found<Amount>[] {
  return told.filter((sum, index) => {
    const before = told[index - 1];
    if (!before || told.length > MOST_MONTHS || (sum.value.readings[0] ?? 0) >= (before.value.readings[0] ?? 0))
      return false;
    const lead = (from: number, start: number) => words.slice(Math.max(start, from - FAR_WEAK), from).join(' ');
    const isFirst = SOME_MONTHS.test(lead(before.from, told[index - 2]?.to ?? 0));
    return !isFirst && SOME_MONTHS.test(lead(sum.from, before.to));
  });
}

const MOST_MONTHS = 3;
const FAR_WEAK = 8;
const SOME_MONTHS =
  /\b(?:(?:tem|ha|teve|tinha) (?:uns |um )?mes(?:es)? (?:que|em que|de|q)|as vezes|de vez em quando|(?:uns|outros) meses|quando (?:aperta|nao tem|ta|esta))\b/;

/** "tem mês que dá mil, tem mês que dá 3 mil": the least of them. */
export function lowestOfMonths(
  { reading: { words }, incomes }: TurnReading,
  told: readonly Found<Amount>[],
): readonly Found<Amount>[] {
  const isOfMonth = ({ from }: Found<Amount>) => {
    const before = words.slice(Math.max(0, from - 6), from).join(' ');
    return /(?:tem|ha|em) mes(?:es)? (?:que|em que)|as vezes|uns meses|outro mes|(?:esse|este|nesse) mes|mes (?:passado|retrasado|anterior)/.test(
      before,
    );
  };
  if (told.length < 2 || incomes.length > 1 || !told.every(isOfMonth)) return told;
  return told.toSorted((a, b) => (a.value.readings[0] ?? 0) - (b.value.readings[0] ?? 0)).slice(0, 1);
}

/** Each sum is of some month that is over, and one of them is named. */
export function areOfNamedMonths(
  { reading: { words }, view, incomes }: TurnReading,
  sums: readonly Found<Amount>[],
): boolean {
  // "seguro 1.412 até março, bico 300" are two incomes.
  const isOne = new Set(incomes.map(({ value }) => value.source)).size <= 1;
  if (sums.length < 2 || !isOne || view.question?.slot !== 'incomes') return false;
  const said = sums.map(({ from, to }, index) => {
    const start = Math.max(sums[index - 1]?.to ?? 0, from - FAR_MONTH);
    return [...words.slice(start, from), words[to] ?? '', words[to + 1] ?? ''];
  });
  return said.every((near) => near.some((word) => isPastMonth(word))) && said.flat().some((word) => MONTH.test(word));
}

const FAR_MONTH = 5;
const MONTH = /^(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)$/;

/** A month by its name, or as one that is gone. */
function isPastMonth(word: string): boolean {
  return MONTH.test(word) || /^(?:passado|retrasado|anterior|antes|atras)$/.test(word);
}

const IN_THOUSANDS = 100_000;

/** "no verão cinco mil, no inverno cai pra dois": two thousand. */
function likeThousands(amount: Amount, other: Amount | undefined): Amount {
  const [value = 0] = amount.readings;
  const isShort = amount.bare && amount.readings.length === 1 && value < 3_000 && other !== undefined && !other.bare;
  return isShort ? { ...amount, readings: [value * 1_000], bare: false } : amount;
}

/** "no mês ruim 3 mil", "1.800 nos meses fracos", "mês bom passa de 3". */
export function monthOf(words: readonly string[], from: number, to: number): 'low' | 'high' | undefined {
  const before = words.slice(Math.max(0, from - 6), from);
  const start = before.findLastIndex((word) => [',', '.', ';', '\n', 'mas'].includes(word));
  const near = before.slice(start + 1);
  // "no mês que não tem jogo cai pra mil".
  if (/\bmes(?:es)? (?:que|em que) nao\b/.test(words.slice(Math.max(0, from - FAR_WEAK), from).join(' '))) return 'low';
  // "já dezembro passa de 3 mil".
  if (near.includes('passa') && !near.includes('nao')) return 'high';
  const after = words.slice(to, to + 4);
  const end = after.findIndex((word) => [',', '.', ';', '\n', 'e', 'mas'].includes(word));
  const behind = end < 0 ? after : after.slice(0, end);
  // "2.000 num mês bom e 1.400 num mês ruim": said right behind.
  const isBehind = /^(?:num|no|nos|em|n[ao]s) mes(?:es)? /.test(behind.join(' '));
  const beside = isBehind ? behind : [...near.toReversed(), ...(near.some(isOfMonth) ? [] : behind)];
  const said = beside.find(isOfMonth);
  if (said === undefined) return undefined;
  return LOW.has(said) ? 'low' : 'high';
}

/** "em mês bom passa de 3": above what usually comes. */
export function isOfGoodMonth({ reading: { words } }: TurnReading, { from, to }: Found<Amount>): boolean {
  return monthOf(words, from, to) === 'high';
}

function isOfMonth(word: string): boolean {
  return LOW.has(word) || HIGH.has(word);
}

const LOW: ReadonlySet<string> = new Set(
  'ruim ruins fraco fracos fraca pior piores inverno chuva chove parado baixa'.split(' '),
);
const HIGH: ReadonlySet<string> = new Set('bom bons forte fortes melhor melhores verao cheio alta'.split(' '));
