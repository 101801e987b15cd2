import { amountOwed } from '../debts/amount-owed.ts';
import { contractDue } from '../debts/contract-due.ts';
import { contractPayment } from '../debts/contract-payment.ts';
import type { Debt } from '../debts/debt.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { LAW_LIMITS } from '../law/limits.ts';
import type { LawRuleId } from '../law/rule.ts';
import { allocate } from '../money/allocate.ts';
import { type Centavos, LARGEST_AMOUNT } from '../money/centavos.ts';
import type { LocalDate } from '../time/local-date.ts';
import { roomForDebts } from './fair-instalment.ts';
import { type TakingPart, takingPart } from './taking-part.ts';

/** Longest plan that the over-indebtedness law knows, in months. */
export const LONGEST_LAWFUL_PLAN = LAW_LIMITS['over-indebtedness-plan'].years * 12;

/**
 * What a person could propose to all creditors together. An estimate to prepare the talk with, never a promise: the
 * creditors agree to it or the judge decides. To be shown only where `waysOut` has `all-creditors-plan`.
 */
export type AllCreditorsPlan =
  | {
      readonly kind: 'proposal';
      /** What all creditors together are paid, month by month: equal, but for a centavo. */
      readonly payments: readonly Centavos[];
      readonly total: Centavos;
      /** What they are owed today. */
      readonly owed: Centavos;
      /**
       * True: each gets what it is owed today, which is more than what a judge must grant it at least (the principal,
       * corrected; rule `compulsory-plan`). False: it rests on discounts that creditors have to agree to.
       */
      readonly coversAll: boolean;
      /** The monthly payment if the same total is spread over the longest lawful plan. */
      readonly overLongest: Centavos;
      readonly creditors: readonly CreditorShare[];
      readonly outside: readonly OutsideDebt[];
      readonly ruleIds: readonly LawRuleId[];
    }
  /** No payment fits. `lacking`: what expenses or the debts that stay outside take too much each month. */
  | {
      readonly kind: 'nothing-left';
      readonly lacking: Centavos;
      readonly owed: Centavos;
      readonly outside: readonly OutsideDebt[];
      readonly ruleIds: readonly LawRuleId[];
    }
  /** All debts are of those that the law leaves out. */
  | { readonly kind: 'nobody-to-call'; readonly outside: readonly OutsideDebt[] };

/** `owed`: today, without interest to come. `gets`: the sum of its `payments`. */
export type CreditorShare = {
  readonly debtId: string;
  readonly owed: Centavos;
  readonly gets: Centavos;
  readonly payments: readonly Centavos[];
};

/** A debt that goes on by its own contract, and what that takes each month before anything is proposed to the others. */
export type OutsideDebt = {
  readonly debtId: string;
  readonly why: Exclude<TakingPart, 'takes-part'>;
  readonly monthly: Centavos;
  /** Late already: to be talked about apart, and first where a home or a service is at stake. */
  readonly arrears: Centavos;
};

/**
 * Splits what is left each month, after expenses and never below the minimum for living, over the debts that can take
 * part, in proportion to what is owed today and without further interest, for as many months as the debts need and the
 * law allows. Debts outside keep their contracts; a loan shark gets nothing by a table. A payroll loan that takes part is
 * no longer deducted, so its instalment is there to be split.
 *
 * R$ 300 left for R$ 12.000 and R$ 6.000: 60 months, R$ 200 and R$ 100 each. For R$ 24.000 and R$ 12.000 as well, which
 * then is half of what is owed.
 */
export function allCreditorsPlan(diagnosis: Standing, today: LocalDate): AllCreditorsPlan {
  const outside = diagnosis.debts.flatMap((debt) => outsideDebt(debt, today));
  const joined = diagnosis.debts
    .filter((debt) => takingPart(debt) === 'takes-part')
    .map((debt) => ({ debt, owed: Math.min(amountOwed(debt, today).total, LARGEST_AMOUNT) }))
    .filter(({ owed }) => owed > 0);
  if (joined.length === 0) return { kind: 'nobody-to-call', outside };
  const owed = sum(joined.map((one) => one.owed));
  const monthly = monthlyRoom(diagnosis, today) - sum(outside.map((one) => one.monthly));
  if (monthly <= 0)
    return { kind: 'nothing-left', lacking: Math.abs(monthly), owed, outside, ruleIds: ALL_CREDITORS_RULES };
  const total = Math.min(owed, monthly * LONGEST_LAWFUL_PLAN);
  const payments = equalParts(total, Math.ceil(total / monthly));
  return {
    kind: 'proposal',
    payments,
    total,
    owed,
    coversAll: total === owed,
    overLongest: Math.ceil(total / LONGEST_LAWFUL_PLAN),
    creditors: creditorShares(
      joined.map((one) => ({ debtId: one.debt.id, owed: one.owed })),
      payments,
    ),
    outside,
    ruleIds: ALL_CREDITORS_RULES,
  };
}

/** The law behind such a plan, the rule that it stands on first. */
export const ALL_CREDITORS_RULES: readonly LawRuleId[] = [
  'over-indebtedness-plan',
  'compulsory-plan',
  'minimum-for-living',
  'absent-creditor',
];

type Standing = Pick<Diagnosis, 'debts' | 'income' | 'leftForDebts'>;

/** What may be paid each month if payroll loans that take part are no longer deducted; negative in deficit. */
function monthlyRoom(diagnosis: Standing, today: LocalDate): Centavos {
  const deducted = diagnosis.debts
    .filter((debt) => debt.kind === 'payroll-loan' && takingPart(debt) === 'takes-part')
    .map((debt) => contractPayment(debt, today).fixed);
  return roomForDebts(diagnosis) + sum(deducted);
}

function outsideDebt(debt: Debt, today: LocalDate): readonly OutsideDebt[] {
  const why = takingPart(debt);
  if (why === 'takes-part') return [];
  const { total, arrears } = amountOwed(debt, today);
  if (total === 0) return [];
  const byItsContract = why !== 'loan-shark' && debt.kind !== 'payroll-loan';
  return [{ debtId: debt.id, why, monthly: byItsContract ? contractDue(debt, today) : 0, arrears }];
}

type Owed = Pick<CreditorShare, 'debtId' | 'owed'>;

/** Each month is split over what creditors still have to get, so that months and creditors both add up. */
function creditorShares(creditors: readonly Owed[], payments: readonly Centavos[]): readonly CreditorShare[] {
  const gets = inProportion(
    sum(payments),
    creditors.map(({ owed }) => owed),
  );
  const left = [...gets];
  const byMonth = payments.map((payment) => {
    const parts = inProportion(payment, left);
    for (const [index, part] of parts.entries()) left[index] = (left[index] ?? 0) - part;
    return parts;
  });
  return creditors.map((creditor, index) => ({
    ...creditor,
    gets: gets[index] ?? 0,
    payments: byMonth.map((parts) => parts[index] ?? 0),
  }));
}

/**
 * `allocate` for amounts whose product is beyond what a double holds exactly, and where no part may exceed its weight;
 * the total is at most the sum of the weights.
 */
function inProportion(total: Centavos, weights: readonly Centavos[]): readonly Centavos[] {
  const all = BigInt(sum(weights));
  const shares = weights.map((weight) => Number((BigInt(total) * BigInt(weight)) / all));
  let left = total - sum(shares);
  return shares.map((share, index) => {
    if (left === 0 || share === weights[index]) return share;
    left -= 1;
    return share + 1;
  });
}

function equalParts(total: Centavos, count: number): readonly Centavos[] {
  return allocate(total, Array<number>(count).fill(1));
}

function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce((all, amount) => all + amount, 0);
}
