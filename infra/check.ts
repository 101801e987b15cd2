import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFindings } from './checks/explain-findings.ts';
import { SUPPRESSIONS } from './checks/suppressions.ts';
import { checkedEnvironment, findingsAbout } from './checks/template.ts';
import { threeStages } from './checks/three-stages.ts';
import { upgrade } from './checks/upgrade.ts';
import { STAGES, type Stage } from './environments/environment.ts';

/**
 * `npm run infra:check`: types, lint, the checks of the templates, cfn-lint where it is installed, then what was found. The
 * tools come from the product's own development packages.
 */
const root = join(import.meta.dirname, '..');

const results = [
  step('types', 'tsc', ['--noEmit', '-p', 'infra/tsconfig.json']),
  step('lint', 'biome', ['ci', '--error-on-warnings', 'infra', 'analytics']),
  step('checks of the templates, and of the costs', 'vitest', [
    'run',
    '--config',
    'infra/vitest.config.ts',
    '--reporter=dot',
  ]),
];
const stages = threeStages();
results.push(cfnLint());
process.exitCode = report() && results.every((passed) => passed) ? 0 : 1;

function step(what: string, tool: string, args: readonly string[]): boolean {
  console.log(`\n${what}`);
  const done = spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: 'inherit' });
  return done.status === 0;
}

/** A second opinion by AWS's own linter, which is a Python program and not everywhere. */
function cfnLint(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'denserola-lint-'));
  try {
    const files = STAGES.map((stage) => {
      const file = join(folder, `stage-${stage}.json`);
      writeFileSync(file, JSON.stringify(stages[stage]));
      return file;
    });
    // W3010: the zones are in the environment file, since asking for them would need an account.
    const done: SpawnSyncReturns<string> = spawnSync('cfn-lint', ['--ignore-checks', 'W3010', '--', ...files], {
      encoding: 'utf8',
    });
    if (done.error) {
      console.log('\ncfn-lint is not installed here: skipped');
      return true;
    }
    console.log(
      `\ncfn-lint: ${done.status === 0 ? 'nothing found in three templates' : `\n${done.stdout}${done.stderr}`}`,
    );
    return done.status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what was found for people and, as the last line, for programs. */
function report(): boolean {
  const found = STAGES.map((stage) => explainFindings(stage, findingsAbout(checkedEnvironment(stage)), SUPPRESSIONS));
  const unexplained = found.flatMap((one) => one.unexplained);
  const suppressed = found.reduce((sum, one) => sum + one.suppressed, 0);
  console.log(`\ncdk-nag: ${unexplained.length} findings, ${suppressed} that stay for ${SUPPRESSIONS.length} reasons`);
  for (const { rule, logicalId, description } of unexplained) console.log(`  ${rule} ${logicalId}: ${description}`);
  const steps = [between(1, 2), between(2, 3)] as const;
  console.log(
    JSON.stringify({
      nagFindings: unexplained.length,
      suppressed,
      upgrade12: { dataReplaced: steps[0].dataReplaced.length },
      upgrade23: { dataReplaced: steps[1].dataReplaced.length },
    }),
  );
  return unexplained.length === 0 && steps.every((one) => one.dataReplaced.length + one.unexplained.length === 0);
}

function between(before: Stage, after: Stage) {
  const found = upgrade(stages[before], stages[after], [before, after]);
  console.log(`\nfrom stage ${before} to ${after}, what does not simply change in place:`);
  for (const { logicalId, impact, properties, reason } of found.explained) {
    console.log(`  ${logicalId} ${impact}${properties.length > 0 ? ` (${properties.join(', ')})` : ''}: ${reason}`);
  }
  for (const { logicalId, impact } of [...found.dataReplaced, ...found.unexplained]) {
    console.log(`  WITHOUT A REASON: ${logicalId} ${impact}`);
  }
  return found;
}
