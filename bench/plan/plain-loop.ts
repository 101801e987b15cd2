import { DEBTS, HORIZON, type SpeedProblem, type Totals } from './speed-problem.ts';

/** A double of this size has no fraction, so that adding it rounds to a whole number, ties to even. */
const NO_FRACTION = 2 ** 52;

const WHOLE = 1_000_000;

/** Payment, interest and balance stand side by side. */
const CELLS = 3;

/**
 * The fastest plain loop for this one kind of problem that we could write, and nothing else: no caps, fees, offers,
 * reserves or missed contracts. The open debts stand in flat arrays, the dearest first, and close ranks when one ends.
 * The schedule (payment, interest and balance of each debt in each month) goes to a flat array that is used again for
 * every plan. Measured beside it: three arrays for the schedule (alike), closing ranks every month (0.6 of it).
 *
 * Its rounding is the product's: an exact quotient lies on a tie or at least 10^-6 off it, and below 2^33 the division's
 * own rounding is less than that.
 */
export function plainLoop(): (problem: SpeedProblem) => Totals {
  const balance = new Float64Array(DEBTS);
  const rate = new Float64Array(DEBTS);
  const minimum = new Float64Array(DEBTS);
  const cell = new Int32Array(DEBTS);
  const schedule = new Float64Array(DEBTS * HORIZON * CELLS);

  function start(problem: SpeedProblem): void {
    schedule.fill(0);
    for (let debt = 0; debt < DEBTS; debt += 1) {
      balance[debt] = problem.balances[debt] ?? 0;
      rate[debt] = problem.rates[debt] ?? 0;
      minimum[debt] = problem.minimums[debt] ?? 0;
      cell[debt] = debt * CELLS;
    }
  }

  function closeRanks(open: number): number {
    let next = 0;
    for (let at = 0; at < open; at += 1) {
      if (balance[at] === 0) continue;
      balance[next] = balance[at] ?? 0;
      rate[next] = rate[at] ?? 0;
      minimum[next] = minimum[at] ?? 0;
      cell[next] = cell[at] ?? 0;
      next += 1;
    }
    return next;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a call in the loop would slow what others are measured by
  return function run(problem) {
    start(problem);
    let open = DEBTS;
    let purse = 0;
    let interest = 0;
    let month = 0;
    for (; open > 0 && month < HORIZON; month += 1) {
      const row = month * DEBTS * CELLS;
      let closed = false;
      purse += problem.monthly;
      for (let at = 0; at < open; at += 1) {
        const before = balance[at] ?? 0;
        const grown = (before * (rate[at] ?? 0)) / WHOLE + NO_FRACTION - NO_FRACTION;
        let due = minimum[at] ?? 0;
        let after = before + grown - due;
        if (after <= 0) {
          due += after;
          after = 0;
          closed = true;
        }
        balance[at] = after;
        purse -= due;
        interest += grown;
        const here = row + (cell[at] ?? 0);
        schedule[here] = due;
        schedule[here + 1] = grown;
        schedule[here + 2] = after;
      }
      for (let at = 0; at < open && purse > 0; at += 1) {
        const before = balance[at] ?? 0;
        const extra = Math.min(before, purse);
        balance[at] = before - extra;
        purse -= extra;
        if (extra === before) closed = true;
        const here = row + (cell[at] ?? 0);
        schedule[here] = (schedule[here] ?? 0) + extra;
        schedule[here + 2] = before - extra;
      }
      if (closed) open = closeRanks(open);
    }
    const months = open === 0 ? month : HORIZON + 1;
    return { months, paid: problem.monthly * month - purse, interest };
  };
}
