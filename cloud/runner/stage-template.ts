import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate, type Template } from '../template/template.ts';

export const STAGES = [1, 2, 3] as const;
export type Stage = (typeof STAGES)[number];

/** The template of a stage as it would be deployed now: synthesized when a source of infra/ is younger than the last one. */
export function stageTemplate(root: string, stage: Stage): Template {
  const infra = join(root, 'infra');
  const folder = join(infra, 'cdk.out', `stage-${stage}`);
  if (isStale(infra, folder)) {
    const done = spawnSync(process.execPath, [join(infra, 'run.ts'), 'synth', '--stage', String(stage)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (done.status !== 0) throw new Error(`the template of stage ${stage} could not be synthesized`);
  }
  const [file] = templatesIn(folder);
  if (file === undefined) throw new Error(`${folder} has no template`);
  return readTemplate(file);
}

function templatesIn(folder: string): readonly string[] {
  return globSync(join(folder, '*.template.json'));
}

function isStale(infra: string, folder: string): boolean {
  const [file] = templatesIn(folder);
  if (file === undefined) return true;
  const made = statSync(file).mtimeMs;
  const sources = globSync(join(infra, '{environments,functions,stack}/*.ts'));
  return [...sources, join(infra, 'synthesize.ts')].some((source) => statSync(source).mtimeMs > made);
}
