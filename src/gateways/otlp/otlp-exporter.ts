import {
  createOtlpNetworkExportDelegate,
  ExporterMetrics,
  getSharedConfigurationDefaults,
  type IExporterTransport,
  OTLPExporterBase,
} from '@opentelemetry/otlp-exporter-base';
import { ProtobufTraceSerializer, TraceExporterMetricsHelper } from '@opentelemetry/otlp-transformer';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';

/**
 * OpenTelemetry's OTLP exporter, as its package for HTTP puts it together, over a transport of ours: X-Ray wants each body
 * signed, and theirs can add headers only. It tells nobody figures about itself.
 */
export function otlpExporter(transport: IExporterTransport, timeoutMillis: number): OTLPExporterBase<ReadableSpan[]> {
  const metrics = new ExporterMetrics({
    componentType: 'otlp_http_span_exporter',
    metricsHelper: TraceExporterMetricsHelper,
    ...{ url: undefined, meterProvider: undefined, responseAttributesFromError: () => ({}) },
  });
  const options = { ...getSharedConfigurationDefaults(), timeoutMillis };
  return new OTLPExporterBase(createOtlpNetworkExportDelegate(options, ProtobufTraceSerializer, metrics, transport));
}
