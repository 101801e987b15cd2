import type { Worry } from '../../../contracts/command.ts';
import type { DebtDraft, Fact } from '../../../contracts/conversation-state.ts';
import type { Expense, Income, OneOffIncome } from '../../../domain/budget/budget.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { PaymentMade } from '../../../domain/payoff/payments-made.ts';
import type { Month } from '../../../domain/time/local-date.ts';

/** What the facts of a conversation come to. */
export type ToldSituation = {
  readonly worries: readonly Worry[];
  readonly incomes: readonly Income[];
  readonly expenses: readonly Expense[];
  readonly oneOffs: readonly OneOffIncome[];
  readonly debts: readonly DebtDraft[];
  readonly missedMonths: readonly Month[];
  readonly lessInMonth: ReadonlyMap<Month, Centavos>;
  readonly extraMonthly: Centavos;
  readonly payments: readonly PaymentMade[];
};

/** The conversation's own fold, given by whoever wires: a page must not tell another story of the same facts. */
export type FoldFacts = (facts: readonly Fact[]) => ToldSituation;
