import type { OfferPriorId, Range } from '../law/offer-prior.ts';
import { offerPrior } from '../law/offer-priors.ts';
import { ppm, timesPpm, WHOLE } from '../money/times-rate.ts';
import { daysBetween } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import { amountOwed } from './amount-owed.ts';
import type { Debt, DebtKind } from './debt.ts';

/** An estimate of what a creditor may take, in full and at once. Nobody offered it; never to be promised or counted on. */
export type ExpectedOffer = {
  /** The discount, as a fraction of what is owed today. */
  readonly share: Range;
  /** What would be paid, in whole centavos: from the greatest discount to the least. */
  readonly price: Range;
  readonly priorId: OfferPriorId;
  readonly confidence: 'uncertain';
};

/**
 * What creditors of debts like this one have been seen to take (`law/offer-priors`, by age and family). None for debts
 * that are not late for months, have real security, are deducted from pay, belong to a home or a service, to family or a
 * loan shark, were already agreed, or are older than the law's term.
 *
 * R$ 1.000 of card late for 400 days: 30 to 50 % off, R$ 500 to R$ 700.
 */
export function expectedOffer(debt: Debt, today: LocalDate): ExpectedOffer | undefined {
  const priorId = PRIOR_OF_KIND[debt.kind];
  if (!priorId || debt.overdueSince === undefined || debt.collateral !== 'none') return undefined;
  const prior = offerPrior(priorId);
  const days = daysBetween(debt.overdueSince, today);
  if (!prior || days >= prior.untilDays) return undefined;
  const share = prior.discounts.findLast(({ fromDays }) => fromDays <= days)?.share;
  if (!share) return undefined;
  const { total } = amountOwed(debt, today);
  const priceAt = (discount: number) => timesPpm(total, WHOLE - ppm(discount));
  return { share, price: { low: priceAt(share.high), high: priceAt(share.low) }, priorId, confidence: 'uncertain' };
}

const PRIOR_OF_KIND: { readonly [Kind in DebtKind]?: OfferPriorId } = {
  'credit-card': 'unsecured-2026',
  'card-instalments': 'unsecured-2026',
  overdraft: 'unsecured-2026',
  'store-credit': 'unsecured-2026',
  telecom: 'unsecured-2026',
  education: 'unsecured-2026',
  health: 'unsecured-2026',
  'personal-loan': 'loan-2026',
};
