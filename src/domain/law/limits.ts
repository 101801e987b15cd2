import { type Centavos, reais } from '../money/centavos.ts';
import { type Ppm, WHOLE } from '../money/times-rate.ts';
import type { LawRuleId } from './rule.ts';

/**
 * The figures of the rules in `rules.ts`, for calculation and for what people read: copy and pages take them from here
 * and never write them themselves. How sure each is, since when and by which article stands in the rule of the same id.
 */
export const LAW_LIMITS = {
  'minimum-for-living': { monthly: reais(600) satisfies Centavos },
  'over-indebtedness-plan': { years: 5 },
  'card-interest-cap': { shareOfOriginal: WHOLE satisfies Ppm, since: '2024-01-03' },
  'card-revolving-limit': { bills: 1, days: 31 },
  'overdraft-interest-cap': { monthly: 0.08 },
  'late-charges': { fine: 20_000 satisfies Ppm, monthlyInterest: 10_000 satisfies Ppm },
  'energy-late-charges': { fine: 20_000 satisfies Ppm, monthlyInterest: 10_000 satisfies Ppm },
  'energy-cut-notice': { noticeDays: 15, latestDays: 90 },
  'negative-record-limit': { years: 5 },
  'record-removal': { workingDays: 5 },
  prescription: { years: 5 },
  'rent-prescription': { years: 3 },
  'inss-payroll-ceiling': { monthly: 0.0185, cardMonthly: 0.0246 },
  'inss-payroll-margin': { loanShare: 350_000 satisfies Ppm, cardShare: 50_000 satisfies Ppm, months: 108 },
  'clt-payroll-margin': { share: 350_000 satisfies Ppm, fundShare: 100_000 satisfies Ppm },
  'credit-tax': { fixed: 3_800 satisfies Ppm, daily: 82 satisfies Ppm, days: 365 },
  'social-energy-tariff': { freeKwh: 80, minimumWagesPerPerson: 0.5 },
  'gas-benefit': { minimumWagesPerPerson: 0.5 },
  'company-answers': { days: 10 },
  'right-of-withdrawal': { days: 7 },
  'unemployment-benefit-ends': { fewestParts: 3, mostParts: 5 },
  'fgts-anniversary': { returnMonths: 25, waitDays: 90, instalments: 5 },
} as const satisfies { readonly [Id in LawRuleId]?: Limits };

type Limits = Readonly<Record<string, number | string>>;
