import type { ExpenseCategory } from '../../domain/budget/budget.ts';
import { EXPENSE_WORDS } from './expense-words.data.ts';
import { phraseBook } from './phrase-book.ts';

/** What a word for an expense is counted as. */
export const expenseWords = phraseBook<ExpenseCategory>(EXPENSE_WORDS);
