import type { Command } from '../../contracts/command.ts';
import type { Change, DebtDraft, Wish } from '../../contracts/conversation-state.ts';
import type { Income, IncomeSource } from '../../domain/budget/budget.ts';
import { firstPlanMonth } from '../../domain/payoff/first-month.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';
import { debtName, whichOfOne } from '../copy/debts.ts';
import * as copy from '../copy/life-changes.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed } from './debts-named.ts';
import { wish } from './wishes.ts';

/** News without a figure: a month in which nothing could be paid, work that is gone. */
export const lifeChangesAgent: Agent = {
  name: 'life-changes',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'miss-month':
      return missMonth(command, context);
    case 'lose-income':
      return loseIncome(command, context);
    default:
      return undefined;
  }
}

/**
 * A month that is still to be planned gets no money, and the planner lays the charges on. One whose bills are due
 * already leaves its instalments late; of a single creditor, that debt alone.
 */
function missMonth({ month, creditor }: Extract<Command, { kind: 'miss-month' }>, context: Context): Outcome {
  const { state, situation, today } = context;
  const debts = creditor ? debtsNamed(creditor, situation) : situation.debts;
  if (!creditor && month >= firstPlanMonth(today)) {
    return { changes: [{ set: 'month-missed', month }], say: [copy.monthMissed(month)] };
  }
  const signed = state.facts.flatMap(({ change }) =>
    change.set === 'offer-accepted' && change.on.startsWith(month) ? [change.debtId] : [],
  );
  const late = debts.filter((debt) => isDue(debt, month) && !signed.includes(debt.id));
  if (late.length === 0) return { say: [copy.nothingLate(month)] };
  const nowLate = (those: readonly DebtDraft[]) => ({
    changes: those.map((debt) => lateSince(debt, month, today)),
    say: copy.lateNow(those.map(debtName), month),
  });
  if (creditor && late.length > 1) {
    const options = [...late.map((debt) => [debt]), late];
    return wish(options.map(nowLate), {
      ...context,
      options: options.map((those) => (those.length > 1 ? copy.ALL_OF_THEM : those.map(debtName).join(''))),
      question: whichOfOne(late[0]?.creditor ?? ''),
    });
  }
  const { changes, say } = nowLate(late);
  return { changes, say: [say] };
}

/** Instalments and minimums that the person pays; what is taken from wages is not missed. */
function isDue({ kind, overdue, overdueSince, instalmentAmount, minimumPayment }: DebtDraft, month: Month): boolean {
  if (kind === 'payroll-loan' || (overdue === 'yes' && (overdueSince ?? '') < `${month}-01`)) return false;
  return instalmentAmount !== undefined || minimumPayment !== undefined || kind === 'credit-card';
}

const USUAL_DUE_DAY = 10;

function lateSince({ id, dueDay = USUAL_DUE_DAY }: DebtDraft, month: Month, today: LocalDate): Change {
  const due = `${month}-${String(Math.min(28, dueDay)).padStart(2, '0')}`;
  return { set: 'debt', debt: { id, overdue: 'yes', overdueSince: due < today ? due : today } };
}

/** What "perdi o emprego" can be about; a pension is not lost by it. */
const WORK: ReadonlySet<IncomeSource> = new Set(['formal-job', 'public-servant', 'self-employed', 'odd-jobs']);

function loseIncome({ source, ofFamily }: Extract<Command, { kind: 'lose-income' }>, context: Context): Outcome {
  const { incomes } = context.situation;
  if (ofFamily && incomes.length > 0) return loseIncomeOfFamily(incomes, context);
  const meant = incomes.filter((income) => (source === undefined ? WORK.has(income.source) : income.source === source));
  const lost = meant.length > 0 ? meant : incomes;
  if (lost.length === 0) return { say: [copy.sorryForWork, copy.whenIncomeComes] };
  const removals = lost.map(removal);
  const [only] = removals;
  const [income] = lost;
  if (!only || !income || removals.length > 1)
    return wish(removals, { ...context, options: lost.map(copy.incomeOption), question: copy.whichIncomeLost });
  // Said, and not wished: it holds at once, so that what comes next ("vou receber o seguro") does not push it aside.
  if (meant.length > 0) return { changes: only.changes, say: [copy.sorryForWork, only.say] };
  return wish(removals, { ...context, question: copy.confirmIncomeLost(income) });
}

function removal(income: Income): Wish {
  return {
    changes: [
      { set: 'removed', id: income.id },
      { set: 'settled', slot: 'incomes', how: 'answered' },
    ],
    say: copy.incomeRemoved(income),
  };
}

/** "meu marido perdeu o emprego": whose money the incomes are was never asked, so that none goes without a word. */
function loseIncomeOfFamily(incomes: readonly Income[], context: Context): Outcome {
  const notCounted: Wish = { changes: [], say: copy.familyIncomeNotCounted };
  return wish([...incomes.map(removal), notCounted], {
    ...context,
    options: [...incomes.map(copy.incomeOption), copy.NOT_IN_THE_LIST],
    question: copy.whichFamilyIncomeLost,
  });
}
