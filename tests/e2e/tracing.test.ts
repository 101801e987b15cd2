import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type OtlpSink, otlpSink } from '../support/otlp-sink.ts';
import type { ReceivedSpan } from '../support/read-otlp.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const MARIA = '5511987654321';
const RUI = '5521987651234';

let sink: OtlpSink;
let product: TestPlatform | undefined;
afterEach(async () => {
  await product?.stop();
  product = undefined;
  await sink.close();
});

async function start(answer?: (response: ServerResponse) => void, more: Readonly<Record<string, string>> = {}) {
  sink = await otlpSink(answer);
  product = await startTestPlatform({ OTEL_EXPORTER_OTLP_ENDPOINT: sink.url, ...more });
  product.platform.simulator?.people.change(MARIA, { name: 'Maria Quitéria' });
  return product;
}

/** What was still under way leaves with the stop. */
async function allSpans(): Promise<readonly ReceivedSpan[]> {
  await product?.stop();
  product = undefined;
  return sink.spans();
}

const named = (spans: readonly ReceivedSpan[], name: string) => spans.filter((span) => span.name === name);

describe('one message on one machine', () => {
  it('is one trace: the webhook, the turn that answered it, and the delivery of each reply', async () => {
    const { say } = await start();
    await say(MARIA, 'oi');
    const spans = await allSpans();
    const [turn] = named(spans, 'turn');
    const webhook = spans.find(({ spanId }) => spanId === turn?.parentSpanId);
    const deliveries = named(spans, 'delivery');
    expect(webhook).toMatchObject({
      name: 'POST /webhooks/evolution',
      parentSpanId: '',
      service: 'denserola',
      kind: 2,
    });
    expect(webhook?.attributes).toMatchObject({
      'http.response.status_code': 200,
      'denserola.webhook.outcome': 'stored',
    });
    expect(turn?.attributes).toMatchObject({ 'denserola.turn.messages': 1, 'denserola.turn.outcome': 'replied' });
    expect(deliveries.length).toBe(turn?.attributes['denserola.turn.replies']);
    for (const delivery of deliveries) {
      expect(delivery).toMatchObject({ parentSpanId: turn?.spanId, traceId: turn?.traceId, kind: 3, failed: false });
      expect(delivery.attributes['denserola.delivery.result']).toBe('sent');
    }
    expect(webhook?.traceId).toBe(turn?.traceId);
    expect(webhook?.startedAt).toBeLessThanOrEqual(turn?.startedAt ?? 0);
  });

  it('is one trace for each of two people who write at the same time', async () => {
    const { say } = await start();
    await Promise.all([say(MARIA, 'oi'), say(RUI, 'oi')]);
    const spans = await allSpans();
    const turns = named(spans, 'turn');
    expect(new Set(turns.map(({ traceId }) => traceId)).size).toBe(2);
    for (const { traceId, spanId } of turns) {
      const names = spans.filter((span) => span.traceId === traceId).map(({ name }) => name);
      expect(new Set(names)).toEqual(new Set(['POST /webhooks/evolution', 'turn', 'delivery']));
      expect(named(spans, 'delivery').filter(({ parentSpanId }) => parentSpanId === spanId).length).toBeGreaterThan(0);
    }
  });

  it('says nothing of who wrote, nor of what, in any byte', async () => {
    const { say, url, chat } = await start();
    await say(MARIA, 'oi');
    await say(MARIA, 'sim');
    await say(MARIA, 'devo 4321 no nubank, meu cpf é 529.982.247-25');
    const secret = (await chat(MARIA)).map(({ text }) => /\/r\/([\w-]+)/.exec(text)?.[1]).find((one) => one);
    await fetch(`${url}/r/${secret ?? 'a-secret-that-opens-nothing'}`);
    const spans = await allSpans();
    expect(named(spans, 'GET /r/:secret')).toMatchObject([{ kind: 2 }]);
    const told = [MARIA, MARIA.slice(4), 'Quitéria', 'Maria', 'nubank', '4321', '529.982', 'Denserola,', 'secret-that'];
    expect(told.filter(sink.holds)).toEqual([]);
    expect(sink.holds('denserola.turn.outcome')).toBe(true);
    expect(secret === undefined ? [] : [secret].filter(sink.holds)).toEqual([]);
    const people = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/;
    expect(spans.filter((span) => people.test(JSON.stringify(span.attributes)))).toEqual([]);
  });

  it('stands in the log by the trace that the collector has', async () => {
    const { say, logged } = await start();
    await say(MARIA, 'oi');
    const line = logged()
      .split('\n')
      .find((one) => one.includes('turn.committed'));
    const [turn] = named(await allSpans(), 'turn');
    expect(JSON.parse(line ?? '{}').trace).toBe(turn?.traceId);
  });

  it('is drawn only as often as is asked for', async () => {
    const { say } = await start(undefined, { OTEL_TRACES_SAMPLER_ARG: '0' });
    await say(MARIA, 'oi');
    expect(await allSpans()).toEqual([]);
  });
});

describe('pages', () => {
  it('are named by their pattern, in traces of their own whatever a visitor says', async () => {
    const { url } = await start();
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await fetch(`${url}/`, { headers: { traceparent } });
    await fetch(`${url}/nothing/is/here`);
    await fetch(`${url}/healthz`);
    const spans = await allSpans();
    expect(spans.map(({ name, attributes }) => [name, attributes['http.response.status_code']])).toEqual([
      ['GET /', 200],
      ['GET /*', 404],
    ]);
    expect(spans.filter(({ traceId }) => traceId === 'a'.repeat(32))).toEqual([]);
  });
});

describe('a collector', () => {
  it.each([
    ['that never answers', () => {}],
    ['that refuses', (response: ServerResponse) => void response.writeHead(503).end()],
    ['that hangs up', (response: ServerResponse) => void response.destroy()],
  ])('%s costs no message, no time of anybody, and holds up no stop', async (_, answer) => {
    const { say, chat, platform } = await start(answer);
    const since = performance.now();
    for (const text of ['oi', 'sim', 'Joana']) await say(MARIA, text);
    // One request alone may wait ten seconds for such a collector.
    expect(performance.now() - since).toBeLessThan(9_000);
    expect((await chat(MARIA)).filter(({ fromMe }) => fromMe).length).toBeGreaterThanOrEqual(3);
    expect(platform.simulator?.webhooks.attempts().every(({ status }) => status === 200)).toBe(true);
    const stopping = performance.now();
    await product?.stop();
    product = undefined;
    expect(performance.now() - stopping).toBeLessThan(10_000);
  });

  it('that nobody has started yet costs nothing either', async () => {
    sink = await otlpSink();
    const { url } = sink;
    await sink.close();
    product = await startTestPlatform({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    expect(await product.say(MARIA, 'oi')).toContain('Denserola');
    sink = await otlpSink();
  });
});

describe('without an endpoint', () => {
  it('nothing is known of any trace, in no log line either', async () => {
    sink = await otlpSink();
    product = await startTestPlatform();
    await product.say(MARIA, 'oi');
    expect(product.logged()).toContain('turn.committed');
    expect(product.logged()).not.toContain('"trace"');
  });
});
