import { accrued, type Standing, standingAtFirst } from '../../bench/optimality/reference.ts';
import type { Answer, Question, Way } from '../../bench/optimality/solve.ts';
import type { Account } from '../../src/domain/payoff/simulation/account.ts';

/** A tenth of a centavo: the solver's own tolerances, in centavos. */
const SLACK = 0.1;

/**
 * Pays as a solver's answer says, month by month, by the plain rules of `reference.ts`; gives what was paid in all and
 * every rule that was broken on the way. An answer without complaints is a lawful way to pay, so its model allows no more
 * than there is.
 */
export function replay({ accounts, cash }: Question, { ways }: Answer): Replayed {
  const complaints = accounts.flatMap((account, index) => windowMissed(account, ways[index]));
  let standings = accounts.map(standingAtFirst);
  let purse = 0;
  let totalPaid = 0;
  for (const [month, money] of cash.entries()) {
    const steps = accounts.map((account, index) =>
      step(account, { month, way: ways[index], before: standings[index] }),
    );
    const spent = steps.reduce((sum, { paid }) => sum + paid, 0);
    purse += money - spent;
    totalPaid += spent;
    complaints.push(...steps.flatMap((one) => one.complaints));
    if (purse < -SLACK) complaints.push(`month ${month} spends ${-purse} that it has not`);
    standings = steps.map(({ after }) => after);
  }
  const open = standings.flatMap(({ balance }, index) =>
    balance > SLACK ? [`${accounts[index]?.debtId} still owes ${balance}`] : [],
  );
  return { totalPaid, complaints: [...complaints, ...open] };
}

export type Replayed = { readonly totalPaid: number; readonly complaints: readonly string[] };

type Step = { readonly paid: number; readonly after: Standing; readonly complaints: readonly string[] };

type At = { readonly month: number; readonly way: Way | undefined; readonly before: Standing | undefined };

/** One debt in one month. */
function step(account: Account, { month, way, before = CLOSED }: At): Step {
  const outside = way?.paid[month] ?? 0;
  const since = way?.offer === undefined ? -1 : month - way.offer.month;
  if (since >= 0) {
    const twice = since > 0 && outside > SLACK ? [`${account.debtId} is paid twice in month ${month}`] : [];
    return { paid: outside + (way?.offer?.parts[since] ?? 0), after: CLOSED, complaints: twice };
  }
  const { balance, allowance, due } = accrued(account, before, month);
  const missed = outside < due - SLACK ? [`${account.debtId} misses ${due - outside} in month ${month}`] : [];
  const over = outside > balance + SLACK ? [`${account.debtId} is overpaid in month ${month}`] : [];
  const after = { balance: withoutDust(balance - outside), allowance };
  return { paid: outside, after, complaints: [...missed, ...over] };
}

const CLOSED: Standing = { balance: 0, allowance: 0 };

/** What the solver's tolerance leaves of a debt must not bear interest for months. */
function withoutDust(balance: number): number {
  return balance < SLACK / 10 ? 0 : balance;
}

function windowMissed({ debtId, offers }: Account, way: Way | undefined): readonly string[] {
  const taken = way?.offer;
  if (!taken) return [];
  const offer = offers.find(({ id }) => id === taken.offerId);
  const isInside = offer && taken.month >= offer.fromMonth && taken.month <= offer.untilMonth;
  return isInside ? [] : [`${debtId} takes ${taken.offerId} outside its window`];
}
