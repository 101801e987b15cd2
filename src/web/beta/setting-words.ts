import { formatBrl } from '../../domain/money/format-brl.ts';
import { type AnySettingValue, SETTINGS, type SettingName } from '../../ports/settings.ts';

/** How a setting is put in: the values to choose from, or a number. */
export type Control =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly mayBeEmpty: boolean };

export function controlOf(name: SettingName): Control {
  const { schema } = SETTINGS[name];
  switch (schema.kind) {
    case 'choice':
      return { kind: 'choice', options: schema.options };
    case 'switch':
      return { kind: 'choice', options: ['sim', 'não'] };
    case 'number':
      return { kind: 'number', least: schema.least, most: schema.most, mayBeEmpty: schema.mayBeEmpty };
  }
}

/** What stands in the control. */
export function writtenAs(value: AnySettingValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'sim' : 'não';
  return String(value);
}

/** What was put into the control, to be judged by the setting's schema. */
export function readAs(name: SettingName, written: string): unknown {
  const { kind } = SETTINGS[name].schema;
  const text = written.trim();
  switch (kind) {
    case 'choice':
      return text;
    case 'switch':
      return text === 'sim' ? true : text === 'não' ? false : text;
    case 'number':
      return text === '' ? null : Number(text);
  }
}

const OPTIONS: Readonly<Record<string, string>> = {
  'beta.mode closed': 'fechado',
  'beta.mode invitation': 'só convite',
  'beta.mode waitlist': 'convite e fila',
  'beta.mode public': 'aberto',
  'beta.brakes off': 'desligados',
  'beta.brakes beta': 'só no beta',
  'beta.brakes always': 'sempre',
};

/** An option as people read it. */
export function optionWords(name: SettingName, option: string): string {
  return OPTIONS[`${name} ${option}`] ?? option;
}

/** A value as people read it, with its unit. */
export function saidAs(name: SettingName, value: AnySettingValue): string {
  if (value === null) return 'sem limite';
  if (name === 'premium.price' && typeof value === 'number') return formatBrl(value);
  if (typeof value !== 'number') return optionWords(name, writtenAs(value));
  const unit = UNITS.find(([ending]) => name.endsWith(ending))?.[1] ?? '';
  return `${value.toLocaleString('pt-BR')}${unit}`;
}

const UNITS = [
  ['-seconds', ' s'],
  ['-percent', '%'],
  ['.days', ' dias'],
] as const;

/** Settings as they stand on the page: in groups, each with the names of one part. */
export const SETTING_GROUPS: readonly { readonly title: string; readonly prefixes: readonly string[] }[] = [
  { title: 'Entrada de pessoas', prefixes: ['beta.mode', 'beta.capacity', 'beta.daily', 'beta.brakes'] },
  { title: 'Limites dos freios', prefixes: ['beta.brake.'] },
  { title: 'Mensagens e respostas', prefixes: ['reminders.', 'delivery.', 'turns.'] },
  { title: 'Premium', prefixes: ['premium.'] },
];
