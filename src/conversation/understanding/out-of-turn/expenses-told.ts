import type { Slot } from '../../../contracts/command.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { namesWeakMonth } from '../certainty/weak-months.ts';
import { standings } from '../debts/overdue.ts';
import type { Figure } from '../figures/figure.ts';
import { isPriceOf } from '../household/expense-words.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { AFTER_INCOMES, OF_EXPENSES } from './questions.ts';
import { isLabelled } from './sums.ts';
import { EARNING, isLoan, OWING } from './topic-signs.ts';

/** Costs of a household, all of them named: among debts only what nobody owes by name ("mercado 900"). */
export function listsExpenses(turn: TurnReading, slot: Slot, sums: readonly Found<Figure>[]): boolean {
  const { creditors, expenses, incomes, reading } = turn;
  if (OF_EXPENSES.has(slot) || expenses.length === 0) return false;
  if (OWING.all(reading.words).length > 0 || standings.all(reading.words).length > 0) return false;
  const isLent = creditors.some(({ value }) => value.bill === undefined && value.mention.id !== undefined);
  if (isLent || turn.kinds.some(isLoan) || incomes.length > 0 || EARNING.all(reading.words).length > 0) return false;
  if (namesOneCost(turn, slot, sums)) return true;
  const named = sums.filter((sum) => isLabelled(sum, expenses, sums)).length;
  // "celular 2 linhas 90": one sum too many among several that are named.
  if (slot === 'income-low-month' && answersFirst(turn, sums)) return false;
  if (AFTER_INCOMES.has(slot)) return named >= sums.length - (sums.length > 2 ? 1 : 0);
  const isSpent = livingCosts(turn).some((cost) => !isShop(turn, cost));
  return isSpent && sums.length > 1 && named >= sums.length - 1;
}

/** "uns 900, netflix 21", "num mês fraco entra 2 mil e a netflix 21": the answer, and something beside it. */
function answersFirst(turn: TurnReading, [first, ...others]: readonly Found<Figure>[]): boolean {
  const { words } = turn.reading;
  if (!first || others.length === 0) return false;
  const end = turn.clauses.find(({ from, to }) => from <= first.from && first.from < to)?.to ?? first.to;
  const beside = [...words.slice(0, first.from), ...words.slice(first.to, end)];
  return namesWeakMonth(turn) || (words[end + 1] !== 'nao' && beside.every((word) => AROUND_ANSWER.has(word)));
}

const AROUND_ANSWER: ReadonlySet<string> = new Set(
  'uns umas mais ou menos cerca de quase acho que entra cai da vem tiro fica ali por ai reais conto contos so'.split(
    ' ',
  ),
);

/** "netflix 21 e só", asked for what comes in or for debts: the sum is judged by what it is paid for. */
function namesOneCost(
  { expenses, reading: { words } }: TurnReading,
  slot: Slot,
  sums: readonly Found<Figure>[],
): boolean {
  const [sum] = sums;
  if (!sum || sums.length > 1 || words.some((word) => PAID.test(word))) return false;
  const isOfIncomes = slot === 'incomes' || AFTER_INCOMES.has(slot);
  const isMeant = ({ value }: Found<ExpenseCategory>) =>
    isOfIncomes || (ASKS_DEBTS.has(slot) && value === 'subscriptions');
  return expenses.some((label) => isMeant(label) && isPriceOf(label, sum, words));
}

const PAID = /^(?:paguei|quitei|depositei|mandei|acertei)$/;
const ASKS_DEBTS: ReadonlySet<Slot> = new Set(['debts', 'more-debts']);

/** Costs that are paid where they arise: no firm's bill, no tax. */
export function livingCosts({ expenses, creditors, kinds }: TurnReading): TurnReading['expenses'] {
  const isOwed = ({ from }: Found<unknown>) =>
    [...creditors, ...kinds].some((one) => one.from <= from && from < one.to);
  return expenses.filter((one) => NEVER_OWED.has(one.value) && !isOwed(one));
}

/** A shop may sell on trust. */
function isShop({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return SHOPS.has(words[from] ?? '');
}

const SHOPS: ReadonlySet<string> = new Set(
  'padaria acougue armazem mercado mercadinho mercearia supermercado super quitanda bodega venda emporio bar lanchonete restaurante'.split(
    ' ',
  ),
);

/** What is paid where it is bought. */
const NEVER_OWED: ReadonlySet<ExpenseCategory> = new Set<ExpenseCategory>([
  'food',
  'gas',
  'transport',
  'eating-out',
  'leisure',
  'subscriptions',
  'church',
  'pets',
]);
