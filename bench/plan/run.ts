import { newJournal } from '../../src/domain/payoff/simulation/journal.ts';
import { interleaved, table } from '../rounds.ts';
import { decimalLoop } from './decimal-loop.ts';
import { engineLoop } from './engine-loop.ts';
import { oracleCheck } from './oracle-check.ts';
import { plainLoop } from './plain-loop.ts';
import { DEBTS, type Totals } from './speed-problem.ts';
import { speedProblems } from './speed-problems.ts';

const PROBLEMS = 64;
const ROUNDS = 15;
const ROUND_MS = 200;
const SCENARIOS = 10_000;

/** A search simulates the same debts again and again, so each contestant does. */
const IN_A_ROW = 32;

/**
 * `npm run bench:plan`: the planner's engine beside the fastest plain loop and decimal.js on the same problems (8 debts,
 * up to 120 months, full schedule), and beside a BigInt oracle on random scenarios of all mechanics. Prints tables for
 * people and, as the last line, one JSON object.
 */
async function main(): Promise<void> {
  const problems = speedProblems(PROBLEMS);
  const plain = plainLoop();
  const journal = newJournal(DEBTS);
  const contestants = {
    plain: problems.map((problem) => () => plain(problem)),
    engine: problems.map((problem) => engineLoop(problem, journal)),
    decimal: problems.map((problem) => () => decimalLoop(problem)),
  };
  const meanMonths = checkedMonths(contestants) / PROBLEMS;
  const speed = await interleaved(
    {
      plain: async () => plansPerSecond(contestants.plain),
      engine: async () => plansPerSecond(contestants.engine),
      decimal: async () => plansPerSecond(contestants.decimal),
    },
    ROUNDS,
  );
  const toPlain = speed.engine.median / speed.plain.median;
  const toDecimal = speed.engine.median / speed.decimal.median;
  process.stdout.write(
    table([
      [`plans of ${DEBTS} debts, ${meanMonths.toFixed(0)} months in the mean`, 'per second', 'engine is'],
      ['plain loop over typed arrays', speed.plain.median.toFixed(0), `${toPlain.toFixed(2)} of it`],
      ['the planner’s engine', speed.engine.median.toFixed(0), ''],
      ['decimal.js', speed.decimal.median.toFixed(0), `${toDecimal.toFixed(0)} times it`],
    ]),
  );
  if (speed.plain.noisy) process.stdout.write('Too noisy: the rounds of the plain loop differ by more than twice.\n');
  const check = oracleCheck(SCENARIOS);
  process.stdout.write(`\n${report(check)}`);
  process.stdout.write(
    `${JSON.stringify({
      plansPerSecond: Math.round(speed.engine.median),
      ratioToPlainLoop: Number(toPlain.toFixed(3)),
      ratioToDecimalJs: Number(toDecimal.toFixed(1)),
      oracleScenarios: check.scenarios,
      oracleDifferences: check.differences,
      noisy: speed.plain.noisy,
    })}\n`,
  );
}

type Contestant = readonly (() => Totals)[];

/** All months together, after seeing that all contestants pay the same. */
function checkedMonths(contestants: Readonly<Record<'plain' | 'engine' | 'decimal', Contestant>>): number {
  let months = 0;
  for (const [index, plain] of contestants.plain.entries()) {
    const totals = JSON.stringify(plain());
    for (const run of [contestants.engine[index], contestants.decimal[index]]) {
      const other = JSON.stringify(run?.());
      if (other !== totals) throw new Error(`problem ${index}: ${other}, not ${totals}`);
    }
    months += plain().months;
  }
  return months;
}

function plansPerSecond(runs: Contestant): number {
  const started = performance.now();
  let done = 0;
  for (let elapsed = 0; elapsed < ROUND_MS; elapsed = performance.now() - started) {
    const run = runs[Math.floor(done / IN_A_ROW) % runs.length];
    run?.();
    done += 1;
  }
  return (done * 1000) / (performance.now() - started);
}

function report({ scenarios, differences, never, months, mechanisms, shown }: ReturnType<typeof oracleCheck>): string {
  const at = [...mechanisms].toSorted(([, one], [, other]) => other - one);
  return [
    `${scenarios} random scenarios, ${months} months, ${never} that never end: ${differences} differ from the oracle.\n`,
    table([['mechanism at work', 'scenarios'], ...at.map(([mechanism, count]) => [mechanism, String(count)])]),
    ...shown.map((difference) => `${difference}\n`),
  ].join('');
}

await main();
