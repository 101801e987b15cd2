import { contractPayment, paymentDue } from '../debts/contract-payment.ts';
import type { Debt } from '../debts/debt.ts';
import { resolveRate } from '../debts/resolve-rate.ts';
import type { LawRuleId } from '../law/rule.ts';
import { type Account, CARD_CAP } from './account.ts';
import type { Assumption } from './plan.ts';

/**
 * What a plan takes for granted, debt by debt in the order given, so that each can be shown and put right.
 * `cappedIds`: cards whose interest reaches the lawful cap in the plan.
 */
export function assumptionsOf(
  debts: readonly Debt[],
  { accounts, cappedIds }: { readonly accounts: readonly Account[]; readonly cappedIds: readonly string[] },
): readonly Assumption[] {
  return debts.flatMap((debt) => {
    const account = accounts.find(({ debtId }) => debtId === debt.id);
    if (!account) return [];
    const { cappedBy } = resolveRate(debt);
    return [
      ...rateAssumption(debt),
      ...(cappedBy ? [capped(debt, cappedBy)] : []),
      ...(cappedIds.includes(debt.id) ? [capped(debt, CARD_CAP)] : []),
      ...paymentAssumption(debt, account),
    ];
  });
}

function rateAssumption(debt: Debt): readonly Assumption[] {
  const { rate } = resolveRate(debt);
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

function paymentAssumption(debt: Debt, { opening, fromWages }: Account): readonly Assumption[] {
  const contract = contractPayment(debt);
  const amount = paymentDue(contract, opening);
  return [
    ...(contract.assumed ? [{ kind: 'minimum-payment', debtId: debt.id, amount } as const] : []),
    ...(fromWages ? [{ kind: 'deducted-from-pay', debtId: debt.id, amount } as const] : []),
  ];
}
