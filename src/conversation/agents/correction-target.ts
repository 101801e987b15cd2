import type { Command } from '../../contracts/command.ts';
import type { Change, DebtDraft, Fact } from '../../contracts/conversation-state.ts';
import type { CorrectionTarget } from '../../contracts/mentions.ts';
import type { Expense, Income, OneOffIncome } from '../../domain/budget/budget.ts';
import type { Offer } from '../../domain/debts/debt.ts';

export type Correction = Extract<Command, { kind: 'correct' }>;
type PaymentTold = Extract<Change, { set: 'payment' }>;
/** What a correction mends. */
export type Target =
  | { readonly of: 'debt'; readonly debt: DebtDraft; readonly slot?: Extract<CorrectionTarget, { of: 'debt' }>['slot'] }
  | { readonly of: 'offer'; readonly debt: DebtDraft; readonly offer: Offer }
  | { readonly of: 'income'; readonly income: Income }
  | { readonly of: 'expense'; readonly expense: Expense }
  | { readonly of: 'payment'; readonly fact: Fact; readonly payment: PaymentTold; readonly debt: DebtDraft }
  | { readonly of: 'one-off'; readonly fact: Fact; readonly oneOff: OneOffIncome }
  | { readonly of: 'extra'; readonly fact: Fact; readonly amount: number }
  /** Told with a figure, and of no sort that a bare figure can put right. */
  | { readonly of: 'another' };
