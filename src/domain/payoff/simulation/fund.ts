import type { Centavos } from '../../money/centavos.ts';
import type { Course } from './course.ts';
import type { Outcome, Simulate } from './simulate.ts';

/**
 * How often floors are raised before a course is followed as it is: each round pays for what the last found missing, and
 * keeping more lets the next months' interest ask for a little more. With 24 rounds two of 540 drawn problems stayed short
 * of some reais and missed the best way by 4.0 and 2.5 %; with 48 none did, and 96 change nothing.
 */
const ROUNDS = 48;

/** So many rounds are given to saving on an account before money is kept in hand. */
const ROUNDS_OF_SAVING = 10;

/** A course with its reserves. */
export type Funded = {
  readonly outcome: Outcome;
  /** What could not be found for accepted offers, 0 where all parts are paid. */
  readonly lacking: Centavos;
  /** Over all rounds. */
  readonly simulatedMonths: number;
};

/**
 * Sets the floors of a course so that money is kept just in time for offers' parts and for contracts that a later month
 * could not pay: what is missing in a month is taken from the surplus of the month before it, then the one before that.
 * Later money costs less to keep, since what is kept pays no debt meanwhile.
 *
 * Keeping changes what is owed and due later, so the course is simulated again until nothing is missing that earlier
 * surplus could have paid. A course may name an account to save on, which can be cheaper than keeping money in hand. A course that comes to more than `ceiling` is not followed to its end.
 */
export function fund(simulate: Simulate, course: Course, ceiling: Centavos = Infinity): Funded {
  course.floor.fill(0);
  course.leave.fill(0);
  let simulatedMonths = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const outcome = simulate(course, { ceiling, stopsWhenShort: round < ROUNDS });
    simulatedMonths += outcome.months;
    if (outcome.ends !== 'short') return { outcome, lacking: outcome.unpaidParts, simulatedMonths };
    if (round < ROUNDS_OF_SAVING && leaveMore(course, outcome)) continue;
    const missing = raiseFloors(course, outcome);
    if (missing > 0 && outcome.unpaidParts > 0) return { outcome, lacking: missing, simulatedMonths };
  }
  throw new Error('the last round is never short');
}

/**
 * Leaves what is missing unpaid on the account that the course saves on: it goes down the order instead, and what other
 * accounts then ask no more is there in time. False where the course saves on none.
 */
function leaveMore({ savesOn, leave, leaveUntil }: Course, { short, months }: Outcome): boolean {
  const account = savesOn.indexOf(1);
  if (account === -1) return false;
  leave[account] = (leave[account] ?? 0) + (short[months - 1] ?? 0);
  leaveUntil[account] = months - 1;
  return true;
}

/** Gives what no surplus before the last simulated month can pay. */
function raiseFloors({ floor }: Course, { short, voluntary, kept, months }: Outcome): Centavos {
  let missing = short[months - 1] ?? 0;
  for (let before = months - 2; before >= 0 && missing > 0; before -= 1) {
    floor[before] = (kept[before] ?? 0) + missing;
    missing -= Math.min(missing, voluntary[before] ?? 0);
  }
  return missing;
}
