import { amountOwed } from '../debts/amount-owed.ts';
import { bureauListing } from '../debts/bureau-listing.ts';
import { contractDue } from '../debts/contract-due.ts';
import type { Debt } from '../debts/debt.ts';
import { type ExpectedOffer, expectedOffer } from '../debts/expected-offer.ts';
import { prescription } from '../debts/prescription.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { LawRuleId } from '../law/rule.ts';
import { lawRule, shownAs } from '../law/rules.ts';
import { allocate } from '../money/allocate.ts';
import type { Centavos } from '../money/centavos.ts';
import type { PayoffPlan } from '../payoff/plan.ts';
import type { LocalDate } from '../time/local-date.ts';
import { LONGEST_LAWFUL_PLAN } from './all-creditors-plan.ts';
import { fairInstalment } from './fair-instalment.ts';
import { presentCost } from './present-cost.ts';

/** Between what and what to talk with one creditor, in centavos; what is proposed is in whole reais. */
export type NegotiationRange = {
  readonly owed: Centavos;
  /** To close it at once: what to propose first. Only where creditors of such debts were seen to take less: an estimate. */
  readonly opening?: Centavos;
  readonly expected?: ExpectedOffer;
  /** To close it at once: from more than this on, the plan without this agreement is cheaper. Never more than is owed. */
  readonly mostAtOnce: Centavos;
  /** In instalments: the most a month that fits beside all other debts; 0 where none fits, never more than is owed. */
  readonly instalment: Centavos;
  readonly cautions: readonly NegotiationCaution[];
  /** Rights to name in the talk; none that is withheld today. */
  readonly ruleIds: readonly LawRuleId[];
};

/** What to look out for before a word or a centavo is given. The words are in conversation/copy and web. */
export type NegotiationCaution = {
  readonly kind:
    | 'check-payee' // scams: pay only to the creditor's own name, seen in its own app
    | 'in-writing' // nothing that is only spoken counts
    | 'prescribed' // it may be too old to be sued for; an agreement starts the time anew
    | 'listing-over'; // the name must be off the list already, paid or not
  readonly ruleIds: readonly LawRuleId[];
};

type Talk = {
  readonly debt: Debt;
  readonly diagnosis: Pick<Diagnosis, 'debts' | 'income' | 'leftForDebts'>;
  readonly plan: PayoffPlan;
  readonly today: LocalDate;
};

/**
 * The range for a talk with the creditor of this debt, which is one of the diagnosis. None for a loan shark: that is a
 * matter for a free lawyer (`waysOut`).
 *
 * A card of R$ 1.000 late for 400 days, the only debt: open at R$ 500, never above R$ 1.000.
 */
export function negotiationRange(talk: Talk): NegotiationRange | undefined {
  const { debt, plan, today } = talk;
  if (debt.kind === 'loan-shark') return undefined;
  const owed = amountOwed(debt, today).total;
  const worth = plan.kind === 'payable' ? presentCost(debt.id, plan) : owed;
  const mostAtOnce = worth < owed ? downToReais(worth) : owed;
  const bearable = bearableInstalment(talk);
  const expected = expectedOffer(debt, today);
  const isLawful = (id: LawRuleId) => shownAs(lawRule(id), today) !== 'withheld';
  return {
    owed,
    ...(expected ? { opening: Math.min(upToReais(expected.price.low), mostAtOnce), expected } : {}),
    mostAtOnce,
    instalment: bearable < owed ? downToReais(bearable) : owed,
    cautions: cautions(debt, today).flatMap(({ kind, ruleIds }) =>
      ruleIds[0] === undefined || isLawful(ruleIds[0]) ? [{ kind, ruleIds: ruleIds.filter(isLawful) }] : [],
    ),
    ruleIds: rights(debt).filter(isLawful),
  };
}

/**
 * The instalment to name in a talk: none where none fits, where the whole fits in one month, or where it would not even pay
 * the least that such creditors were seen to take within the longest lawful plan. That one is for all creditors together.
 */
export function instalmentToPropose({ instalment, owed, expected }: Bargain): Centavos | undefined {
  if (instalment <= 0 || instalment >= owed) return undefined;
  return instalment * LONGEST_LAWFUL_PLAN >= (expected?.price.low ?? owed) ? instalment : undefined;
}

/** The price to open with: none where the plan is cheaper than the least that such creditors were seen to take. */
export function priceToPropose({ opening, expected }: Pick<NegotiationRange, 'opening' | 'expected'>) {
  return opening !== undefined && expected && opening >= expected.price.low ? opening : undefined;
}

type Bargain = Pick<NegotiationRange, 'instalment' | 'owed' | 'expected'>;

/**
 * What is left beside the other contracts. Where those alone take all of it, each can only get its share by what is owed.
 */
function bearableInstalment({ debt, diagnosis, today }: Talk): Centavos {
  const fair = fairInstalment(diagnosis);
  const others = diagnosis.debts.filter(({ id, kind }) => id !== debt.id && kind !== 'payroll-loan');
  const beside = fair - others.reduce((sum, other) => sum + contractDue(other, today), 0);
  if (beside > 0 || fair === 0) return Math.max(0, beside);
  const owed = diagnosis.debts.map((one) => amountOwed(one, today).total);
  const shares = allocate(fair, owed.map(toReais));
  return shares[diagnosis.debts.findIndex(({ id }) => id === debt.id)] ?? 0;
}

/** Nobody bargains about centavos: a limit is a whole number of reais that still fits. */
function downToReais(amount: Centavos): Centavos {
  return Math.floor(amount / 100) * 100;
}

function upToReais(amount: Centavos): Centavos {
  return Math.ceil(amount / 100) * 100;
}

/** Whole reais, so that amount × weight stays exact. */
function toReais(amount: Centavos): number {
  return Math.ceil(amount / 100);
}

function cautions(debt: Debt, today: LocalDate): readonly NegotiationCaution[] {
  const age = prescription(debt, today);
  const listing = bureauListing(debt, today);
  return [
    { kind: 'check-payee', ruleIds: [] },
    { kind: 'in-writing', ruleIds: [] },
    ...(age.kind === 'reached' ? [{ kind: 'prescribed', ruleIds: age.ruleIds } as const] : []),
    ...(listing.kind === 'over' ? [{ kind: 'listing-over', ruleIds: listing.ruleIds } as const] : []),
  ];
}

function rights({ kind, obligation, overdueSince }: Debt): readonly LawRuleId[] {
  return [
    ...(kind === 'credit-card' ? (['card-interest-cap', 'card-revolving-limit'] as const) : []),
    ...(kind === 'overdraft' ? (['overdraft-interest-cap'] as const) : []),
    ...(obligation.form === 'instalments' ? (['early-payment-discount'] as const) : []),
    ...(overdueSince === undefined ? [] : (['late-charges', 'record-removal', 'abusive-collection'] as const)),
  ];
}
