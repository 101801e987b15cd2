import type { Month } from '../time/local-date.ts';
import { addMonths } from '../time/month.ts';
import type { Account } from './account.ts';
import type { LedgerMonth, LedgerPayment } from './ledger.ts';
import type { Payment, PlanMonth } from './plan.ts';
import { type Cash, wagesOf } from './simulate.ts';

/** The ledger as people read it: with calendar months, and with the wages that loans no longer take as money in hand. */
export function planMonths(
  months: readonly LedgerMonth[],
  { firstMonth, cash, accounts }: { firstMonth: Month; cash: Cash; accounts: readonly Account[] },
): readonly PlanMonth[] {
  const wages = wagesOf(accounts);
  return months.map(({ payments, kept, totalBalanceAfter }, index) => ({
    month: addMonths(firstMonth, index),
    available: cash.monthly + wages - payments.reduce((sum, { fromWages }) => sum + fromWages, 0),
    oneOff: cash.oneOff[index] ?? 0,
    payments: payments.map(asPayment),
    kept,
    reserved: [],
    totalBalanceAfter,
    closedDebtIds: payments.filter(({ balanceAfter }) => balanceAfter === 0).map(({ debtId }) => debtId),
  }));
}

function asPayment({ forgiven, fromWages, ...payment }: LedgerPayment): Payment {
  return {
    ...payment,
    ...(forgiven > 0 ? { forgiven } : {}),
    ...(fromWages > 0 ? { fromWages } : {}),
  };
}
