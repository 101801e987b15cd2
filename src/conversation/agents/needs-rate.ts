import type { DebtDraft } from '../../contracts/conversation-state.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';

/** Kinds that bear interest on what is owed, where the rate decides the order of payment. */
const BEARS_INTEREST: ReadonlySet<DebtKind> = new Set([
  'credit-card',
  'card-instalments',
  'overdraft',
  'personal-loan',
  'store-credit',
  'loan-shark',
  'other',
]);

/** True while asking for this debt's rate can change the plan. */
export function needsRate(debt: DebtDraft): boolean {
  return (
    debt.kind !== undefined &&
    BEARS_INTEREST.has(debt.kind) &&
    debt.balance !== undefined &&
    debt.balance > 0 &&
    debt.instalmentAmount === undefined &&
    debt.contractInstalment === undefined &&
    !debt.rate &&
    !debt.rateUnknown &&
    !debt.interestFree
  );
}
