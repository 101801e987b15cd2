import * as iam from 'aws-cdk-lib/aws-iam';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { EVERY_QUEUE } from '../functions/every-queue.ts';
import type { QueueName } from '../functions/function-plan.ts';
import { keep } from './keep.ts';
import { logicalId } from './logical-id.ts';
import { nameOf, type Scope } from './scope.ts';

export type Queue = { readonly url: string; readonly arn: string; readonly name: string };

export type Queues = Readonly<Record<QueueName, Queue>> & {
  /** What invocations without a queue left behind. */
  readonly unheard: Queue;
  /** Names of everything whose first message is an alarm. */
  readonly deadLetters: readonly string[];
};

const DAY = 86_400;
const LONGEST = 14 * DAY;

/** A queue with its dead letters for each step of a message's life. */
export function queues(scope: Scope): Queues {
  const made = EVERY_QUEUE.map((plan) => {
    const failed = queue(scope, `${plan.name}-failed`, {
      messageRetentionPeriod: LONGEST,
      redriveAllowPolicy: { redrivePermission: 'byQueue', sourceQueueArns: [arnOf(scope, plan.name)] },
    });
    const live = queue(scope, plan.name, {
      visibilityTimeout: plan.visibilitySeconds,
      messageRetentionPeriod: plan.retentionDays * DAY,
      receiveMessageWaitTimeSeconds: 20,
      redrivePolicy: { deadLetterTargetArn: failed.arn, maxReceiveCount: plan.receives },
    });
    return { name: plan.name, live, failed };
  });
  const unheard = queue(scope, 'unheard', { messageRetentionPeriod: LONGEST });
  const named = (name: QueueName): Queue => {
    const found = made.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no queue ${name}`);
    return found.live;
  };
  return {
    webhooks: named('webhooks'),
    wakes: named('wakes'),
    deliveries: named('deliveries'),
    unheard,
    deadLetters: [...made.map(({ failed }) => failed.name), unheard.name],
  };
}

function queue(scope: Scope, name: string, props: sqs.CfnQueueProps): Queue {
  const id = `${logicalId(name)}Queue`;
  const made = new sqs.CfnQueue(scope.stack, id, {
    queueName: nameOf(scope, name),
    sqsManagedSseEnabled: true,
    ...props,
  });
  // Webhooks that were acknowledged may be waiting in it.
  if (name.startsWith('webhooks')) keep(made);
  new sqs.CfnQueuePolicy(scope.stack, `${id}Policy`, {
    queues: [made.ref],
    policyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          effect: iam.Effect.DENY,
          principals: [new iam.AnyPrincipal()],
          actions: ['sqs:*'],
          resources: [made.attrArn],
          conditions: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      ],
    }),
  });
  return { url: made.ref, arn: made.attrArn, name: made.attrQueueName };
}

/** Spelled out, since a queue and its dead letters name each other. */
function arnOf(scope: Scope, name: QueueName): string {
  return `arn:aws:sqs:${scope.environment.region}:${scope.stack.account}:${nameOf(scope, name)}`;
}
