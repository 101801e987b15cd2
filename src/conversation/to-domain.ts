import type { DebtDraft } from '../contracts/conversation-state.ts';
import type { Budget, Expense, Income } from '../domain/budget/budget.ts';
import type { Debt } from '../domain/debts/debt.ts';
import { balanceOn, billsBetween } from '../domain/payoff/follow-up/payments-made.ts';
import { afterTheBill } from '../domain/payoff/simulation/account.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import { entryName } from './copy/words.ts';
import { debtOf, obligationOf } from './debt-of.ts';
import type { Situation } from './situation.ts';

/** The person's debts and budget as the domain knows them. */
export function budgetOf({ incomes, expenses, oneOffs, extraMonthly }: Situation): Budget {
  const more: Income[] =
    extraMonthly > 0
      ? [{ id: 'extra', source: 'other', monthly: extraMonthly, variable: false, thirteenth: false }]
      : [];
  const less: Expense[] =
    extraMonthly < 0 ? [{ id: 'extra', category: 'other-flexible', monthly: -extraMonthly, essential: false }] : [];
  return { incomes: [...incomes, ...more], expenses: [...expenses, ...less], oneOffIncomes: oneOffs };
}

/** Debts that can be planned; `incomplete` lack what is owed (skipped or not known) and are named to the person. */
export function debtsOf(
  { debts, worries }: Situation,
  today: LocalDate,
): {
  readonly complete: readonly Debt[];
  readonly incomplete: readonly DebtDraft[];
} {
  const complete: Debt[] = [];
  const incomplete: DebtDraft[] = [];
  for (const draft of debts) {
    const entry = entryOf(draft);
    if (entry) complete.push(entry);
    const obligation = obligationOf(draft);
    if (obligation === 'closed') continue;
    if (obligation) complete.push(asOfToday(debtOf(draft, obligation, worries), draft, today));
    else incomplete.push(draft);
  }
  return { complete, incomplete };
}

/** Interest has gone on since the balance was told. What was paid off is not opened again by it, nor is what is left paid off. */
function asOfToday(debt: Debt, { told }: DebtDraft, today: LocalDate): Debt {
  const { obligation } = debt;
  if (!told || obligation.form !== 'balance') return debt;
  const asTold: Debt = { ...debt, obligation: { ...obligation, balance: told.balance } };
  const balance = balanceOn(asTold, { toldOn: told.on, payments: told.payments, today });
  const now = billsBetween(told.on, today) > 0 ? afterTheBill(debt, told.on) : debt;
  return { ...now, obligation: { ...obligation, balance: balance || obligation.balance } };
}

/** The first part of an agreement, due at once beside the others: to the planner a debt of one instalment. */
function entryOf({ id, creditor, name, entryDue = 0 }: DebtDraft): Debt | undefined {
  if (entryDue === 0) return undefined;
  return {
    id: `${id}-entry`,
    creditor: entryName(creditor),
    ...(name === undefined ? {} : { name: entryName(name) }),
    kind: 'settlement',
    obligation: { form: 'instalments', remaining: 1, amount: entryDue },
    rate: { source: 'none', monthly: 0 },
    collateral: 'none',
    offers: [],
  };
}
