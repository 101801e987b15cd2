import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { queueEvents } from '../../cloud/runtime/queue-events.ts';
import { memoryQueue } from '../../src/gateways/memory/memory-queue.ts';
import { sqsQueue } from '../../src/gateways/sqs/sqs-queue.ts';
import type { MessageQueue, QueueMessage } from '../../src/ports/message-queue.ts';
import { type LocalQueues, localQueues } from '../support/local-queues.ts';

/** A queue and the other end of it. */
type Backend = {
  readonly queue: MessageQueue;
  readonly take: () => Promise<readonly QueueMessage[]>;
};

let queues: LocalQueues;
beforeAll(async () => {
  queues = await localQueues();
});
afterAll(() => queues.stop());
let made = 0;

type Taken = {
  readonly Records: readonly {
    readonly body: string;
    readonly messageAttributes: Readonly<Record<string, { readonly stringValue: string }>>;
  }[];
};

async function sqsBackend(): Promise<Backend> {
  made += 1;
  const queueUrl = queues.make(`messages-${made}`);
  const { signedFetch } = queues;
  return {
    queue: sqsQueue({ signedFetch, url: queueUrl }),
    async take() {
      const taken: QueueMessage[] = [];
      const invoke = async (event: unknown) => {
        const { Records } = event as Taken;
        for (const { body, messageAttributes } of Records) {
          const attributes = Object.entries(messageAttributes).map(([name, { stringValue }]) => [name, stringValue]);
          taken.push({ body, attributes: Object.fromEntries(attributes) });
        }
        return { kind: 'answered', answer: { batchItemFailures: [] } } as const;
      };
      const round = queueEvents({ signedFetch, queueUrl, batchSize: 10, invoke });
      while ((await round()) > 0);
      return taken;
    },
  };
}

async function memoryBackend(): Promise<Backend> {
  const queue = memoryQueue();
  return { queue, take: async () => queue.take(1_000) };
}

const backends = [
  { name: 'memory', open: memoryBackend },
  { name: 'SQS', open: sqsBackend },
];

describe.each(backends)('a queue of messages ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });

  it('brings what was sent to the other end, with what was said beside it', async () => {
    await backend.queue.send([{ body: 'olá, João: "não"\n', attributes: { 'checked-by': 'door' } }]);
    expect(await backend.take()).toEqual([
      { body: 'olá, João: "não"\n', attributes: expect.objectContaining({ 'checked-by': 'door' }) },
    ]);
    expect(await backend.take()).toEqual([]);
  });

  it('takes more at once than one request may carry', async () => {
    const bodies = Array.from({ length: 25 }, (_, n) => `message ${n}`);
    await backend.queue.send(bodies.map((body) => ({ body })));
    expect((await backend.take()).map(({ body }) => body).toSorted()).toEqual(bodies.toSorted());
  });

  it('takes messages that are together larger than one request may be', async () => {
    const large = 'x'.repeat(400_000);
    await backend.queue.send([{ body: `1${large}` }, { body: `2${large}` }, { body: `3${large}` }]);
    expect((await backend.take()).map(({ body }) => body[0]).toSorted()).toEqual(['1', '2', '3']);
  });

  it('does nothing for nothing', async () => {
    await backend.queue.send([]);
    expect(await backend.take()).toEqual([]);
  });

  it('holds a message back for its delay', async () => {
    await backend.queue.send([{ body: 'later', delayMs: 300 }, { body: 'now' }]);
    expect((await backend.take()).map(({ body }) => body)).toEqual(['now']);
    await expect
      .poll(async () => (await backend.take()).map(({ body }) => body), { timeout: 5_000 })
      .toEqual(['later']);
  });
});

describe('an SQS queue', () => {
  it('joins the trace of the work that sends', async () => {
    const url = queues.make('traced');
    const traceparent = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`;
    await sqsQueue({ signedFetch: queues.signedFetch, url, traceparent: () => traceparent }).send([{ body: 'one' }]);
    const events: Taken[] = [];
    const invoke = async (event: unknown) => {
      events.push(event as Taken);
      return { kind: 'lost' } as const;
    };
    await queueEvents({ signedFetch: queues.signedFetch, queueUrl: url, batchSize: 1, invoke })();
    expect(events[0]?.Records[0]?.messageAttributes.traceparent?.stringValue).toBe(traceparent);
  });

  it('leaves what a function did not take in the queue, and lists it after its last try', async () => {
    const queueUrl = queues.make('poison', { visibilitySeconds: 0, mostReceives: 2 });
    queues.send('poison', 'bad');
    queues.send('poison', 'good');
    const invoke = async (event: unknown) => {
      const failed = (event as { Records: { messageId: string; body: string }[] }).Records.filter(
        ({ body }) => body === 'bad',
      );
      return {
        kind: 'answered',
        answer: { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) },
      } as const;
    };
    const round = queueEvents({ signedFetch: queues.signedFetch, queueUrl, batchSize: 10, invoke });
    while ((await round()) > 0) await sleep(10);
    expect(queues.waiting('poison')).toEqual([]);
    expect(queues.waiting('poison-failed')).toEqual(['bad']);
  });

  it('sends again what SQS refused of a batch, and only that', async () => {
    const sent: string[][] = [];
    const queue = sqsQueue({
      url: 'http://127.0.0.1:9/0/some',
      signedFetch: async ({ body }) => {
        const { Entries = [], MessageBody } = JSON.parse(String(body)) as {
          Entries?: { Id: string; MessageBody: string }[];
          MessageBody?: string;
        };
        sent.push(Entries.length > 0 ? Entries.map((entry) => entry.MessageBody) : [String(MessageBody)]);
        const failed = sent.length === 1 ? Entries.slice(1) : [];
        return Response.json({ Failed: failed.map(({ Id }) => ({ Id, Code: 'InternalError' })) });
      },
    });
    await queue.send(['a', 'b', 'c'].map((body) => ({ body })));
    expect(sent).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
    ]);
  });

  it.each([
    ['an answer of its own fault', async () => Response.json({}, { status: 503 })],
    ['no answer', async () => Promise.reject(new TypeError('fetch failed'))],
  ])('rejects with a fault that is worth another try after %s, three times', async (_, answer) => {
    let tries = 0;
    const queue = sqsQueue({
      url: 'http://127.0.0.1:9/0/some',
      signedFetch: () => {
        tries += 1;
        return answer();
      },
    });
    await expect(queue.send([{ body: 'a' }])).rejects.toMatchObject({ code: 'queue', retryable: true });
    expect(tries).toBe(3);
  });

  it('does not repeat what SQS will never take', async () => {
    let tries = 0;
    const queue = sqsQueue({
      url: 'http://127.0.0.1:9/0/some',
      signedFetch: async () => {
        tries += 1;
        return Response.json({ __type: 'com.amazonaws.sqs#QueueDoesNotExist' }, { status: 400 });
      },
    });
    await expect(queue.send([{ body: 'a' }])).rejects.toMatchObject({ retryable: false });
    expect(tries).toBe(1);
  });
});
