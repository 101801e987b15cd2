import { GatewayUnavailable } from '../../platform/errors.ts';
import { type Exchange, exchange, NOT_WRITTEN } from './exchange.ts';

/** One answer of EvolutionAPI, before anybody decides what it means. */
export type EvolutionAnswer =
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly body: unknown;
      readonly retryAfterMs: number | undefined;
    }
  /** An error page of a proxy, a truncated body: something answered, but not EvolutionAPI's code. */
  | { readonly kind: 'not-json'; readonly status: number }
  /** `reached: false` when no connection was made, so that nothing can have happened there. */
  | { readonly kind: 'no-answer'; readonly reached: boolean; readonly reason: string };

export type EvolutionClient = {
  readonly get: (path: string) => Promise<EvolutionAnswer>;
  readonly post: (path: string, body: unknown) => Promise<EvolutionAnswer>;
};

export type EvolutionAccess = {
  /** Base of the REST, without a slash at the end. */
  readonly url: string;
  /** The global key or the instance's token. */
  readonly apiKey: string;
  readonly timeoutMs: number;
};

/** EvolutionAPI's REST. Never throws: a failed call is an answer too. */
export function evolutionClient({ url, apiKey, timeoutMs }: EvolutionAccess): EvolutionClient {
  const headers = { apikey: apiKey, 'content-type': 'application/json' };
  const call = (path: string, rest: Pick<Parameters<typeof exchange>[0], 'method' | 'body'>) =>
    // A redirect is a proxy's login page at best; following it could carry the key elsewhere.
    exchange({ url: `${url}${path}`, headers, withinMs: timeoutMs, ...rest }).then(read, noAnswer);
  return {
    get: (path) => call(path, { method: 'GET' }),
    post: (path, body) => call(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}

/** The body of an answer that says that it was done. @throws {GatewayUnavailable} that names the call, and why. */
export function doneBy(answer: EvolutionAnswer, call: string): unknown {
  if (answer.kind === 'json' && answer.status >= 200 && answer.status < 300) return answer.body;
  const why = answer.kind === 'no-answer' ? answer.reason : `status ${answer.status}`;
  throw new GatewayUnavailable(`EvolutionAPI did not do ${call}: ${why}`);
}

/** A path segment for an instance's name. */
export function instancePath(route: string, instance: string): string {
  return `${route}/${encodeURIComponent(instance)}`;
}

function read({ status, headers, text }: Exchange): EvolutionAnswer {
  try {
    const body: unknown = JSON.parse(text);
    return { kind: 'json', status, body, retryAfterMs: retryAfter(headers['retry-after']) };
  } catch {
    return { kind: 'not-json', status };
  }
}

function retryAfter(header: string | undefined): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function noAnswer(error: unknown): EvolutionAnswer {
  const code = codeOf(error);
  return { kind: 'no-answer', reached: !NOTHING_LEFT.has(code), reason: code };
}

/** Faults before the first byte could leave. */
const NOTHING_LEFT: ReadonlySet<string> = new Set([
  NOT_WRITTEN,
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
]);

/** The system's code of what failed: a stable word without address or path. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  // `localhost` may be two addresses, and each of them have failed.
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
