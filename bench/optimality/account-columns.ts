import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { type Frame, goneBy, SCALE, type Shape, type Start, shapeOf, unlessSettled } from './account-shape.ts';
import { difference, type Modeller, type Sum, sum, type Term, times } from './linear-model.ts';

/** Where one debt stands in the model. */
export type AccountColumns = {
  /** By month, the column of what is paid outside an accepted offer. */
  readonly paid: readonly number[];
  readonly starts: readonly Start[];
};

/**
 * One debt as columns and rows (reais, by month t, b = what is left at its end):
 *
 *   b[t] = b[t−1] + interest[t] + fee × open[t−1] − paid[t] − forgiven[t]
 *
 * with binary `start` for each offer and month (at most one), `closed` where a fixed amount or a fee ends with the debt,
 * and `capped` where interest may reach its cap. A debt that asks for nothing gets nothing before its offer begins (such
 * money would be lost), so all of it is multiplied by "no offer is taken", which makes the relaxation much tighter. The
 * big-M of each row is the heaviest path of the debt in that month, or `ceiling`, a total that some plan is known to reach.
 */
export function addAccount(to: Modeller, account: Account, { months, ceiling }: Frame): AccountColumns {
  const starts = addStarts(to, account, { months, ceiling });
  const debt = shapeOf(account, { months, ceiling, starts });
  const paid: number[] = [];
  let before = opening(debt);
  let interestSoFar: readonly Term[] = [];
  let lastClosed: number | undefined;
  let lastCapped: number | undefined;
  for (let month = 0; month < months; month += 1) {
    const left = to.amount(debt.after(month));
    const pay = to.amount(debt.before(month), 1);
    paid.push(pay);
    const closed = debt.closes ? to.decision() : undefined;
    const capped = month >= debt.cappedFrom ? to.decision() : undefined;
    const interest = interestOf(to, debt, { month, before, interestSoFar, capped, lastCapped });
    if (debt.isCapped) interestSoFar = [...interestSoFar, ...interest.terms];
    const fee = feeOf(debt, lastClosed);
    const owed = sum([before, interest, fee]);
    addBalance(to, debt, { month, owed, left, pay });
    addClosing(to, debt, { month, left, closed, lastClosed });
    addDues(to, debt, { month, owed, onTop: sum([interest, fee]), pay, closed });
    before = { terms: [[left, 1]], constant: 0 };
    lastClosed = closed;
    lastCapped = capped;
  }
  return { paid, starts };
}

function addStarts(to: Modeller, { offers }: Account, { months, ceiling }: Frame): readonly Start[] {
  const starts: Start[] = [];
  for (const { id, parts, fromMonth, untilMonth } of offers) {
    const inReais = parts.map((part) => part / SCALE);
    const price = inReais.reduce((sum, part) => sum + part, 0);
    if (price > ceiling) continue;
    for (let month = fromMonth; month <= Math.min(untilMonth, months - parts.length); month += 1) {
      starts.push({ column: to.decision(price), offerId: id, month, parts: inReais });
    }
  }
  if (starts.length > 1)
    to.row(
      starts.map(({ column }) => [column, 1] as const),
      { atMost: 1 },
    );
  return starts;
}

function opening(debt: Shape): Sum {
  return debt.idle ? unlessSettled(debt, debt.opening) : { terms: [], constant: debt.opening };
}

type InterestAt = {
  readonly month: number;
  readonly before: Sum;
  readonly interestSoFar: readonly Term[];
  readonly capped: number | undefined;
  readonly lastCapped: number | undefined;
};

/** min(rate × balance, what the cap still lets in); plainly rate × balance where no cap can be reached. */
function interestOf(to: Modeller, debt: Shape, at: InterestAt): Sum {
  const rate = debt.rate(at.month);
  const full: Sum = { terms: times(at.before.terms, rate), constant: at.before.constant * rate };
  if (!debt.isCapped) return full;
  const interest = to.amount(debt.allowance);
  const own: readonly Term[] = [[interest, 1]];
  const lacking = difference({ terms: own, constant: 0 }, full);
  if (at.capped === undefined) {
    to.row(lacking.terms, { atLeast: -lacking.constant, atMost: -lacking.constant });
    return { terms: own, constant: 0 };
  }
  const greatest = rate * (at.month === 0 ? debt.opening : debt.after(at.month - 1));
  to.row([...lacking.terms, [at.capped, greatest]], { atLeast: -lacking.constant });
  const soFar = [...at.interestSoFar, ...own];
  const limit = debt.idle ? unlessSettled(debt, debt.allowance) : { terms: [], constant: debt.allowance };
  const within = difference({ terms: soFar, constant: 0 }, limit);
  to.row(within.terms, { atMost: -within.constant });
  to.row([...soFar, [at.capped, -debt.allowance]], { atLeast: 0 });
  if (at.lastCapped !== undefined)
    to.row(
      [
        [at.capped, 1],
        [at.lastCapped, -1],
      ],
      { atLeast: 0 },
    );
  return { terms: own, constant: 0 };
}

