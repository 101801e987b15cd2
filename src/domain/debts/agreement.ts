import type { Centavos } from '../money/centavos.ts';
import type { Agreement } from './debt.ts';

/**
 * The agreement that a creditor and a debtor make: what the creditor gives up comes back if it is broken, since the debt
 * as it was is then owed again, less what was paid. Nothing comes back where the agreement asks for more than was owed.
 *
 * R$ 1.000 settled for R$ 400: breaking it brings R$ 600 back.
 */
export function agreementOn({ owedBefore, price }: { owedBefore: Centavos; price: Centavos }): Agreement {
  return { comesBackIfBroken: Math.max(0, owedBefore - price) };
}

/**
 * What is owed once an agreement is broken: what was still to be paid of it and what comes back.
 *
 * R$ 1.000 settled for 4 × R$ 100, broken after one: R$ 300 + R$ 600.
 */
export function owedAfterBreaking({ stillToPay, agreement }: Broken): Centavos {
  return stillToPay + agreement.comesBackIfBroken;
}

export type Broken = { readonly stillToPay: Centavos; readonly agreement: Agreement };
