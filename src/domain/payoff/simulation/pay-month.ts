import type { Centavos } from '../../money/centavos.ts';
import { BALANCE, CELLS, CONTRACT, PAID, SETTLEMENT, SURPLUS } from './journal.ts';
import { payThinMonth } from './pay-thin-month.ts';
import type { Run } from './run.ts';
import { surplusFor } from './surplus-for.ts';

/**
 * Spends one month's money, after interest; gives what is left. Where everything that is due fits and nothing late
 * presses, each account gets what is due and the surplus goes down the order; other months take the long way.
 */
export function payMonth(run: Run, month: number, purse: Centavos): Centavos {
  if (run.hasUrgent || purse < run.dues) return payThinMonth(run, month, purse);
  if (run.hasMissed) forgetMissed(run);
  const { balance, due, live, open } = run;
  const surplus = Math.max(0, purse - run.dues - (run.course.floor[month] ?? 0));
  let spare = surplus;
  let stillOpen = 0;
  for (let place = 0; place < open; place += 1) {
    const account = live[place] ?? 0;
    const asked = due[account] ?? 0;
    const left = (balance[account] ?? 0) - asked;
    const extra = spare > 0 && left > 0 ? surplusFor(run, account, { month, left, most: spare }) : 0;
    spare -= extra;
    balance[account] = left - extra;
    write(run, account, { month, asked, extra });
    if (left === extra) continue;
    live[stillOpen] = account;
    stillOpen += 1;
  }
  run.open = stillOpen;
  run.voluntary[month] = surplus - spare;
  run.surplusPaid += surplus - spare;
  run.short[month] = 0;
  run.totalPaid += run.dues + surplus - spare;
  return purse - run.dues - surplus + spare;
}

type Paid = { readonly month: number; readonly asked: Centavos; readonly extra: Centavos };

function write({ journal, balance, settled }: Run, account: number, { month, asked, extra }: Paid): void {
  if (journal === undefined) return;
  const entry = month * journal.size + account;
  journal.cells[entry * CELLS + PAID] = asked + extra;
  journal.cells[entry * CELLS + BALANCE] = balance[account] ?? 0;
  if (extra > 0) journal.reason[entry] = SURPLUS;
  else journal.reason[entry] = settled[account] === 1 ? SETTLEMENT : CONTRACT;
}

/** Where everything that is due fits, all that was missed before is paid with it. */
function forgetMissed(run: Run): void {
  run.missedBefore.fill(0);
  run.hasMissed = false;
}
