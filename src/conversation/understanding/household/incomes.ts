import type { Command } from '../../../contracts/command.ts';
import type { IncomeMention } from '../../../contracts/mentions.ts';
import type { Amount } from '../figures/amounts.ts';
import { inListOrder } from '../text/list-order.ts';
import { type Pair, pairUp } from '../text/pair-up.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { answerAmount, settled } from './expenses.ts';
import { incomeEnd } from './income-end.ts';
import { FAR_DAY, periodOf } from './income-periods.ts';
import type { IncomeWords } from './income-words.data.ts';
import { thirteenthWords, variableWords } from './income-words.ts';
import { payDays } from './pay-days.ts';

type IncomeParts = {
  readonly labels: readonly Found<IncomeWords>[];
  readonly amounts: readonly Found<Amount>[];
  /** The person's own words say that it comes in: no bare answer. */
  readonly isSaid?: boolean;
  /** What the worst months bring, where that was told. */
  readonly worst?: Found<Amount>;
};

/** Incomes by source, in either order: "salário 2 mil e bico 500", "1500 de aposentadoria". */
export function readIncomes(
  turn: TurnReading,
  { labels, amounts, isSaid = false, worst }: IncomeParts,
): readonly Command[] {
  const words = turn.reading.words.slice(turn.from, turn.to);
  const varies = variableWords.all(words).length > 0;
  const thirteenth = thirteenthSaid(words);
  const pairs = pairsOf(
    turn,
    named(mergeLabels(turn, withoutRepeats(labels, amounts), amounts), amounts.length),
    amounts,
  );
  const told = pairs.filter((pair) =>
    pair.label ? !isNamedAgain(pair, pairs) : !pair.amount || isAnotherIncome(turn, pair.amount, amounts),
  );
  // "caixa de mercado, 1.720, e faço bolo, uns 400, mas depende": said of the one that may vary.
  const isOfVarying = told.length > 1 && told.some(({ label }) => label?.value.variable);
  const shared = {
    ...(varies && !isOfVarying ? { variable: true } : {}),
    ...(thirteenth === undefined ? {} : { thirteenth }),
  };
  const end = incomeEnd(turn);
  const dayOf = payDays(turn, told);
  return told.flatMap((pair, index): readonly Command[] => {
    const { label, amount } = pair;
    const payDay = dayOf(pair);
    const own: IncomeMention = {
      ...shared,
      ...(payDay === undefined ? {} : { payDay }),
      ...(end && isBefore(told, index, end.at) ? { until: end.until } : {}),
      ...(label ? { source: label.value.source, ...(label.value.variable ? { variable: true } : {}) } : {}),
      ...worstMonth(amount, worst),
      ...periodOf(amount, words, { offset: turn.from, isOnlySum: amounts.length === 1 }),
    };
    if (!amount) return [{ kind: 'tell-income', income: own }];
    const isBare = Object.keys(own).length === 0 && pairs.length === 1;
    if (isBare && !isSaid && !words.some((word) => SAYS_INCOME.test(word))) return answerAmount(amount.value);
    const expects = own.per === 'day' || own.per === 'week' ? 'anything' : 'thousands';
    return settled(amount.value, expects, { kind: 'tell-income', income: own }, (money) => ({
      kind: 'tell-income',
      income: { ...own, money },
    }));
  });
}

function worstMonth(
  amount: Found<Amount> | undefined,
  worst: Found<Amount> | undefined,
): Pick<IncomeMention, 'variable' | 'isWorstMonth'> {
  return amount && amount === worst ? { variable: true, isWorstMonth: true } : {};
}

/** "… e bico 600, mas tem mês que o bico é 300": the name without its own sum says nothing more. */
function isNamedAgain(
  { label, amount }: Pair<IncomeWords, Amount>,
  pairs: readonly Pair<IncomeWords, Amount>[],
): boolean {
  const source = label?.value.source;
  return !amount && pairs.some((other) => other.amount?.value && other.label?.value.source === source);
}

function pairsOf(
  turn: TurnReading,
  labels: readonly Found<IncomeWords>[],
  amounts: readonly Found<Amount>[],
): readonly Pair<IncomeWords, Amount>[] {
  const alone = labels.filter((label) => isToldByItsDay(turn, label, amounts));
  const names = labels.filter((label) => !alone.includes(label));
  // "sou aposentada e faço crochê, 1.621 + 200": names first, then as many sums.
  const lists = inListOrder(names, amounts);
  const pairs = lists.pairs.length > 0 ? lists.pairs : pairUp(turn.reading, names, amounts);
  return [...pairs, ...alone.map((label) => ({ label }))];
}

/** "o patrão paga 700 por quinzena, e a pensão cai dia 12": a name whose day is told, and no sum. */
function isToldByItsDay(turn: TurnReading, { from, to }: Found<unknown>, sums: readonly Found<Amount>[]): boolean {
  const { words } = turn.reading;
  const before = sums.findLast((sum) => sum.to <= from);
  const isApart = before !== undefined && words.slice(before.to, from).includes('e');
  const day = turn.figures.find((figure) => figure.value.kind === 'day' && figure.from >= to && figure.from - to <= 3);
  return isApart && day !== undefined && !sums.some((sum) => sum.from >= to);
}

/** "seguro 1.450 até fevereiro e bico 400": the end is of the one that was told last before it. */
function isBefore(told: readonly Pair<IncomeWords, Amount>[], index: number, at: number): boolean {
  const places = told.map(({ label, amount }) => Math.min(...[label, amount].flatMap((one) => one?.from ?? [])));
  const own = places[index] ?? 0;
  const others = places.filter((place) => place > own && place < at);
  return (own < at && others.length === 0) || told.length === 1;
}

