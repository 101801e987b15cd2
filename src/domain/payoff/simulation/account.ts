import { amountOwed } from '../../debts/amount-owed.ts';
import { interestAllowance } from '../../debts/card-cap.ts';
import { type ContractPayment, contractPayment } from '../../debts/contract-payment.ts';
import type { Debt, Offer, Rate } from '../../debts/debt.ts';
import { resolveRate } from '../../debts/resolve-rate.ts';
import { type Stakes, stakesOf } from '../../debts/stakes.ts';
import { marketRate } from '../../law/market-rates.ts';
import type { LawRuleId } from '../../law/rule.ts';
import { allocate } from '../../money/allocate.ts';
import type { Centavos } from '../../money/centavos.ts';
import { type Ppm, ppm } from '../../money/times-rate.ts';
import type { LocalDate, Month } from '../../time/local-date.ts';
import { monthOf, monthsBetween } from '../../time/month.ts';

/** A debt as the simulation sees it: every unknown resolved, every rule of its kind turned into a figure. */
export type Account = {
  readonly debtId: string;
  readonly opening: Centavos;
  /** A card bears the revolving rate only until the next bill (rule `card-revolving-limit`). */
  readonly firstMonthRate: Ppm;
  readonly rate: Ppm;
  readonly contract: ContractPayment;
  /** Months until everything is due, so that the last instalment takes up the rounding; Infinity without a schedule. */
  readonly monthsLeft: number;
  /** Interest and charges that may still be added; Infinity without a cap. */
  readonly interestAllowance: Centavos;
  readonly stakes: Stakes;
  /** How much goes before the mathematics: what is late on a home or vehicle; Infinity: late rent and light, whole. */
  readonly urgent: Centavos;
  /** The urgent part goes even before other contracts: a cut, eviction or seizure was announced. */
  readonly threatened: boolean;
  readonly fromWages: boolean;
  /** Charged each month while anything is owed, beside the interest and outside any cap. */
  readonly monthlyFee: Centavos;
  /** Early payment takes whole instalments off the end of the schedule, never a part of one. */
  readonly wholeInstalmentsOnly: boolean;
  /** What comes back, once, when a part of an agreement is missed. */
  readonly comesBackIfBroken: Centavos;
  /** False for interest-free instalments: paying them early saves nothing. */
  readonly savesEarly: boolean;
  readonly offers: readonly AccountOffer[];
};

/**
 * An offer in plan months (0 is the first): it can be started in `fromMonth` to `untilMonth`, both inclusive, and is paid
 * in consecutive months from then, one of `parts` each.
 */
export type AccountOffer = {
  readonly id: string;
  readonly parts: readonly Centavos[];
  readonly fromMonth: number;
  readonly untilMonth: number;
};

/** The rule by which interest on a card may at most double the debt. */
export const CARD_CAP: LawRuleId = 'card-interest-cap';

/**
 * Accounts in the order of debt ids, so that a plan never depends on the order in which debts were told. */
export function openAccounts(debts: readonly Debt[], today: LocalDate, firstMonth: Month): readonly Account[] {
  return debts
    .map((debt) => openAccount(debt, today, firstMonth))
    .filter(({ opening }) => opening > 0)
    .toSorted((one, other) => (one.debtId < other.debtId ? -1 : 1));
}

function openAccount(debt: Debt, today: LocalDate, firstMonth: Month): Account {
  const owed = amountOwed(debt, today);
  const stakes = stakesOf(debt);
  const rates = ratesOf(debt, today);
  const contract = contractPayment(debt, today);
  const { obligation } = debt;
  return {
    debtId: debt.id,
    opening: owed.total,
    ...rates,
    contract,
    monthsLeft: obligation.form === 'instalments' ? Math.max(1, obligation.remaining - owed.lateCount) : Infinity,
    interestAllowance: interestAllowance(debt, owed.total),
    stakes,
    urgent: urgentPart(debt, { stakes, arrears: owed.arrears }),
    threatened: debt.threatened === true,
    fromWages: debt.kind === 'payroll-loan',
    monthlyFee: debt.monthlyFee ?? 0,
    wholeInstalmentsOnly: obligation.form === 'instalments' && obligation.wholeInstalmentsOnly === true,
    comesBackIfBroken: debt.agreement?.comesBackIfBroken ?? 0,
    savesEarly: !(obligation.form === 'instalments' && rates.rate === 0),
    offers: debt.offers
      .filter(({ expectedFrom }) => expectedFrom === undefined)
      .map((offer) => windowOf(offer, firstMonth)),
  };
}

function urgentPart(debt: Debt, { stakes, arrears }: { stakes: Stakes; arrears: Centavos }) {
  if (stakes === 'none') return 0;
  const everything = debt.obligation.form === 'balance' && (stakes === 'essential-service' || debt.threatened);
  return everything ? Infinity : arrears;
}

/** The rate of the first month and of those after it: they differ for a card that is still in the revolving credit. */
function ratesOf(debt: Debt, today: LocalDate): { readonly firstMonthRate: Ppm; readonly rate: Ppm } {
  const first = resolveRate(debt, today).rate;
  return { firstMonthRate: ppm(first.monthly), rate: ppm(rateAfter(first).monthly) };
}

/** What a market rate turns into at the next bill; a rate that the person told stays what it is. */
export function rateAfter(rate: Rate): Rate {
  const next =
    rate.source === 'market' && rate.rateId === 'card-revolving' ? marketRate('card-instalments') : undefined;
  return next ? { source: 'market', monthly: next.monthly, rateId: next.id } : rate;
}

/** A card of which a bill went unpaid in part: at the next one it has left the revolving credit. Others stay as they are. */
export function afterTheBill(debt: Debt, today: LocalDate): Debt {
  const { rate } = resolveRate(debt, today);
  const next = rateAfter(rate);
  return next === rate ? debt : { ...debt, rate: next };
}

/** Months for which an offer is taken to stand that was told without a deadline. */
const WITHOUT_DEADLINE = 3;

function windowOf({ id, price, instalments, entry, from, until }: Offer, firstMonth: Month): AccountOffer {
  const fromMonth = from === undefined ? 0 : Math.max(0, monthsBetween(firstMonth, monthOf(from)));
  return {
    id,
    parts: partsOf({ price, instalments, entry }),
    fromMonth,
    untilMonth: until === undefined ? fromMonth + WITHOUT_DEADLINE - 1 : monthsBetween(firstMonth, monthOf(until)),
  };
}

type Terms = { readonly price: Centavos; readonly instalments: number; readonly entry: Centavos | undefined };

/** What is paid month by month when an offer is taken. */
export function partsOf({ price, instalments, entry }: Terms): readonly Centavos[] {
  if (entry === undefined || instalments === 1) return allocate(price, Array<number>(instalments).fill(1));
  return [entry, ...allocate(price - entry, Array<number>(instalments - 1).fill(1))];
}
