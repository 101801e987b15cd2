import type { Slot } from '../../contracts/command.ts';
import type { ExpenseCategory } from '../../domain/budget/budget.ts';
import { EXPENSE_WORDS } from './expense-words.data.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';

/** What a word for an expense is counted as. */
export const expenseWords = phraseBook<ExpenseCategory>(EXPENSE_WORDS);

/**
 * "moro em casa própria", "vai vir aqui em casa": where one lives costs nothing by being named. Short words that mean
 * something else in other talk ("a tv da magalu") are expenses only where expenses are asked for.
 */
export function isNoExpense(
  { from, to }: Found<ExpenseCategory>,
  words: readonly string[],
  slot: Slot | undefined,
): boolean {
  const word = words[from] ?? '';
  if (to - from > 1) return false;
  if (ONLY_ASKED.has(word)) return slot !== 'essentials' && slot !== 'flexibles';
  return PLACES.has(word) && (BEFORE_PLACES.has(words[from - 1] ?? '') || AFTER_PLACES.has(words[to] ?? ''));
}

const ONLY_ASKED: ReadonlySet<string> = new Set(
  'uber taxi tv cel net super bus prime saida saidas facul fone chip barca praia super mercados hospital'.split(' '),
);
const PLACES: ReadonlySet<string> = new Set('casa ape quarto kitnet'.split(' '));
const BEFORE_PLACES: ReadonlySet<string> = new Set('em na no minha sua nossa dessa nessa numa'.split(' '));
const AFTER_PLACES: ReadonlySet<string> = new Set('propria alugada cedida emprestada quitada'.split(' '));
