import { afterEach, describe, expect, it } from 'vitest';
import { type OtlpSink, otlpSink } from '../../../tests/support/otlp-sink.ts';
import { turnRunner } from '../../conversation/turn-runner.ts';
import { grammarBrain } from '../../conversation/understanding/grammar-brain.ts';
import { deliverer } from '../../delivery/deliverer.ts';
import { memoryPlatform } from '../../gateways/memory/memory-platform.ts';
import { type MemoryQueue, memoryQueue } from '../../gateways/memory/memory-queue.ts';
import type { MessageQueue } from '../../ports/message-queue.ts';
import { channelHandler } from './channel-handler.ts';
import { conversationHandler } from './conversation-handler.ts';
import { deliveryHandler } from './delivery-handler.ts';
import { doorHandler } from './door-handler.ts';
import type { SqsEvent } from './events.ts';
import { type FunctionFrame, functionFrame } from './function-frame.ts';
import { invoked } from './invoked.ts';

const PHONE = '5511987650001';
const context = { getRemainingTimeInMillis: () => 120_000 };

/** The functions of one message, each with a frame of its own as if in a process of its own, and queues between them. */
function functions(environment: Readonly<Record<string, string>>) {
  let now = Date.UTC(2026, 10, 23, 15, 0);
  const clock = { now: () => now };
  const platform = memoryPlatform({ clock, claimMs: 60_000 });
  const queues = { webhooks: memoryQueue(), wakes: memoryQueue(), deliveries: memoryQueue() };
  const frameOf = (service: string) =>
    functionFrame({ LOG_LEVEL: 'error', OTEL_SERVICE_NAME: service, ...environment });
  const frames = {
    door: frameOf('door'),
    channel: frameOf('channel'),
    conversation: frameOf('conversation'),
    delivery: frameOf('delivery'),
  };
  const connected = async () => {};
  function later(ms: number): void {
    now += ms;
  }
  const sending = (frame: FunctionFrame, name: keyof typeof queues) => withTrace(queues[name], frame);
  const sent: string[] = [];
  const gateway = {
    sendText: async ({ text }: { readonly text: string }) =>
      ({ kind: 'sent', messageId: `S${sent.push(text)}` }) as const,
    findMessages: async () => [],
    connectionState: async () => 'open' as const,
  };
  const runTurn = turnRunner({
    ...{ ...frames.conversation, clock, store: platform.conversationStore, brain: grammarBrain(), quietMs: 0 },
    ...{ makeSecret: () => 'secret', publicUrl: 'https://example.test', isUrgent: async () => false },
  });
  const { deliver } = deliverer({
    ...{ ...frames.delivery, clock, outbox: platform.outbox, gateway, instances: ['i'] },
    ...{ memory: platform.instanceMemory, alarms: platform.alarmBook },
  });
  const door = invoked(
    frames.door,
    doorHandler({ ...frames.door, isAccepted: async () => true, queue: sending(frames.door, 'webhooks') }),
  );
  const wakes = sending(frames.conversation, 'wakes');
  return {
    queues,
    sent,
    later,
    write: (id: string, text: string) => door(webhook(id, text)),
    channel: invoked(
      frames.channel,
      channelHandler({
        ...{ ...frames.channel, inbox: platform.inbox, connected, quietMs: 0 },
        ...{ wakes: sending(frames.channel, 'wakes'), deliveries: sending(frames.channel, 'deliveries') },
      }),
    ),
    conversation: invoked(
      frames.conversation,
      conversationHandler({
        ...{ ...frames.conversation, runTurn: async () => runTurn, store: async () => platform.conversationStore },
        ...{ forgetOld: async () => 0, connected, wakes, deliveries: sending(frames.conversation, 'deliveries') },
      }),
    ),
    delivery: invoked(
      frames.delivery,
      deliveryHandler({
        ...{ ...frames.delivery, deliver, nextDueIn: platform.outbox.nextDueIn, connected },
        deliveries: sending(frames.delivery, 'deliveries'),
      }),
    ),
  };
}

