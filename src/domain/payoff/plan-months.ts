import { addMonths } from '../time/month.ts';
import type { Payment, PaymentReason, PlanMonth } from './plan.ts';
import { BALANCE, CELLS, INTEREST, PAID, REASONS } from './simulation/journal.ts';
import { reservesOf } from './simulation/reserves.ts';
import { balanceAfter, type Told } from './told.ts';

/** The journal as people read it: with calendar months, and with the wages that loans no longer take as money in hand. */
export function planMonths(told: Told): readonly PlanMonth[] {
  const { books, cash, outcome, firstMonth } = told;
  const reserves = reservesOf(told);
  const interestSince = new Float64Array(books.size);
  return Array.from({ length: outcome.months }, (_, month): PlanMonth => {
    const payments = paymentsOf(told, month, interestSince);
    const fromWages = payments.reduce((sum, payment) => sum + (payment.fromWages ?? 0), 0);
    return {
      month: addMonths(firstMonth, month),
      available: (cash.available[month] ?? 0) + books.wages - fromWages,
      oneOff: cash.oneOff[month] ?? 0,
      payments,
      kept: outcome.kept[month] ?? 0,
      reserved: reserves[month] ?? [],
      totalBalanceAfter: books.accounts.reduce((sum, _, account) => sum + balanceAfter(told, account, month), 0),
      closedDebtIds: payments.filter(({ balanceAfter }) => balanceAfter === 0).map(({ debtId }) => debtId),
    };
  });
}

/** `interestSince` holds, by account, what was added since its last payment. */
function paymentsOf(told: Told, month: number, interestSince: Float64Array): readonly Payment[] {
  const { books, journal } = told;
  return books.accounts.flatMap((account, index): readonly Payment[] => {
    if (balanceAfter(told, index, month - 1) === 0) return [];
    const entry = month * books.size + index;
    const interest = journal.cells[entry * CELLS + INTEREST] ?? 0;
    const amount = journal.cells[entry * CELLS + PAID] ?? 0;
    const left = journal.cells[entry * CELLS + BALANCE] ?? 0;
    const since = (interestSince[index] ?? 0) + interest;
    interestSince[index] = amount === 0 ? since : 0;
    if (amount === 0) return [];
    const forgiven = balanceAfter(told, index, month - 1) + interest - amount - left;
    const fromWages = account.fromWages ? Math.min(amount, account.contract.fixed) : 0;
    return [
      {
        debtId: account.debtId,
        amount,
        interest: since,
        balanceAfter: left,
        reason: reasonOf(told, index, month),
        ...(forgiven > 0 ? { forgiven } : {}),
        ...(fromWages > 0 ? { fromWages } : {}),
      },
    ];
  });
}

function reasonOf(told: Told, account: number, month: number): PaymentReason {
  const { books, journal, course } = told;
  const entry = month * books.size + account;
  const reason = REASONS[journal.reason[entry] ?? 0] ?? 'contract';
  if (reason === 'settlement') return reason;
  if (journal.cells[entry * CELLS + BALANCE] === 0) return 'last-payment';
  if (reason !== 'surplus') return reason;
  if (course.reason !== 'highest-rate') return course.reason;
  return isHighestRate(told, account, month) ? 'highest-rate' : 'chosen-order';
}

/** It bears interest, and no account that stays open bears more, but for those that an offer closes. */
function isHighestRate(told: Told, account: number, month: number): boolean {
  const { books, course } = told;
  if ((books.rate[account] ?? 0) === 0) return false;
  return books.accounts.every(({ rate }, other) => {
    if (rate <= (books.rate[account] ?? 0)) return true;
    return balanceAfter(told, other, month) === 0 || (course.offer[other] ?? -1) >= 0;
  });
}
