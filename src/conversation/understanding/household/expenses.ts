import type { ClarifiedCommand, Command } from '../../../contracts/command.ts';
import type { ExpenseMention } from '../../../contracts/mentions.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import { inListOrder } from '../text/list-order.ts';
import { type Pair, pairUp } from '../text/pair-up.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import { isOfThisMonth } from './bills-of-this-month.ts';
import { costIntervals, type Interval, intervalOf } from './cost-intervals.ts';
import { headsOf, isGivenUp } from './expense-heads.ts';
import { isCounted, isEverySoOften, isOnlyOnce, withPeriod } from './expense-periods.ts';
import { isAlone, sumsOfTheirOwn } from './expense-sums.ts';

/** Categories of which nobody spends under R$ 30: a small bare figure there is of thousands or a slip, and is asked. */
const NEVER_SMALL: ReadonlySet<ExpenseCategory> = new Set([
  'housing',
  'food',
  'education',
  'children',
  'alimony',
  'health',
]);
const SMALLEST_BARE = 1_000;

/** Expenses of a list, in either order: "aluguel 800, luz 150" and "800 aluguel 150 luz". A lone sum is an answer. */
export function readExpenses(
  reading: Reading,
  labels: readonly Found<ExpenseCategory>[],
  amounts: readonly Found<Amount>[],
): { readonly commands: readonly Command[]; readonly leftovers: readonly string[] } {
  const { kept, left } = sumsOfTheirOwn(reading, labels, amounts);
  const lists = inListOrder(headsOf(reading, labels, kept), kept);
  const costs = [...lists.pairs, ...pairUp(reading, lists.labels, lists.amounts)];
  const intervals = costIntervals(reading);
  const list: List = { reading, plain: withoutIntervals(reading, intervals), costs, intervals, kept };
  const told = costs.map(({ label, amount }): Told => {
    if (label) return costTold(label, amount, list);
    if (!amount) return {};
    const isTotal = labels.length === 0 && amounts.length === 1 && isAlone(reading, amount);
    return isTotal ? { commands: answerAmount(amount.value) } : { left: amount.value.span };
  });
  return {
    commands: told.flatMap(({ commands = [] }) => commands),
    leftovers: [
      ...[...left, ...lists.left].map(({ value }) => value.span),
      ...told.flatMap(({ left: one }) => one ?? []),
    ],
  };
}

type List = {
  readonly reading: Reading;
  /** Without the words that say how often. */
  readonly plain: Reading;
  readonly costs: readonly Pair<ExpenseCategory, Amount>[];
  readonly intervals: readonly Interval[];
  readonly kept: readonly Found<Amount>[];
};

type Told = { readonly commands?: readonly Command[]; readonly left?: string };

function costTold(
  label: Found<ExpenseCategory>,
  amount: Found<Amount> | undefined,
  { reading, plain, costs, intervals, kept }: List,
): Told {
  // "cancelei a netflix que era 40" costs no more.
  if (isGivenUp(reading, label.from)) return {};
  const mention = named(reading, label);
  if (!amount) return { commands: tellExpense(mention, undefined) };
  if (isNoneOfEveryMonth(plain, label, { amount, kept })) return { left: amount.value.span };
  const every = amount.value.per ? undefined : intervalOf(reading, { label, amount }, { costs, intervals });
  const isOnce = isOfThisMonth(reading, { label, sum: amount, isOnly: costs.length === 1 });
  const expense: ExpenseMention = {
    ...mention,
    ...(every ? { everyMonths: every } : {}),
    ...(isOnce ? { isOfThisMonth: true } : {}),
  };
  return { commands: tellExpense(expense, withPeriod(plain, amount, label)) };
}

function named(reading: Reading, { from, to, value }: Found<ExpenseCategory>): ExpenseMention {
  return { category: value, words: spanOf(reading, from, to) };
}

type OfList = { readonly amount: Found<Amount>; readonly kept: readonly Found<Amount>[] };

function isNoneOfEveryMonth(reading: Reading, label: Found<ExpenseCategory>, { amount, kept }: OfList): boolean {
  return (
    isEverySoOften(reading, label.to, amount) ||
    isCounted(reading, label.from, kept) ||
    isOnlyOnce(reading, label, amount)
  );
}

/** A figure without a name: the open question says what it is. */
export function answerAmount(amount: Amount): readonly Command[] {
  // "já teve mês de zero" is no sum that can be counted with.
  if (amount.readings[0] === 0) return [];
  return settled(amount, 'thousands', { kind: 'answer-amount' }, (money) => ({ kind: 'answer-amount', money }));
}

/** "a cada dois meses" and the like say how often, and nothing else of the words around them. */
function withoutIntervals(reading: Reading, intervals: readonly Interval[]): Reading {
  const isOf = (at: number) => intervals.some(({ from, to }) => from <= at && at < to);
  return { ...reading, words: reading.words.map((word, at) => (isOf(at) ? '' : word)) };
}

function tellExpense(expense: ExpenseMention, amount: Amount | undefined): readonly Command[] {
  if (!amount) return [{ kind: 'tell-expense', expense }];
  const per = amount.per !== undefined && amount.per !== 'month' ? { per: amount.per } : {};
  const mention: ExpenseMention = { ...expense, ...per };
  const small = (amount.readings[0] ?? 0) < SMALLEST_BARE;
  const expects = NEVER_SMALL.has(expense.category) || small ? 'thousands' : 'anything';
  const daily = amount.per === undefined || amount.per === 'month' ? expects : 'anything';
  return settled(amount, daily, { kind: 'tell-expense', expense: mention }, (money) => ({
    kind: 'tell-expense',
    expense: { ...mention, money },
  }));
}

/** The command with its money, or the question that tells an ambiguous amount apart. */
export function settled(
  amount: Amount,
  expects: 'thousands' | 'anything',
  about: ClarifiedCommand,
  make: (money: Extract<Command, { kind: 'answer-amount' }>['money']) => Command,
): readonly Command[] {
  const result = settleAmount(amount, expects);
  if (!result) return [];
  if (result.kind === 'money') return [make(result.money)];
  return [{ kind: 'clarify-amount', span: result.span, candidates: result.candidates, about }];
}
