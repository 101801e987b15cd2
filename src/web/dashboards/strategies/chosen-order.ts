import type { Debt } from '../../../domain/debts/debt.ts';
import type { Preference } from '../../../domain/payoff/plan.ts';

export const placeField = (debtId: string): string => `lugar-${debtId}`;

/** The order that a form asks for: by the places given, debts of one place as they were told. `undefined`: none is asked for. */
export function chosenOrder(
  debts: readonly Debt[],
  fields: Pick<URLSearchParams, 'get'>,
): Extract<Preference, { strategy: 'custom' }> | undefined {
  const placed = debts.flatMap(({ id }) => {
    const place = Number(fields.get(placeField(id)) ?? '');
    return Number.isInteger(place) && place > 0 && place <= debts.length ? [{ id, place }] : [];
  });
  if (placed.length === 0) return undefined;
  const order = placed.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
  return { strategy: 'custom', order };
}
