import type { OracleRow, OracleRun } from './oracle.ts';
import type { Scenario } from './scenario.ts';

/** What a simulation can do beside interest, minimums and surplus. */
export type Mechanism =
  | 'cap'
  | 'fee'
  | 'share'
  | 'interest-on-top'
  | 'deducted-from-pay'
  | 'arrears'
  | 'threatened'
  | 'missed-contract'
  | 'broken-agreement'
  | 'offer'
  | 'offer-in-parts'
  | 'reserve'
  | 'whole-instalments'
  | 'not-paid-early'
  | 'smallest-first'
  | 'minimums-only';

/** The mechanisms that were at work in a run: so that a comparison can show that it compared them. */
export function mechanismsIn(scenario: Scenario, run: OracleRun): ReadonlySet<Mechanism> {
  const seen = new Set<Mechanism>();
  if (scenario.smallestFirst) seen.add('smallest-first');
  if (!scenario.addsToContracts) seen.add('minimums-only');
  for (const [month, { rows, kept }] of run.months.entries()) {
    const floor = scenario.floors[month] ?? 0;
    if (floor > 0 && kept >= floor) seen.add('reserve');
    for (const account of scenario.accounts) {
      const row = rows.get(account.debtId);
      if (row) addMechanisms(seen, account, row);
    }
  }
  return seen;
}

type Account = Scenario['accounts'][number];

function addMechanisms(seen: Set<Mechanism>, account: Account, row: OracleRow): void {
  const is: Readonly<Record<Exclude<Mechanism, 'reserve' | 'smallest-first' | 'minimums-only'>, boolean>> = {
    cap: row.capped,
    fee: account.monthlyFee > 0,
    share: account.contract.share > 0 && row.contract > 0n,
    'interest-on-top': account.contract.interestOnTop === true && row.contract > 0n,
    'deducted-from-pay': row.fromWages > 0n,
    arrears: row.arrears > 0n,
    threatened: row.arrears > 0n && account.threatened,
    'missed-contract': row.charges > 0n,
    'broken-agreement': row.cameBack > 0n,
    offer: row.partPaid,
    'offer-in-parts': row.partPaid && row.balance > 0n,
    'whole-instalments': account.wholeInstalmentsOnly && row.surplus > 0n,
    'not-paid-early': !account.savesEarly && row.balance > 0n,
  };
  for (const mechanism of Object.keys(is) as (keyof typeof is)[]) if (is[mechanism]) seen.add(mechanism);
}
