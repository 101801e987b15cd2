import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { Found } from '../text/tokens.ts';
import type { Amount } from './amounts.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

/** What a number in the text is. Each number becomes one figure, so no sum is counted twice. */
export type Figure =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'instalments'; readonly instalments: Instalments }
  | { readonly kind: 'rate'; readonly rate: RateReading }
  /** A day of the month. */
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  /** "4 meses", "2 anos": `ago` when it says since when; `sign` +1 for "daqui a". */
  | {
      readonly kind: 'duration';
      readonly months?: number;
      readonly days?: number;
      readonly when: 'ago' | 'ahead' | 'bare';
    }
  | { readonly kind: 'minimum-wages'; readonly wages: number; readonly span: string }
  /** Counted things, times of day, percentages of something, document numbers: no money. */
  | { readonly kind: 'ignored'; readonly why: 'count' | 'code' | 'unreadable' };

/** A reader of figures: tries one number; reads further words and numbers beyond it when they belong together. */
export type FigureReader = (number: NumberReading, scan: Scan) => Found<Figure> | undefined;

/** "12x de 320, faltam 7": what one phrase says; the phrases of one debt are put together by the debt reader. */
export type Instalments = {
  readonly total?: number;
  readonly paid?: number;
  readonly remaining?: number;
  /** How many are overdue: "3 parcelas atrasadas". */
  readonly behind?: number;
  readonly amount?: Amount;
  readonly interestFree?: boolean;
};

/** An interest rate as written; the period is missing in "14%". `sure`: it said "%", "juros" or "taxa". */
export type RateReading = {
  readonly value: number;
  readonly period?: 'month' | 'year';
  readonly sure: boolean;
  readonly span: string;
};

/** A number that is no money, rate or date; `unreadable` is named among what was left over. */
export function ignored(
  { from }: { readonly from: number; readonly to: number },
  to: number,
  why: 'count' | 'code' | 'unreadable',
): Found<Figure> {
  return { from, to, value: { kind: 'ignored', why } };
}
