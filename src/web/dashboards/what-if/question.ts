import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Offer } from '../../../domain/debts/debt.ts';
import { signedOffer } from '../../../domain/debts/signed-offer.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import { firstPlanMonth } from '../../../domain/payoff/first-month.ts';
import { monthlyLeft } from '../../../domain/payoff/monthly-left.ts';
import type { PayoffProblem, Preference } from '../../../domain/payoff/plan.ts';
import { changedProblem } from '../../../domain/payoff/reasons/changed-problem.ts';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { addMonths, monthsBetween } from '../../../domain/time/month.ts';

/** What is wondered about: the problem behind the roadmap, and how the person wants to pay. */
export type Question = { readonly problem: PayoffProblem; readonly preference: Preference };

/** What the form asks for. All of it comes from an address or a form, so everything is held within its bounds. */
export type Wishes = {
  /** More each month, from the first on. */
  readonly extra: Centavos;
  /** So much more or less comes in from a month on. */
  readonly income: number;
  readonly incomeFrom: Month;
  readonly oneOff: Centavos;
  readonly oneOffIn: Month;
  readonly strategy: Simple;
  /** By offer id; one that is not there is left to the plan. */
  readonly offers: Readonly<Record<string, OfferWish>>;
};

export type OfferWish = 'aceitar' | 'deixar';
export type Simple = Exclude<Preference['strategy'], 'custom'> | 'custom';

/** Whole reais that a field may hold. */
export const MOST_REAIS = { extra: 5_000, income: 5_000, oneOff: 50_000 } as const;

/** Months ahead that can be chosen for what happens later. */
export const MONTHS_AHEAD = 24;

export const offerField = (offerId: string): string => `oferta-${offerId}`;

/** The wishes of a form or an address; what is missing, no number or out of bounds changes nothing or the most it may. */
export function readWishes(fields: Pick<URLSearchParams, 'get'>, { problem, preference }: Question): Wishes {
  const first = firstPlanMonth(problem.today);
  const month = (name: string): Month => {
    const asked = fields.get(name) ?? '';
    const ahead = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked) ? monthsBetween(first, asked) : 0;
    return addMonths(first, Math.max(0, Math.min(MONTHS_AHEAD, ahead)));
  };
  const asked = fields.get('jeito');
  return {
    extra: reais(fields.get('mais'), 0, MOST_REAIS.extra),
    income: reais(fields.get('renda'), -MOST_REAIS.income, MOST_REAIS.income),
    incomeFrom: month('renda_mes'),
    oneOff: reais(fields.get('extra'), 0, MOST_REAIS.oneOff),
    oneOffIn: month('extra_mes'),
    strategy: STRATEGIES.find((one) => one === asked) ?? preference.strategy,
    offers: Object.fromEntries(
      problem.debts.flatMap(({ offers }) =>
        offers.flatMap(({ id }) => {
          const wish = fields.get(offerField(id));
          return wish === 'aceitar' || wish === 'deixar' ? [[id, wish]] : [];
        }),
      ),
    ),
  };
}

/** Whole reais as centavos, from what somebody typed. */
function reais(text: string | null, least: number, most: number): number {
  const typed = Math.round(Number((text ?? '').replace(',', '.')));
  return Number.isFinite(typed) ? Math.max(least, Math.min(most, typed)) * 100 : 0;
}

const STRATEGIES = ['best', 'avalanche', 'snowball', 'quick-win'] as const;

/** The problem as it would be. */
export function wished({ problem, preference }: Question, wishes: Wishes): Question {
  const { extra, income, incomeFrom, oneOff, oneOffIn, strategy, offers } = wishes;
  let changed = extra === 0 ? problem : changedProblem(problem, { of: 'monthly', difference: extra });
  if (income !== 0) changed = withIncome(changed, income, incomeFrom);
  if (oneOff > 0) {
    changed = changedProblem(changed, {
      of: 'one-off',
      income: { month: oneOffIn, amount: oneOff, reason: 'other' },
    });
  }
  const debts = changed.debts.flatMap((debt) => {
    const left = debt.offers.filter(({ id }) => offers[id] !== 'deixar');
    const signed = left.find((offer) => offers[offer.id] === 'aceitar' && canBeSigned(offer, problem.today));
    if (signed) return signedOffer(debt, signed, amountOwed(debt, problem.today).total);
    return [left.length === debt.offers.length ? debt : { ...debt, offers: left }];
  });
  return {
    problem: { ...changed, debts },
    preference: strategy === 'custom' ? preference : { strategy },
  };
}

/** Only what is open today can be signed today. */
export function canBeSigned({ from, until }: Offer, today: LocalDate): boolean {
  return (from === undefined || from <= today) && (until === undefined || until >= today);
}

/**
 * From the first month on it is as if it had always been so. Later, what is known to change goes on, by so much more or
 * less.
 */
function withIncome(problem: PayoffProblem, difference: number, from: Month): PayoffProblem {
  if (from === firstPlanMonth(problem.today)) return changedProblem(problem, { of: 'monthly', difference });
  const known = problem.monthlyChanges ?? [];
  return {
    ...problem,
    monthlyChanges: [
      ...known.filter((change) => change.from < from),
      { from, monthlyForDebts: monthlyLeft(problem, from) + difference },
      ...known
        .filter((change) => change.from > from)
        .map((change) => ({ ...change, monthlyForDebts: change.monthlyForDebts + difference })),
    ],
  };
}

/** What is missing to live on, month after month, once everything has changed; 0 where nothing is. No plan may hide it. */
export function lastingDeficit({ problem }: Question): Centavos {
  const last = (problem.monthlyChanges ?? []).reduce((latest, { from }) => (from > latest ? from : latest), '');
  return Math.max(0, -monthlyLeft(problem, last));
}
