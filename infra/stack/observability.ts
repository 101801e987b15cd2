import * as budgets from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as xray from 'aws-cdk-lib/aws-xray';
import type { Data } from './data.ts';
import { traceShareOf } from './function-environment.ts';
import { logicalId } from './logical-id.ts';
import type { Queues } from './queues.ts';
import { nameOf, type Scope } from './scope.ts';

/** Few alarms, each with something to do: a message left behind, a queue that stands still, a database that fills, the bill. */
export function observability(scope: Scope, queues: Queues, data: Data): void {
  const { stack, environment } = scope;
  const topic = new sns.CfnTopic(stack, 'Alerts', { topicName: nameOf(scope, 'alerts') });
  new sns.CfnSubscription(stack, 'AlertsByMail', {
    topicArn: topic.ref,
    protocol: 'email',
    endpoint: environment.alertsEmail,
  });
  new sns.CfnTopicPolicy(stack, 'AlertsPolicy', {
    topics: [topic.ref],
    policyDocument: alertsPolicy(scope, topic.ref),
  });
  for (const alarm of alarmsOf(scope, queues, data)) {
    new cloudwatch.CfnAlarm(stack, `${logicalId(alarm.name)}Alarm`, {
      alarmName: nameOf(scope, alarm.name),
      alarmDescription: alarm.meaning,
      namespace: alarm.namespace,
      metricName: alarm.metric,
      dimensions: Object.entries(alarm.dimensions).map(([name, value]) => ({ name, value })),
      statistic: alarm.statistic,
      period: 300,
      evaluationPeriods: alarm.periods,
      threshold: alarm.threshold,
      comparisonOperator: alarm.below ? 'LessThanThreshold' : 'GreaterThanOrEqualToThreshold',
      treatMissingData: 'notBreaching',
      alarmActions: [topic.ref],
      okActions: [topic.ref],
    });
  }
  if (environment.tracing.kind === 'xray') {
    new xray.CfnSamplingRule(stack, 'TraceSampling', {
      samplingRule: {
        ruleName: nameOf(scope),
        priority: 100,
        fixedRate: traceShareOf(environment.tracing),
        reservoirSize: 0,
        host: '*',
        httpMethod: '*',
        resourceArn: '*',
        serviceName: '*',
        serviceType: '*',
        urlPath: '*',
        version: 1,
      },
    });
  }
  budget(scope);
}

type Alarm = {
  readonly name: string;
  readonly meaning: string;
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: 'Maximum' | 'Average' | 'Sum' | 'Minimum';
  readonly threshold: number;
  readonly periods: number;
  readonly below?: boolean;
};

/** Ten are free in every account; each further one costs 0.10 USD a month. */
function alarmsOf({ sizes }: Scope, queues: Queues, { database }: Data): readonly Alarm[] {
  const queue = (name: string, meaning: string, metric: string, queueName: string, threshold: number): Alarm => ({
    ...{ name, meaning, metric, threshold },
    namespace: 'AWS/SQS',
    dimensions: { QueueName: queueName },
    statistic: 'Maximum',
    periods: 1,
  });
  const ofDatabase = { namespace: 'AWS/RDS', dimensions: { DBInstanceIdentifier: database.id } };
  return [
    ...['webhooks-failed', 'wakes-failed', 'deliveries-failed', 'unheard'].map((name, index) =>
      queue(
        name,
        'Something was given up: read it, then redrive (docs/growth.md)',
        'ApproximateNumberOfMessagesVisible',
        queues.deadLetters[index] ?? '',
        1,
      ),
    ),
    queue(
      'webhooks-waiting',
      'Messages of people wait for more than five minutes',
      'ApproximateAgeOfOldestMessage',
      queues.webhooks.name,
      300,
    ),
    {
      name: 'database-space',
      meaning: 'Less than 4 GB left and the growth has reached its limit',
      ...ofDatabase,
      metric: 'FreeStorageSpace',
      statistic: 'Minimum',
      threshold: 4_000_000_000,
      periods: 1,
      below: true,
    },
    {
      name: 'database-busy',
      meaning: 'Above 80 % for a quarter of an hour: the next size (docs/growth.md)',
      ...ofDatabase,
      metric: 'CPUUtilization',
      statistic: 'Average',
      threshold: 80,
      periods: 3,
    },
    {
      name: 'database-connections',
      meaning: 'Four fifths of what the database takes',
      ...ofDatabase,
      metric: 'DatabaseConnections',
      statistic: 'Maximum',
      threshold: Math.floor(sizes.database.maxConnections * 0.8),
      periods: 1,
    },
  ];
}

function alertsPolicy({ stack }: Scope, topicArn: string): iam.PolicyDocument {
  return new iam.PolicyDocument({
    statements: [
      new iam.PolicyStatement({
        sid: 'OwnAlarms',
        principals: [
          new iam.ServicePrincipal('cloudwatch.amazonaws.com'),
          new iam.ServicePrincipal('budgets.amazonaws.com'),
        ],
        actions: ['sns:Publish'],
        resources: [topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
      new iam.PolicyStatement({
        sid: 'NothingWithoutTls',
        effect: iam.Effect.DENY,
        principals: [new iam.AnyPrincipal()],
        actions: ['sns:Publish'],
        resources: [topicArn],
        conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ],
  });
}

/** Told at half, at four fifths, and as soon as the month is going to cost more than it may. */
function budget(scope: Scope): void {
  const { environment } = scope;
  const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
    subscribers: [{ subscriptionType: 'EMAIL', address: environment.alertsEmail }],
  });
  new budgets.CfnBudget(scope.stack, 'Budget', {
    budget: {
      budgetName: nameOf(scope),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: environment.monthlyBudgetUsd, unit: 'USD' },
      costFilters: { TagKeyValue: [`user:environment$${environment.name}`] },
    },
    notificationsWithSubscribers: [tell('ACTUAL', 50), tell('ACTUAL', 80), tell('FORECASTED', 100)],
  });
}
