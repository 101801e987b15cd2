import type { Debt, DebtKind } from '../debts/debt.ts';

/**
 * Whether a debt can be part of a plan with all creditors, as far as its kind and security tell. The law leaves out what
 * has real security, home loans and what is not consumption (rule `over-indebtedness-plan`). Bad faith, luxury and rural
 * credit are left out too; of those nothing is known here, so it is for Procon or Defensoria to say.
 */
export function takingPart({ kind, collateral }: Debt): TakingPart {
  const outside = OUTSIDE[kind];
  if (outside) return outside;
  return collateral === 'home' || collateral === 'vehicle' ? 'secured' : 'takes-part';
}

/** Or why not. */
export type TakingPart = 'takes-part' | 'secured' | 'home' | 'tax' | 'private' | 'loan-shark';

const OUTSIDE: { readonly [Kind in DebtKind]?: Exclude<TakingPart, 'takes-part'> } = {
  mortgage: 'secured',
  'vehicle-financing': 'secured',
  rent: 'home',
  'condominium-fee': 'home',
  tax: 'tax',
  informal: 'private',
  'loan-shark': 'loan-shark',
};
