import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Found, Reading } from '../text/tokens.ts';

/** "o total dá 2.300: aluguel 900, comida 800": the whole beside its parts is no part. "100 dividido por dois" is asked. */
export function sumsOfTheirOwn(
  { words }: Reading,
  labels: readonly Found<ExpenseCategory>[],
  amounts: readonly Found<Amount>[],
): { readonly kept: readonly Found<Amount>[]; readonly left: readonly Found<Amount>[] } {
  const counts = amounts.filter((amount, index) => isCountOf(amount, labels, amounts[index + 1]));
  const sums = amounts.filter((amount) => !counts.includes(amount));
  const left = sums.filter(({ from, to }, index) => {
    const before = words.slice(Math.max(0, from - 4), from);
    const isTotal =
      labels.length > 0 &&
      amounts.length > 1 &&
      before.some((word, at) => TOTALS.has(word) && !TIMES.has(before[at + 1] ?? '')) &&
      before.at(-1) !== 'de';
    const own = labels.some((label) => label.to <= from && from - label.to <= 1);
    const next = sums[index + 1];
    const isSplit = DIVIDED.has(words[to] ?? '') && ['por', 'em', 'com', 'para'].includes(words[to + 1] ?? '');
    // "rachamos o aluguel de 1.400 em três", "remédio 200, metade o SUS dá".
    const isHalved =
      (before.some((word) => SPLITTING.has(word)) && ['em', 'por', 'entre'].includes(words[to] ?? '')) ||
      isPaidByHalf(words, to);
    const isDivisor = DIVIDED.has(words[from - 2] ?? '') || (next === undefined && DIVIDED.has(words[from - 3] ?? ''));
    return (
      (isTotal && !own) || isSplit || isHalved || isDivisor || isShareSaidTwice(words, { from, to }, { labels, sums })
    );
  });
  return { kept: sums.filter((amount) => !left.includes(amount)), left };
}

/** "1 botijão por mês 115": how many, before what they cost. */
function isCountOf(
  { to, value }: Found<Amount>,
  labels: readonly Found<ExpenseCategory>[],
  next: Found<Amount> | undefined,
): boolean {
  const label = labels.find(({ from }) => from === to);
  const isSmall = value.bare && value.per === undefined && (value.readings[0] ?? 0) < MOST_COUNTED;
  const hasSum = label !== undefined && next !== undefined && next.from - label.to <= 3;
  return isSmall && hasSum && !labels.some(({ from }) => from >= label.to && from < next.from);
}

const MOST_COUNTED = 1_000;

/** "aluguel 900 que … com um amigo, pago 450": two sums of one thing, of which one is not the person's. */
function isShareSaidTwice(
  words: readonly string[],
  { from, to }: Pick<Found<Amount>, 'from' | 'to'>,
  { labels, sums }: { readonly labels: readonly Found<ExpenseCategory>[]; readonly sums: readonly Found<Amount>[] },
): boolean {
  const next = sums.find((sum) => sum.from >= to);
  const last = sums.findLast((sum) => sum.to <= from);
  const isPair = (one: { readonly to: number } | undefined, other: { readonly from: number } | undefined) =>
    one !== undefined &&
    other !== undefined &&
    !labels.some((label) => label.from >= one.to && label.from - other.from <= 3) &&
    words.slice(one.to, other.from).some((word) => MY_PART.has(word)) &&
    !words.slice(one.to, other.from).some((word) => ['.', '\n', ';'].includes(word));
  return isPair({ to }, next) || isPair(last, { from });
}

const MY_PART: ReadonlySet<string> = new Set(['pago', 'fica', 'sai', 'pagando']);

/** "lanche quase todo dia, uns 250". */
const TIMES: ReadonlySet<string> = new Set('dia mes semana santo domingo sabado sexta fim'.split(' '));
const TOTALS: ReadonlySet<string> = new Set('total tudo todo soma somando juntando'.split(' '));
const SPLITTING: ReadonlySet<string> = new Set('rachamos racho dividimos divido rachando dividindo'.split(' '));

function isPaidByHalf(words: readonly string[], to: number): boolean {
  const behind = words.slice(to, to + 7);
  const half = behind.indexOf('metade');
  return (
    half >= 0 &&
    !behind.slice(0, half).some((word) => /^\d|^[.;\n]$/.test(word)) &&
    !['minha', 'a'].includes(behind[half - 1] ?? '')
  );
}

const DIVIDED: ReadonlySet<string> = new Set(
  'dividido dividida divididos divide dividimos rachado rachada rachamos'.split(' '),
);

/** "uns 1500 no total" answers; "mando 200 pra minha mãe" and "gastava 300" name something of their own. */
export function isAlone({ words }: Reading, { from, to, value }: Found<Amount>): boolean {
  // "8 reais por dia" of who knows what is no total.
  if (value.per !== undefined && value.per !== 'month') return false;
  let [start, end] = [from, to];
  while (start > 0 && !ENDS.has(words[start - 1] ?? '')) start -= 1;
  while (end < words.length && !ENDS.has(words[end] ?? '')) end += 1;
  return [...words.slice(start, from), ...words.slice(to, end)].every(
    (word) => OF_TOTALS.has(word) || !/\p{L}/u.test(word),
  );
}

const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', ':', '(', ')', 'mas']);
const OF_TOTALS: ReadonlySet<string> = new Set(
  [
    'uns umas mais ou menos cerca de em torno por volta tudo total no ao todo toda junto gasto gastamos gasta gastar a o e eh gente eu da fica sai vai vao',
    'acho que deve ser dar mes mensal reais conto contos media faixa quase na nisso nisto disso isso com minha minhas meu meus despesa despesas conta contas so apenas somando',
    'soma umas aproximadamente ate chega chegar gira gastos sao bate entre tipo ai tambem no maximo mesmo todos pra para nao passa passam chega pouco pouca olha viu ne sim creio talvez juntando tem',
    'na do da alto baixo cima assim botando colocando jogando ponta lapis contando calculando chutando fazendo',
  ]
    .join(' ')
    .split(' '),
);
