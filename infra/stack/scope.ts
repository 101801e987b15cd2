import type { Stack } from 'aws-cdk-lib';
import type { Environment, Sizes } from '../environments/environment.ts';

/** What every part of the stack is made from. */
export type Scope = {
  readonly stack: Stack;
  readonly environment: Environment;
  readonly sizes: Sizes;
};

/** `denserola-beta-wakes` */
export function nameOf({ environment }: Scope, ...words: readonly string[]): string {
  return ['denserola', environment.name, ...words].join('-');
}
