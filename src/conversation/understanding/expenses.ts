import type { ClarifiedCommand, Command } from '../../contracts/command.ts';
import type { ExpenseMention } from '../../contracts/mentions.ts';
import type { ExpenseCategory } from '../../domain/budget/budget.ts';
import { type Amount, settleAmount } from './amounts.ts';
import { headsOf, isGivenUp } from './expense-heads.ts';
import { isCounted, isEverySoOften, isOnlyOnce, withPeriod } from './expense-periods.ts';
import { isAlone, sumsOfTheirOwn } from './expense-sums.ts';
import { inListOrder } from './list-order.ts';
import { pairUp } from './pair-up.ts';
import { type Found, type Reading, spanOf } from './tokens.ts';

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
  const commands: Command[] = [];
  const leftovers: string[] = [];
  const { kept, left } = sumsOfTheirOwn(reading, labels, amounts);
  leftovers.push(...left.map(({ value }) => value.span));
  const lists = inListOrder(headsOf(reading, labels, kept), kept);
  leftovers.push(...lists.left.map(({ value }) => value.span));
  for (const { label, amount } of [...lists.pairs, ...pairUp(reading, lists.labels, lists.amounts)]) {
    // "cancelei a netflix que era 40" costs no more.
    if (label && isGivenUp(reading, label.from)) continue;
    if (label && amount && isNoneOfEveryMonth(reading, label, { amount, kept })) {
      leftovers.push(amount.value.span);
    } else if (label) {
      const words = spanOf(reading, label.from, label.to);
      commands.push(...tellExpense(label.value, words, amount && withPeriod(reading, amount, label)));
    } else if (amount) {
      const isTotal = labels.length === 0 && amounts.length === 1 && isAlone(reading, amount);
      if (isTotal) commands.push(...answerAmount(amount.value));
      else leftovers.push(amount.value.span);
    }
  }
  return { commands, leftovers };
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

function tellExpense(category: ExpenseCategory, words: string, amount: Amount | undefined): readonly Command[] {
  const expense: ExpenseMention = { category, words };
  if (!amount) return [{ kind: 'tell-expense', expense }];
  const per = amount.per !== undefined && amount.per !== 'month' ? { per: amount.per } : {};
  const mention: ExpenseMention = { ...expense, ...per };
  const small = (amount.readings[0] ?? 0) < SMALLEST_BARE;
  const expects = NEVER_SMALL.has(category) || small ? 'thousands' : 'anything';
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
