import type { Expense, Income, OneOffIncome } from '../domain/budget/budget.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { PaymentMade } from '../domain/payoff/follow-up/payments-made.ts';
import type { Month } from '../domain/time/local-date.ts';
import type { DebtDraft, Fact } from './conversation-state.ts';
import type { Worry } from './mentions.ts';

/** What the facts of a conversation come to. */
export type ToldSituation = {
  readonly worries: readonly Worry[];
  readonly incomes: readonly Income[];
  readonly expenses: readonly Expense[];
  readonly oneOffs: readonly OneOffIncome[];
  readonly debts: readonly DebtDraft[];
  /** Months in which nothing could be, or can be, paid. */
  readonly missedMonths: readonly Month[];
  /** So much less came, or comes, in a month than in others. */
  readonly lessInMonth: ReadonlyMap<Month, Centavos>;
  /** So much more for debts each month than incomes and expenses leave; negative for less. */
  readonly extraMonthly: Centavos;
  /** All payments that were told, in the order of telling. */
  readonly payments: readonly PaymentMade[];
};

/** The conversation's own fold, given by whoever wires: a page must not tell another story of the same facts. */
export type FoldFacts = (facts: readonly Fact[]) => ToldSituation;
