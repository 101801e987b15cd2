import { createHash } from 'node:crypto';

/** Where some work belongs: W3C Trace Context, so that any tracing tool can join what it sees of us. */
export type Trace = { readonly traceId: string; readonly spanId: string; readonly flags: string };

/** The message attribute and HTTP header of the W3C. */
export const TRACEPARENT = 'traceparent';

/** `undefined` for what is no traceparent: a stranger's header must never break the message that it came with. */
export function parseTraceparent(text: string | undefined): Trace | undefined {
  const [, version, traceId = '', spanId = '', flags = ''] = TRACE_FORMAT.exec(text ?? '') ?? [];
  if (version === undefined || version === 'ff' || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, flags };
}

/** Later versions may add fields at the end. */
const TRACE_FORMAT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/;

export function traceparentOf({ traceId, spanId, flags }: Trace): string {
  return `00-${traceId}-${spanId}-${flags}`;
}

export function isSampled({ flags }: Trace): boolean {
  return (Number.parseInt(flags, 16) & 1) === 1;
}

/**
 * The ids of the first span of a trace, worked out of what it is about: whoever reads a message from the inbox, after a
 * restart or in another process, finds the trace of its webhook without anything being stored for that.
 */
export function idsOf(key: string): Pick<Trace, 'traceId' | 'spanId'> {
  const hash = createHash('sha256').update(`trace/${key}`).digest('hex');
  return { traceId: hash.slice(0, 32), spanId: hash.slice(32, 48) };
}

/**
 * Whether a trace that begins here is among the share that is kept. By the last 56 bits of its id, as the W3C has it, so
 * that everybody who works out the same id decides the same.
 */
export function flagsOf(traceId: string, share: number): string {
  return Number.parseInt(traceId.slice(-14), 16) < share * 2 ** 56 ? '01' : '00';
}
