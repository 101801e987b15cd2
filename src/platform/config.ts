import * as z from 'zod';
import { RefusedToStart } from './errors.ts';
import { ownUrl } from './own-url.ts';
import { parseTraceConfig, type TraceConfig } from './trace-config.ts';
import { WEBHOOK_EVENTS, type WebhookEvents } from './webhook-events.ts';

/**
 * The environment, parsed once at the start. Every variable is optional on one machine; a wrong value stops the start
 * with one line that names it. README.md has the table for operators.
 */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly database: { readonly kind: 'embedded' } | DatabaseConfig;
  /** Where several processes count together; `undefined`: each counts for itself. */
  readonly redisUrl: string | undefined;
  readonly evolution:
    | { readonly kind: 'simulator' }
    | { readonly kind: 'real'; readonly url: string; readonly apiKey: string; readonly instance: string };
  /** Any of these in the header `x-denserola-token` is accepted. Empty only with the simulator, which then gets one made. */
  readonly webhookTokens: readonly string[];
  /** What EvolutionAPI posts to us. On one machine a webhook costs nothing, so all is the default. */
  readonly webhookEvents: WebhookEvents;
  readonly quietMs: number;
  /** Base of the links sent to people, without a slash at the end; `undefined` while no port is known (PORT=0). */
  readonly publicUrl: string | undefined;
  readonly production: boolean;
  /** Where operators are told what they must know, besides the log. */
  readonly operatorWebhook: string | undefined;
  /** After this long without news our own number gets a message; `undefined`: it never does. */
  readonly canaryAfterMs: number | undefined;
  readonly operators: OperatorsConfig;
  /** Where traces go; `undefined`: nothing is drawn. */
  readonly traces: TraceConfig | undefined;
};

/** `replicaUrl`: a streaming replica of it, for what only reads. */
type DatabaseConfig = { readonly kind: 'external'; readonly url: string; readonly replicaUrl: string | undefined };

export type OperatorsConfig = {
  /** The key of the first login; `undefined`: one is made at the first start and printed. */
  readonly token: string | undefined;
  /** What their codes are sealed with in the database; `undefined`: a secret that the database keeps. */
  readonly secretKey: string | undefined;
  /** The only host on which the console answers. */
  readonly host: string | undefined;
  /** When people of the team answer ("seg-sex 9-18", Brasília's time), as it is told to who asks for one. */
  readonly hours: string | undefined;
};

const SHORTEST_TOKEN = 16;
const SHORTEST_KEY = 32;
/** The look behind keeps it linear: without it each slash of a long row is a new beginning. */
const TRAILING_SLASHES = /(?<!\/)\/+$/;
const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const httpUrl = z.url({ protocol: /^https?$/ });

const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_REPLICA_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, hostname: /./ }).optional(),
  EVOLUTION_API_URL: httpUrl.optional(),
  EVOLUTION_API_KEY: z.string().optional(),
  EVOLUTION_INSTANCE: z
    .string()
    .regex(/^[\w.-]{1,100}$/)
    .optional(),
  WEBHOOK_TOKENS: z.string().optional(),
  WEBHOOK_EVENTS: z.enum(WEBHOOK_EVENTS).default('all'),
  QUIET_MS: wholeNumber(0, 60_000).default(3000),
  PUBLIC_URL: httpUrl.optional(),
  OPERATOR_WEBHOOK_URL: httpUrl.optional(),
  CANARY_AFTER_MINUTES: wholeNumber(10, 1440).optional(),
  OPERATOR_TOKEN: z.string().min(SHORTEST_TOKEN).optional(),
  OPERATOR_SECRET_KEY: z.string().min(SHORTEST_KEY).optional(),
  OPERATOR_HOST: z
    .string()
    .regex(/^[a-zA-Z\d.-]{1,253}$/)
    .optional(),
  OPERATOR_HOURS: z
    .string()
    .regex(/^[a-z]{3}(?:-[a-z]{3})? \d{1,2}-\d{1,2}$/)
    .optional(),
  NODE_ENV: z.string().optional(),
  SIMULATOR: z.enum(['on']).optional(),
});