/** As `gateways/sqs` does it. */
function withTrace(queue: MemoryQueue, { tracing }: FunctionFrame): MessageQueue {
  return {
    send: (messages) => {
      const traceparent = tracing.traceparent();
      const carried = traceparent === undefined ? {} : { traceparent };
      return queue.send(messages.map((one) => ({ ...one, attributes: { ...carried, ...one.attributes } })));
    },
  };
}

function batchOf(queue: MemoryQueue): SqsEvent {
  return {
    Records: queue.take().map(({ body, attributes = {} }, index) => ({
      messageId: String(index),
      body,
      messageAttributes: Object.fromEntries(
        Object.entries(attributes).map(([name, stringValue]) => [name, { stringValue }]),
      ),
    })),
  };
}

function webhook(id: string, text: string) {
  const data = {
    key: { id, remoteJid: `${PHONE}@s.whatsapp.net`, fromMe: false },
    pushName: 'Joana Prado',
    message: { conversation: text },
    messageTimestamp: 1_795_000_000,
  };
  return {
    rawPath: '/webhooks/evolution',
    headers: { 'x-denserola-token': 'x', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
    requestContext: { http: { method: 'POST' } },
    body: JSON.stringify({ event: 'messages.upsert', instance: 'i', data }),
  };
}

let sink: OtlpSink | undefined;
afterEach(async () => {
  await sink?.close();
  sink = undefined;
});

describe('a message through the functions', () => {
  it('is one trace, from the door to the reply, with all spans sent before each function answers', async () => {
    sink = await otlpSink();
    const world = functions({ OTEL_EXPORTER_OTLP_ENDPOINT: sink.url });
    await world.write('M1', 'oi');
    await world.channel(batchOf(world.queues.webhooks), context);
    await world.conversation(batchOf(world.queues.wakes), context);
    await world.delivery(batchOf(world.queues.deliveries), context);
    expect(world.sent).toHaveLength(1);
    const spans = sink.spans();
    const nameOf = new Map(spans.map(({ spanId, service, name }) => [spanId, `${service}: ${name}`]));
    expect(spans.map(({ spanId, parentSpanId }) => [nameOf.get(spanId), nameOf.get(parentSpanId)])).toEqual([
      ['door: POST /webhooks/evolution', undefined],
      ['channel: take webhooks', 'door: POST /webhooks/evolution'],
      ['conversation: turn', 'conversation: take wakes'],
      ['conversation: take wakes', 'channel: take webhooks'],
      ['delivery: delivery', 'delivery: take deliveries'],
      ['delivery: take deliveries', 'conversation: take wakes'],
    ]);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(spans[0]?.parentSpanId).toBe('');
    expect(spans[0]?.traceId).not.toBe('a'.repeat(32));
    expect(spans[2]?.attributes).toMatchObject({
      'denserola.turn.messages': 1,
      'denserola.turn.brain': 'grammar',
      'denserola.turn.outcome': 'replied',
      'denserola.turn.flow': 'welcome',
    });
    expect(spans[4]?.attributes['denserola.delivery.result']).toBe('sent');
    expect(['oi', PHONE, '98765', 'Joana', 'Denserola '].filter(sink.holds)).toEqual([]);
  });

  it('stays in its trace when its wake was lost and a sweep found it', async () => {
    sink = await otlpSink();
    const world = functions({ OTEL_EXPORTER_OTLP_ENDPOINT: sink.url });
    await world.write('M1', 'oi');
    await world.channel(batchOf(world.queues.webhooks), context);
    world.queues.wakes.take();
    world.later(60_000);
    await world.conversation({ kind: 'sweep' }, context);
    await world.conversation(batchOf(world.queues.wakes), context);
    const named = (name: string) => sink?.spans().find((span) => span.name === name);
    expect(named('turn')?.parentSpanId).toBe(named('POST /webhooks/evolution')?.spanId);
    expect(named('turn')?.traceId).toBe(named('POST /webhooks/evolution')?.traceId);
    expect(named('schedule sweep')?.traceId).not.toBe(named('turn')?.traceId);
  });

  it('is linked to the turn that answered it together with others', async () => {
    sink = await otlpSink();
    const world = functions({ OTEL_EXPORTER_OTLP_ENDPOINT: sink.url });
    await world.write('M1', 'oi');
    await world.write('M2', 'tudo bem?');
    await world.channel(batchOf(world.queues.webhooks), context);
    await world.conversation(batchOf(world.queues.wakes), context);
    const [first, second] = sink.spans().filter(({ service }) => service === 'door');
    const turns = sink.spans().filter(({ name }) => name === 'turn');
    expect(turns).toMatchObject([{ traceId: first?.traceId, links: [second?.traceId] }]);
  });

  it('is drawn only as often as is asked for, and then by nobody', async () => {
    sink = await otlpSink();
    const world = functions({ OTEL_EXPORTER_OTLP_ENDPOINT: sink.url, OTEL_TRACES_SAMPLER_ARG: '0' });
    await world.write('M1', 'oi');
    await world.channel(batchOf(world.queues.webhooks), context);
    await world.conversation(batchOf(world.queues.wakes), context);
    expect(sink.requests()).toEqual([]);
  });
});

describe('a collector that asks for a header', () => {
  it('gets the one that a secret holds, which is read once', async () => {
    const secrets = await otlpSink((response) => void response.end(JSON.stringify({ SecretString: 'api-key=k-1' })));
    sink = await otlpSink();
    const world = functions({
      ...{ AWS_REGION: 'sa-east-1', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'x' },
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: sink.url,
      TRACE_HEADER_SECRET_ARN: 'arn:aws:secretsmanager:sa-east-1:000000000000:secret:otlp',
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
    });
    await world.write('M1', 'oi');
    await world.write('M2', 'oi');
    await secrets.close();
    expect(sink.requests().map(({ headers }) => headers['api-key'])).toEqual(['k-1', 'k-1']);
    expect(secrets.requests()).toHaveLength(1);
  });
});

describe('a collector that is down', () => {
  it('costs a function a second once in a while, and no message', async () => {
    sink = await otlpSink(() => {});
    const world = functions({ OTEL_EXPORTER_OTLP_ENDPOINT: sink.url });
    const since = performance.now();
    expect(await world.write('M1', 'oi')).toMatchObject({ statusCode: 200 });
    const first = performance.now() - since;
    for (const id of ['M2', 'M3', 'M4']) expect(await world.write(id, 'oi')).toMatchObject({ statusCode: 200 });
    expect(first).toBeLessThan(3_000);
    // Each would wait for 700 ms.
    expect(performance.now() - since - first).toBeLessThan(1_800);
    expect(await world.channel(batchOf(world.queues.webhooks), context)).toEqual({ batchItemFailures: [] });
  });

  it('fails no work when nobody listens there at all', async () => {
    sink = await otlpSink();
    const { url } = sink;
    await sink.close();
    sink = undefined;
    const world = functions({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    expect(await world.write('M1', 'oi')).toMatchObject({ statusCode: 200 });
    expect(await world.channel(batchOf(world.queues.webhooks), context)).toEqual({ batchItemFailures: [] });
    expect(await world.conversation(batchOf(world.queues.wakes), context)).toEqual({ batchItemFailures: [] });
    expect(await world.delivery(batchOf(world.queues.deliveries), context)).toEqual({ batchItemFailures: [] });
    expect(world.sent).toHaveLength(1);
  });
});

describe('without an endpoint', () => {
  it('a trace is passed on for the log, and nothing is drawn', async () => {
    const world = functions({});
    await world.write('M1', 'oi');
    const [queued] = world.queues.webhooks.take();
    expect(queued?.attributes?.traceparent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-00$/);
  });
});
