import type { Slot } from '../../../contracts/command.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import type { Figure } from '../figure.ts';
import { standings } from '../overdue.ts';
import type { Found } from '../tokens.ts';
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
  const named = sums.filter((sum) => isLabelled(sum, expenses, sums)).length;
  // "celular 2 linhas 90": one sum too many among several that are named.
  if (AFTER_INCOMES.has(slot)) return named >= sums.length - (sums.length > 2 ? 1 : 0);
  const isSpent = livingCosts(turn).some((cost) => !isShop(turn, cost));
  return isSpent && sums.length > 1 && named >= sums.length - 1;
}

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
