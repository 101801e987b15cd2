import { paymentDue } from '../debts/contract-payment.ts';
import type { Debt, Rate } from '../debts/debt.ts';
import { resolveRate } from '../debts/resolve-rate.ts';
import type { LawRuleId } from '../law/rule.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type Account, CARD_CAP, rateAfter } from './account.ts';
import type { Assumption } from './plan.ts';

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

function paymentAssumption({ debtId, opening, contract, fromWages }: Account): readonly Assumption[] {
  const amount = paymentDue(contract, opening);
  return [
    ...(contract.assumed ? [{ kind: 'minimum-payment', debtId, amount } as const] : []),
    ...(fromWages ? [{ kind: 'deducted-from-pay', debtId, amount } as const] : []),
  ];
}
