import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Log } from './log.ts';
import { flagsOf, idsOf, isSampled, parseTraceparent, type Trace, traceparentOf } from './trace-context.ts';

/** Figures, and words of closed sets. Never what somebody wrote, a phone, a name, or an id of a person. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export type SpanStart = {
  readonly name: string;
  /** Who asked whom: `server` and `consumer` were asked, `client` asks another system. */
  readonly kind?: SpanKind;
  /** The traceparent that came along; absent or unreadable: a part of the span that runs now, or the beginning of a trace. */
  readonly parent?: string | undefined;
  /** Traceparents of others that this is also about. */
  readonly links?: readonly (string | undefined)[];
  readonly attributes?: SpanAttributes;
};
export type SpanKind = 'internal' | 'server' | 'client' | 'consumer';

/** A piece of work that is over, with the ids of its own. Times in milliseconds, the first one since the epoch. */
export type EndedSpan = {
  readonly name: string;
  readonly kind: SpanKind;
  readonly trace: Trace;
  readonly parentSpanId: string | undefined;
  readonly links: readonly Trace[];
  readonly startedAt: number;
  readonly durationMs: number;
  readonly attributes: SpanAttributes;
  readonly failed: boolean;
};

export type Tracing = {
  /** Runs `work` as a span; one whose work rejects has failed. */
  readonly span: <Result>(start: SpanStart, work: () => Promise<Result>) => Promise<Result>;
  /** Adds to the span that runs now. */
  readonly note: (attributes: SpanAttributes) => void;
  /** Gives the span that runs now its name at last. */
  readonly rename: (name: string) => void;
  /** The span that runs now has failed, though its work goes on. Only the error's kind (or a status) is kept, never its words. */
  readonly fail: (error: unknown) => void;
  /** The span that runs now had nothing to do and is not worth drawing. */
  readonly skip: () => void;
  /**
   * Says what the span that runs now turned out to be about: where it began a trace, it takes the ids that this key has for
   * everybody. To be told before anything is sent on.
   */
  readonly about: (key: string) => void;
  /** The span that said to be about this; `undefined` where nothing is drawn. */
  readonly beginningOf: (key: string) => string | undefined;
  /** For what this work sends on; `undefined` outside of a span. */
  readonly traceparent: () => string | undefined;
  /** The same, but only where the trace came along from elsewhere. */
  readonly inherited: () => string | undefined;
  /** What is done for `key` next in this process goes on from the span that runs now. A hint, forgotten after a while. */
  readonly leaveFor: (key: string) => void;
  readonly leftFor: (key: string) => string | undefined;
  /** The same work as a part of no span, whoever calls it. */
  readonly apart: <Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result,
  ) => (...given: Given) => Result;
  /** The same log with `trace` in each line, so that one message can be followed through all parts. */
  readonly traced: (log: Log) => Log;
};

export type TracingNeeds = {
  /** Takes the spans that are drawn; absent: none is, and traces are only passed on. */
  readonly draw?: (span: EndedSpan) => void;
  /** Of the traces that begin here, the share that is drawn. Those that came along are drawn when they say so. */
  readonly share?: number;
  readonly random?: (bytes: number) => Buffer;
  readonly now?: () => number;
};

