import type { InstalmentsMention } from '../../contracts/mentions.ts';
import type { Offer } from '../../domain/debts/debt.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { debtName } from '../copy/debts.ts';
import { offerNoted } from '../copy/offers.ts';
import { correctedWhich } from '../copy/repair.ts';
import { nextOfferId } from '../situation.ts';
import type { Context, Outcome } from './agent.ts';
import type { Correction, Target } from './correction-target.ts';
import { debtsNamed } from './debts-named.ts';

/** "não, foi 100", "não, são 10x de 80", "não, era do itaú": the offer that was told last, told otherwise. */
export function correctOffer(
  { money, instalments, creditor }: Correction,
  { debt, offer }: Extract<Target, { of: 'offer' }>,
  { state, situation }: Context,
): Outcome {
  const mended = withParts(offer, instalments) ?? (money && withPrice(offer, money.range?.to ?? money.centavos));
  const [other, ...more] = creditor ? debtsNamed(creditor, situation) : [debt];
  if (!other || more.length > 0 || (!mended && other.id === debt.id)) return { say: [correctedWhich], again: true };
  if (other.id === debt.id) {
    return {
      changes: [{ set: 'offer', debtId: debt.id, offer: mended ?? offer }],
      say: [offerNoted(debtName(debt), mended ?? offer)],
    };
  }
  const moved = { ...(mended ?? offer), id: nextOfferId(state, situation) };
  return {
    changes: [
      { set: 'offer-ended', debtId: debt.id, offerId: offer.id },
      { set: 'offer', debtId: other.id, offer: moved },
    ],
    say: [offerNoted(debtName(other), moved)],
  };
}

/** Parts told anew are the whole price; no entry was said with them. */
function withParts({ entry: _, ...offer }: Offer, parts: InstalmentsMention | undefined): Offer | undefined {
  if (parts?.total === undefined || parts.amount === undefined) return undefined;
  return { ...offer, price: parts.amount.centavos * parts.total, instalments: parts.total };
}

/** "não, foi 100" of ten parts of 90 is one part; of a sum more like the whole, the whole. */
function withPrice(offer: Offer, sum: Centavos): Offer {
  const { price, instalments, entry } = offer;
  const parts = entry !== undefined && instalments > 1 ? instalments - 1 : instalments;
  const ofParts = price - (parts < instalments ? (entry ?? 0) : 0);
  const isPart = parts > 1 && sum / (ofParts / parts) < price / sum;
  return { ...offer, price: isPart ? sum * parts + (price - ofParts) : sum };
}
