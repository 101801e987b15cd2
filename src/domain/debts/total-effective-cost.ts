import type { Centavos } from '../money/centavos.ts';

/** Money that a loan asks for, `days` after it was paid out. */
export type LoanFlow = { readonly days: number; readonly amount: Centavos };

/**
 * The yearly total effective cost of a loan (CET, Res. CMN 4.881/2020) as a fraction: the rate at which all that is paid,
 * fees, taxes and insurance included, is worth what was received: Σ amount ÷ (1 + CET)^(days ÷ 365) = received.
 *
 * Payments are positive, so their worth falls as the rate grows and there is one rate at most. Undefined when there is
 * none: nothing received (what is paid on the day itself counts against it), nothing paid back, or beyond 10^9 a year.
 * Negative when less is paid back than received.
 *
 * R$ 1.000 received and R$ 1.100 paid after 365 days is 10 %.
 */
export function totalEffectiveCost({ received, payments }: Loan): number | undefined {
  const later = payments.filter(({ days }) => days > 0);
  const atOnce = payments.filter(({ days }) => days <= 0).reduce((sum, { amount }) => sum + amount, 0);
  const net = received - atOnce;
  if (net <= 0) return undefined;
  // Searched as ln(1 + CET), which is even for rates near zero and for those of millions.
  let low = -LARGEST_LOG;
  let high = LARGEST_LOG;
  if (worth(later, high) > net || worth(later, low) < net) return undefined;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (worth(later, middle) > net) low = middle;
    else high = middle;
  }
  return Math.expm1((low + high) / 2);
}

export type Loan = { readonly received: Centavos; readonly payments: readonly LoanFlow[] };

/** ln(10^9): nobody means a rate beyond that, and the powers stay finite. */
const LARGEST_LOG = Math.log(1e9);

/** From a width of 41 to the precision of a double. */
const HALVINGS = 60;

const DAYS_OF_YEAR = 365;

function worth(payments: readonly LoanFlow[], logRate: number): number {
  return payments.reduce((sum, { days, amount }) => sum + amount * Math.exp((-logRate * days) / DAYS_OF_YEAR), 0);
}
