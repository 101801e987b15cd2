import type { LocalDate } from '../time/local-date.ts';

/**
 * How sure we are. `certain`: read in the rule or in two sources that agree. `likely`: second-hand, one dated source.
 * `uncertain`: contested, changing or from general knowledge: shown with a caution or not at all.
 */
export type Confidence = 'certain' | 'likely' | 'uncertain';

/** A rule of Brazilian law as data: nothing that the product says or calculates rests on a rule that is not here. */
export type LawRule = {
  readonly id: LawRuleId;
  /** What it gives the person, in plain pt-BR; the one place outside copy/ and web/ with words that people read. */
  readonly title: string;
  readonly citation: string;
  /** First day in force; absent where no source told it. */
  readonly validFrom?: LocalDate;
  /** Last day in force, for what has an end. */
  readonly validUntil?: LocalDate;
  readonly checkedOn: LocalDate;
  readonly confidence: Confidence;
  /** The day on which somebody must look again; a test fails from then on. */
  readonly reviewOn: LocalDate;
  /** What a person could lose by acting on it if it is not so. Such a rule is withheld while it is in doubt. */
  readonly harmIfWrong?: string;
};

/** A rule without its id, as the tables of rules write it. */
export type RuleText = Omit<LawRule, 'id'>;

export type LawRuleId =
  | 'minimum-for-living'
  | 'over-indebtedness-plan'
  | 'compulsory-plan'
  | 'absent-creditor'
  | 'card-interest-cap'
  | 'card-revolving-limit'
  | 'overdraft-interest-cap'
  | 'early-payment-discount'
  | 'late-charges'
  | 'energy-late-charges'
  | 'energy-cut-notice'
  | 'legal-default-rate'
  | 'negative-record-limit'
  | 'negative-record-notice'
  | 'record-removal'
  | 'prescription'
  | 'prescription-of-instalments'
  | 'rent-prescription'
  | 'prescribed-debt-collection'
  | 'abusive-collection'
  | 'inss-payroll-ceiling'
  | 'inss-payroll-margin'
  | 'clt-payroll-margin'
  | 'payroll-card-end'
  | 'total-effective-cost'
  | 'credit-tax'
  | 'debt-portability'
  | 'company-answers'
  | 'right-of-withdrawal'
  | 'own-credit-report'
  | 'own-listing'
  | 'fraud-in-ones-name'
  | 'usury'
  | 'rent-eviction'
  | 'vehicle-seizure'
  | 'no-prison-for-debt'
  | 'seizure-by-judge'
  | 'family-home'
  | 'wages-protected'
  | 'frozen-account'
  | 'alimony-first'
  | 'social-energy-tariff'
  | 'gas-benefit'
  | 'unemployment-benefit-ends'
  | 'thirteenth-salary'
  | 'thirteenth-retirement'
  | 'fgts-withdrawal'
  | 'fgts-anniversary'
  | 'tax-refund-lots'
  | 'national-holidays'
  | 'new-renegotiation-programme'
  | 'emergency-renegotiation';
