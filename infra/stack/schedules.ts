import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import { functionsOf } from '../functions/every-function.ts';
import type { Functions, Surroundings } from './functions.ts';
import { logicalId } from './logical-id.ts';
import { nameOf } from './scope.ts';

/** The clocks: what runs without a message. A run that failed is not repeated, since the next one is a minute away. */
export function schedules({ scope, queues }: Surroundings, made: Functions): void {
  const { stack, environment } = scope;
  const planned = functionsOf(environment.stage).filter((plan) => plan.schedules.length > 0);
  const targets = planned.flatMap(({ name }) => made.get(name)?.arn ?? []);
  const role = new iam.CfnRole(stack, 'SchedulerRole', {
    assumeRolePolicyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          principals: [new iam.ServicePrincipal('scheduler.amazonaws.com')],
          actions: ['sts:AssumeRole'],
          conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
        }),
      ],
    }),
    policies: [
      {
        policyName: 'invoke',
        policyDocument: new iam.PolicyDocument({
          statements: [
            new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: targets }),
            new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queues.unheard.arn] }),
          ],
        }),
      },
    ],
  });
  const group = new scheduler.CfnScheduleGroup(stack, 'Schedules', { name: nameOf(scope) });
  for (const plan of planned) {
    const target = made.get(plan.name);
    if (target === undefined) continue;
    new lambda.CfnEventInvokeConfig(stack, `${logicalId(plan.name)}Invocations`, {
      functionName: target.name,
      qualifier: '$LATEST',
      maximumRetryAttempts: 0,
      maximumEventAgeInSeconds: 300,
    });
    for (const { name, expression, input } of plan.schedules) {
      new scheduler.CfnSchedule(stack, `${logicalId(plan.name, name)}Schedule`, {
        name: `${plan.name}-${name}`,
        groupName: group.ref,
        scheduleExpression: expression,
        scheduleExpressionTimezone: 'UTC',
        flexibleTimeWindow: { mode: 'OFF' },
        target: {
          arn: target.arn,
          roleArn: role.attrArn,
          input: JSON.stringify(input),
          retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 300 },
          deadLetterConfig: { arn: queues.unheard.arn },
        },
      });
    }
  }
}
