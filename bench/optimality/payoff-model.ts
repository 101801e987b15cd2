import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { type AccountColumns, addAccount } from './account-columns.ts';
import { SCALE } from './account-shape.ts';
import { type LinearModel, modeller, type Term } from './linear-model.ts';
import { DUST, referenceAvalanche } from './reference.ts';

export type PayoffModel = { readonly model: LinearModel; readonly columns: readonly AccountColumns[] };

/**
 * All ways to pay these debts, as a mixed-integer linear model: minimise what is paid in all (reais, without rounding).
 * Money of a month can be kept for later months without limit; contracts are never missed. Everything must be paid within
 * the months that `cash` covers.
 *
 * @throws {Error} when the highest rate first cannot pay the debts in these months: the model needs a bound for its big-M.
 */
export function payoffModel(accounts: readonly Account[], cash: readonly number[]): PayoffModel {
  const known = referenceAvalanche(accounts, cash);
  if (!known) throw new Error('only problems that the highest rate first can pay are modelled');
  const frame = { months: cash.length, ceiling: (known.totalPaid + DUST) / SCALE };
  const to = modeller();
  const columns = accounts.map((account) => addAccount(to, account, frame));
  let keptBefore: number | undefined;
  for (const [month, money] of cash.entries()) {
    const kept = to.amount(Infinity);
    const spent = columns.flatMap((account) => spentIn(account, month));
    const brought: readonly Term[] = keptBefore === undefined ? [] : [[keptBefore, -1]];
    to.row([...spent, [kept, 1], ...brought], { atLeast: money / SCALE, atMost: money / SCALE });
    keptBefore = kept;
  }
  return { model: to.model(), columns };
}

function spentIn({ paid, starts }: AccountColumns, month: number): readonly Term[] {
  const outside = paid[month];
  const terms: Term[] = outside === undefined ? [] : [[outside, 1]];
  for (const { column, month: first, parts } of starts) {
    const part = parts[month - first];
    if (part !== undefined) terms.push([column, part]);
  }
  return terms;
}
