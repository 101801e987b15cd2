import { startFauxqs } from 'fauxqs';
import { awsSignedFetch } from '../../src/gateways/aws/signed-fetch.ts';
import type { SignedFetch } from '../../src/platform/signed-fetch.ts';

/** SQS on this machine (fauxqs), with a queue and its list of failures for each name. */
export type LocalQueues = {
  readonly signedFetch: SignedFetch;
  /** Makes a queue whose failures go to `NAME-failed`; resolves to its URL. */
  readonly make: (name: string, attributes?: QueueAttributes) => string;
  /** Bodies that wait (visible, delayed or in flight), in the order in which they were sent. */
  readonly waiting: (name: string) => readonly string[];
  readonly send: (name: string, body: string, attributes?: Readonly<Record<string, string>>) => void;
  /** Makes a bucket of S3; resolves to its object's content by key, or `undefined`. */
  readonly bucket: (name: string) => (key: string) => Promise<Uint8Array | undefined>;
  /** Variables that make a function use these queues. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

export type QueueAttributes = { readonly visibilitySeconds?: number; readonly mostReceives?: number };

export const NOBODY = { region: 'sa-east-1', accessKeyId: 'AKIAOFNOBODY', secretAccessKey: 'of-nobody' };

const NO_ACCOUNT = '000000000000';

export async function localQueues(): Promise<LocalQueues> {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false, defaultRegion: NOBODY.region });
  return {
    signedFetch: awsSignedFetch(NOBODY),
    make(name, { visibilitySeconds = 2, mostReceives = 3 } = {}) {
      const region = NOBODY.region;
      const failures = server.createQueue(`${name}-failed`, { region });
      const redrive = JSON.stringify({ deadLetterTargetArn: failures.queueArn, maxReceiveCount: mostReceives });
      const attributes = { VisibilityTimeout: String(visibilitySeconds), RedrivePolicy: redrive };
      server.createQueue(name, { region, attributes });
      return `${server.address}/${NO_ACCOUNT}/${name}`;
    },
    waiting(name) {
      const { ready = [], delayed = [], inflight = [] } = server.inspectQueue(name)?.messages ?? {};
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(({ body }) => body);
    },
    send(name, body, attributes = {}) {
      const messageAttributes = Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, { DataType: 'String', StringValue: value }]),
      );
      server.sendMessage(name, body, { region: NOBODY.region, messageAttributes });
    },
    bucket(name) {
      server.createBucket(name);
      const signedFetch = awsSignedFetch(NOBODY);
      return async (key) => {
        const url = `${server.address}/${name}/${key.split('/').map(encodeURIComponent).join('/')}`;
        const response = await signedFetch({ service: 's3', method: 'GET', url, timeoutMs: 5_000 });
        return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
      };
    },
    environment: {
      AWS_ENDPOINT_URL_S3: server.address,
      AWS_REGION: NOBODY.region,
      AWS_ACCESS_KEY_ID: NOBODY.accessKeyId,
      AWS_SECRET_ACCESS_KEY: NOBODY.secretAccessKey,
    },
    stop: () => server.stop(),
  };
}
