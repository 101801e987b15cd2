import { randomBytes } from 'node:crypto';
import type { SecretModel } from '../template/stage-model.ts';

/** Secrets Manager's values, made as the template asks for them and kept for as long as the ground stands. */
export type SecretStore = {
  /** Makes the values of secrets that are new. */
  readonly make: (models: readonly SecretModel[]) => void;
  /** By ARN or name, as `GetSecretValue` finds it. */
  readonly find: (id: string) => { readonly arn: string; readonly value: string } | undefined;
  /** Puts values where a template has `{{resolve:secretsmanager:ARN:SecretString:KEY}}`. */
  readonly filled: (text: string) => string;
  /** Sets what such a reference leads to. */
  readonly set: (reference: string, value: string) => void;
};

export function secretStore(): SecretStore {
  const fields = new Map<string, { readonly name: string; values: Record<string, string> }>();

  function fieldOf(arn: string, key: string): string {
    const value = fields.get(arn)?.values[key];
    if (value === undefined) throw new Error(`no secret has ${key} at ${arn}`);
    return value;
  }

  return {
    make(models) {
      for (const { arn, name, template, generatedKey, length } of models) {
        if (fields.has(arn)) continue;
        const generated = randomBytes(length).toString('base64url').replaceAll(/[-_]/g, 'x').slice(0, length);
        fields.set(arn, { name, values: { ...template, [generatedKey]: generated } });
      }
    },
    find(id) {
      const found = [...fields].find(([arn, { name }]) => arn === id || name === id);
      return found && { arn: found[0], value: JSON.stringify(found[1].values) };
    },
    filled: (text) => text.replaceAll(REFERENCE, (_, arn: string, key: string) => fieldOf(arn, key)),
    set(reference, value) {
      const [, arn = '', key = ''] = new RegExp(REFERENCE.source).exec(reference) ?? [];
      const secret = fields.get(arn);
      if (secret === undefined) throw new Error(`the template has no secret for ${reference}`);
      secret.values = { ...secret.values, [key]: value };
    },
  };
}

const REFERENCE = /\{\{resolve:secretsmanager:(arn:[^}]+?):SecretString:(\w+)\}\}/g;
