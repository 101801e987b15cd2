import { LAW_LIMITS } from '../law/limits.ts';
import type { LawRuleId } from '../law/rule.ts';
import type { Centavos } from '../money/centavos.ts';
import { timesPpm } from '../money/times-rate.ts';
import type { Debt } from './debt.ts';

/** A rate that the person told and that the law does not allow. Both a month, fractions. */
export type RateAboveCeiling = { readonly rate: number; readonly ceiling: number; readonly ruleId: LawRuleId };

/**
 * Whether a debt's own rate is above a lawful ceiling: 8 % a month for the overdraft, the ceiling of the INSS for a
 * payroll loan on a benefit. A ceiling changes by decree, so ask `shownAs` of its rule before showing it. Estimated rates
 * are never judged.
 *
 * An overdraft at 9 % a month is above its ceiling of 8 %.
 */
export function rateAboveCeiling({ kind, payroll, rate }: Debt): RateAboveCeiling | undefined {
  if (rate?.source !== 'person') return undefined;
  const limit = ceilingOf(kind, payroll);
  return limit && rate.monthly > limit.ceiling ? { rate: rate.monthly, ...limit } : undefined;
}

function ceilingOf(kind: Debt['kind'], payroll: Debt['payroll']): Omit<RateAboveCeiling, 'rate'> | undefined {
  if (kind === 'overdraft') {
    return { ceiling: LAW_LIMITS['overdraft-interest-cap'].monthly, ruleId: 'overdraft-interest-cap' };
  }
  if (kind === 'payroll-loan' && payroll === 'inss') {
    return { ceiling: LAW_LIMITS['inss-payroll-ceiling'].monthly, ruleId: 'inss-payroll-ceiling' };
  }
  return undefined;
}

/** How much of the pay payroll loans may take each month, and how much more than that they take. */
export type PayrollMargin = { readonly most: Centavos; readonly beyond: Centavos; readonly ruleId: LawRuleId };

/**
 * The lawful part of pay for payroll loans: 35 % of pay in a formal job, 35 % of a benefit of the INSS (cards have 5 %
 * each beside it, which is not in here). `pay`: what is received before these instalments. Undefined for public servants,
 * whose margin each government sets.
 *
 * R$ 2.000 of pay leave R$ 700; instalments of R$ 750 are R$ 50 beyond.
 */
export function payrollMargin({ payroll, pay, instalments }: Payslip): PayrollMargin | undefined {
  if (payroll === 'public-servant') return undefined;
  const [share, ruleId] =
    payroll === 'inss'
      ? ([LAW_LIMITS['inss-payroll-margin'].loanShare, 'inss-payroll-margin'] as const)
      : ([LAW_LIMITS['clt-payroll-margin'].share, 'clt-payroll-margin'] as const);
  const most = timesPpm(pay, share);
  return { most, beyond: Math.max(0, instalments - most), ruleId };
}

export type Payslip = {
  readonly payroll: NonNullable<Debt['payroll']>;
  readonly pay: Centavos;
  /** All payroll loans together. */
  readonly instalments: Centavos;
};