/** What a wrong value should have been, for the one line that names the variable. */
const EXPECTED: Record<string, string> = {
  PORT: 'a whole number from 0 to 65535',
  DATABASE_URL: 'a URL like postgresql://user:password@host:5432/name',
  DATABASE_REPLICA_URL: 'a URL like postgresql://user:password@host:5432/name',
  REDIS_URL: 'a URL like rediss://user:password@host:6379',
  EVOLUTION_API_URL: 'a URL like http://10.0.0.5:8080',
  EVOLUTION_INSTANCE: 'an instance name of letters, digits, dots, dashes',
  WEBHOOK_EVENTS: '"all" or "lean"',
  QUIET_MS: 'a whole number of milliseconds from 0 to 60000',
  PUBLIC_URL: 'a URL like https://denserola.example',
  OPERATOR_WEBHOOK_URL: 'a URL like https://hooks.example/alarms',
  CANARY_AFTER_MINUTES: 'a whole number of minutes from 10 to 1440',
  OPERATOR_TOKEN: 'a secret of at least 16 characters',
  OPERATOR_SECRET_KEY: 'a secret of at least 32 characters',
  OPERATOR_HOST: 'a host name like operacao.denserola.example',
  OPERATOR_HOURS: 'days and hours like "seg-sex 9-18"',
  SIMULATOR: '"on" or not set',
};

/** @throws {RefusedToStart} naming the first variable that is wrong. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variables.safeParse(set);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new RefusedToStart(`${name} must be ${EXPECTED[name] ?? 'a valid value'}.`);
  }
  const values = parsed.data;
  const evolution = parseEvolution(values);
  if (values.WEBHOOK_EVENTS === 'lean' && values.CANARY_AFTER_MINUTES !== undefined) {
    throw new RefusedToStart(
      'CANARY_AFTER_MINUTES must not be set with WEBHOOK_EVENTS=lean: the echo that proves the way is one of the webhooks left out.',
    );
  }
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    database: parseDatabase(values),
    redisUrl: values.REDIS_URL,
    evolution,
    webhookTokens: parseTokens(values.WEBHOOK_TOKENS, evolution.kind),
    webhookEvents: values.WEBHOOK_EVENTS,
    quietMs: values.QUIET_MS,
    publicUrl:
      values.PUBLIC_URL?.replace(TRAILING_SLASHES, '') ??
      (values.PORT === 0 ? undefined : ownUrl(values.HOST, values.PORT)),
    production: values.NODE_ENV === 'production',
    operatorWebhook: values.OPERATOR_WEBHOOK_URL,
    canaryAfterMs: values.CANARY_AFTER_MINUTES === undefined ? undefined : values.CANARY_AFTER_MINUTES * 60_000,
    operators: parseOperators(values),
    traces: parseTraceConfig(environment),
  };
}

function parseDatabase(values: z.infer<typeof variables>): Config['database'] {
  const { DATABASE_URL: url, DATABASE_REPLICA_URL: replicaUrl } = values;
  if (url) return { kind: 'external', url, replicaUrl };
  if (replicaUrl) throw new RefusedToStart('DATABASE_URL must be set too: DATABASE_REPLICA_URL is a replica of it.');
  return { kind: 'embedded' };
}

function parseOperators(values: z.infer<typeof variables>): OperatorsConfig {
  if (values.NODE_ENV === 'production' && values.OPERATOR_TOKEN === undefined) {
    throw new RefusedToStart('OPERATOR_TOKEN must be set when NODE_ENV=production: it is the key of the first login.');
  }
  return {
    token: values.OPERATOR_TOKEN,
    secretKey: values.OPERATOR_SECRET_KEY,
    host: values.OPERATOR_HOST?.toLowerCase(),
    hours: values.OPERATOR_HOURS,
  };
}

function parseEvolution(values: z.infer<typeof variables>): Config['evolution'] {
  const { EVOLUTION_API_URL: url, EVOLUTION_API_KEY: apiKey, EVOLUTION_INSTANCE: instance } = values;
  if (url && apiKey && instance) return { kind: 'real', url: url.replace(TRAILING_SLASHES, ''), apiKey, instance };
  const missing = Object.entries({ EVOLUTION_API_URL: url, EVOLUTION_API_KEY: apiKey, EVOLUTION_INSTANCE: instance })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  if (missing.length < 3) throw new RefusedToStart(`${missing[0]} must be set too, to use a real EvolutionAPI.`);
  if (values.NODE_ENV === 'production' && values.SIMULATOR !== 'on') {
    throw new RefusedToStart(
      'EVOLUTION_API_URL must be set when NODE_ENV=production (or SIMULATOR=on to use the simulator).',
    );
  }
  return { kind: 'simulator' };
}

function parseTokens(list: string | undefined, evolution: Config['evolution']['kind']): readonly string[] {
  const tokens = (list ?? '')
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '');
  if (tokens.length === 0 && evolution === 'real') {
    throw new RefusedToStart(
      'WEBHOOK_TOKENS must be set with a real EvolutionAPI: webhooks without a secret would be open to anyone.',
    );
  }
  if (tokens.some((token) => token.length < SHORTEST_TOKEN)) {
    throw new RefusedToStart(
      `WEBHOOK_TOKENS must be secrets of at least ${SHORTEST_TOKEN} characters, separated by commas.`,
    );
  }
  return tokens;
}
