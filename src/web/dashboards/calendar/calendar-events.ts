import type { Fact } from '../../../contracts/conversation-state.ts';
import { toldIncomes } from '../../../contracts/told-incomes.ts';
import type { Income } from '../../../domain/budget/budget.ts';
import type { Debt } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import { lastWageDay } from '../../../domain/law/working-days.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { PayoffPlan, PlanMonth } from '../../../domain/payoff/plan.ts';
import { dueDateIn } from '../../../domain/time/due-date.ts';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { monthOf } from '../../../domain/time/month.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';

/** Something on a day of a month. */
export type CalendarEvent = { readonly on: LocalDate; readonly id: string } & (
  | {
      readonly kind: 'due';
      readonly creditor: string;
      /** What the plan pays in this month; absent where it has nothing for it. */
      readonly amount?: Centavos;
      readonly closes: boolean;
    }
  | { readonly kind: 'payday'; readonly amount: Centavos; readonly isUsual: boolean }
  | { readonly kind: 'offer-opens' | 'offer-closes'; readonly creditor: string; readonly price: Centavos }
);

type Needs = { readonly roadmap: Roadmap; readonly facts: readonly Fact[] };

/** What a month holds, by day: what is due, when money comes, and when offers open and close. */
export function calendarEvents(month: Month, { roadmap, facts }: Needs): readonly CalendarEvent[] {
  const { plan, madeOn } = roadmap;
  return [
    ...paydays(month, facts),
    ...plan.debts.flatMap((debt) => duesOf(debt, month, plan)),
    ...plan.debts.flatMap((debt) => windowsOf(debt, month)),
  ]
    .filter(({ on }) => month !== monthOf(madeOn) || on >= madeOn)
    .toSorted((one, other) => (one.on === other.on ? order(one) - order(other) : one.on < other.on ? -1 : 1));
}

/** Money comes before it goes. */
function order({ kind }: CalendarEvent): number {
  return ['payday', 'due', 'offer-opens', 'offer-closes'].indexOf(kind);
}

/** Nobody is put in mind of paying a loan shark. */
function duesOf(debt: Debt, month: Month, plan: PayoffPlan): readonly CalendarEvent[] {
  if (debt.dueDay === undefined || debt.kind === 'loan-shark') return [];
  const on = dueDateIn(month, debt.dueDay);
  const due = { on, id: `due-${debt.id}-${month}`, kind: 'due', creditor: nameOf(debt) } as const;
  if (plan.kind === 'unpayable') return [{ ...due, closes: false }];
  const planned = plan.months.find((one) => one.month === month);
  const [first] = plan.months;
  const isClosed = plan.months.some((one) => one.month < month && one.closedDebtIds.includes(debt.id));
  if (isClosed || !planned) return !isClosed && first && month < first.month ? [{ ...due, closes: false }] : [];
  const payment = planned.payments.find(({ debtId }) => debtId === debt.id);
  const amount = payment && payment.amount - (payment.fromWages ?? 0);
  if (amount === 0) return [];
  return [{ ...due, ...(amount === undefined ? {} : { amount }), closes: planned.closedDebtIds.includes(debt.id) }];
}

/** What the plan pays by hand in a month for debts of which nobody told the due day. */
export function paymentsWithoutDay({ payments }: PlanMonth, debts: readonly Debt[]): readonly PaymentByHand[] {
  return payments.flatMap(({ debtId, amount, fromWages = 0 }) => {
    const debt = debts.find(({ id }) => id === debtId);
    const isShown = debt?.dueDay === undefined && debt?.kind !== 'loan-shark' && amount > fromWages;
    return isShown ? [{ debtId, amount: amount - fromWages }] : [];
  });
}

type PaymentByHand = { readonly debtId: string; readonly amount: Centavos };

function windowsOf(debt: Debt, month: Month): readonly CalendarEvent[] {
  const { id, offers } = debt;
  const creditor = nameOf(debt);
  return offers.flatMap((offer): readonly CalendarEvent[] => {
    const { from, until, price } = offer;
    const about = (kind: 'offer-opens' | 'offer-closes', on: LocalDate | undefined): readonly CalendarEvent[] =>
      on !== undefined && monthOf(on) === month ? [{ on, id: `${kind}-${id}-${offer.id}`, kind, creditor, price }] : [];
    return [...about('offer-opens', from), ...about('offer-closes', until)];
  });
}

/** On the day that was told; wages of which none was told, on the last day that the law allows. */
function paydays(month: Month, facts: readonly Fact[]): readonly CalendarEvent[] {
  return wholeIncomes(facts).flatMap(({ id, source, monthly, payDay, until }): readonly CalendarEvent[] => {
    if (until !== undefined && until < month) return [];
    const isUsual = payDay === undefined;
    if (isUsual && !PAID_AS_WAGES.has(source)) return [];
    const on = isUsual ? lastWageDay(month) : dueDateIn(month, payDay);
    return [{ on, id: `payday-${id}-${month}`, kind: 'payday', amount: monthly, isUsual }];
  });
}

const PAID_AS_WAGES: ReadonlySet<Income['source']> = new Set(['formal-job', 'public-servant']);

type ToldIncome = Pick<Income, 'id' | 'source' | 'monthly' | 'payDay' | 'until'>;

function wholeIncomes(facts: readonly Fact[]): readonly ToldIncome[] {
  return [...toldIncomes(facts).values()].flatMap(({ id, source, monthly, ...when }) =>
    id === undefined || source === undefined || monthly === undefined ? [] : [{ id, source, monthly, ...when }],
  );
}
