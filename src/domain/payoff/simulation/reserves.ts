import type { Centavos } from '../../money/centavos.ts';
import { addMonths } from '../../time/month.ts';
import type { Reserve } from '../plan.ts';
import type { Told } from '../told.ts';
import { CELLS, PAID } from './journal.ts';

/**
 * What the money kept at the end of each month waits for. A month that spends more than its own money draws on what was
 * kept; the earliest draw is served first. Offers draw before contracts: it is for them that money was kept.
 */
export function reservesOf(told: Told): readonly (readonly Reserve[])[] {
  const draws = Array.from({ length: told.outcome.months }, (_, month) => drawsOf(told, month));
  return draws.map((_, month) => {
    let left = told.outcome.kept[month] ?? 0;
    const reserved: Reserve[] = [];
    for (const draw of draws.slice(month + 1).flat()) {
      if (left === 0) break;
      const amount = Math.min(left, draw.amount);
      reserved.push({ ...draw, amount });
      left -= amount;
    }
    return reserved;
  });
}

/** What a month takes from money kept before. */
function drawsOf(told: Told, month: number): readonly Reserve[] {
  const { books, cash, course, journal, firstMonth } = told;
  const paid = books.accounts.map((_, account) => journal.cells[(month * books.size + account) * CELLS + PAID] ?? 0);
  let missing = sum(paid) - (cash.money[month] ?? 0) - books.wages;
  const draws: Reserve[] = [];
  for (const [account, { debtId, offers }] of books.accounts.entries()) {
    const offer = offers[course.offer[account] ?? -1];
    const started = month >= (course.start[account] ?? 0);
    if (!offer || !started || missing <= 0) continue;
    const amount = Math.min(missing, paid[account] ?? 0);
    if (amount === 0) continue;
    draws.push({ for: 'offer', debtId, offerId: offer.id, month: addMonths(firstMonth, month), amount });
    missing -= amount;
  }
  if (missing > 0) draws.push({ for: 'contracts', month: addMonths(firstMonth, month), amount: missing });
  return draws;
}

function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce((all, amount) => all + amount, 0);
}
