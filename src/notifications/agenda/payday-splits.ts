import type { Fact } from '../../contracts/conversation-state.ts';
import type { AgendaItem, DebtPart } from '../../contracts/reminder.ts';
import { toldIncomes } from '../../contracts/told-incomes.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import { lastWageDay } from '../../domain/law/working-days.ts';
import { isPaid } from '../../domain/payoff/follow-up/is-paid.ts';
import type { PlanMonth } from '../../domain/payoff/plan.ts';
import { addDays } from '../../domain/time/add-days.ts';
import { dueDateIn } from '../../domain/time/due-date.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { addMonths, monthOf } from '../../domain/time/month.ts';
import type { About } from './about.ts';
import { monthsFrom } from './debts-due.ts';

/** Money of the month's last days is for the bills of the next month. */
const LAST_DAY_FOR_THIS_MONTH = 20;
/** After these days the money has found its way without us. */
const DAYS_AFTER = 3;
/** A roadmap just made has shown the same figures. */
const DAYS_SINCE_ROADMAP = 2;

/** The day after the money came (wages, by the day that they are due): who gets how much of it by the plan of that month. */
export function paydaySplits(about: About): readonly AgendaItem[] {
  const { roadmap, facts, today, until } = about;
  if (roadmap.plan.kind === 'unpayable') return [];
  const { months } = roadmap.plan;
  const payDay = payDayTold(facts, monthOf(today));
  return monthsFrom(addMonths(monthOf(today), -1), monthOf(until)).flatMap((month): readonly AgendaItem[] => {
    const planned = months.find((one) => one.month === monthPaidFor(month, payDay));
    if (!planned) return [];
    const from = addDays(payDay === undefined ? lastWageDay(month) : dueDateIn(month, payDay), 1);
    if (from < addDays(roadmap.madeOn, DAYS_SINCE_ROADMAP)) return [];
    const parts = partsOf(planned, about);
    if (parts.length === 0) return [];
    const kept = planned.reserved.reduce((sum, { amount }) => sum + amount, 0);
    const matter = { kind: 'payday-split', month: planned.month, parts, kept } as const;
    return [{ occasion: planned.month, from, to: addDays(from, DAYS_AFTER), matter }];
  });
}

/** Of the largest income that still comes, where that has one. */
function payDayTold(facts: readonly Fact[], month: Month): number | undefined {
  const coming = [...toldIncomes(facts).values()].filter(({ until }) => until === undefined || month <= until);
  const [largest] = coming.toSorted((one, other) => (other.monthly ?? 0) - (one.monthly ?? 0));
  return largest?.payDay;
}

function monthPaidFor(month: Month, payDay = 1): Month {
  return payDay > LAST_DAY_FOR_THIS_MONTH ? addMonths(month, 1) : month;
}

/** What the person still has to pay by hand; a loan shark is not on the list. */
function partsOf({ month, payments }: PlanMonth, { roadmap, told }: About): readonly DebtPart[] {
  const inMonth = { after: addDays(`${month}-01`, -1), to: `${month}-31` };
  return payments.flatMap(({ debtId, amount: all, fromWages = 0 }): readonly DebtPart[] => {
    const debt = roadmap.plan.debts.find(({ id }) => id === debtId);
    const amount = all - fromWages;
    if (!debt || debt.kind === 'loan-shark' || amount <= 0 || told.news.has(debtId)) return [];
    if (isPaid(told.payments.get(debtId), amount, inMonth)) return [];
    return [{ debtId, creditor: nameOf(debt), amount }];
  });
}
