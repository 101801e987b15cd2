import type { Centavos } from '../money/centavos.ts';
import { type Ppm, ppm, timesPpm, WHOLE } from '../money/times-rate.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Debt, DebtKind } from './debt.ts';
import { priceInstalment } from './price-instalment.ts';
import { resolveRate } from './resolve-rate.ts';

/**
 * What the contract asks for each month: the greater of `fixed` and `share` of the balance after interest, never more
 * than the balance. `interestOnTop`: the month's interest is asked beside it (SAC, overdraft). `assumed`: nobody told it.
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
 * told as a balance. Overdue balances and debts without a schedule (family, late bills) ask for nothing: they are paid
 * from what is left.
 */
export function contractPayment(debt: Debt, today: LocalDate): ContractPayment {
  const { obligation } = debt;
  if (obligation.form === 'instalments') return { fixed: obligation.amount, share: 0, assumed: false };
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
  if (debt.overdueSince !== undefined) return NOTHING;
  if (debt.kind === 'credit-card') return { fixed: CARD_MINIMUM_FLOOR, share: CARD_MINIMUM_SHARE, assumed: true };
  const monthlyRate = resolveRate(debt, today).rate.monthly;
  // Interest is part of the balance by then: i of the balance before is i ÷ (1 + i) of the balance after.
  if (debt.kind === 'overdraft') return { fixed: 0, share: ppm(monthlyRate / (1 + monthlyRate)), assumed: true };
  const count = USUAL_TERM[debt.kind];
  if (count === undefined) return NOTHING;
  return { fixed: priceInstalment({ balance, count, rate: ppm(monthlyRate) }), share: 0, assumed: true };
}

/** What the contract asks when this much is owed. */
export function paymentDue({ fixed, share }: ContractPayment, balance: Centavos): Centavos {
  return Math.min(balance, Math.max(fixed, share === 0 ? 0 : timesPpm(balance, share)));
}

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
