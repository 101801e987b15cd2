import { LAW_LIMITS } from '../law/limits.ts';
import type { Centavos } from '../money/centavos.ts';
import { timesPpm } from '../money/times-rate.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Debt } from './debt.ts';

const { shareOfOriginal, since: CAPPED_SINCE } = LAW_LIMITS['card-interest-cap'];

/**
 * Interest and charges that a card's debt may still grow by: together with those already in it they may not pass the
 * original debt (rule `card-interest-cap`; IOF stays outside). `owed`: what is owed today.
 *
 * Where nobody told the original, what is owed today stands for it, which errs towards more interest, never less. The
 * same where payments were made on the way. A card late since before the rule, and every other debt, has no cap:
 * Infinity. Instalments of a card follow their contract unless the original is known.
 *
 * R$ 1.000 that have grown to R$ 1.700 may grow by R$ 300 more; those that have grown to R$ 2.100 by nothing.
 */
export function interestAllowance(debt: Debt, owed: Centavos): Centavos {
  if (!isCapped(debt)) return Infinity;
  const original = debt.originalBalance ?? owed;
  return Math.max(0, original + timesPpm(original, shareOfOriginal) - owed);
}

/**
 * What a card's debt holds beyond the cap: to be asked back from the issuer. 0 where the original is not known.
 *
 * R$ 1.000 that have grown to R$ 2.100 were charged R$ 100 too much.
 */
export function chargedBeyondCap(debt: Debt, owed: Centavos): Centavos {
  if (!isCapped(debt) || debt.originalBalance === undefined) return 0;
  return Math.max(0, owed - debt.originalBalance - timesPpm(debt.originalBalance, shareOfOriginal));
}

function isCapped({ kind, obligation, originalBalance, overdueSince }: Debt): boolean {
  if (isOlderThanRule(overdueSince)) return false;
  if (kind === 'credit-card') return true;
  return kind === 'card-instalments' && (obligation.form === 'balance' || originalBalance !== undefined);
}

function isOlderThanRule(overdueSince: LocalDate | undefined): boolean {
  return overdueSince !== undefined && overdueSince < CAPPED_SINCE;
}
