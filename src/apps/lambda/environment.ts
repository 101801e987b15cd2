import { RefusedToStart } from '../../platform/errors.ts';

/** Reads a function's variables: by hand, since zod would be a fifth of the largest bundle and more than twice the door. */
export type Environment = Readonly<Record<string, string | undefined>>;

export function optional(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}

/** @throws {RefusedToStart} naming the variable. */
export function required(environment: Environment, name: string, what: string): string {
  const value = optional(environment, name);
  if (value === undefined) throw new RefusedToStart(`${name} must be set: ${what}.`);
  return value;
}

/** A base URL without a slash at its end. */
export function requiredUrl(environment: Environment, name: string): string {
  return checkedUrl(name, required(environment, name, EXPECTED_URL));
}

export function optionalUrl(environment: Environment, name: string): string | undefined {
  const value = optional(environment, name);
  return value === undefined ? undefined : checkedUrl(name, value);
}

export function wholeNumber(
  environment: Environment,
  name: string,
  { from, to, otherwise }: { readonly from: number; readonly to: number; readonly otherwise: number },
): number {
  const text = optional(environment, name);
  if (text === undefined) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new RefusedToStart(`${name} must be a whole number from ${from} to ${to}.`);
}

export function oneOf<Choice extends string>(
  environment: Environment,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const text = optional(environment, name) ?? choices[0];
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw new RefusedToStart(`${name} must be one of ${choices.join(', ')}.`);
}

const EXPECTED_URL = 'a URL like https://service.example';

function checkedUrl(name: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value)) throw new RefusedToStart(`${name} must be ${EXPECTED_URL}.`);
  return value.endsWith('/') ? value.slice(0, -1) : value;
}
