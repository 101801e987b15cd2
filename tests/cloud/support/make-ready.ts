import { resolve } from 'node:path';
import { freshBundles } from '../../../cloud/runner/fresh-bundles.ts';
import { STAGES, stageTemplate } from '../../../cloud/runner/stage-template.ts';

/** Bundles and templates, as they would be deployed now. */
export async function setup(): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..');
  await freshBundles(root);
  for (const stage of STAGES) stageTemplate(root, stage);
}
