import { join } from 'node:path';
import { App, type AppProps, type Stack } from 'aws-cdk-lib';
import type { Environment } from './environments/environment.ts';
import { functionsOf } from './functions/every-function.ts';
import { type CodeSource, functionCode, missingBundles } from './stack/function-code.ts';
import { platformStack } from './stack/platform-stack.ts';

export const BUNDLES = join(import.meta.dirname, '..', 'dist', 'lambda');

/** The same input always gives the same template: no clock, no look-up, no account, no network. */
export function appOf(environment: Environment, code: CodeSource, outdir: string): { app: App; stack: Stack } {
  const app = new App({ outdir, ...SETTINGS });
  return { app, stack: platformStack(app, environment, functionCode(code)) };
}

/** Bundles when all of the stage's are there, else parameters. */
export function codeAtHand({ stage }: Environment): CodeSource & { readonly missing: readonly string[] } {
  const missing = missingBundles(
    BUNDLES,
    functionsOf(stage).map(({ name }) => name),
  );
  return missing.length === 0 ? { kind: 'bundles', folder: BUNDLES, missing } : { kind: 'parameters', missing };
}

const SETTINGS: AppProps = {
  analyticsReporting: false,
  treeMetadata: false,
  postCliContext: {
    'aws:cdk:version-reporting': false,
    'aws:cdk:disable-stack-trace': true,
    'aws:cdk:enable-path-metadata': true,
    'aws:cdk:enable-asset-metadata': true,
  },
};
