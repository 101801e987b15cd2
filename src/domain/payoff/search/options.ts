import type { Books } from '../simulation/books.ts';
import { type Course, NO_OFFER } from '../simulation/course.ts';

/** One way to settle with a creditor: an offer and the month of its first part. */
export type Option = { readonly offer: number; readonly month: number };

export const NONE: Option = { offer: NO_OFFER, month: 0 };

/** What a search may decide. Offers are forbidden one by one, to learn what each is worth. */
export type Freedom = {
  /** True: any order; false: the course's own. */
  readonly order: boolean;
  /** False for an offer that must not start in this month. */
  readonly offers: (account: number, offer: number, month: number) => boolean;
  /** The account whose offer stays as it is. */
  readonly held?: number;
};

/** Every offer in every month of its window, as far as `horizon`, the last month in which one is worth starting. */
export function optionsOf({ accounts }: Books, horizon: number): readonly (readonly Option[])[] {
  return accounts.map(({ offers }) => [
    NONE,
    ...offers.flatMap(({ fromMonth, untilMonth }, offer) => {
      const count = Math.max(0, Math.min(untilMonth, horizon) - fromMonth + 1);
      return Array.from({ length: count }, (_, later) => ({ offer, month: fromMonth + later }));
    }),
  ]);
}

export function optionOf({ offer, start }: Course, account: number): Option {
  return { offer: offer[account] ?? NO_OFFER, month: start[account] ?? 0 };
}

export function decide({ offer, start }: Course, account: number, { offer: taken, month }: Option): void {
  offer[account] = taken;
  start[account] = month;
}

export function isAllowed({ offer, month }: Option, { account, freedom }: About): boolean {
  return offer === NO_OFFER || freedom.offers(account, offer, month);
}

export type About = { readonly account: number; readonly freedom: Freedom };
