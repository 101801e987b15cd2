import type { Centavos } from '../money/centavos.ts';
import { type Ppm, ppm, timesPpm, WHOLE } from '../money/times-rate.ts';
import { daysBetween } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Debt, DebtKind, InstalmentObligation } from './debt.ts';
import { priceInstalment } from './price-instalment.ts';
import { resolveRate } from './resolve-rate.ts';
import { sacAmortisation, sacBalance } from './sac.ts';

/**
 * What the contract asks for each month: the greater of `fixed` and `share` of the balance after interest, never more
 * than the balance. `interestOnTop`: the month's interest and fee are asked beside it (SAC, overdraft). `assumed`: nobody told it.
 */
export type ContractPayment = {
  readonly fixed: Centavos;
  readonly share: Ppm;
  readonly interestOnTop?: boolean;
  readonly assumed: boolean;
};

/**
 * Share of the bill that issuers ask as minimum. Each issuer sets its own since 2018; 15 % was the general rule before
 * and is still common: an assumption, always marked.
 */
export const CARD_MINIMUM_SHARE: Ppm = 150_000;

/** No issuer lets a bill shrink by pennies for ever: a smaller bill is paid whole. Part of the same assumption. */
export const CARD_MINIMUM_FLOOR: Centavos = 5_000;

/**
 * What a debt's contract asks each month, with assumptions where it was not told: a share of the bill for cards, the
 * month's interest for the overdraft (the bank takes it by itself), a Price instalment over the usual term for loans
 * told as a balance. Balances late for more than a bill and debts without a schedule (family, late bills) ask for nothing: they are paid
 * from what is left.
 */
export function contractPayment(debt: Debt, today: LocalDate): ContractPayment {
  const { obligation } = debt;
  if (obligation.form === 'instalments') return instalmentPayment(obligation, debt, today);
  const { balance, minimumPayment } = obligation;
  if (minimumPayment !== undefined && minimumPayment > 0) {
    return debt.kind === 'credit-card'
      ? {
          fixed: CARD_MINIMUM_FLOOR,
          share: Math.min(WHOLE, ppm(minimumPayment / Math.max(1, balance))),
          assumed: false,
        }
      : { fixed: minimumPayment, share: 0, assumed: false };
  }
  if (isLongLate(debt, today)) return NOTHING;
  if (debt.kind === 'credit-card') return { fixed: CARD_MINIMUM_FLOOR, share: CARD_MINIMUM_SHARE, assumed: true };
  if (debt.kind === 'overdraft') return { fixed: 0, share: 0, interestOnTop: true, assumed: true };
  const count = USUAL_TERM[debt.kind];
  if (count === undefined) return NOTHING;
  const rate = ppm(resolveRate(debt, today).rate.monthly);
  return { fixed: priceInstalment({ balance, count, rate }), share: 0, assumed: true };
}

/**
 * What the contract asks when this much is owed, interest included. `onTop`: the month's interest and fee, which a
 * contract with `interestOnTop` asks beside its fixed part.
 *
 * A SAC that pays off R$ 100 a month asks R$ 112 in a month with R$ 12 of interest.
 */
export function paymentDue(contract: ContractPayment, balance: Centavos, onTop: Centavos = 0): Centavos {
  const asked = Math.max(contract.fixed, contract.share === 0 ? 0 : timesPpm(balance, contract.share));
  return Math.min(balance, asked + (contract.interestOnTop ? onTop : 0));
}

/** Price: the instalment as told. SAC: its constant part of the balance, with each month's interest on top. */
function instalmentPayment(obligation: InstalmentObligation, debt: Debt, today: LocalDate): ContractPayment {
  const { amount, remaining: count } = obligation;
  if (obligation.system !== 'sac') return { fixed: amount, share: 0, assumed: false };
  const balance = obligation.balance ?? sacBalance({ amount, count, rate: ppm(resolveRate(debt, today).rate.monthly) });
  return { fixed: sacAmortisation({ balance, count }), share: 0, interestOnTop: true, assumed: false };
}

/** For about a bill the contract goes on asking; then its creditor asks for everything, and a settlement is the way. */
function isLongLate({ overdueSince }: Debt, today: LocalDate): boolean {
  return overdueSince !== undefined && daysBetween(overdueSince, today) > DAYS_OF_A_BILL;
}

const DAYS_OF_A_BILL = 31;

const NOTHING: ContractPayment = { fixed: 0, share: 0, assumed: false };

/** Months assumed to be left of a loan of which only the balance is known. */
const USUAL_TERM: { readonly [Kind in DebtKind]?: number } = {
  'card-instalments': 12,
  'personal-loan': 24,
  'payroll-loan': 60,
  'vehicle-financing': 36,
  mortgage: 240,
  'store-credit': 12,
  settlement: 12,
};
