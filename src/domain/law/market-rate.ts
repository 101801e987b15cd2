import type { LocalDate, Month } from '../time/local-date.ts';
import type { Confidence } from './rule.ts';

/**
 * What a kind of credit costs on average, as published at one time. It stands in for a rate that the person does not
 * know, is always marked as an estimate, and gives way to the person's own figure.
 */
export type MarketRate = {
  readonly id: MarketRateId;
  /** A fraction per month, by (1 + yearly)^(1/12) − 1 where the source gives a yearly rate. */
  readonly monthly: number;
  /** As published: a fraction per year, where the source gives one. */
  readonly yearly?: number;
  /** The month that the figure is of. */
  readonly asOf: Month;
  readonly source: string;
  readonly checkedOn: LocalDate;
  readonly confidence: Confidence;
  readonly reviewOn: LocalDate;
};

export type MarketRateId =
  | 'card-revolving'
  | 'card-instalments'
  | 'overdraft'
  | 'personal-loan'
  | 'vehicle'
  | 'payroll-loan'
  | 'mortgage'
  | 'free-credit'
  | 'late-charges'
  | 'tax-selic';
