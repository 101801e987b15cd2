import type { AgendaItem } from '../../contracts/reminder.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import { addDays } from '../../domain/time/add-days.ts';
import { monthOf } from '../../domain/time/month.ts';
import type { About } from './about.ts';

const DAYS_BEFORE = 3;

/** Offers that the plan takes, so they are worth it and there is money for them, and whose window is about to close. */
export function offersClosing({ roadmap: { plan }, told }: About): readonly AgendaItem[] {
  if (plan.kind === 'unpayable') return [];
  return plan.choices.flatMap((choice): readonly AgendaItem[] => {
    if (choice.kind !== 'offer-taken' || told.news.has(choice.debtId)) return [];
    const debt = plan.debts.find(({ id }) => id === choice.debtId);
    const offer = debt?.offers.find(({ id }) => id === choice.offerId);
    if (!debt || offer?.until === undefined || choice.month > monthOf(offer.until)) return [];
    const { until, price, instalments } = offer;
    const about = { debtId: debt.id, creditor: nameOf(debt) };
    const matter = { kind: 'offer-closing', ...about, until, price, instalments } as const;
    return [{ occasion: `${offer.id} ${until}`, from: addDays(until, -DAYS_BEFORE), to: until, matter }];
  });
}