/** Carries the trace of a message from part to part, and tells `draw` of each piece of work in it. */
export function tracing({ draw, share = 1, random = randomBytes, now = Date.now }: TracingNeeds = {}): Tracing {
  const scopes = new AsyncLocalStorage<Scope | undefined>();
  const left = new Map<string, { readonly traceparent: string; readonly at: number }>();
  const flagsFor = (traceId: string) => (draw ? flagsOf(traceId, share) : '00');

  function beginningOf(key: string): Trace {
    const ids = idsOf(key);
    return { ...ids, flags: flagsFor(ids.traceId) };
  }

  function begin({ parent, attributes = {}, name }: SpanStart): Scope {
    const from = parseTraceparent(parent) ?? scopes.getStore()?.trace;
    const traceId = from?.traceId ?? random(16).toString('hex');
    const trace = { traceId, spanId: random(8).toString('hex'), flags: from?.flags ?? flagsFor(traceId) };
    return { name, trace, parentSpanId: from?.spanId, attributes, failed: false, isSkipped: false };
  }

  async function drawn<Result>(start: SpanStart, scope: Scope, work: () => Promise<Result>): Promise<Result> {
    const startedAt = now();
    const since = performance.now();
    try {
      return await work();
    } catch (error) {
      fail(scope, error);
      throw error;
    } finally {
      if (isSampled(scope.trace) && !scope.isSkipped) draw?.(ended(start, scope, startedAt, performance.now() - since));
    }
  }

  return {
    span(start, work) {
      const scope = begin(start);
      return scopes.run(scope, draw ? () => drawn(start, scope, work) : work);
    },
    note(attributes) {
      const scope = scopes.getStore();
      if (scope && draw) scope.attributes = { ...scope.attributes, ...attributes };
    },
    rename(name) {
      const scope = scopes.getStore();
      if (scope) scope.name = name;
    },
    fail(error) {
      const scope = scopes.getStore();
      if (scope) fail(scope, error);
    },
    skip() {
      const scope = scopes.getStore();
      if (scope) scope.isSkipped = true;
    },
    about(key) {
      const scope = scopes.getStore();
      if (scope && draw && scope.parentSpanId === undefined) scope.trace = beginningOf(key);
    },
    beginningOf: (key) => (draw ? traceparentOf(beginningOf(key)) : undefined),
    traceparent() {
      const scope = scopes.getStore();
      return scope && traceparentOf(scope.trace);
    },
    inherited() {
      const scope = scopes.getStore();
      return scope && scope.parentSpanId !== undefined ? traceparentOf(scope.trace) : undefined;
    },
    leaveFor(key) {
      const scope = scopes.getStore();
      if (!scope || !draw) return;
      left.delete(key);
      left.set(key, { traceparent: traceparentOf(scope.trace), at: now() });
      const [oldest] = left.keys();
      if (left.size > MOST_LEFT && oldest !== undefined) left.delete(oldest);
    },
    leftFor(key) {
      const found = left.get(key);
      return found && now() - found.at < LEFT_FOR_MS ? found.traceparent : undefined;
    },
    apart:
      (work) =>
      (...given) =>
        scopes.run(undefined, () => work(...given)),
    traced: (log) => tracedLog(log, () => scopes.getStore()?.trace.traceId),
  };
}

/** Costs nothing and knows nothing. */
export const noTracing: Tracing = {
  span: (_, work) => work(),
  note: () => {},
  rename: () => {},
  fail: () => {},
  skip: () => {},
  about: () => {},
  beginningOf: () => undefined,
  traceparent: () => undefined,
  inherited: () => undefined,
  leaveFor: () => {},
  leftFor: () => undefined,
  apart: (work) => work,
  traced: (log) => log,
};

/** A span that is under way. */
type Scope = {
  name: string;
  trace: Trace;
  readonly parentSpanId: string | undefined;
  attributes: SpanAttributes;
  failed: boolean;
  isSkipped: boolean;
};

/** Replies leave within seconds; what is sent to somebody much later has another cause. */
const LEFT_FOR_MS = 10 * 60_000;
const MOST_LEFT = 1_000;

function ended({ kind = 'internal', links = [] }: SpanStart, scope: Scope, startedAt: number, durationMs: number) {
  const { name, trace, parentSpanId, attributes, failed } = scope;
  const others = links.flatMap((link) => parseTraceparent(link) ?? []);
  return { name, kind, trace, parentSpanId, links: others, startedAt, durationMs, attributes, failed };
}

function fail(scope: Scope, error: unknown): void {
  scope.failed = true;
  scope.attributes = { ...scope.attributes, 'error.type': kindOf(error) };
}

function kindOf(error: unknown): string {
  if (error instanceof Error) return error.name;
  return typeof error === 'number' ? String(error) : typeof error;
}

function tracedLog(log: Log, traceId: () => string | undefined): Log {
  const withTrace = (fields: Parameters<Log['info']>[1]) => {
    const trace = traceId();
    return trace === undefined ? fields : { ...fields, trace };
  };
  return {
    info: (event, fields) => log.info(event, withTrace(fields)),
    warn: (event, fields) => log.warn(event, withTrace(fields)),
    error: (event, error, fields) => log.error(event, error, withTrace(fields)),
  };
}