function feeOf(debt: Shape, lastClosed: number | undefined): Sum {
  if (debt.fee === 0) return { terms: [], constant: 0 };
  const whileOpen = debt.idle ? unlessSettled(debt, debt.fee) : { terms: [], constant: debt.fee };
  return lastClosed === undefined ? whileOpen : { ...whileOpen, terms: [...whileOpen.terms, [lastClosed, -debt.fee]] };
}

type BalanceAt = { readonly month: number; readonly owed: Sum; readonly left: number; readonly pay: number };

function addBalance(to: Modeller, debt: Shape, { month, owed, left, pay }: BalanceAt): void {
  const after: readonly Term[] = [
    [left, -1],
    [pay, -1],
  ];
  const begins = debt.starts.filter((start) => start.month === month);
  const exact = begins.length === 0 || debt.idle;
  if (exact) {
    to.row([...owed.terms, ...after], { atLeast: -owed.constant, atMost: -owed.constant });
    return;
  }
  const forgiven = to.amount(debt.before(month));
  to.row([...owed.terms, ...after, [forgiven, -1]], { atLeast: -owed.constant, atMost: -owed.constant });
  to.row([[forgiven, 1], ...begins.map(({ column }) => [column, -debt.before(month)] as const)], { atMost: 0 });
}

type ClosingAt = {
  readonly month: number;
  readonly left: number;
  readonly closed: number | undefined;
  readonly lastClosed: number | undefined;
};

/** left ≤ most × (1 − closed − settled); what is closed stays closed. */
function addClosing(to: Modeller, debt: Shape, { month, left, closed, lastClosed }: ClosingAt): void {
  const gone = goneBy(debt, month, closed);
  if (gone.length === 0) return;
  const most = debt.after(month);
  to.row([[left, 1], ...times(gone, most)], { atMost: most });
  if (closed === undefined) return;
  to.row(gone, { atMost: 1 });
  if (lastClosed !== undefined) {
    const later = goneBy(debt, month, closed);
    const earlier = goneBy(debt, month - 1, lastClosed);
    to.row([...later, ...times(earlier, -1)], { atLeast: 0 });
  }
}

type DuesAt = {
  readonly month: number;
  readonly owed: Sum;
  readonly onTop: Sum;
  readonly pay: number;
  readonly closed: number | undefined;
};

/** paid ≥ max(fixed, share × owed) [+ interest and fee], unless the debt is closed or settled. */
function addDues(to: Modeller, debt: Shape, { month, owed, onTop, pay, closed }: DuesAt): void {
  if (debt.idle) return;
  const beside: Sum = debt.interestOnTop ? onTop : { terms: [], constant: 0 };
  if (debt.fixed > 0 || (debt.interestOnTop && debt.share === 0)) {
    const relief = debt.interestOnTop ? Math.max(debt.due(month), debt.fixed) : debt.fixed;
    addDue(to, {
      asked: { ...beside, constant: beside.constant + debt.fixed },
      pay,
      gone: goneBy(debt, month, closed),
      relief,
    });
  }
  if (debt.share > 0) {
    const ofOwed: Sum = { terms: times(owed.terms, debt.share), constant: owed.constant * debt.share };
    // A share below one is no more than the balance, so a debt that is being closed needs no relief from it.
    const gone = goneBy(debt, month, debt.interestOnTop ? closed : undefined);
    addDue(to, { asked: sum([ofOwed, beside]), pay, gone, relief: debt.before(month) });
  }
}

type Due = { readonly asked: Sum; readonly pay: number; readonly gone: readonly Term[]; readonly relief: number };

function addDue(to: Modeller, { asked, pay, gone, relief }: Due): void {
  to.row([[pay, 1], ...times(asked.terms, -1), ...times(gone, relief)], { atLeast: asked.constant });
}
