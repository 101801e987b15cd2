import type { Debt, DebtKind } from './debt.ts';

/** What goes before the mathematics: a service or roof that would be lost, then a home or vehicle that can be taken. */
export type Stakes = 'essential-service' | 'collateral' | 'none';

/** What the person stands to lose by not paying this debt. Wages do not count: what is deducted cannot be withheld. */
export function stakesOf(debt: Debt): Stakes {
  if (debt.collateral === 'essential-service' || ESSENTIAL.has(debt.kind)) return 'essential-service';
  if (debt.collateral === 'home' || debt.collateral === 'vehicle' || SECURED.has(debt.kind)) return 'collateral';
  return 'none';
}

const ESSENTIAL: ReadonlySet<DebtKind> = new Set(['utility-bill', 'rent']);

/** A condominium fee is owed by the home itself; the two financings are secured by what they bought. */
const SECURED: ReadonlySet<DebtKind> = new Set(['mortgage', 'vehicle-financing', 'condominium-fee']);