/** "mais 400 de costura", "e o marido 1500" add an income; "mas meu filho come 600" does not. */
function isAnotherIncome(
  { reading: { words } }: TurnReading,
  { from }: Found<Amount>,
  amounts: readonly Found<Amount>[],
): boolean {
  const last = amounts.findLast(({ to }) => to <= from);
  return (
    last === undefined ||
    words.slice(last.to, from).every((word, at, all) => !VERBS_OF_COST.test(word) || /^aulas?$/.test(all[at + 1] ?? ''))
  );
}

const VERBS_OF_COST =
  /^(?:comem?|gast\w*|pag\w*|cust\w*|dev\w*|desconta\w*|vai|va[oi]|leva|consome|bebe|compr\w*|mand[oa]|dou)$/;

const SAYS_INCOME = /^(?:ganh\w*|receb\w*|tiro|tirando|salarios?|rendas?|faturo|soldo|ordenado|pagam|liquido)$/;

/** "sou aposentado e trabalho de vigia, 1.621 da aposentadoria": the one beside the sum names it. */
function withoutRepeats(
  labels: readonly Found<IncomeWords>[],
  amounts: readonly Found<Amount>[],
): readonly Found<IncomeWords>[] {
  const isBeside = (label: Found<IncomeWords>) =>
    amounts.some(
      ({ from, to }) => (from >= label.to && from - label.to <= 2) || (label.from >= to && label.from - to <= 2),
    );
  return labels.filter(
    (label, index) =>
      isBeside(label) ||
      !labels.slice(index + 1).some((later) => later.value.source === label.value.source && isBeside(later)),
  );
}

/** "sou autônoma, faço uns corre" or "clt, salário" name one income twice: neighbours of one sort without a sum between. */
function mergeLabels(
  turn: TurnReading,
  labels: readonly Found<IncomeWords>[],
  amounts: readonly Found<Amount>[],
): readonly Found<IncomeWords>[] {
  const merged: Found<IncomeWords>[] = [];
  for (const label of labels) {
    const last = merged.at(-1);
    const varying = (found: Found<IncomeWords>) => found.value.variable === true;
    const same = last && (last.value.source === label.value.source || (varying(last) && varying(label)));
    const generic =
      label.value.source === 'formal-job' && last && ['public-servant', 'formal-job'].includes(last.value.source);
    const isNext = last && label.from - last.to <= 6;
    // "aposentadoria minha 1.621 e aposentadoria do marido 1.900" are two.
    const hasOwn = last && !adjoin(turn, last, label) && hasOwnSums(last, label, amounts);
    if (isNext && !hasOwn && (same || generic || isPayer(label, last))) {
      merged[merged.length - 1] = { from: last.from, to: label.to, value: last.value };
    } else if (isNext && isPayer(last, label)) {
      merged[merged.length - 1] = { from: last.from, to: label.to, value: label.value };
    } else merged.push(label);
  }
  return merged;
}

/** "servidor da prefeitura": nothing parts the two. */
function adjoin({ reading: { words } }: TurnReading, one: Found<unknown>, next: Found<unknown>): boolean {
  return words.slice(one.to, next.from).every((word) => /^(?:da|do|na|no|de|pela|pelo)$/.test(word));
}

/** A sum stands beside a name, and another behind the next one: "1.790 na carteira, comissão de 300". */
function hasOwnSums(one: Found<unknown>, next: Found<unknown>, sums: readonly Found<Amount>[]): boolean {
  const isOfOne = sums.some(({ from, to }) => to <= next.from && (from >= one.to || Math.abs(one.from - to) <= 1));
  return isOfOne && sums.some(({ from }) => from >= next.to && from - next.to <= FAR_DAY);
}

/** "auxílio doença 1.890 do inss", "a prefeitura me dá o bolsa família": who pays a benefit is no pension of its own. */
function isPayer({ from, to, value }: Found<IncomeWords>, benefit: Found<IncomeWords>): boolean {
  return to - from <= 2 && value.payer === true && PAID_BY_STATE.has(benefit.value.source);
}

const PAID_BY_STATE: ReadonlySet<IncomeWords['source']> = new Set([
  'social-benefit',
  'pension',
  'unemployment-benefit',
]);

/** "salário líquido de 6.104 (servidora municipal)": one sum; the word that says more names it. */
function named(labels: readonly Found<IncomeWords>[], sums: number): readonly Found<IncomeWords>[] {
  const exact = labels.filter(({ value }) => value.source !== 'formal-job');
  const [first] = labels;
  const [only] = exact;
  if (sums !== 1 || labels.length !== 2 || !first || !only || exact.length !== 1) return labels;
  const isSamePay = only.value.source === 'public-servant' || only.value.source === 'retirement';
  return isSamePay ? [{ ...first, value: only.value }] : labels;
}

function thirteenthSaid(words: readonly string[]): boolean | undefined {
  const [said] = thirteenthWords.all(words);
  if (!said) return undefined;
  // "que décimo terceiro o quê".
  if (words[said.from - 1] === 'que' && words[said.to] === 'o' && words[said.to + 1] === 'que') return undefined;
  const near = [...words.slice(Math.max(0, said.from - 3), said.from), words[said.to] ?? ''];
  return !near.some((word) => word === 'nao' || word === 'sem' || word === 'nem');
}
