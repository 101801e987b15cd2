import type { Offer } from '../../src/domain/debts/debt.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { Month } from '../../src/domain/time/local-date.ts';
import { addMonths } from '../../src/domain/time/month.ts';
import type { DrawnDebt } from './draw-debt.ts';
import type { Random } from './random.ts';

export type Season = {
  readonly firstMonth: Month;
  readonly months: number;
  /** A month in which many creditors make offers at once (a fair), counted from the first. */
  readonly fairMonth: number;
};

/**
 * Up to three offers on one debt: now, at the fair, or at any time; at once or in parts. Late debts get them often and the
 * older the better, as creditors do; running ones seldom, with a small discount.
 */
export function drawOffers(random: Random, drawn: DrawnDebt, season: Season): readonly Offer[] {
  const { monthsLate } = drawn;
  if (!random.chance(monthsLate > 0 ? 0.85 : 0.25)) return [];
  const count = monthsLate > 0 ? random.pick([1, 1, 2, 2, 3]) : 1;
  return Array.from({ length: count }, (_, index) => drawOffer(random, drawn, { season, id: `o${index + 1}` }));
}

type Wanted = { readonly season: Season; readonly id: string };

function drawOffer(random: Random, { debt, monthsLate, balance }: DrawnDebt, { season, id }: Wanted): Offer {
  const discount = random.between(...discountFor(monthsLate));
  const instalments = random.chance(0.3) ? random.pick([2, 3, 4, 6, 10, 12]) : 1;
  // Parts cost more than the same offer at once: about 1 to 4 % for each month.
  const dearer = 1 + (instalments - 1) * random.between(0.01, 0.04);
  const { from, until } = drawWindow(random, season);
  // Creditors give up a share of what is owed by then, which interest has raised, to the double at most.
  const grown = balance * Math.min(2, (1 + (debt.rate?.monthly ?? 0.1)) ** from);
  const price = Math.max(reais(10), Math.round((grown * (1 - discount) * dearer) / 100) * 100);
  const hasEntry = instalments > 2 && random.chance(0.3);
  return {
    id: `${debt.id}-${id}`,
    price,
    instalments,
    ...(hasEntry ? { entry: Math.round((price * random.between(0.15, 0.4)) / 100) * 100 } : {}),
    ...(from === 0 ? {} : { from: `${addMonths(season.firstMonth, from)}-01` }),
    until: `${addMonths(season.firstMonth, until)}-20`,
  };
}

/** Shares given up by the age of the debt; reference figures of creditors' own pages, none of them a promise. */
function discountFor(monthsLate: number): readonly [number, number] {
  if (monthsLate === 0) return [0.03, 0.15];
  if (monthsLate < 6) return [0.05, 0.2];
  if (monthsLate < 12) return [0.1, 0.4];
  if (monthsLate < 36) return [0.2, 0.6];
  return [0.4, 0.85];
}

function drawWindow(random: Random, { months, fairMonth }: Season): { readonly from: number; readonly until: number } {
  const last = months - 1;
  const length = random.whole(0, 3);
  const from = random.chance(0.25) ? 0 : random.chance(0.5) ? fairMonth : random.whole(0, Math.floor(months * 0.8));
  return { from, until: Math.min(last, from + length) };
}
