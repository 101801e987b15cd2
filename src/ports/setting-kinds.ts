/**
 * What a setting may hold, and how that is told from anything else. By hand and not by a schema library: every function
 * that reads settings would carry it, at a fifth of its code.
 */
export type SettingKind<Value> =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly safeParse: Parse<Value> }
  | { readonly kind: 'switch'; readonly safeParse: Parse<Value> }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly mayBeEmpty: boolean;
      readonly safeParse: Parse<Value>;
    };

export type Parsed<Value> = { readonly success: true; readonly data: Value } | { readonly success: false };
type Parse<Value> = (value: unknown) => Parsed<Value>;

export function choice<Option extends string>(options: readonly Option[]): SettingKind<Option> {
  return { kind: 'choice', options, safeParse: (value) => parsed(options.find((option) => option === value)) };
}

export function onOrOff(): SettingKind<boolean> {
  return { kind: 'switch', safeParse: (value) => parsed(typeof value === 'boolean' ? value : undefined) };
}

export function wholeNumber(least: number, most: number): SettingKind<number> {
  return { kind: 'number', least, most, mayBeEmpty: false, safeParse: (value) => parsed(within(value, least, most)) };
}

/** `null`: no limit. */
export function wholeNumberOrNone(least: number, most: number): SettingKind<number | null> {
  const safeParse: Parse<number | null> = (value) => parsed(value === null ? null : within(value, least, most));
  return { kind: 'number', least, most, mayBeEmpty: true, safeParse };
}

function within(value: unknown, least: number, most: number): number | undefined {
  const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
  return fits ? value : undefined;
}

function parsed<Value>(value: Value | undefined): Parsed<Value> {
  return value === undefined ? { success: false } : { success: true, data: value };
}
