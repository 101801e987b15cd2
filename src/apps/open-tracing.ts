import type { Collector } from '../gateways/otlp/collector.ts';
import type { OtlpSpans } from '../gateways/otlp/otlp-spans.ts';
import { type Log, maskPersonal } from '../platform/log.ts';
import type { SignedFetch } from '../platform/signed-fetch.ts';
import { type EndedSpan, type Tracing, tracing } from '../platform/trace.ts';
import type { TraceConfig, TraceCredentials } from '../platform/trace-config.ts';

export type OpenTracing = {
  readonly tracing: Tracing;
  /** What has ended is sent or given up; never rejects, and never takes longer than `flushMs`. */
  readonly flush: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type OpenTracingNeeds = {
  readonly log: Log;
  /** The longest that anybody waits for the collector. */
  readonly flushMs: number;
  /** For one request, where the environment says nothing. */
  readonly timeoutMs: number;
  readonly sign: (credentials: TraceCredentials) => SignedFetch | Promise<SignedFetch>;
  /** Headers that are a secret and must be read first. */
  readonly secretHeaders?: (() => Promise<Readonly<Record<string, string>>>) | undefined;
};

/** Tracing as it is configured. OpenTelemetry's packages are loaded by the first span that is drawn. */
export function openTracing(config: TraceConfig, needs: OpenTracingNeeds): OpenTracing {
  const { draw, flush, stop } = laterSpans(() => open(config, needs), needs);
  return { tracing: tracing({ draw, share: config.share }), flush, stop };
}

async function open(config: TraceConfig, needs: OpenTracingNeeds): Promise<OtlpSpans> {
  const { service, attributes, timeoutMs = needs.timeoutMs } = config;
  const { otlpSpans } = await import('../gateways/otlp/otlp-spans.ts');
  const collector = await collectorOf(config, needs);
  return otlpSpans({ collector, timeoutMs, service, attributes, mask: maskPersonal, log: needs.log, now: Date.now });
}

async function collectorOf({ url, auth }: TraceConfig, needs: OpenTracingNeeds): Promise<Collector> {
  if (auth.kind === 'sigv4') return { kind: 'signature', url, signedFetch: await needs.sign(auth.credentials) };
  const { secretHeaders = async () => ({}) } = needs;
  return { kind: 'headers', url, headers: async () => ({ ...auth.headers, ...(await secretHeaders()) }) };
}

/** Spans wait for the packages; the work never waits for its spans. */
function laterSpans(openSpans: () => Promise<OtlpSpans>, { log, flushMs }: Pick<OpenTracingNeeds, 'log' | 'flushMs'>) {
  let opened: Promise<OtlpSpans | undefined> | undefined;

  function draw(span: EndedSpan): void {
    opened ??= openSpans().catch((error: unknown) => {
      log.error('trace.not-opened', error);
      return undefined;
    });
    opened.then((spans) => spans?.take(span)).catch((error: unknown) => log.error('trace.not-drawn', error));
  }

  return {
    draw,
    flush: () => withinMs(flushMs, async () => (await opened)?.flush()),
    stop: () => withinMs(flushMs, async () => (await opened)?.stop()),
  };
}

async function withinMs(milliseconds: number, work: () => Promise<void>): Promise<void> {
  const { promise: tooLong, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work(), tooLong]);
  clearTimeout(timer);
}
