import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CfnParameter, type Stack } from 'aws-cdk-lib';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { FunctionName } from '../environments/environment.ts';

export type CodeOf = (name: FunctionName) => CfnFunction.CodeProperty;

/** Where the bundles of the functions come from. */
export type CodeSource =
  /** `dist/lambda/NAME/`, packed and uploaded by `cdk deploy`. */
  | { readonly kind: 'bundles'; readonly folder: string }
  /** Packed elsewhere: bucket and prefix are parameters of the stack. Such a template says nothing about code. */
  | { readonly kind: 'parameters' };

export function functionCode(source: CodeSource): (stack: Stack) => CodeOf {
  return source.kind === 'bundles' ? bundles(source.folder) : parameters;
}

/** Names those that are not there. */
export function missingBundles(folder: string, names: readonly FunctionName[]): readonly FunctionName[] {
  return names.filter((name) => !existsSync(join(folder, name, 'index.mjs')));
}

function bundles(folder: string): (stack: Stack) => CodeOf {
  return (stack) => (name) => {
    const asset = new Asset(stack, `${name}-code`, { path: join(folder, name) });
    return { s3Bucket: asset.s3BucketName, s3Key: asset.s3ObjectKey };
  };
}

function parameters(stack: Stack): CodeOf {
  const bucket = new CfnParameter(stack, 'CodeBucket', { type: 'String', description: 'Where the bundles lie' });
  const prefix = new CfnParameter(stack, 'CodePrefix', { type: 'String', description: 'PREFIX/NAME.zip' });
  return (name) => ({ s3Bucket: bucket.valueAsString, s3Key: `${prefix.valueAsString}/${name}.zip` });
}
