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
  readonly post: (path: string, body: unknown, timeoutMs?: number) => Promise<EvolutionAnswer>;
};

export type EvolutionAccess = {
  /** Base of the REST, without a slash at the end. */
  readonly url: string;
  /** The global key or the instance's token. */
  readonly apiKey: string;
  readonly timeoutMs: number;
  readonly fetch?: typeof globalThis.fetch;
};

/** EvolutionAPI's REST. Never throws: a failed call is an answer too. */
export function evolutionClient({
  url,
  apiKey,
  timeoutMs,
  fetch = globalThis.fetch,
}: EvolutionAccess): EvolutionClient {
  async function call(path: string, init: RequestInit, within: number): Promise<EvolutionAnswer> {
    try {
      const response = await fetch(`${url}${path}`, {
        ...init,
        headers: { apikey: apiKey, 'content-type': 'application/json' },
        // A redirect is a proxy's login page at best; following it could carry the key elsewhere.
        redirect: 'manual',
        signal: AbortSignal.timeout(within),
      });
      return await read(response);
    } catch (error) {
      return noAnswer(error);
    }
  }
  return {
    get: (path) => call(path, { method: 'GET' }, timeoutMs),
    post: (path, body, within = timeoutMs) => call(path, { method: 'POST', body: JSON.stringify(body) }, within),
  };
}

/** A path segment for an instance's name. */
export function instancePath(route: string, instance: string): string {
  return `${route}/${encodeURIComponent(instance)}`;
}

async function read(response: Response): Promise<EvolutionAnswer> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    return { kind: 'json', status: response.status, body, retryAfterMs: retryAfter(response.headers) };
  } catch {
    return { kind: 'not-json', status: response.status };
  }
}

function retryAfter(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function noAnswer(error: unknown): EvolutionAnswer {
  const code = codeOf(error);
  return { kind: 'no-answer', reached: !NEVER_CONNECTED.has(code), reason: code };
}

/** Faults before the first byte could leave. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The system's code of a failed fetch: a stable word without address or path. Fetch hides it in the cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  for (const one of [error, error.cause]) {
    if (one instanceof AggregateError && one.errors.length > 0) return codeOf(one.errors[0]);
    if (one instanceof Error && 'code' in one && typeof one.code === 'string') return one.code;
  }
  return error.name;
}
