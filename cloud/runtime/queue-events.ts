import type { SignedFetch } from '../../src/platform/signed-fetch.ts';
import type { Invoked } from './runtime-api.ts';

export type QueueEventsNeeds = {
  readonly signedFetch: SignedFetch;
  readonly queueUrl: string;
  readonly batchSize: number;
  readonly invoke: (event: unknown) => Promise<Invoked>;
};

/** A message that was received, as SQS's JSON protocol gives it. */
type Received = {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Body: string;
  readonly MessageAttributes?: Readonly<Record<string, { readonly DataType: string; readonly StringValue: string }>>;
};

/**
 * Brings a queue's messages to a function, as Lambda's event source does (with ReportBatchItemFailures): a batch at a
 * time, and what the function took is deleted. Everything else comes again after the queue's visibility timeout.
 *
 * Gives back one round: resolves to how many messages there were.
 */
export function queueEvents({ signedFetch, queueUrl, batchSize, invoke }: QueueEventsNeeds) {
  async function call<Answer>(action: string, input: object): Promise<Answer> {
    const response = await signedFetch({
      service: 'sqs',
      url: `${new URL(queueUrl).origin}/`,
      headers: { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `AmazonSQS.${action}` },
      body: JSON.stringify({ QueueUrl: queueUrl, ...input }),
      timeoutMs: 25_000,
    });
    if (!response.ok) throw new Error(`${action}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  return async function round(waitSeconds = 0): Promise<number> {
    const { Messages = [] } = await call<{ Messages?: readonly Received[] }>('ReceiveMessage', {
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: waitSeconds,
      MessageAttributeNames: ['All'],
    });
    if (Messages.length === 0) return 0;
    const invoked = await invoke({ Records: Messages.map(recordOf) });
    const taken = takenOf(Messages, invoked);
    if (taken.length > 0) {
      const Entries = taken.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      await call('DeleteMessageBatch', { Entries });
    }
    return Messages.length;
  };
}

function recordOf({ MessageId, ReceiptHandle, Body, MessageAttributes = {} }: Received) {
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    eventSource: 'aws:sqs',
    messageAttributes: Object.fromEntries(
      Object.entries(MessageAttributes).map(([name, { DataType, StringValue }]) => [
        name,
        { dataType: DataType, stringValue: StringValue },
      ]),
    ),
  };
}

/** An answer that names what failed; any other end of the function leaves all of them in the queue. */
function takenOf(messages: readonly Received[], invoked: Invoked): readonly Received[] {
  if (invoked.kind !== 'answered') return [];
  const { batchItemFailures = [] } = Object(invoked.answer) as {
    batchItemFailures?: readonly { readonly itemIdentifier: string }[];
  };
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return messages.filter(({ MessageId }) => !failed.has(MessageId));
}
