import type { AgendaItem, DebtPart } from '../../contracts/reminder.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import { isPaid } from '../../domain/payoff/follow-up/is-paid.ts';
import { plannedPayment } from '../../domain/payoff/follow-up/planned-payment.ts';
import { addDays } from '../../domain/time/add-days.ts';
import { dueDateIn } from '../../domain/time/due-date.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';
import { addMonths, monthOf, monthsBetween } from '../../domain/time/month.ts';
import type { About } from './about.ts';

/** Days before the due day on which there is still time to pay or to talk. */
const DAYS_BEFORE = 3;

/**
 * Debts with a due day that are not paid yet: three days before and on the day, or, where the plan has no money for it,
 * once before the day to talk to the creditor. Debts due on one day come in one reminder.
 */
export function debtsDue(about: About): readonly AgendaItem[] {
  const planned = about.roadmap.plan.debts
    .filter((debt) => isRemindedOf(debt, about))
    .flatMap((debt) => duesOf(debt, about));
  const dues = [...leftOfMonth(about), ...planned];
  const days = Map.groupBy(dues, ({ on, isShort }) => `${on} ${isShort}`);
  return [...days.values()].flatMap((ofDay) => itemsOf(ofDay));
}

/** Nobody is reminded to pay a loan shark. */
function isRemindedOf({ id, kind, dueDay }: Debt, { told }: About): boolean {
  return dueDay !== undefined && kind !== 'loan-shark' && !told.news.has(id);
}

type Due = DebtPart & { readonly on: LocalDate; readonly isShort: boolean };

/** What was left to pay of the month before the plan begins. */
function leftOfMonth({ roadmap: { due }, told, today }: About): readonly Due[] {
  if (!due) return [];
  return due.payments.flatMap(({ debtId, creditor, amount, dueDay }): readonly Due[] => {
    if (dueDay === undefined || told.news.has(debtId)) return [];
    const on = dueDateIn(due.month, dueDay);
    return on < today ? [] : [{ debtId, creditor, amount, on, isShort: false }];
  });
}

function duesOf(debt: Debt, about: About): readonly Due[] {
  const { today, until, roadmap, told } = about;
  return monthsFrom(monthOf(today), monthOf(until)).flatMap((month): readonly Due[] => {
    const on = dueDateIn(month, debt.dueDay ?? 1);
    const planned = plannedPayment(debt, month, roadmap);
    if (on < today || !planned) return [];
    const cycle = { after: dueDateIn(addMonths(month, -1), debt.dueDay ?? 1), to: on };
    if (isPaid(told.payments.get(debt.id), planned.needed, cycle)) return [];
    return [{ debtId: debt.id, creditor: nameOf(debt), amount: planned.amount, on, isShort: planned.kind === 'short' }];
  });
}

function itemsOf(dues: readonly Due[]): readonly AgendaItem[] {
  const [first] = dues;
  if (!first) return [];
  const { on, isShort } = first;
  const debts = dues.map(({ debtId, creditor, amount }) => ({ debtId, creditor, amount }));
  const before = { occasion: on, from: addDays(on, -DAYS_BEFORE), to: addDays(on, -1) };
  if (isShort) return [{ ...before, matter: { kind: 'due-short', on, debts } }];
  return [
    { ...before, matter: { kind: 'due-soon', on, debts } },
    { occasion: on, from: on, to: on, matter: { kind: 'due-today', on, debts } },
  ];
}

export function monthsFrom(first: Month, last: Month): readonly Month[] {
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, index) => addMonths(first, index));
}
