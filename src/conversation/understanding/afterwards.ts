import type { Slot } from '../../contracts/command.ts';

/** True once there is a plan: the questions that stand open then, at which anything may be told. */
export function isAfterwards(slot: Slot): boolean {
  return AFTERWARDS.has(slot);
}

const AFTERWARDS: ReadonlySet<Slot> = new Set([
  'after-roadmap',
  'after-deficit',
  'confirm-change',
  'which-change',
  'which-creditor',
]);
