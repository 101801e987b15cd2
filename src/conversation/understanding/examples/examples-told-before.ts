/** The creditors that somebody in an example has told of when this question is open. */
export function creditorsToldAt(slot: string | undefined): readonly string[] {
  return slot !== undefined && LATE.has(slot) ? ['Nubank', 'Renner'] : [];
}

/** Questions that come when debts were told already. */
const LATE: ReadonlySet<string> = new Set([
  'rates',
  'overdue',
  'offers',
  'after-roadmap',
  'confirm-change',
  'which-change',
  'which-creditor',
  'confirm-creditor',
]);
