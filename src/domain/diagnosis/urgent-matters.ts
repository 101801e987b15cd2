import { amountOwed } from '../debts/amount-owed.ts';
import type { Debt } from '../debts/debt.ts';
import { stakesOf } from '../debts/stakes.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { UrgentMatter } from './diagnosis.ts';

type UrgentKind = UrgentMatter['kind'];

/**
 * What cannot wait: told by the debts (late rent, light, home or vehicle; any debt with a notice; a loan shark always),
 * then by the person's worries that no debt explains. A worry that fits a debt is put to it, so that it has a price.
 */
export function urgentMatters(
  debts: readonly Debt[],
  worries: readonly UrgentKind[],
  today: LocalDate,
): readonly UrgentMatter[] {
  const fromDebts = debts.flatMap((debt) => {
    const danger = dangerOf(debt);
    if (!danger) return [];
    const pressing = danger === 'loan-shark' || debt.threatened || debt.overdueSince || worries.includes(danger);
    return pressing ? [{ kind: danger, debtId: debt.id, ...priceOf(debt, today) }] : [];
  });
  const unexplained = [...new Set(worries)].filter((worry) => !fromDebts.some(({ kind }) => kind === worry));
  return [...fromDebts, ...unexplained.map((kind) => ({ kind }))];
}

/** What not paying this debt leads to, if it is more than interest and a listed name. */
function dangerOf(debt: Debt): UrgentKind | undefined {
  if (debt.kind === 'loan-shark') return 'loan-shark';
  if (debt.kind === 'rent') return 'eviction';
  switch (stakesOf(debt)) {
    case 'essential-service':
      return 'service-cut';
    case 'collateral':
      return debt.collateral === 'vehicle' || debt.kind === 'vehicle-financing' ? 'repossession' : 'home-at-risk';
    case 'none':
      return debt.threatened ? 'summons' : undefined;
  }
}

/** The arrears where they are known; a debt told as one balance is late as a whole. */
function priceOf(debt: Debt, today: LocalDate): { readonly price?: number } {
  const { total, arrears } = amountOwed(debt, today);
  if (arrears > 0) return { price: arrears };
  return debt.obligation.form === 'balance' ? { price: total } : {};
}
