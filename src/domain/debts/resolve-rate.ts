import { LAW_LIMITS } from '../law/limits.ts';
import { marketRate, marketRateFor } from '../law/market-rates.ts';
import type { LawRuleId } from '../law/rule.ts';
import { daysBetween } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Debt, Rate } from './debt.ts';
import { HIGHEST_MONTHLY_RATE, impliedMonthlyRate } from './implied-rate.ts';
import { sacMonthlyRate } from './sac.ts';

/** Highest lawful overdraft rate a month (rule `overdraft-interest-cap`). */
export const OVERDRAFT_CEILING = LAW_LIMITS['overdraft-interest-cap'].monthly;

/** A rate to calculate with, and the rule that lowered it where one did. */
export type ResolvedRate = { readonly rate: Rate; readonly cappedBy?: LawRuleId };

/**
 * The rate to calculate with, best knowledge first: the person's own, the one implied by instalments against a balance,
 * the market's for the kind. `none` only where the person said so or the kind bears none as a rule; never for want of
 * knowledge. A card late for more than a bill has left the revolving credit. Resolving twice gives the same.
 */
export function resolveRate(debt: Debt, today: LocalDate): ResolvedRate {
  const rate = debt.rate ?? impliedRate(debt) ?? usualRate(debt, today);
  if (rate.source === 'none') return { rate };
  if (debt.kind === 'overdraft' && rate.monthly > OVERDRAFT_CEILING) {
    return { rate: { ...rate, monthly: OVERDRAFT_CEILING }, cappedBy: 'overdraft-interest-cap' };
  }
  return { rate: { ...rate, monthly: Math.min(rate.monthly, HIGHEST_MONTHLY_RATE) } };
}

/** The same debt with its rate filled in. */
export function withResolvedRate(debt: Debt, today: LocalDate): Debt {
  return { ...debt, rate: resolveRate(debt, today).rate };
}

function impliedRate({ obligation }: Debt): Rate | undefined {
  if (obligation.form !== 'instalments' || obligation.balance === undefined) return undefined;
  const { remaining: count, amount, balance } = obligation;
  const monthly =
    obligation.system === 'sac'
      ? sacMonthlyRate({ count, amount, balance })
      : impliedMonthlyRate({ count, amount, price: balance });
  return monthly === undefined ? undefined : { source: 'implied', monthly };
}

/**
 * Purchases (on a card as well), agreements, school and health in instalments hold their price already: without a known
 * rate, paying early is not assumed to save anything.
 */
function usualRate(debt: Debt, today: LocalDate): Rate {
  const market = hasLeftRevolving(debt, today) ? marketRate('card-instalments') : marketRateFor(debt.kind);
  if (!market || (debt.obligation.form === 'instalments' && !LOANS_IN_INSTALMENTS.has(debt.kind))) {
    return { source: 'none', monthly: 0 };
  }
  return { source: 'market', monthly: market.monthly, rateId: market.id };
}

/** Days after which an unpaid bill has left the revolving credit (rule `card-revolving-limit`). */
const REVOLVING_DAYS = LAW_LIMITS['card-revolving-limit'].days;

function hasLeftRevolving({ kind, overdueSince }: Debt, today: LocalDate): boolean {
  return kind === 'credit-card' && overdueSince !== undefined && daysBetween(overdueSince, today) > REVOLVING_DAYS;
}

const LOANS_IN_INSTALMENTS: ReadonlySet<Debt['kind']> = new Set([
  'overdraft',
  'personal-loan',
  'payroll-loan',
  'vehicle-financing',
  'mortgage',
  'loan-shark',
]);
