import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type OtlpSink, otlpSink } from '../../../tests/support/otlp-sink.ts';
import { jsonLog, maskPersonal } from '../../platform/log.ts';
import type { EndedSpan } from '../../platform/trace.ts';
import { awsSignedFetch } from '../aws/signed-fetch.ts';
import type { Collector } from './collector.ts';
import { otlpSpans } from './otlp-spans.ts';

const TURN: EndedSpan = {
  name: 'turn',
  kind: 'consumer',
  trace: { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331', flags: '01' },
  parentSpanId: '00f067aa0ba902b7',
  links: [{ traceId: 'f'.repeat(32), spanId: 'e'.repeat(16), flags: '01' }],
  startedAt: 1_795_000_000_250,
  durationMs: 12.5,
  attributes: { messages: 3, waited: 0.5, late: true, outcome: 'replied', nothing: undefined },
  failed: true,
};

let sink: OtlpSink;
afterEach(() => sink.close());

async function aCollector(answer?: (response: ServerResponse) => void) {
  sink = await otlpSink(answer);
  const lines: string[] = [];
  let now = 0;
  const open = (collector: Partial<Collector> = {}) =>
    otlpSpans({
      collector: { kind: 'headers', url: sink.url, headers: async () => ({}), ...collector } as Collector,
      timeoutMs: 200,
      service: 'conversation',
      attributes: { 'deployment.environment.name': 'test' },
      mask: maskPersonal,
      log: jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 }),
      now: () => now,
    });
  function later(ms: number): void {
    now += ms;
  }
  return { open, lines, later };
}

describe('spans on their way to a collector', () => {
  it('arrive as OTLP says, by any reader of it', async () => {
    const { open } = await aCollector();
    const spans = open();
    spans.take(TURN);
    await spans.flush();
    expect(sink.requests()[0]?.headers['content-type']).toBe('application/x-protobuf');
    expect(sink.spans()).toEqual([
      {
        service: 'conversation',
        name: 'turn',
        traceId: TURN.trace.traceId,
        spanId: TURN.trace.spanId,
        parentSpanId: TURN.parentSpanId,
        kind: 5,
        startedAt: 1_795_000_000_250,
        endedAt: 1_795_000_000_262.5,
        attributes: { messages: 3, waited: 0.5, late: true, outcome: 'replied' },
        links: ['f'.repeat(32)],
        failed: true,
      },
    ]);
    expect(sink.holds('deployment.environment.name')).toBe(true);
  });

  it('go together in one request, and those left at a stop as well', async () => {
    const { open } = await aCollector();
    const spans = open();
    for (let index = 0; index < 40; index += 1) spans.take(TURN);
    await spans.stop();
    expect(sink.requests()).toHaveLength(1);
    expect(sink.spans()).toHaveLength(40);
  });

  it('carry no phone, document or address that slipped into them', async () => {
    const { open } = await aCollector();
    const spans = open();
    spans.take({ ...TURN, attributes: { a: 'to 5511987654321', b: 'joana@example.com', c: '123.456.789-09' } });
    await spans.flush();
    expect(['5511987654321', 'joana@', '456.789'].filter(sink.holds)).toEqual([]);
    expect(sink.spans()[0]?.attributes.a).toBe('to [masked]');
  });

  it('are known by a header, read when the first ones leave', async () => {
    const { open } = await aCollector();
    const spans = open({ headers: async () => ({ 'api-key': 'k-1' }) });
    spans.take(TURN);
    await spans.flush();
    expect(sink.requests()[0]?.headers['api-key']).toBe('k-1');
  });

  it('are signed for X-Ray, body and all', async () => {
    const { open } = await aCollector();
    const credentials = { region: 'sa-east-1', accessKeyId: 'KEYID', secretAccessKey: 'secret', sessionToken: 'role' };
    const spans = open({ kind: 'signature', signedFetch: awsSignedFetch(credentials) });
    spans.take(TURN);
    await spans.flush();
    const { headers } = sink.requests()[0] ?? {};
    expect(headers?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=KEYID\/\d{8}\/sa-east-1\/xray\/aws4_request/);
    expect(headers?.['x-amz-security-token']).toBe('role');
    expect(sink.spans()).toHaveLength(1);
  });
});

describe('a collector that does not take them', () => {
  it('is waited for no longer than it may take, then left alone for a while, and never heard of by who draws', async () => {
    let answers = false;
    const { open, lines, later } = await aCollector((response) => {
      if (answers) response.writeHead(200).end();
    });
    const spans = open();
    const since = performance.now();
    spans.take(TURN);
    await spans.flush();
    expect(performance.now() - since).toBeLessThan(2_000);
    expect(sink.requests()).toHaveLength(1);
    answers = true;
    spans.take(TURN);
    await spans.flush();
    expect(sink.requests()).toHaveLength(1);
    later(20_000);
    spans.take(TURN);
    await spans.flush();
    expect(sink.requests()).toHaveLength(2);
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['trace.not-sent']);
  });

  it.each([401, 503])('says %i: told once in the log, without what was sent', async (status) => {
    const { open, lines } = await aCollector((response) => void response.writeHead(status).end('no'));
    const spans = open();
    spans.take(TURN);
    await spans.flush();
    await spans.stop();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(String(status));
  });
});
