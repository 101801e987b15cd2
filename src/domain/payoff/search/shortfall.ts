import type { Centavos } from '../../money/centavos.ts';
import type { PayoffProblem, Preference } from '../plan.ts';
import type { PosedProblem } from '../pose.ts';
import { changedProblem } from '../reasons/changed-problem.ts';
import { type Course, copyOf } from '../simulation/course.ts';
import { problemCash } from '../simulation/problem-cash.ts';
import { avalancheCourse } from './classics.ts';
import { openWorld } from './optimise.ts';
import { rate } from './rate.ts';
import { wayThatEnds } from './strategies.ts';
import type { World } from './world.ts';

type Unpayable = {
  readonly problem: PayoffProblem;
  readonly posed: PosedProblem;
  readonly preference: Preference;
};

/**
 * The least that must come in more each month for `planPayoff` to find a way that ends, when it finds none: with one
 * centavo less it still finds none. A deficit is part of it.
 *
 * One way is followed with ever less money, by halving, since that takes one simulation each time; only for less than that
 * another way is searched. The first goes by the rates, and with a month's whole debt it ends.
 */
export function shortfall(unpayable: Unpayable): Centavos {
  const { problem, posed, preference } = unpayable;
  const tooLittle = Math.max(0, posed.deficit - 1);
  const search = (extra: Centavos) => wayThatEnds(worldWith(unpayable, extra), preference);
  let course = avalancheCourse(posed.world.books);
  let enough = plenty(problem, posed);
  for (;;) {
    const least = leastOf({ tooLittle, enough }, endsBy(unpayable, course));
    if (!search(least)) return leastOf({ tooLittle: least, enough }, (extra) => search(extra) !== undefined);
    const cheaper = least - 1 > tooLittle ? search(least - 1) : undefined;
    if (!cheaper) return least;
    course = cheaper.course;
    enough = least - 1;
  }
}

/** Each month's whole debt, doubled by its interest, on top of what the deepest month lacks. */
function plenty({ monthlyForDebts, monthlyChanges = [] }: PayoffProblem, { accounts }: PosedProblem): Centavos {
  const lacking = [monthlyForDebts, ...monthlyChanges.map((change) => change.monthlyForDebts)].map((left) => -left);
  return accounts.reduce((sum, { opening }) => sum + 2 * opening, Math.max(0, ...lacking));
}

function endsBy(unpayable: Unpayable, course: Course) {
  return (extra: Centavos) => rate(worldWith(unpayable, extra), copyOf(course)).cost < Infinity;
}

function worldWith({ problem, posed: { accounts, firstMonth } }: Unpayable, extra: Centavos): World {
  return openWorld(accounts, problemCash(changedProblem(problem, { of: 'monthly', difference: extra }), firstMonth));
}

type Between = { readonly tooLittle: Centavos; readonly enough: Centavos };

/** The least that is enough, by halving; as much as is given where that is beyond all counting. */
function leastOf({ tooLittle, enough }: Between, isEnough: (extra: Centavos) => boolean): Centavos {
  if (!(enough - tooLittle > 1)) return enough;
  const middle = Math.floor((tooLittle + enough) / 2);
  return leastOf(isEnough(middle) ? { tooLittle, enough: middle } : { tooLittle: middle, enough }, isEnough);
}
