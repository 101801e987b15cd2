import { nothingToPay } from '../domain/payoff/nothing-to-pay.ts';
import type { PaidOff, Roadmap } from '../ports/roadmap-source.ts';

/**
 * A roadmap of which everything has been paid, as far as the facts tell. The one that is stored may still ask for what is
 * done, where the chat has not said so yet: nobody may be asked for that again.
 */
export function withoutDebts(roadmap: Roadmap, paidOff: readonly PaidOff[] = []): Roadmap {
  const { firstName, madeOn, diagnosis, names } = roadmap;
  return {
    firstName,
    madeOn,
    diagnosis: { ...diagnosis, debts: [], urgent: [] },
    plan: nothingToPay(madeOn.slice(0, 7)),
    ...(names ? { names } : {}),
    paidOff,
  };
}
