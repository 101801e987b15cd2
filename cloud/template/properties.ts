import type { Resolver } from './resolver.ts';
import type { Template } from './template.ts';

/** A resource with its properties worked out, read by the kind that is expected of each. */
export type Properties = {
  readonly id: string;
  readonly all: Readonly<Record<string, unknown>>;
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string | undefined;
  readonly optionalNumber: (name: string) => number | undefined;
  readonly object: (name: string) => Readonly<Record<string, unknown>>;
  readonly list: (name: string) => readonly unknown[];
};

/** Every resource of these types whose condition holds. */
export function resourcesOf(
  { template, resolve, holds }: Resolver & { readonly template: Template },
  ...types: readonly string[]
): readonly Properties[] {
  return Object.entries(template.Resources)
    .filter(([, { Type, Condition }]) => types.includes(Type) && holds(Condition))
    .map(([id, { Properties = {} }]) => propertiesOf(id, Object(resolve(Properties))));
}

export function propertiesOf(id: string, all: Readonly<Record<string, unknown>>): Properties {
  const optionalText = (name: string) => (all[name] === undefined ? undefined : String(all[name]));
  return {
    id,
    all,
    text(name) {
      const value = optionalText(name);
      if (value === undefined) throw new Error(`${id} has no ${name}`);
      return value;
    },
    optionalText,
    optionalNumber(name) {
      if (all[name] === undefined) return undefined;
      const value = Number(all[name]);
      if (!Number.isFinite(value)) throw new Error(`${id}.${name} is no number: ${JSON.stringify(all[name])}`);
      return value;
    },
    object: (name) => Object(all[name] ?? {}),
    list: (name) => manyOf(all[name]),
  };
}

/** One or several, as policies write them. */
export function manyOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
