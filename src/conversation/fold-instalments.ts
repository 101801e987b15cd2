import type { DebtDraft } from '../contracts/conversation-state.ts';
import { amountOwed } from '../domain/debts/amount-owed.ts';
import { impliedMonthlyRate } from '../domain/debts/implied-rate.ts';
import { lateCharges } from '../domain/debts/late-charges.ts';
import { presentValue } from '../domain/debts/present-value.ts';
import { resolveRate } from '../domain/debts/resolve-rate.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import { ppm } from '../domain/money/times-rate.ts';
import { onceStarted } from '../domain/payoff/first-month.ts';
import type { PaymentMade } from '../domain/payoff/follow-up/payments-made.ts';
import { daysBetween, dueDate } from '../domain/time/due-date.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import { monthOf } from '../domain/time/month.ts';
import { debtOf, obligationOf } from './debt-of.ts';

/** A debt as far as facts have told it; without its first fact (an edited or deleted message) it is none. */
export type PartialDebt = Partial<DebtDraft>;

/** A patch whose first fact was taken back (an edited or deleted message) is no longer an entity. */
export function isDraft<D extends PartialDebt>(debt: D): debt is D & DebtDraft {
  return debt.id !== undefined && debt.creditor !== undefined;
}

type ByInstalments = PartialDebt & { readonly instalmentAmount: Centavos; readonly instalmentsRemaining: number };

export function isByInstalments(debt: PartialDebt): debt is ByInstalments {
  return debt.instalmentAmount !== undefined && debt.instalmentsRemaining !== undefined;
}

/**
 * An instalment may be paid in parts: what is not a whole one yet counts with the next payment. A tenth more than one is rounding, or
 * the fine of a late one. Late ones are the oldest, so they are paid first. More than is due of a contract that bears interest is
 * paid ahead, which makes the rest of it cheaper.
 */
export function afterInstalments(debt: ByInstalments, { on, amount }: PaymentMade): PartialDebt {
  const { instalmentAmount, instalmentsRemaining, instalmentPart = 0, overdueSince, ...others } = debt;
  const paid = instalmentPart + amount;
  const count = Math.min(instalmentsRemaining, Math.floor(paid / instalmentAmount + 0.1));
  const rest = paid - count * instalmentAmount - finesOf(debt, { count, on });
  const isWhole = count < 2 ? rest * 10 <= instalmentAmount : rest === 0;
  const ahead = count > 0 && count < instalmentsRemaining && !isWhole && paidAhead(debt, { on, amount: paid });
  if (ahead) return ahead;
  return {
    ...others,
    ...(overdueSince === undefined ? {} : lateSince(dueDate(overdueSince, count), on)),
    ...bySchedule(debt, instalmentsRemaining - count),
    instalmentAmount,
    instalmentsRemaining: instalmentsRemaining - count,
    ...(count > 0 ? { instalmentPaidIn: monthOf(on) } : {}),
    ...(count === 0 || (!isWhole && rest > 0) ? { instalmentPart: rest } : {}),
  };
}

/** What was told to be owed of a contract falls with its instalments: else they would seem to bear ever more interest. */
function bySchedule(debt: ByInstalments, left: number): Pick<DebtDraft, 'balance'> {
  const { instalmentAmount: amount, instalmentsRemaining: count, balance: price } = debt;
  if (price === undefined || left === count) return {};
  const monthly = impliedMonthlyRate({ count, amount, price });
  return { balance: monthly === undefined ? left * amount : presentValue({ count: left, amount, rate: ppm(monthly) }) };
}

/** Fine and late interest of the instalments that are paid late. */
function finesOf(
  { instalmentAmount, overdueSince }: ByInstalments,
  { count, on }: { readonly count: number; readonly on: LocalDate },
): Centavos {
  if (overdueSince === undefined) return 0;
  const days = Array.from({ length: count }, (_, index) => daysBetween(dueDate(overdueSince, index), on));
  return days.reduce((sum, late) => (late > 0 ? sum + lateCharges(instalmentAmount, late) : sum), 0);
}

function lateSince(since: LocalDate, today: LocalDate): Pick<DebtDraft, 'overdue' | 'overdueSince'> {
  return since > today ? { overdue: 'no' } : { overdueSince: since };
}

/**
 * What is left of a contract that is paid faster than by schedule, as the planner has it: a balance, of which its instalment is still
 * asked. Where the month's instalment was paid already, the month's interest was in it. `undefined`: nothing is saved by it.
 */
function paidAhead(debt: ByInstalments, payment: PaymentMade): PartialDebt | undefined {
  const {
    instalmentAmount,
    instalmentsRemaining: _,
    instalmentPart: __,
    instalmentPaidIn,
    overdueSince: ___,
    ...others
  } = debt;
  const obligation = isDraft(debt) ? obligationOf(debt) : undefined;
  if (!isDraft(debt) || obligation === undefined || obligation === 'closed') return undefined;
  const start: LocalDate = `${monthOf(payment.on)}-01`;
  const contract = debtOf(debt, obligation, []);
  const { rate } = resolveRate(contract, start);
  if (rate.monthly === 0) return undefined;
  const balance = amountOwed(contract, start).total;
  const on = instalmentPaidIn === monthOf(payment.on) ? onceStarted(start) : start;
  return {
    ...others,
    ...(rate.source === 'implied' ? { rate: { value: rate.monthly, period: 'month', span: '' } } : {}),
    overdue: 'no',
    balance,
    told: { balance, on, payments: [payment] },
    minimumPayment: instalmentAmount,
    contractInstalment: instalmentAmount,
  };
}

/** The contract as it was before anything was paid ahead, or a part of an instalment, once what is left of it is told anew. */
export function asContract(debt: PartialDebt): PartialDebt {
  const { instalmentPart: _, instalmentPaidIn: __, contractInstalment, ...others } = debt;
  if (contractInstalment === undefined) return others;
  const { balance: ___, told: ____, minimumPayment: _____, ...contract } = others;
  return { ...contract, instalmentAmount: contractInstalment };
}
