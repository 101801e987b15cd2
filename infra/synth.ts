import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STAGES, type Stage } from './environments/environment.ts';
import { readEnvironment, WrongEnvironment } from './environments/read-environment.ts';
import { appOf, codeAtHand } from './synthesize.ts';

/**
 * `npm run infra:synth -- --stage 1|2|3 [--env beta]`: writes the templates to `infra/cdk.out/stage-N` and prints where. Works
 * offline and without an account. `cdk` itself runs it, too, with `CDK_OUTDIR`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { stage: { type: 'string' }, env: { type: 'string', default: 'beta' } } });
  const environment = await readEnvironment(values.env, stageOf(values.stage));
  const outdir = process.env.CDK_OUTDIR ?? join(import.meta.dirname, 'cdk.out', `stage-${environment.stage}`);
  if (process.env.CDK_OUTDIR === undefined) rmSync(outdir, { recursive: true, force: true });
  const { missing, ...code } = codeAtHand(environment);
  if (missing.length > 0 && environment.account !== undefined) {
    throw new WrongEnvironment(`dist/lambda lacks ${missing.join(', ')}: npm run bundle first.`);
  }
  const { app, stack } = appOf(environment, code, outdir);
  app.synth();
  if (missing.length > 0) {
    console.error(
      `dist/lambda lacks ${missing.join(', ')} (npm run bundle): the template takes the code of all functions from the parameters CodeBucket and CodePrefix.`,
    );
  }
  console.log(join(outdir, stack.templateFile));
}

function stageOf(text: string | undefined): Stage | undefined {
  if (text === undefined) return undefined;
  const stage = STAGES.find((one) => String(one) === text);
  if (stage === undefined) throw new WrongEnvironment('--stage must be 1, 2 or 3.');
  return stage;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof WrongEnvironment)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
