import { ADMISSION_MODES, DEFAULT_ADMISSION_MODE } from '../contracts/admission.ts';
import { choice, onOrOff, type SettingKind, wholeNumber, wholeNumberOrNone } from './setting-kinds.ts';

/**
 * What an operator may change while everything runs. The defaults are those of one machine: everybody is let in. A value
 * that does not fit its schema (an older or newer program wrote it) counts as not set.
 */
export const SETTINGS = {
  'beta.mode': setting(choice(ADMISSION_MODES), DEFAULT_ADMISSION_MODE, {
    title: 'Quem entra',
    description:
      'Fechado: ninguém novo. Só convite: a fila espera parada. Convite e fila: a fila anda no ritmo do dia. Aberto: quem escrever.',
  }),
  'beta.capacity': setting(wholeNumberOrNone(0, 10_000_000), null, {
    title: 'Capacidade',
    description: 'Quantas pessoas podem estar dentro, ao todo. Vazio: sem limite. Não vale quando está aberto.',
  }),
  'beta.daily': setting(wholeNumber(0, 100_000), 20, {
    title: 'Pessoas novas por dia',
    description:
      'Quantas entram pela fila num dia, pelo relógio de Brasília. Cada chamada é uma mensagem que parte de nós: um número novo aguenta poucas.',
  }),
  'beta.brakes': setting(choice(['off', 'beta', 'always']), 'beta', {
    title: 'Freios',
    description:
      'Param a entrada de gente nova quando o serviço sofre. Só no beta: enquanto não está aberto. Sempre: também aberto.',
  }),
  'beta.brake.reply-p95-seconds': setting(wholeNumber(1, 600), 10, {
    title: 'Freio: resposta, 95%',
    description: 'Segundos em que 95 de 100 respostas devem sair.',
  }),
  'beta.brake.reply-p99-seconds': setting(wholeNumber(1, 600), 30, {
    title: 'Freio: resposta, 99%',
    description: 'Segundos em que 99 de 100 respostas devem sair.',
  }),
  'beta.brake.oldest-seconds': setting(wholeNumber(5, 3_600), 60, {
    title: 'Freio: quem espera há mais tempo',
    description: 'Segundos que a mensagem mais antiga pode esperar pela sua vez.',
  }),
  'beta.brake.error-percent': setting(wholeNumber(1, 100), 5, {
    title: 'Freio: erros',
    description: 'De cada 100 mensagens, quantas podem falhar ou ir para a quarentena.',
  }),
  'beta.brake.unknown': setting(wholeNumber(1, 100_000), 20, {
    title: 'Freio: entregas sem resposta',
    description: 'Quantas mensagens podem estar sem se saber se saíram.',
  }),
  'beta.brake.backlog': setting(wholeNumber(1, 1_000_000), 300, {
    title: 'Freio: fila de saída',
    description: 'Quantas mensagens vencidas podem esperar para sair.',
  }),
  'beta.brake.pacing-percent': setting(wholeNumber(1, 100), 90, {
    title: 'Freio: limite do número',
    description: 'Quanto do limite diário de mensagens que partem de nós pode estar gasto, em %.',
  }),
  'reminders.on': setting(onOrOff(), true, {
    title: 'Lembretes',
    description: 'Desligado, nenhum lembrete novo é criado; o que já está na saída ainda sai.',
  }),
  'delivery.proactive-number': setting(wholeNumber(0, 100_000), 200, {
    title: 'Mensagens nossas por dia, por número',
    description: 'Quantas mensagens que partem de nós um número manda por dia. Um número novo manda menos, pela rampa.',
  }),
  'delivery.proactive-person': setting(wholeNumber(0, 10), 1, {
    title: 'Mensagens nossas por dia, por pessoa',
    description: 'Quantas mensagens que partem de nós uma pessoa recebe por dia.',
  }),
  'turns.burst': setting(wholeNumber(1, 1_000), 20, {
    title: 'Respostas seguidas',
    description: 'Quantas respostas uma pessoa recebe de uma vez antes de esperar.',
  }),
  'turns.every-seconds': setting(wholeNumber(1, 600), 6, {
    title: 'Depois disso, uma resposta a cada',
    description: 'Segundos entre as respostas a quem já gastou as seguidas.',
  }),
  'premium.price': setting(wholeNumber(100, 100_000), 1_490, {
    title: 'Preço do plano premium',
    description: 'Centavos por um período, pagos de uma vez. Quem já tem um Pix aberto paga o que está nele.',
  }),
  'premium.days': setting(wholeNumber(1, 366), 30, {
    title: 'Duração do premium',
    description: 'Por quantos dias vale um pagamento.',
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<Name extends SettingName> =
  (typeof SETTINGS)[Name]['schema'] extends SettingKind<infer Value> ? Value : never;
export type AnySettingValue = SettingValue<SettingName>;

/** Reads from memory, at any moment: what was last known, also while the database is away. */
export type Settings = { readonly get: <Name extends SettingName>(name: Name) => SettingValue<Name> };

export type SettingChange = {
  readonly name: SettingName;
  readonly before: AnySettingValue;
  readonly after: AnySettingValue;
  /** Epoch milliseconds by the database's clock. */
  readonly at: number;
  /** Who changed it, by an operator's id. */
  readonly by: string;
  readonly why: string;
};

/** `conflict`: somebody else has changed it since `expected` was seen. */
export type SettingOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'same' }
  | { readonly kind: 'not-valid' }
  | { readonly kind: 'conflict' };

export type SettingsBook = {
  /** Durable, with who and why in a history that only grows; every process reads it within 10 s. `value` is unparsed. */
  readonly change: (wanted: {
    readonly name: SettingName;
    readonly value: unknown;
    readonly expected?: AnySettingValue;
    readonly by: string;
    readonly why: string;
  }) => Promise<SettingOutcome>;
  /** As stored now, for whoever is about to change something. */
  readonly current: () => Promise<Settings>;
  /** The newest changes first. */
  readonly history: (limit: number) => Promise<readonly SettingChange[]>;
};

/** What is stored, read with its schema; the default where nothing fit is stored. */
export function settingsFrom(stored: ReadonlyMap<string, unknown>): Settings {
  const values = new Map<SettingName, unknown>();
  for (const name of SETTING_NAMES) {
    const parsed = SETTINGS[name].schema.safeParse(stored.get(name));
    values.set(name, stored.has(name) && parsed.success ? parsed.data : SETTINGS[name].default);
  }
  // Each value went through its own name's schema above.
  return { get: (name) => values.get(name) as SettingValue<typeof name> };
}

/** The defaults, for whoever has no database. */
export const DEFAULT_SETTINGS: Settings = { get: (name) => SETTINGS[name].default as SettingValue<typeof name> };

export const SETTING_NAMES: readonly SettingName[] = Object.keys(SETTINGS) as SettingName[];

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

function setting<Value>(
  schema: SettingKind<Value>,
  standard: Value,
  words: { readonly title: string; readonly description: string },
) {
  return { schema, default: standard, ...words };
}
