import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { answersIn } from './answers.ts';
import { drawInstance } from './draw-instance.ts';
import { readFlags } from './flags.ts';
import type { Instance } from './instance.ts';
import { gapPct, measure } from './measure.ts';
import { reportOn, reportTable } from './report.ts';
import type { Answer } from './solve.ts';
import { solverPool } from './solver-pool.ts';
import { tellInstance } from './tell-instance.ts';

/**
 * `npm run bench:optimality`: how far the planner's totals are above the least possible ones, on drawn instances, beside
 * the classics. HiGHS solves a mixed-integer model of each; its answers are kept on disk. Flags: see `readFlags`.
 */
const flags = readFlags(process.argv.slice(2));
const instances = flags.batches.flatMap(({ size, instances: count }) =>
  Array.from({ length: count }, (_, number) => drawInstance(size, { seed: flags.seed, number })),
);
const answers = await solveAll(instances);
const [first] = instances;
// A first plan is slower, while the code is being compiled: people's servers are warm.
for (let warmUp = 0; first && warmUp < 5; warmUp += 1) measure(first, answerTo(answers, first));
const measured = instances.map((instance) => measure(instance, answerTo(answers, instance)));
const worst = measured.toSorted((one, other) => gapPct(other.ours, other.best) - gapPct(one.ours, one.best));
for (const one of worst.slice(0, flags.worst)) process.stdout.write(`${tellInstance(one)}\n`);
const report = reportOn(measured);
process.stdout.write(reportTable(report));
process.stdout.write(`${JSON.stringify(report)}\n`);

type Solved = ReadonlyMap<Instance, Answer>;

async function solveAll(wanted: readonly Instance[]): Promise<Solved> {
  const kept = answersIn(join(process.env.DATA_DIR ?? 'data', 'bench-optimality'));
  const pool = solverPool(availableParallelism());
  const { secondsPerInstance: seconds } = flags;
  let done = 0;
  const solved = await Promise.all(
    wanted.map(async (instance) => {
      const { accounts, cash } = instance;
      const question = { accounts, cash };
      const known = await kept.find(question, seconds);
      const answer = known ?? (await pool.solve(question, seconds));
      if (!known) await kept.keep(question, seconds, answer);
      done += 1;
      if (!known && done % 20 === 0) process.stderr.write(`${done} of ${wanted.length} solved\n`);
      return [instance, answer] as const;
    }),
  );
  return new Map(solved);
}

function answerTo(solved: Solved, instance: Instance): Answer {
  const answer = solved.get(instance);
  if (!answer) throw new Error(`${instance.name} was not solved`);
  return answer;
}
