import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Log } from './log.ts';

/** Where some work belongs: W3C Trace Context, so that any tracing tool can join what it sees of us. */
export type Trace = { readonly traceId: string; readonly spanId: string; readonly flags: string };

/** The message attribute and HTTP header of the W3C. */
export const TRACEPARENT = 'traceparent';

export type Tracing = {
  /** Runs `work` as a part of the trace that came along with a message, or as the beginning of a new one. */
  readonly within: <Result>(traceparent: string | undefined, work: () => Promise<Result>) => Promise<Result>;
  /** For what this work sends on; `undefined` outside of `within`. */
  readonly traceparent: () => string | undefined;
  /** The same log with `trace` in each line, so that one message can be followed through all functions. */
  readonly traced: (log: Log) => Log;
};

/**
 * Carries the trace of a message from function to function. Only propagation and log lines: what draws spans (OTLP) can be
 * added behind this without touching those who use it.
 */
export function tracing(random: (bytes: number) => Buffer = randomBytes): Tracing {
  const scope = new AsyncLocalStorage<Trace>();

  const hex = (bytes: number) => random(bytes).toString('hex');
  const withTrace = (fields: Parameters<Log['info']>[1]) => {
    const trace = scope.getStore();
    return trace ? { ...fields, trace: trace.traceId } : fields;
  };
  return {
    within(traceparent, work) {
      const parent = parseTraceparent(traceparent);
      const trace = { traceId: parent?.traceId ?? hex(16), spanId: hex(8), flags: parent?.flags ?? '00' };
      return scope.run(trace, work);
    },
    traceparent() {
      const trace = scope.getStore();
      return trace && `00-${trace.traceId}-${trace.spanId}-${trace.flags}`;
    },
    traced: (log) => ({
      info: (event, fields) => log.info(event, withTrace(fields)),
      warn: (event, fields) => log.warn(event, withTrace(fields)),
      error: (event, error, fields) => log.error(event, error, withTrace(fields)),
    }),
  };
}

/** `undefined` for what is no traceparent: a stranger's header must never break the message that it came with. */
export function parseTraceparent(text: string | undefined): Trace | undefined {
  const [, version, traceId = '', spanId = '', flags = ''] = TRACE_FORMAT.exec(text ?? '') ?? [];
  if (version === undefined || version === 'ff' || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, flags };
}

/** Later versions may add fields at the end. */
const TRACE_FORMAT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/;
