import { BatchSpanProcessor } from '@opentelemetry/sdk-trace';
import type { Log } from '../../platform/log.ts';
import type { EndedSpan } from '../../platform/trace.ts';
import { calmTransport } from './calm-transport.ts';
import { type Collector, postTo } from './collector.ts';
import { otlpExporter } from './otlp-exporter.ts';
import { ownResource, readableSpan } from './readable-span.ts';

/** Spans on their way to a collector. */
export type OtlpSpans = {
  readonly take: (span: EndedSpan) => void;
  /** Resolves when what was taken has been answered for, well or badly; never rejects. */
  readonly flush: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type OtlpSpansNeeds = {
  readonly collector: Collector;
  /** For one request. */
  readonly timeoutMs: number;
  readonly service: string;
  /** What else is said of this process. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Hides in a text what could be somebody's: a last wall, as the log has it. */
  readonly mask: (text: string) => string;
  readonly log: Log;
  readonly now: () => number;
};

/**
 * Sends spans by OTLP, in OpenTelemetry's own batches: some at once, after five seconds, and at most as many as fit into a
 * bounded row. What a collector does not take in time is lost; nobody's message waits for it.
 */
export function otlpSpans(needs: OtlpSpansNeeds): OtlpSpans {
  const { collector, timeoutMs, service, attributes, mask, log, now } = needs;
  const resource = ownResource({ ...attributes, 'service.name': service });
  const exporter = otlpExporter(calmTransport({ post: postTo(collector), log, now }), timeoutMs);
  const spans = new BatchSpanProcessor({ exporter });
  return {
    take: (span) => spans.onEnd(readableSpan(span, resource, mask)),
    async flush() {
      // The transport has said what went wrong.
      await spans.forceFlush().catch(() => {});
      // What left by the clock may still be under way.
      await exporter.forceFlush();
    },
    stop: () => spans.shutdown().catch(() => {}),
  };
}
