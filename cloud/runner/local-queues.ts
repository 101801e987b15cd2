import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { awsSignedFetch } from '../../src/gateways/aws/signed-fetch.ts';
import type { StageModel } from '../template/stage-model.ts';

/** SQS and S3 on this machine (fauxqs), as an operator sees them. */
export type LocalQueues = {
  readonly url: string;
  /** Makes the queues and buckets of a template that are not there yet. */
  readonly make: (model: StageModel) => void;
  /** Bodies that wait (visible, delayed or in flight). */
  readonly waiting: (name: string) => readonly string[];
  readonly send: (name: string, body: string, attributes?: Readonly<Record<string, string>>) => void;
  /** What an operator does with a dead letter queue: puts all of its messages back into the queue that they came from. */
  readonly redrive: (from: string, to: string) => Promise<number>;
  /** An object of S3, or `undefined`. */
  readonly object: (bucket: string, key: string) => Promise<Uint8Array | undefined>;
  readonly stop: () => Promise<void>;
};

export async function localQueues(region: string): Promise<LocalQueues> {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false, defaultRegion: region });
  const operator = awsSignedFetch({ region, accessKeyId: 'AKIAOFTHEOPERATOR', secretAccessKey: 'not-checked' });
  const buckets = new Set<string>();

  async function call<Answer>(action: string, queue: string, input: object): Promise<Answer> {
    const response = await operator({
      service: 'sqs',
      url: server.address,
      headers: { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `AmazonSQS.${action}` },
      body: JSON.stringify({ QueueUrl: `${server.address}/000000000000/${queue}`, ...input }),
      timeoutMs: 10_000,
    });
    if (!response.ok) throw new Error(`${action}: ${response.status} ${await response.text()}`);
    // SQS's own shapes.
    return (await response.json()) as Answer;
  }

  return {
    url: server.address,
    make({ queues, buckets: named }) {
      // Those without a list of failures are the lists of failures of others.
      for (const queue of queues.toSorted((one, other) => Number(!!one.redrive) - Number(!!other.redrive))) {
        if (server.inspectQueue(queue.name) === undefined) makeQueue(server, queue, region);
      }
      for (const bucket of named) {
        if (!buckets.has(bucket)) server.createBucket(bucket);
        buckets.add(bucket);
      }
    },
    waiting(name) {
      const { ready = [], delayed = [], inflight = [] } = server.inspectQueue(name)?.messages ?? {};
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(({ body }) => body);
    },
    send(name, body, attributes = {}) {
      server.sendMessage(name, body, { region, messageAttributes: stringAttributes(attributes) });
    },
    async redrive(from, to) {
      for (let moved = 0; ; ) {
        const { Messages = [] } = await call<{ Messages?: readonly Received[] }>('ReceiveMessage', from, {
          MaxNumberOfMessages: 10,
          MessageAttributeNames: ['All'],
        });
        if (Messages.length === 0) return moved;
        for (const { Body, ReceiptHandle, MessageAttributes } of Messages) {
          await call('SendMessage', to, { MessageBody: Body, ...(MessageAttributes ? { MessageAttributes } : {}) });
          await call('DeleteMessage', from, { ReceiptHandle });
          moved += 1;
        }
      }
    },
    async object(bucket, key) {
      const url = `${server.address}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
      const response = await operator({ service: 's3', method: 'GET', url, timeoutMs: 5_000 });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
    stop: () => server.stop(),
  };
}

type Received = { readonly Body: string; readonly ReceiptHandle: string; readonly MessageAttributes?: object };

function makeQueue(server: FauxqsServer, queue: StageModel['queues'][number], region: string): void {
  const { name, visibilitySeconds, delaySeconds, retentionSeconds, redrive } = queue;
  server.createQueue(name, {
    region,
    attributes: {
      VisibilityTimeout: String(visibilitySeconds),
      DelaySeconds: String(delaySeconds),
      MessageRetentionPeriod: String(retentionSeconds),
      ...(redrive
        ? {
            RedrivePolicy: JSON.stringify({
              deadLetterTargetArn: redrive.targetArn,
              maxReceiveCount: redrive.maxReceives,
            }),
          }
        : {}),
    },
  });
}

function stringAttributes(attributes: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { DataType: 'String', StringValue: value }]),
  );
}
