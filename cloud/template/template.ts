import { readFileSync } from 'node:fs';

/** A CloudFormation template, as `cdk synth` writes it. */
export type Template = {
  readonly Parameters?: Readonly<Record<string, { readonly Type: string; readonly Default?: string }>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly Resources: Readonly<Record<string, Resource>>;
};

export type Resource = {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
};

export function readTemplate(file: string): Template {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof read !== 'object' || read === null || !('Resources' in read)) throw new Error(`${file} is no template`);
  // What CloudFormation would refuse is found when a property of it is read.
  return read as Template;
}
