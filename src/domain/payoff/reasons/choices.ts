import type { Centavos } from '../../money/centavos.ts';
import { addMonths } from '../../time/month.ts';
import type { Choice, PlanMonth } from '../plan.ts';
import { ANY_OFFER } from '../search/optimise.ts';
import { decide, type Freedom, NONE, optionOf } from '../search/options.ts';
import { orderChoices, WORTH_TELLING } from '../search/order-choices.ts';
import { isBetter, rate } from '../search/rate.ts';
import { descend } from '../search/search.ts';
import type { Rated, World } from '../search/world.ts';
import type { Account } from '../simulation/account.ts';
import { copyOf } from '../simulation/course.ts';
import { fund } from '../simulation/fund.ts';
import { CELLS, INTEREST } from '../simulation/journal.ts';
import { keptForOffer } from '../simulation/kept-for-offer.ts';
import { balanceAfter, type Told } from '../told.ts';

/** Account-months that may be simulated to learn what one decision is worth. */
const EFFORT = 35_000;

export type Chosen = {
  readonly world: World;
  readonly best: Rated;
  readonly told: Told;
  readonly months: readonly PlanMonth[];
  /** Whether the order was the planner's to choose. */
  readonly ordered: boolean;
};

/** Each decision of a plan with what it is worth, the weightiest first. */
export function choicesOf(chosen: Chosen): readonly Choice[] {
  const { world, best, told, ordered } = chosen;
  const offers = world.books.accounts.flatMap((definition, account) => offersOf(chosen, account, definition));
  const order = ordered ? orderChoices({ world, best, cash: told.cash }) : [];
  return [...offers, ...order].toSorted((one, other) => weight(other) - weight(one));
}

function weight(choice: Choice): number {
  return choice.kind === 'offer-left' ? 0 : choice.saves;
}

function offersOf(chosen: Chosen, account: number, { debtId, offers }: Account): readonly Choice[] {
  const taken = chosen.best.course.offer[account];
  return offers.flatMap(({ id, parts }, offer) => {
    const which = { account, offer, parts, naming: { debtId, offerId: id } };
    return offer === taken ? offerTaken(chosen, which) : offerLeft(chosen, which);
  });
}

type Naming = { readonly debtId: string; readonly offerId: string };

type Which = {
  readonly account: number;
  readonly offer: number;
  readonly parts: readonly Centavos[];
  readonly naming: Naming;
};

function offerTaken(chosen: Chosen, { account, offer, parts, naming }: Which): readonly Choice[] {
  const { world, best, told, months, ordered } = chosen;
  const start = best.course.start[account] ?? 0;
  const price = parts.reduce((sum, part) => sum + part, 0);
  const owed =
    balanceAfter(told, account, start - 1) +
    (told.journal.cells[(start * world.books.size + account) * CELLS + INTEREST] ?? 0);
  const isOther = (one: number, other: number) => one !== account || other !== offer;
  const worth = worthOf(best, bestWith(chosen, { order: ordered, offers: isOther }), owed - price);
  const kept = keptForOffer(months, naming.debtId);
  const month = addMonths(told.firstMonth, start);
  return [
    { kind: 'offer-taken', ...naming, month, parts, forgiven: Math.max(0, owed - price), ...worth },
    ...(kept ? keeping({ kind: 'kept-for-offer', ...naming, ...kept, ...worthOfKeeping(chosen, account) }) : []),
  ];
}

/** Where not waiting costs as much, nothing is kept for the offer's sake. */
function keeping(choice: Extract<Choice, { kind: 'kept-for-offer' }>): readonly Choice[] {
  return choice.decisive || choice.saves >= WORTH_TELLING ? [choice] : [];
}

type Worth = { readonly saves: Centavos; readonly decisive?: true };

/** Where there is no way out without it, what the creditor gives up stands for what is saved. */
function worthOf(best: Rated, without: Rated, forgiven: Centavos): Worth {
  if (without.cost === Infinity) return { saves: forgiven, decisive: true };
  return { saves: Math.max(0, without.cost - best.cost) };
}

/** The best course under narrower freedom, from the best of all without what is forbidden. */
function bestWith({ world, best }: Chosen, freedom: Freedom): Rated {
  const course = copyOf(best.course);
  for (const account of course.offer.keys()) {
    const { offer, month } = optionOf(course, account);
    if (!freedom.offers(account, offer, month)) decide(course, account, NONE);
  }
  return descend({ ...world, effort: { left: EFFORT } }, course, freedom);
}

/** Against the best of what can be had for this account in a month before which no money has to wait. */
function worthOfKeeping(chosen: Chosen, account: number): Worth {
  const { world, best, ordered } = chosen;
  const course = copyOf(best.course);
  const atHand = (world.options[account] ?? []).filter((option) => {
    decide(course, account, option);
    fund(world.simulate, course);
    return (course.floor[option.month - 1] ?? 0) === 0;
  });
  const isAtHand = (one: number, offer: number, month: number) =>
    one !== account || atHand.some((option) => option.offer === offer && option.month === month);
  return worthOf(best, bestWith(chosen, { order: ordered, offers: isAtHand }), 0);
}

/** What it would cost to take an offer that the plan leaves, at its best moment; or what is missing for it. */
function offerLeft({ world, best }: Chosen, { account, offer, naming }: Which): readonly Choice[] {
  const others: Freedom = { order: true, offers: ANY_OFFER, held: account };
  let forced: Rated | undefined;
  let lacking = Infinity;
  for (const option of world.options[account] ?? []) {
    if (option.offer !== offer) continue;
    const course = copyOf(best.course);
    decide(course, account, option);
    const rated = rate(world, course);
    if (rated.lacking > 0) lacking = Math.min(lacking, rated.lacking);
    if (!forced || isBetter(rated, forced)) forced = rated;
  }
  if (!forced) return [];
  const settled = descend({ ...world, effort: { left: EFFORT } }, forced.course, others);
  const tell = { kind: 'offer-left', ...naming } as const;
  const costs = settled.cost - best.cost;
  if (costs < WORTH_TELLING) return [{ ...tell, why: 'equal' }];
  if (costs < Infinity) return [{ ...tell, why: 'dearer', costs }];
  return lacking < Infinity ? [{ ...tell, why: 'does-not-fit', lacking }] : [];
}
