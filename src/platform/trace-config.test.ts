import { describe, expect, it } from 'vitest';
import { RefusedToStart } from './errors.ts';
import { pairsOf, parseTraceConfig } from './trace-config.ts';

const OTEL_EXPORTER_OTLP_ENDPOINT = 'https://collector.example:4318';
const AWS = { AWS_REGION: 'sa-east-1', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

describe('where traces go', () => {
  it('is nowhere without an endpoint, or where OpenTelemetry is switched off', () => {
    expect(parseTraceConfig({ OTEL_SERVICE_NAME: 'x', TRACE_AUTH: 'nonsense' })).toBeUndefined();
    expect(parseTraceConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' })).toBeUndefined();
  });

  it('needs the endpoint alone', () => {
    expect(parseTraceConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: `${OTEL_EXPORTER_OTLP_ENDPOINT}/` })).toEqual({
      url: 'https://collector.example:4318/v1/traces',
      auth: { kind: 'headers', headers: {} },
      share: 1,
      service: 'denserola',
      attributes: {},
      timeoutMs: undefined,
    });
  });

  it('takes what is meant for traces over what is meant for everything', () => {
    const config = parseTraceConfig({
      OTEL_EXPORTER_OTLP_ENDPOINT,
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://otlp.example/traces-only',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=one, team=a%20b',
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'api-key=two',
      OTEL_EXPORTER_OTLP_TIMEOUT: '3000',
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.01',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=beta',
    });
    expect(config).toMatchObject({
      url: 'https://otlp.example/traces-only',
      auth: { headers: { 'api-key': 'two', team: 'a b' } },
      share: 0.01,
      attributes: { 'deployment.environment.name': 'beta' },
      timeoutMs: 3_000,
    });
  });

  it('is signed for AWS where that is asked for', () => {
    const config = parseTraceConfig({ ...AWS, OTEL_EXPORTER_OTLP_ENDPOINT, TRACE_AUTH: 'sigv4' });
    expect(config?.auth).toMatchObject({ kind: 'sigv4', credentials: { region: 'sa-east-1', accessKeyId: 'id' } });
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, /^OTEL_EXPORTER_OTLP_ENDPOINT must be a URL/],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /^OTEL_EXPORTER_OTLP_PROTOCOL must be http\/protobuf/],
    [{ OTEL_TRACES_SAMPLER_ARG: '2' }, /^OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1\.$/],
    [{ OTEL_TRACES_SAMPLER: 'xray' }, /^OTEL_TRACES_SAMPLER must be/],
    [{ TRACE_AUTH: 'basic' }, /^TRACE_AUTH must be headers or sigv4\.$/],
    [{ TRACE_AUTH: 'sigv4' }, /^AWS_REGION must be set/],
  ])('%j stops the start, naming the variable', (wrong, message) => {
    const parse = () => parseTraceConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, ...wrong });
    expect(parse).toThrow(RefusedToStart);
    expect(parse).toThrow(message);
  });

  it('never says what a wrong header was, since it is a secret', () => {
    expect(() => pairsOf('OTEL_EXPORTER_OTLP_HEADERS', 'sk-secret')).toThrow(/^(?!.*sk-secret)/);
    expect(() => pairsOf('OTEL_EXPORTER_OTLP_HEADERS', 'k=%zz')).toThrow(RefusedToStart);
  });

  it('knows the samplers that keep everything or nothing', () => {
    const share = (OTEL_TRACES_SAMPLER: string) =>
      parseTraceConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER })?.share;
    expect([share('always_on'), share('parentbased_always_off'), share('traceidratio')]).toEqual([1, 0, 1]);
  });
});
