import type { OneOffIncome } from '../../src/domain/budget/budget.ts';
import { type Centavos, reais } from '../../src/domain/money/centavos.ts';
import type { MonthlyChange, PayoffProblem } from '../../src/domain/payoff/plan.ts';
import type { LocalDate, Month } from '../../src/domain/time/local-date.ts';
import { addMonths, monthOf } from '../../src/domain/time/month.ts';
import { drawDebt } from './draw-debt.ts';
import { drawOffers } from './draw-offers.ts';
import { type Instance, instanceOf, type Size } from './instance.ts';
import { type Random, randomFrom } from './random.ts';
import { accrued, referenceAvalanche, standingAtFirst } from './reference.ts';

/**
 * The instance of this size, seed and number: always the same one. Drawn anew until contracts can be paid in every month,
 * the highest rate first ends in the second half of the horizon, and at least half of the debts have offers.
 */
export function drawInstance(
  size: Size,
  { seed, number }: { readonly seed: number; readonly number: number },
): Instance {
  const random = randomFrom(seed * 1_000_003 + size.debts * 10_007 + number * 101);
  for (;;) {
    const drawn = instanceOf(drawProblem(random, size), {
      name: `${size.debts}x${size.months} seed ${seed} number ${number}`,
      size,
    });
    if (isWorthSolving(drawn)) return drawn;
  }
}

function isWorthSolving({ accounts, cash, size, problem }: Instance): boolean {
  const withOffers = problem.debts.filter(({ offers }) => offers.length > 0).length;
  if (withOffers < size.debts / 2) return false;
  const paid = referenceAvalanche(accounts, cash.slice(0, size.months));
  return paid !== undefined && paid.months >= size.months / 2;
}

function drawProblem(random: Random, size: Size): PayoffProblem {
  const today: LocalDate = `${addMonths('2026-11', random.whole(0, 11))}-05`;
  const season = {
    firstMonth: monthOf(today),
    months: size.months,
    fairMonth: random.whole(1, Math.floor(size.months / 2)),
  };
  const debts = Array.from({ length: size.debts }, (_, index) => {
    const drawn = drawDebt(random, { id: `d${index + 1}`, today, months: size.months });
    return { ...drawn.debt, offers: drawOffers(random, drawn, season) };
  });
  const bare: PayoffProblem = { debts, monthlyForDebts: 0, oneOffIncomes: [], today };
  const { contracts, owed } = needs(bare, size);
  const surplus = Math.round((owed / size.months) * random.between(1, 2.2));
  const monthlyForDebts = toTens(contracts * random.between(0.9, 1.1) + surplus);
  return {
    ...bare,
    monthlyForDebts,
    monthlyChanges: random.chance(0.6) ? drawChanges(random, { monthlyForDebts, surplus, ...season }) : [],
    oneOffIncomes: drawOneOffs(random, { surplus, ...season }),
  };
}

/** What contracts ask in the first month, and all that is owed. */
function needs(problem: PayoffProblem, size: Size): { readonly contracts: Centavos; readonly owed: Centavos } {
  const { accounts } = instanceOf(problem, { name: '', size });
  let contracts = 0;
  let owed = 0;
  for (const account of accounts) {
    contracts += accrued(account, standingAtFirst(account), 0).due;
    owed += account.opening;
  }
  return { contracts, owed };
}

type Span = { readonly firstMonth: Month; readonly months: number; readonly surplus: Centavos };

/** One to three changes of what is left each month, some for the worse. */
function drawChanges(random: Random, span: Span & { readonly monthlyForDebts: Centavos }): readonly MonthlyChange[] {
  return Array.from({ length: random.whole(1, 3) }, () => ({
    from: addMonths(span.firstMonth, random.whole(1, span.months - 1)),
    monthlyForDebts: toTens(span.monthlyForDebts + span.surplus * random.between(-0.7, 0.7)),
  }));
}

/** The 13º of most people, in November and December, and now and then something else. */
function drawOneOffs(random: Random, { firstMonth, months, surplus }: Span): readonly OneOffIncome[] {
  const half = toTens(surplus * random.between(0.8, 2.5));
  const hasThirteenth = random.chance(0.7);
  const incomes: OneOffIncome[] = [];
  for (let index = 0; index < months; index += 1) {
    const month = addMonths(firstMonth, index);
    if (hasThirteenth && month.endsWith('-11')) incomes.push({ month, amount: half, reason: 'thirteenth-first-part' });
    if (hasThirteenth && month.endsWith('-12')) incomes.push({ month, amount: half, reason: 'thirteenth-second-part' });
  }
  if (random.chance(0.35)) {
    const month = addMonths(firstMonth, random.whole(0, months - 1));
    incomes.push({ month, amount: toTens(surplus * random.between(1, 4)), reason: 'sale' });
  }
  return incomes;
}

function toTens(amount: number): Centavos {
  return Math.max(0, Math.round(amount / reais(10)) * reais(10));
}
