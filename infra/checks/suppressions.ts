import type { Stage } from '../environments/environment.ts';

/** A finding of cdk-nag that stays, and why. */
export type Suppression = {
  /** Rule with its finding, or its beginning. */
  readonly rule: string;
  /** Logical ids; a `*` stands for any letters. */
  readonly resources: readonly string[];
  readonly stages?: readonly Stage[];
  readonly reason: string;
};

export const SUPPRESSIONS: readonly Suppression[] = [
  {
    rule: 'AwsSolutions-IAM5[Resource::*]',
    resources: ['*Role'],
    reason:
      'EC2 interfaces of Lambda, X-Ray segments and the channels of Session Manager know no narrower resource; every other action is on a named one.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::arn:aws:logs:',
    resources: ['*Role'],
    reason: 'The streams of the own log group: their names are made by Lambda.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<LakeBucket.Arn>/events/*]',
    resources: ['LakeRole', 'WarehouseRole'],
    reason: 'The files of the events, whose names are days.',
  },
  {
    rule: 'Serverless-LambdaStarPermissions',
    resources: ['*Role'],
    reason: 'The same as AwsSolutions-IAM5: interfaces in the VPC and X-Ray segments.',
  },
  {
    rule: 'AwsSolutions-IAM4',
    resources: ['ApiLogRole'],
    stages: [2, 3],
    reason: 'The policy that API Gateway asks for by name; the role can do nothing but write logs.',
  },
  {
    rule: 'AwsSolutions-SMG4',
    resources: ['WebhookTokens'],
    reason:
      'Two tokens overlap while it is changed by command (docs/growth.md); a rotation by itself would have to tell EvolutionAPI in the same moment, or lose messages.',
  },
  {
    rule: 'AwsSolutions-SMG4',
    resources: ['EvolutionSecret', 'EvolutionDatabaseSecret'],
    reason:
      'EvolutionAPI reads them at its start only: changing them restarts WhatsApp, which is an operator’s moment to choose.',
  },
  {
    rule: 'AwsSolutions-SMG4',
    resources: ['OperatorToken', 'OperatorKey'],
    reason:
      'The first serves one login; under the second every operator’s one-time codes are sealed, who would have to enrol anew.',
  },
  {
    rule: 'AwsSolutions-SMG4',
    resources: ['EdgeKey'],
    reason: 'Distribution and API key take it from the template: it changes with a deployment, never by itself.',
  },
  {
    rule: 'AwsSolutions-RDS3',
    resources: ['Database'],
    stages: [1],
    reason: 'The second zone would double the largest cost of the beta; backups restore to any second of seven days.',
  },
  {
    rule: 'AwsSolutions-RDS3',
    resources: ['DatabaseReplica*'],
    stages: [3],
    reason: 'A replica for reports: while it is away, reports wait.',
  },
  {
    rule: 'AwsSolutions-RDS2',
    resources: ['DatabaseReplica*'],
    stages: [3],
    reason: 'Encrypted as its source is; RDS refuses the property on a replica.',
  },
  {
    rule: 'AwsSolutions-RDS10',
    resources: ['DatabaseReplica*'],
    stages: [3],
    reason: 'Holds nothing of its own; going back a stage removes it.',
  },
  {
    rule: 'AwsSolutions-RDS11',
    resources: ['Database', 'DatabaseReplica*'],
    reason: 'Reached by two security groups in subnets without a way out; another number would hide nothing.',
  },
  {
    rule: 'AwsSolutions-EC28',
    resources: ['NatInstance', 'EvolutionInstance'],
    reason:
      'Figures by the minute cost as much as the machine (2.10 USD a month); those of five minutes and our own watch are enough.',
  },
  {
    rule: 'AwsSolutions-EC29',
    resources: ['NatInstance', 'EvolutionInstance'],
    reason:
      'Nothing is kept on them, and CloudFormation must be able to replace them; protection would stop the update halfway.',
  },
  {
    rule: 'AwsSolutions-ECS2',
    resources: ['EvolutionShard*Task'],
    stages: [3],
    reason: 'Switches only; key and password come from Secrets Manager.',
  },
  {
    rule: 'AwsSolutions-ELB2',
    resources: ['EvolutionBalancer'],
    stages: [3],
    reason:
      'A private router whose only caller logs each call itself; paths would add instance names to a bucket to guard.',
  },
  {
    rule: 'AwsSolutions-S1',
    resources: ['LakeBucket'],
    stages: [2, 3],
    reason:
      'One function writes, one role reads, both named in its policies; who asked what is in CloudTrail when an account turns data events on.',
  },
  {
    rule: 'AwsSolutions-CFR1',
    resources: ['Distribution'],
    reason:
      'People travel, and a forwarded link opened abroad must say that it is void, not that the country is wrong.',
  },
  {
    rule: 'AwsSolutions-CFR2',
    resources: ['Distribution'],
    reason:
      'Stage 1: the pages limit visitors themselves and 8 USD a month of firewall would be a tenth of the bill. From stage 2 on the firewall stands at API Gateway, behind which nothing is open.',
  },
  {
    rule: 'AwsSolutions-CFR3',
    resources: ['Distribution'],
    reason: 'Its access log would store the unguessable links to people’s pages.',
  },
  {
    rule: 'AwsSolutions-CFR4',
    resources: ['Distribution'],
    reason:
      'AWS’s own certificate allows no choice of protocol; with publicHost and certificateArn it is TLS 1.2 or newer.',
  },
  {
    rule: 'AwsSolutions-APIG2',
    resources: ['WebhookApi', 'PageApi'],
    stages: [2, 3],
    reason:
      'A body that fits no model must reach quarantine: a refused webhook is a lost message. Pages check what they get themselves.',
  },
  {
    rule: 'AwsSolutions-APIG3',
    resources: ['WebhookApiStage'],
    stages: [2, 3],
    reason:
      'Its rules would refuse webhooks above 8 kB, and a refused webhook is a lost message. The address, the key and the throttle guard it; pages have the firewall.',
  },
  {
    rule: 'AwsSolutions-APIG4',
    resources: ['PageApi*', 'WebhookApiPost*'],
    stages: [2, 3],
    reason: 'A key that only the distribution knows; who a person is, is decided by the pages’ own sessions.',
  },
  {
    rule: 'AwsSolutions-COG4',
    resources: ['PageApi*', 'WebhookApiPost*'],
    stages: [2, 3],
    reason: 'People have no Cognito account: their WhatsApp number is their identity.',
  },
  {
    rule: 'Serverless-LambdaAsyncFailureDestination',
    resources: ['*Invocations'],
    reason: 'Each function has a dead-letter queue; a destination beside it would keep every failure twice.',
  },
  {
    rule: 'Serverless-LambdaEventSourceMappingDestination',
    resources: ['*Source'],
    reason: 'Lambda takes no destination for SQS sources: the redrive policy of the queue is it.',
  },
  {
    rule: 'Serverless-SQSRedrivePolicy',
    resources: ['*FailedQueue', 'UnheardQueue'],
    reason: 'These are the dead-letter queues.',
  },
  {
    rule: 'Serverless-SNSRedrivePolicy',
    resources: ['AlertsByMail'],
    reason: 'A mail that SNS gives up is shown in the console of alarms; a queue of mails would be read by nobody.',
  },
];
