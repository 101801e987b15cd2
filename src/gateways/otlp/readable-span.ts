import { type HrTime, type SpanContext, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import type { EndedSpan, SpanAttributes } from '../../platform/trace.ts';
import type { Trace } from '../../platform/trace-context.ts';

type Resource = ReadableSpan['resource'];

/** What sends the spans. OpenTelemetry's package for it would bring along what finds out about the machine. */
export function ownResource(attributes: Readonly<Record<string, string>>): Resource {
  const resource: Resource = { attributes, merge: () => resource, getRawAttributes: () => Object.entries(attributes) };
  return resource;
}

/** A span of ours as OpenTelemetry's serializer reads it, its texts masked. */
export function readableSpan(span: EndedSpan, resource: Resource, mask: (text: string) => string): ReadableSpan {
  const { name, kind, trace, parentSpanId, links, startedAt, durationMs, attributes, failed } = span;
  return {
    name,
    kind: KINDS[kind],
    spanContext: () => contextOf(trace),
    ...(parentSpanId === undefined ? {} : { parentSpanContext: contextOf({ ...trace, spanId: parentSpanId }) }),
    startTime: timeOf(startedAt),
    endTime: timeOf(startedAt + durationMs),
    duration: timeOf(durationMs),
    ended: true,
    status: { code: failed ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes: masked(attributes, mask),
    links: links.map((link) => ({ context: contextOf(link) })),
    events: [],
    resource,
    instrumentationScope: SCOPE,
    ...{ droppedAttributesCount: 0, droppedEventsCount: 0, droppedLinksCount: 0 },
  };
}

/** One object: the serializer puts spans together whose scope is the same one. */
const SCOPE = { name: 'denserola' };

const KINDS = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
} as const;

function contextOf({ traceId, spanId, flags }: Trace): SpanContext {
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) };
}

/** Seconds and nanoseconds. */
function timeOf(milliseconds: number): HrTime {
  const seconds = Math.floor(milliseconds / 1_000);
  return [seconds, Math.round((milliseconds - seconds * 1_000) * 1e6)];
}

function masked(attributes: SpanAttributes, mask: (text: string) => string): ReadableSpan['attributes'] {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([key, value]) => [key, typeof value === 'string' ? mask(value) : value]));
}
