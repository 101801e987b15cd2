import { type Centavos, LARGEST_AMOUNT } from '../money/centavos.ts';
import { interestOf } from '../money/interest-of.ts';
import { ppm } from '../money/times-rate.ts';
import { daysBetween, dueDate } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import { amountOwed } from './amount-owed.ts';
import type { Debt, Rate } from './debt.ts';
import { annualFromMonthly } from './rates.ts';
import { resolveRate } from './resolve-rate.ts';
import { totalEffectiveCost } from './total-effective-cost.ts';

/** What a debt costs as it stands: its rate with its source, and the interest in reais. */
export type InterestAhead = {
  readonly rate: Rate;
  /** The same rate compounded over a year. */
  readonly annual: number;
  /** Interest of the coming month on what is owed today. */
  readonly monthly: Centavos;
  /** Of instalments: the part of those to come that is interest, if they are paid on their days. */
  readonly inInstalments?: Centavos;
  /** Of instalments with a known balance: the yearly cost of that balance paid back so (an estimate of the CET). */
  readonly effectiveCost?: number;
};

/**
 * None where nothing tells: purchases in instalments hold their price already, and only the contract says how much of it
 * is interest. `interest-free` debts bear none and have 0.
 *
 * R$ 1.000 at 10 % a month: R$ 100 in the coming month.
 */
export function interestAhead(debt: Debt, today: LocalDate): InterestAhead | undefined {
  const { rate } = resolveRate(debt, today);
  if (rate.source === 'none' && debt.rate === undefined) return undefined;
  const { total } = amountOwed(debt, today);
  const { obligation } = debt;
  const annual = annualFromMonthly(rate.monthly);
  const monthly = interestOf(Math.min(total, LARGEST_AMOUNT), ppm(rate.monthly));
  if (obligation.form === 'balance' || obligation.system === 'sac') return { rate, annual, monthly };
  const { amount, remaining, balance } = obligation;
  const payments = Array.from({ length: remaining }, (_, k) => ({
    days: daysBetween(today, dueDate(today, k + 1)),
    amount,
  }));
  const cost = balance === undefined ? undefined : totalEffectiveCost({ received: balance, payments });
  return {
    rate,
    annual,
    monthly,
    inInstalments: Math.max(0, amount * remaining - (balance ?? total)),
    ...(cost === undefined || cost <= 0 ? {} : { effectiveCost: cost }),
  };
}
