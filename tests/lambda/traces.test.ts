import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OtlpSink, otlpSink } from '../support/otlp-sink.ts';
import { bundled, type RunningCloud, startCloud } from '../support/running-cloud.ts';

const MARIA = '5511987650001';
const PATIENCE = { timeout: 30_000, interval: 50 };

let bundles: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  bundles = await bundled();
});
afterAll(() => bundles.remove());

describe('the functions, as they are deployed, with a place for traces', { timeout: 120_000 }, () => {
  let cloud: RunningCloud;
  let sink: OtlpSink;
  afterEach(async () => {
    await cloud.stop();
    await sink.close();
  });

  it('draw one message as one trace, signed as X-Ray asks for, and name nobody', async () => {
    sink = await otlpSink();
    cloud = await startCloud(bundles.out, {
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${sink.url}/v1/traces`,
      TRACE_AUTH: 'sigv4',
    });
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.heard(MARIA), PATIENCE).not.toEqual([]);
    const named = (name: string) => sink.spans().filter((span) => span.name === name);
    await expect.poll(() => named('take deliveries').length, PATIENCE).toBeGreaterThan(0);
    const [turn] = named('turn');
    const ofTrace = new Set(
      sink
        .spans()
        .filter(({ traceId }) => traceId === turn?.traceId)
        .map(({ name }) => name),
    );
    expect([...ofTrace].toSorted()).toEqual(
      ['POST /webhooks/evolution', 'take webhooks', 'take wakes', 'turn', 'take deliveries', 'delivery'].toSorted(),
    );
    const signed = sink.requests().filter(({ headers }) => headers.authorization?.includes('/xray/aws4_request'));
    expect(signed).toHaveLength(sink.requests().length);
    expect([MARIA, MARIA.slice(4), 'Denserola,'].filter(sink.holds)).toEqual([]);
  });

  it('answer all the same where nobody takes them', async () => {
    sink = await otlpSink(() => {});
    cloud = await startCloud(bundles.out, { OTEL_EXPORTER_OTLP_ENDPOINT: sink.url });
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.heard(MARIA), PATIENCE).toHaveLength(1);
  });
});
