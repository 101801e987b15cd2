import { RefusedToStart } from './errors.ts';

/** Where traces go and how many, in the variables that OpenTelemetry has for it, plus `TRACE_AUTH`. */
export type TraceConfig = {
  readonly url: string;
  /** How we are known there: by headers, or signed with AWS's Signature 4, as X-Ray's endpoint asks for. */
  readonly auth:
    | { readonly kind: 'headers'; readonly headers: Readonly<Record<string, string>> }
    | { readonly kind: 'sigv4'; readonly credentials: TraceCredentials };
  /** Of the traces that begin here: 0 to 1. */
  readonly share: number;
  readonly service: string;
  /** What else is said of this process: `deployment.environment.name=beta`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** For one request; left out: as long as the program can wait. */
  readonly timeoutMs: number | undefined;
};

export type TraceCredentials = {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * By hand, since functions read it as well, and a schema library would be larger than their door. `undefined` without an
 * endpoint: nothing is drawn, and nothing of it loaded.
 *
 * @throws {RefusedToStart} naming the variable that is wrong.
 */
export function parseTraceConfig(environment: Variables): TraceConfig | undefined {
  const value = (name: string) => environment[name] || undefined;
  const url = urlOf(environment);
  if (url === undefined) return undefined;
  const protocol = value('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') ?? value('OTEL_EXPORTER_OTLP_PROTOCOL') ?? PROTOCOL;
  if (protocol !== PROTOCOL) throw wrong('OTEL_EXPORTER_OTLP_PROTOCOL', `${PROTOCOL}: nothing else is spoken`);
  return {
    url,
    auth: authOf(environment),
    share: shareOf(value('OTEL_TRACES_SAMPLER') ?? 'traceidratio', value('OTEL_TRACES_SAMPLER_ARG') ?? '1'),
    service: value('OTEL_SERVICE_NAME') ?? 'denserola',
    attributes: pairsOf('OTEL_RESOURCE_ATTRIBUTES', value('OTEL_RESOURCE_ATTRIBUTES')),
    timeoutMs: timeoutOf(value('OTEL_EXPORTER_OTLP_TRACES_TIMEOUT') ?? value('OTEL_EXPORTER_OTLP_TIMEOUT')),
  };
}

const PROTOCOL = 'http/protobuf';

/** The one for traces as it stands; of the one for everything, its place for traces. */
function urlOf(environment: Variables): string | undefined {
  const own = 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT';
  const common = 'OTEL_EXPORTER_OTLP_ENDPOINT';
  if (environment.OTEL_SDK_DISABLED === 'true') return undefined;
  if (environment[own]) return checkedUrl(own, environment[own]);
  if (environment[common]) return `${checkedUrl(common, environment[common]).replace(/(?<!\/)\/+$/, '')}/v1/traces`;
  return undefined;
}

function authOf(environment: Variables): TraceConfig['auth'] {
  const kind = environment.TRACE_AUTH || 'headers';
  if (kind === 'headers') {
    const names = ['OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_EXPORTER_OTLP_TRACES_HEADERS'];
    return { kind, headers: Object.assign({}, ...names.map((name) => pairsOf(name, environment[name]))) };
  }
  if (kind !== 'sigv4') throw wrong('TRACE_AUTH', 'headers or sigv4');
  const set = (name: string) => {
    if (environment[name]) return environment[name];
    throw wrong(name, 'set, to sign what goes to AWS');
  };
  const session = environment.AWS_SESSION_TOKEN;
  const credentials = {
    region: set('AWS_REGION'),
    accessKeyId: set('AWS_ACCESS_KEY_ID'),
    secretAccessKey: set('AWS_SECRET_ACCESS_KEY'),
    ...(session ? { sessionToken: session } : {}),
  };
  return { kind, credentials };
}

function checkedUrl(name: string, value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw wrong(name, 'a URL like https://collector.example:4318');
}

/** `api-key=abc,team=x`, values percent-encoded where they need it. The message never says what was given: it is a secret. */
export function pairsOf(name: string, text = ''): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, key, value] = /^\s*([\w.-]+)\s*=(.*)$/s.exec(pair) ?? [];
      const decoded = value === undefined ? undefined : decodedOf(value.trim());
      if (key === undefined || decoded === undefined) throw wrong(name, 'pairs like name=value, separated by commas');
      return [key, decoded];
    }),
  );
}

function decodedOf(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** With and without `parentbased_` it is the same: a trace that came along is drawn when it says so. */
function shareOf(sampler: string, share: string): number {
  switch (sampler.replace(/^parentbased_/, '')) {
    case 'traceidratio':
      return numberOf('OTEL_TRACES_SAMPLER_ARG', share, { most: 1 });
    case 'always_on':
      return 1;
    case 'always_off':
      return 0;
    default:
      throw wrong('OTEL_TRACES_SAMPLER', 'parentbased_traceidratio, always_on or always_off');
  }
}

function timeoutOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : numberOf('OTEL_EXPORTER_OTLP_TIMEOUT', text, { most: 60_000 });
}

function numberOf(name: string, text: string, { most }: { readonly most: number }): number {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw wrong(name, `a number from 0 to ${most}`);
}

function wrong(name: string, expected: string): RefusedToStart {
  return new RefusedToStart(`${name} must be ${expected}.`);
}
