import { sqsQueue } from '../../gateways/sqs/sqs-queue.ts';
import type { MessageQueue } from '../../ports/message-queue.ts';
import type { CloudAccess } from './cloud-access.ts';
import { type Environment, optionalUrl, requiredUrl } from './environment.ts';
import type { FunctionFrame } from './function-frame.ts';

type QueueVariable = 'WEBHOOKS_QUEUE_URL' | 'WAKES_QUEUE_URL' | 'DELIVERIES_QUEUE_URL';

/** The queue whose URL is in this variable. */
export function queueAccess(
  environment: Environment,
  name: QueueVariable,
  { signedFetch }: CloudAccess,
  { tracing }: FunctionFrame,
): MessageQueue {
  return sqsQueue({
    signedFetch,
    url: requiredUrl(environment, name),
    endpoint: optionalUrl(environment, 'AWS_ENDPOINT_URL_SQS'),
    traceparent: tracing.traceparent,
  });
}
