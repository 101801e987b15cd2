import type { Debt } from '../../debts/debt.ts';
import type { Centavos } from '../../money/centavos.ts';
import { dueDateIn } from '../../time/due-date.ts';
import type { LocalDate, Month } from '../../time/local-date.ts';
import { monthOf } from '../../time/month.ts';
import type { Payment, PayoffPlan, PlanMonth } from '../plan.ts';
import { isPaid } from './is-paid.ts';
import type { DuePayment, MonthDue } from './month-due.ts';
import type { PaymentMade } from './payments-made.ts';

/** A payment that was told; `isNews`: the plan was made before it was known. */
export type ToldPayment = PaymentMade & { readonly debtId: string; readonly isNews: boolean };

/**
 * What one debt gets in a month. `planned`: by hand, with what was paid in the month before the plan was made anew;
 * `left`: still to be paid. `paid` may be more than was planned, and is all there is for a debt that needs nothing else.
 */
export type MonthStep = {
  readonly debtId: string;
  readonly planned: Centavos;
  readonly paid: Centavos;
  readonly left: Centavos;
  readonly dueOn?: LocalDate;
  /** The plan's own line, where it has one; `undefined` for what was paid and needs nothing more. */
  readonly payment?: Payment;
  readonly state: 'done' | 'part' | 'open' | 'from-wages';
};

export type MonthSteps = {
  readonly month: Month;
  readonly planMonth?: PlanMonth;
  readonly steps: readonly MonthStep[];
  /** Sums of the steps that a hand has to do. */
  readonly planned: Centavos;
  readonly paid: Centavos;
  readonly left: Centavos;
};

/** A plan, and what is left of the month before it. */
export type Planned = { readonly plan: PayoffPlan; readonly due?: MonthDue };

/** The month that a person is in: this one while it has something planned or paid, then the plan's next. */
export function currentMonth({ plan, due }: Planned, payments: readonly ToldPayment[], today: LocalDate): Month {
  const now = monthOf(today);
  if (due?.month === now) return now;
  if (plan.kind === 'unpayable' || plan.months.some(({ month }) => month === now)) return now;
  if (payments.some(({ on }) => monthOf(on) === now)) return now;
  return plan.months.find(({ month }) => month > now)?.month ?? now;
}

/**
 * A month of the plan against what was told as paid in it. A plan that was made after a payment asks only for the rest,
 * so both together are what the month holds for a debt. Of instalments one a month is asked for: who has paid it is done,
 * whatever a plan that was made since makes of the month.
 */
export function monthSteps({ plan, due }: Planned, payments: readonly ToldPayment[], month: Month): MonthSteps {
  const planMonth = plan.kind === 'payable' ? plan.months.find((one) => one.month === month) : undefined;
  const told = Map.groupBy(
    payments.filter(({ on }) => monthOf(on) === month),
    ({ debtId }) => debtId,
  );
  const before = !planMonth && due?.month === month ? due.payments.map((one) => dueStep(one, month, told)) : [];
  const planned = [
    ...before,
    ...(planMonth?.payments ?? []).map((payment) => plannedStep(payment, { plan, month, told })),
  ];
  const others = [...told]
    .filter(([debtId]) => !planned.some((step) => step.debtId === debtId))
    .map(([debtId, made]): MonthStep => {
      const paid = sum(made);
      return { debtId, planned: paid, paid, left: 0, state: 'done' };
    });
  const steps = [...planned, ...others];
  const byHand = steps.filter(({ state }) => state !== 'from-wages');
  const total = (figure: (step: MonthStep) => Centavos) => byHand.reduce((all, step) => all + figure(step), 0);
  return {
    month,
    ...(planMonth ? { planMonth } : {}),
    steps,
    planned: total((step) => step.planned),
    paid: total((step) => step.paid),
    left: total((step) => step.left),
  };
}

type Known = {
  readonly plan: PayoffPlan;
  readonly month: Month;
  readonly told: ReadonlyMap<string, readonly ToldPayment[]>;
};

function plannedStep(payment: Payment, { plan, month, told }: Known): MonthStep {
  const { debtId, amount: all, fromWages = 0 } = payment;
  const debt = plan.debts.find(({ id }) => id === debtId);
  const made = told.get(debtId) ?? [];
  const amount = all - fromWages;
  const paid = sum(made);
  const head = { debtId, payment, ...dueOf(debt, month) };
  if (amount <= 0) return { ...head, planned: all, paid: 0, left: 0, state: 'from-wages' };
  if (isDone(payment, debt, made, amount)) return { ...head, planned: paid, paid, left: 0, state: 'done' };
  const left = amount - sum(made.filter(({ isNews }) => isNews));
  return { ...head, planned: paid + left, paid, left, state: paid > 0 ? 'part' : 'open' };
}

/** Of a month that goes before the plan: what the roadmap counts on, less what was told since. */
function dueStep(
  { debtId, amount, dueDay }: DuePayment,
  month: Month,
  told: ReadonlyMap<string, readonly ToldPayment[]>,
): MonthStep {
  const made = told.get(debtId) ?? [];
  const paid = sum(made);
  const rest = amount - sum(made.filter(({ isNews }) => isNews));
  const left = rest * 10 <= amount ? 0 : rest;
  const dueOn = dueDay === undefined ? {} : { dueOn: dueDateIn(month, dueDay) };
  const unfinished = paid > 0 ? 'part' : 'open';
  return { debtId, ...dueOn, planned: paid + left, paid, left, state: left === 0 ? 'done' : unfinished };
}

/** Nine tenths are enough, since people round. */
function isDone({ reason }: Payment, debt: Debt | undefined, made: readonly ToldPayment[], amount: Centavos): boolean {
  const whole = { after: '', to: '9999-12-31' };
  const isByParts = debt?.obligation.form === 'instalments' && reason === 'contract';
  return isPaid(
    made.filter(({ isNews }) => isNews || isByParts),
    amount,
    whole,
  );
}

function dueOf(debt: Debt | undefined, month: Month): { readonly dueOn?: LocalDate } {
  return debt?.dueDay === undefined ? {} : { dueOn: dueDateIn(month, debt.dueDay) };
}

function sum(payments: readonly PaymentMade[]): Centavos {
  return payments.reduce((all, { amount }) => all + amount, 0);
}
