import type { Amount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { isOfGoodMonth } from './income-months.ts';
import type { IncomeWords } from './income-words.data.ts';

/**
 * The one sum that a person adds up to: "fixo 1.600 + comissão, dá uns 2.400", "150 cada dia, por mês fica 1.800". The parts
 * before it are told by it already.
 */
export function totalThatComesIn(
  turn: TurnReading,
  told: readonly Found<Amount>[],
): { readonly total: Found<Amount>; readonly labels: readonly Found<IncomeWords>[] } | undefined {
  const amounts = told.filter((sum) => !isOfGoodMonth(turn, sum));
  const total = amounts.at(-1);
  if (!total || amounts.length + turn.incomes.length < 2) return undefined;
  const [cue] = phrasesIn(totals, turn)
    .filter(({ to }) => to <= total.from && total.from - to <= 1)
    .slice(-1);
  // "tirando a gasolina fica 600" is what is left.
  if (!cue || turn.reading.words.slice(Math.max(0, cue.from - 4), cue.to).some((word) => LEFT.has(word)))
    return undefined;
  // "mesada 500 e bico que dá uns 600": what the last of them gives.
  if (cue.value === 'sum' && isOfLast(turn, cue.from)) return undefined;
  const before = amounts.slice(0, -1).filter(({ to }) => to <= cue.from);
  if (before.length !== amounts.length - 1) return undefined;
  // What is said of one part only ("… e faço unha, dá uns 400") is less than another.
  const parts = before.flatMap(({ value }) => value.readings);
  if ((total.value.readings[0] ?? 0) < Math.max(0, ...parts)) return undefined;
  const isMonthly = cue.value === 'month' && before.length > 0 && before.every(({ value }) => value.per !== 'month');
  // "salário e comissão, dá uns 2.150": two names and one sum.
  const sumsUp = cue.value === 'sum' && turn.incomes.filter(({ to }) => to <= cue.from).length + before.length >= 2;
  if (!isMonthly && !sumsUp) return undefined;
  const { per, ...value } = total.value;
  // "4 casas, 160 cada, então fecha 640 por semana".
  const own = per !== undefined && per !== 'month' && cue.value === 'sum' ? { per } : {};
  return { total: { ...total, value: { ...value, ...own } }, labels: mainLabel(turn) };
}

function isOfLast({ incomes, reading: { words } }: TurnReading, at: number): boolean {
  return words[at - 1] === 'que' && incomes.some(({ to }) => to < at && at - 1 - to <= 2);
}

const LEFT: ReadonlySet<string> = new Set(
  'tirando descontando sobra liquido limpo menos desconto descontos'.split(' '),
);

/** "salário 1.900, bico 300, total 2.200", "dá 3.900, eu 2.100 e ela 1.800": a sum that only adds up the others is said already. */
export function withoutRestatedTotal(amounts: readonly Found<Amount>[]): readonly Found<Amount>[] {
  const sumOf = ({ value }: Found<Amount>) => value.readings[0] ?? 0;
  const whole = amounts.reduce((sum, amount) => sum + sumOf(amount), 0);
  const [first, last] = [amounts[0], amounts.at(-1)];
  const total = [last, first].find((amount) => amount && sumOf(amount) * 2 === whole);
  return total && amounts.length >= 3 ? amounts.filter((amount) => amount !== total) : amounts;
}

/** Pay and commission come from one job. */
function mainLabel({ incomes, reading: { words } }: TurnReading): readonly Found<IncomeWords>[] {
  const [first] = incomes;
  if (!first) return [];
  const job = incomes.find(({ value }) => value.source === 'formal-job' || value.source === 'public-servant');
  if (job) return [job];
  const isFixed = words.includes('fixo') || words.includes('fixa');
  return [isFixed ? { ...first, value: { source: 'formal-job' } } : first];
}

const totals = phraseBook<'sum' | 'month'>([
  [
    'month',
    [
      '(por|no|ao|todo) mes (eu|isso|da|ja)? (fica|da|sai|tiro|vem|recebo|ganho|entra|faz|soma|dando|ficando|tirando|fecho|fecha|bate|deve_dar|deve_ficar|vai_dar) (uns|umas|em|mais_ou_menos|quase|cerca_de)?',
      '(da|fica|fecha|fecho|sai|tiro) (por|no|ao) mes (uns|umas|em|mais_ou_menos|quase)?',
    ],
  ],
  [
    'sum',
    [
      '(da|fica|sai|vai|soma|bate|chega|dando|totaliza|fecha) (em|a|uns|umas|quase|tudo|tudo_uns|no_total|ao_todo|mais_ou_menos)? (uns|umas|em|a)?',
      '(no_total|ao_todo|tudo_junto|tudo|somando|juntando|somando_tudo|juntando_tudo|total) (da|fica|de|sai|e|eh|:)? (uns|umas|em)?',
    ],
  ],
]);
