import type { Debt } from '../debts/debt.ts';
import type { Centavos } from '../money/centavos.ts';

/** Something that cannot wait for the mathematics: a service about to be cut, a home or car at risk, wages seized. */
export type UrgentMatter = {
  readonly kind:
    | 'service-cut'
    | 'eviction'
    | 'repossession'
    | 'home-at-risk'
    | 'wages-seized'
    | 'loan-shark'
    | 'summons';
  readonly debtId?: string;
  /** What it costs to remove the danger now (arrears), when it is known. */
  readonly price?: Centavos;
};

export type Diagnosis = {
  readonly income: Centavos;
  readonly essentials: Centavos;
  readonly flexible: Centavos;
  /** What the contracts ask for each month: instalments and minimum payments. */
  readonly debtService: Centavos;
  /** income − essentials − flexible: what is left for debts each month; negative in deficit. */
  readonly leftForDebts: number;
  /** debtService ÷ income; undefined without income. */
  readonly commitment: number | undefined;
  readonly totalOwed: Centavos;
  /** Interest that the debts grow by in the coming month if nothing is paid. */
  readonly monthlyInterest: Centavos;
  readonly minimumForLiving: { readonly amount: Centavos; readonly kept: boolean; readonly ruleId: string };
  readonly urgent: readonly UrgentMatter[];
  readonly verdict: Verdict;
  /** The debts with every unknown rate replaced by a marked market rate, in the order given. */
  readonly debts: readonly Debt[];
};

/**
 * `manageable`: contracts' monthly payments fit. `tight`: debts can be paid off but not all minimums fit or most income
 * is committed. `deficit`: essentials alone exceed income, or what is left cannot stop the debts from growing.
 */
export type Verdict =
  | { readonly kind: 'no-debts' }
  | { readonly kind: 'manageable' }
  | { readonly kind: 'tight'; readonly shortOfContracts: Centavos }
  | {
      readonly kind: 'deficit';
      readonly shortfall: Centavos;
      readonly cause: 'essentials' | 'expenses' | 'debts-grow';
    };
