import type { Debt, Offer } from './debt.ts';

/**
 * What is owed once an offer is signed: its parts from the next due date on, without interest, in the place of the debt;
 * an entry that differs from the other parts is a debt of its own, due at once. What the creditor gave up comes back if a
 * part is missed: `owed` is what the debt amounts to on that day.
 *
 * R$ 3.200 settled for 5 parts of R$ 250: five instalments of R$ 250, and R$ 1.950 come back if one is missed.
 */
export function signedOffer(debt: Debt, { price, instalments, entry = 0 }: Offer, owed: number): readonly Debt[] {
  const hasEntry = entry > 0 && instalments > 1;
  const parts = hasEntry ? instalments - 1 : instalments;
  const { id, creditor, name, dueDay } = debt;
  const named = name === undefined ? { creditor } : { creditor, name };
  const agreed = { ...named, kind: 'settlement', rate: FREE, collateral: 'none', offers: [] } as const;
  return [
    {
      ...agreed,
      id,
      obligation: {
        form: 'instalments',
        remaining: parts,
        amount: Math.ceil((hasEntry ? price - entry : price) / parts),
      },
      ...(dueDay === undefined ? {} : { dueDay }),
      agreement: { comesBackIfBroken: Math.max(0, owed - price) },
    },
    ...(hasEntry
      ? [{ ...agreed, id: `${id}-entry`, obligation: { form: 'instalments', remaining: 1, amount: entry } } as const]
      : []),
  ];
}

const FREE = { source: 'none', monthly: 0 } as const;
