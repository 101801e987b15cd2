import type { AgendaItem } from '../../contracts/reminder.ts';
import { isPaid } from '../../domain/payoff/follow-up/is-paid.ts';
import { addDays } from '../../domain/time/add-days.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { addMonths, monthOf } from '../../domain/time/month.ts';
import type { About } from './about.ts';
import { monthsFrom } from './debts-due.ts';

/** In the month's first week. */
const LAST_DAY = 7;
/** Who was given a roadmap within these days has nothing new to tell yet. */
const DAYS_SINCE_ROADMAP = 7;

/** A new month: what was paid in the last one, so that the plan can be made anew. Not when all of it was told. */
export function checkIns(about: About): readonly AgendaItem[] {
  const { roadmap, today, until } = about;
  const { plan, madeOn } = roadmap;
  if (plan.debts.every(({ id }) => about.told.news.has(id))) return [];
  return monthsFrom(monthOf(today), monthOf(until)).flatMap((month): readonly AgendaItem[] => {
    const from = `${month}-01`;
    const before = addMonths(month, -1);
    if (from < addDays(madeOn, DAYS_SINCE_ROADMAP) || isNotAsked(before, about)) return [];
    const matter = { kind: 'check-in', month: before, payable: plan.kind === 'payable' } as const;
    return [{ occasion: month, from, to: addDays(from, LAST_DAY - 1), matter }];
  });
}

/** A month that the plan does not know (it began later), or of which everything was told already. */
function isNotAsked(month: Month, { roadmap: { plan }, told }: About): boolean {
  if (plan.kind === 'unpayable') return false;
  const inMonth = { after: addDays(`${month}-01`, -1), to: `${month}-31` };
  const payments = plan.months.find((one) => one.month === month)?.payments ?? [];
  return payments.every(
    ({ debtId, amount, fromWages = 0 }) =>
      amount <= fromWages || isPaid(told.payments.get(debtId), amount - fromWages, inMonth),
  );
}
