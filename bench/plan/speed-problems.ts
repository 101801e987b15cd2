import { seeded } from '../../tests/planner-oracle/seeded.ts';
import { plainLoop } from './plain-loop.ts';
import { DEBTS, HORIZON, type SpeedProblem } from './speed-problem.ts';

const SHORTEST = 52;

/** Problems that take 52 to 120 months, 86 in the mean: the money of each is sought for the length that was drawn. */
export function speedProblems(count: number): readonly SpeedProblem[] {
  const run = plainLoop();
  return Array.from({ length: count }, (_, index) => {
    const draw = seeded(index + 1);
    const balances = Array.from({ length: DEBTS }, () => draw.whole(50_000, 1_500_000));
    const rates = Array.from({ length: DEBTS }, () => draw.whole(5_000, 80_000)).toSorted((a, b) => b - a);
    const shares = Array.from({ length: DEBTS }, () => draw.whole(1, 10));
    const longest = draw.whole(SHORTEST, HORIZON);
    const withMoney = (monthly: number) => ({ balances, rates, minimums: minimumsOf(monthly, shares), monthly });
    return withMoney(leastMoney((monthly) => run(withMoney(monthly)).months <= longest));
  });
}

/** Contracts together ask for half of the money, so none is ever missed and half of it follows the order. */
function minimumsOf(monthly: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((monthly * share) / (2 * whole)));
}

/** Found by halving; R$ 150.000 a month ends every problem at once. */
function leastMoney(isEnough: (monthly: number) => boolean): number {
  let tooLittle = 0;
  let enough = 15_000_000;
  while (enough - tooLittle > 1) {
    const monthly = Math.floor((tooLittle + enough) / 2);
    if (isEnough(monthly)) enough = monthly;
    else tooLittle = monthly;
  }
  return enough;
}
