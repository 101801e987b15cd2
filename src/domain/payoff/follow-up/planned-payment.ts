import { contractDue } from '../../debts/contract-due.ts';
import { contractPayment, paymentDue } from '../../debts/contract-payment.ts';
import type { Debt } from '../../debts/debt.ts';
import type { Centavos } from '../../money/centavos.ts';
import type { LocalDate, Month } from '../../time/local-date.ts';
import type { Payment, PayoffPlan } from '../plan.ts';

/** What a month holds for a debt. `needed`: what its contract asks for at least, which is what a due day is about. */
export type PlannedPayment =
  | { readonly kind: 'covered'; readonly amount: Centavos; readonly needed: Centavos }
  /** The plan's money does not reach it; `amount` is what the contract asks for. */
  | { readonly kind: 'short'; readonly amount: Centavos; readonly needed: Centavos };

/** A plan and the day on which it was made. */
export type MadePlan = { readonly plan: PayoffPlan; readonly madeOn: LocalDate };

/** `undefined`: nothing to be paid by the person, or a month that the plan does not know. */
export function plannedPayment(debt: Debt, month: Month, { plan, madeOn }: MadePlan): PlannedPayment | undefined {
  if (plan.kind === 'unpayable') return month < madeOn.slice(0, 7) ? undefined : short(contractDue(debt, madeOn));
  const planned = plan.months.find((one) => one.month === month);
  if (!planned) return undefined;
  const payment = planned.payments.find(({ debtId }) => debtId === debt.id);
  if (!payment) return isOpenBefore(month, debt, plan) ? short(contractDue(debt, madeOn)) : undefined;
  return ofPayment(payment, debt, madeOn);
}

function ofPayment(payment: Payment, debt: Debt, madeOn: LocalDate): PlannedPayment | undefined {
  const { fromWages = 0 } = payment;
  const amount = payment.amount - fromWages;
  // What is deducted from pay is paid before the person could; more than that is due on no day.
  if (amount <= 0 || (fromWages > 0 && askedFor(payment, debt, madeOn) <= fromWages)) return undefined;
  const asked = payment.reason === 'settlement' ? amount : Math.max(0, askedFor(payment, debt, madeOn) - fromWages);
  if (amount * 10 < asked * 9) return { kind: 'short', amount: asked, needed: asked };
  return { kind: 'covered', amount, needed: asked > 0 ? Math.min(asked, amount) : amount };
}

/** By the contract, on what was owed in that month before it was paid. */
function askedFor({ amount, balanceAfter, interest, forgiven = 0 }: Payment, debt: Debt, madeOn: LocalDate): Centavos {
  return paymentDue(contractPayment(debt, madeOn), balanceAfter + amount + forgiven, interest);
}

function short(asked: Centavos): PlannedPayment | undefined {
  return asked > 0 ? { kind: 'short', amount: asked, needed: asked } : undefined;
}

function isOpenBefore(month: Month, { id }: Debt, { months }: Extract<PayoffPlan, { kind: 'payable' }>): boolean {
  return !months.some((one) => one.month < month && one.closedDebtIds.includes(id));
}
