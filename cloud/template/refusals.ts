import { isAllowed } from './is-allowed.ts';
import type { StageModel } from './stage-model.ts';

/**
 * What AWS itself would refuse when it creates the stack, or what would never work there, a line each. The runner does not
 * begin with a template that has any.
 */
export function refusals(model: StageModel): readonly string[] {
  return [...ofSources(model), ...ofFunctions(model), ...ofSchedules(model), ...ofQueues(model), ...ofDoors(model)];
}

function ofSources({ sources, functions, queues, roles }: StageModel): readonly string[] {
  return sources.flatMap((source) => {
    const taker = functions.find(({ name, arn }) => source.functionName === name || source.functionName === arn);
    const queue = queues.find(({ arn }) => arn === source.queueArn);
    if (taker === undefined) return [`${source.id}: there is no function ${source.functionName}`];
    if (queue === undefined) return [`${source.id}: there is no queue ${source.queueArn}`];
    const statements = roles.find(({ arn }) => arn === taker.roleArn)?.statements ?? [];
    const lacking = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'].filter(
      (action) => !isAllowed(statements, action, queue.arn),
    );
    return [
      ...lacking.map((action) => `${source.id}: the role of ${taker.name} may not ${action} on ${queue.name}`),
      ...(queue.visibilitySeconds < taker.timeoutSeconds
        ? [
            `${source.id}: messages of ${queue.name} come again after ${queue.visibilitySeconds} s, while ${taker.name} may still work on them for ${taker.timeoutSeconds} s`,
          ]
        : []),
      ...((source.maximumConcurrency ?? 0) > (taker.reservedConcurrency ?? Number.POSITIVE_INFINITY)
        ? [
            `${source.id}: brings ${source.maximumConcurrency} batches at once to ${taker.name}, which has ${taker.reservedConcurrency} places`,
          ]
        : []),
      ...(source.windowSeconds > 0 ? [`${source.id}: a batching window is not played here`] : []),
    ];
  });
}

function ofFunctions({ functions, roles }: StageModel): readonly string[] {
  return functions.flatMap(({ name, roleArn, deadLetterArn }) => {
    const role = roles.find(({ arn }) => arn === roleArn);
    if (role === undefined) return [`${name}: there is no role ${roleArn}`];
    if (deadLetterArn === undefined || isAllowed(role.statements, 'sqs:SendMessage', deadLetterArn)) return [];
    return [`${name}: its role may not sqs:SendMessage to its dead letters ${deadLetterArn}`];
  });
}

function ofSchedules({ schedules, functions, roles }: StageModel): readonly string[] {
  return schedules.flatMap(({ id, functionArn, roleArn }) => {
    if (!functions.some(({ arn }) => arn === functionArn)) return [`${id}: there is no function ${functionArn}`];
    const statements = roles.find(({ arn }) => arn === roleArn)?.statements ?? [];
    if (isAllowed(statements, 'lambda:InvokeFunction', functionArn)) return [];
    return [`${id}: its role may not lambda:InvokeFunction on ${functionArn}`];
  });
}

function ofQueues({ queues }: StageModel): readonly string[] {
  return queues.flatMap(({ name, redrive }) =>
    redrive === undefined || queues.some(({ arn }) => arn === redrive.targetArn)
      ? []
      : [`${name}: there is no queue ${redrive.targetArn} for its dead letters`],
  );
}

function ofDoors(model: StageModel): readonly string[] {
  const { edge, functionUrls, apis, functions, invokers } = model;
  if (edge === undefined) return ['there is no distribution, so nobody can reach the stage'];
  const hosts = [...functionUrls, ...apis].map(({ host }) => host);
  const mayInvoke = (functionArn: string, action: string, principal: string) =>
    invokers.some(
      (one) =>
        one.action === action &&
        one.principal === principal &&
        functions.some(
          ({ name, arn }) => arn === functionArn && (one.functionName === name || one.functionName === arn),
        ),
    );
  const closed = [
    ...functionUrls
      .filter(({ functionArn }) => !mayInvoke(functionArn, 'lambda:InvokeFunctionUrl', '*'))
      .map(({ id }) => `${id}: nobody may call this URL`),
    ...apis
      .flatMap(({ routes }) => routes)
      .filter(
        ({ integration }) =>
          integration.kind === 'lambda' &&
          !mayInvoke(integration.functionArn, 'lambda:InvokeFunction', 'apigateway.amazonaws.com'),
      )
      .map(({ id }) => `${id}: API Gateway may not invoke its function`),
  ];
  return [
    ...closed,
    ...edge.origins.flatMap(({ id, host }) =>
      hosts.includes(host) ? [] : [`the origin ${id} leads to ${host}, which is nothing of this stage`],
    ),
  ];
}
