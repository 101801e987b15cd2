import type { Debt } from '../debts/debt.ts';
import type { Centavos } from '../money/centavos.ts';
import type { Payment, PayoffPlan } from '../payoff/plan.ts';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

/**
 * What all that a plan pays on a debt is worth today, in whole centavos rounded down: a centavo paid later is worth less,
 * by the interest that it saves meanwhile on the dearest debt that is open. So a debt that bears little and is paid late
 * is worth little money now, while a dearer one waits for it.
 *
 * R$ 1.000 at 10 % a month, alone, paid with R$ 600 and R$ 550: 600 ÷ 1,1 + 550 ÷ 1,21 = R$ 1.000. The same R$ 600 a
 * month later, while a debt at 20 % is open: 600 ÷ 1,2².
 */
export function presentCost(debtId: string, { months, debts }: Payable): Centavos {
  const open = new Set(debts.map(({ id }) => id));
  let worth = 1;
  let cost = 0;
  for (const { payments, closedDebtIds } of months) {
    const dearest = Math.max(0, ...debts.filter(({ id }) => open.has(id)).map((debt) => monthlyRate(debt, payments)));
    worth /= 1 + dearest;
    cost += (payments.find((payment) => payment.debtId === debtId)?.amount ?? 0) * worth;
    for (const id of closedDebtIds) open.delete(id);
  }
  // A hair of floating-point error must not cost a whole centavo.
  return Math.floor(cost + 1e-6);
}

/** Of a debt that is paid in this month, what it really bore: a capped card or a settled debt bears nothing more. */
function monthlyRate({ id, rate }: Debt, payments: readonly Payment[]): number {
  const nominal = rate?.monthly ?? 0;
  const payment = payments.find(({ debtId }) => debtId === id);
  if (!payment) return nominal;
  const { amount, interest, balanceAfter, forgiven = 0 } = payment;
  const before = balanceAfter + amount + forgiven - interest;
  return before > 0 ? Math.min(nominal, interest / before) : nominal;
}
