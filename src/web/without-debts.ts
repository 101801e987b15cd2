import type { Roadmap } from '../ports/roadmap-source.ts';

/**
 * A roadmap of which everything has been paid. The chat makes no new one where nothing is left to plan, so the last one
 * still asks for what is done: nobody may be asked for that again.
 */
export function withoutDebts(roadmap: Roadmap): Roadmap {
  const { firstName, madeOn, diagnosis } = roadmap;
  return {
    firstName,
    madeOn,
    diagnosis: { ...diagnosis, debts: [], urgent: [] },
    plan: {
      kind: 'payable',
      strategy: roadmap.plan.kind === 'payable' ? roadmap.plan.strategy : 'best',
      months: [],
      freeOn: madeOn.slice(0, 7),
      totalPaid: 0,
      totalInterest: 0,
      assumptions: [],
      choices: [],
      comparison: [],
      debts: [],
    },
  };
}
