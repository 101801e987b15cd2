import { paymentDue } from '../../debts/contract-payment.ts';
import type { Debt, Rate } from '../../debts/debt.ts';
import { resolveRate } from '../../debts/resolve-rate.ts';
import type { LawRuleId } from '../../law/rule.ts';
import { timesPpm } from '../../money/times-rate.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { addMonths } from '../../time/month.ts';
import { firstPlanMonth } from '../first-month.ts';
import type { Assumption } from '../plan.ts';
import { type Account, CARD_CAP, rateAfter } from '../simulation/account.ts';

/**
 * What a plan takes for granted, debt by debt in the order given, so that each can be shown and put right.
 * `cappedIds`: cards whose interest reaches the lawful cap in the plan.
 */
export function assumptionsOf(debts: readonly Debt[], { accounts, cappedIds, today }: Known): readonly Assumption[] {
  return debts.flatMap((debt) => {
    const account = accounts.find(({ debtId }) => debtId === debt.id);
    if (!account) return [];
    const { rate, cappedBy } = resolveRate(debt, today);
    return [
      ...rateAssumption(debt, rate),
      ...(rateAfter(rate) === rate ? [] : rateAssumption(debt, rateAfter(rate))),
      ...(cappedBy ? [capped(debt, cappedBy)] : []),
      ...(cappedIds.includes(debt.id) ? [capped(debt, CARD_CAP)] : []),
      ...paymentAssumption(account),
      ...deadlineAssumptions(debt, account, today),
    ];
  });
}

type Known = {
  readonly accounts: readonly Account[];
  readonly cappedIds: readonly string[];
  readonly today: LocalDate;
};

function rateAssumption(debt: Debt, rate: Rate): readonly Assumption[] {
  switch (rate.source) {
    case 'person':
      return [];
    case 'implied':
      return [{ kind: 'implied-rate', debtId: debt.id, monthly: rate.monthly }];
    case 'market':
      return [{ kind: 'market-rate', debtId: debt.id, monthly: rate.monthly, rateId: rate.rateId }];
    case 'none':
      return [{ kind: 'interest-free', debtId: debt.id }];
  }
}

function capped(debt: Debt, ruleId: LawRuleId): Assumption {
  return { kind: 'interest-capped', debtId: debt.id, ruleId };
}

function paymentAssumption(account: Account): readonly Assumption[] {
  const { debtId, opening, contract, fromWages, monthlyFee, firstMonthRate } = account;
  const onTop = contract.interestOnTop === true ? timesPpm(opening, firstMonthRate) + monthlyFee : 0;
  const amount = paymentDue(contract, opening + onTop, onTop);
  return [
    ...(contract.assumed ? [{ kind: 'minimum-payment', debtId, amount } as const] : []),
    ...(fromWages ? [{ kind: 'deducted-from-pay', debtId, amount } as const] : []),
  ];
}

function deadlineAssumptions(debt: Debt, { debtId, offers }: Account, today: LocalDate): readonly Assumption[] {
  const open = debt.offers.filter(({ until }) => until === undefined);
  return open.flatMap(({ id }) => {
    const window = offers.find((offer) => offer.id === id);
    // Nobody made it: an estimate is not planned with.
    if (!window) return [];
    return [
      { kind: 'offer-deadline', debtId, offerId: id, until: addMonths(firstPlanMonth(today), window.untilMonth) },
    ];
  });
}
