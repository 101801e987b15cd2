import type { FunctionName } from '../environments/environment.ts';

/** An action of AWS that code does, and on what: a resource of the template by its logical id, or `*`. */
export type Used = { readonly action: string; readonly on: string; readonly by: string };

/**
 * What each function of src/apps/lambda does in AWS, written down from its code and not from the templates: the check that
 * compares both finds a permission too few and one too many.
 */
export const USED_ACTIONS: Readonly<Record<FunctionName, readonly Used[]>> = {
  door: [...runs('Door'), send('WebhooksQueue'), ...reads('WebhookTokens')],
  channel: [
    ...runsInVpc('Channel'),
    ...takes('WebhooksQueue'),
    send('WakesQueue'),
    send('DeliveriesQueue'),
    ...reads('DatabaseSecret'),
  ],
  conversation: [
    ...runsInVpc('Conversation'),
    ...takes('WakesQueue'),
    send('WakesQueue'),
    send('DeliveriesQueue'),
    ...reads('DatabaseSecret'),
  ],
  delivery: [
    ...runsInVpc('Delivery'),
    ...takes('DeliveriesQueue'),
    send('DeliveriesQueue'),
    ...reads('DatabaseSecret', 'EvolutionSecret'),
  ],
  notifications: [...runsInVpc('Notifications'), ...reads('DatabaseSecret')],
  watch: [
    ...runsInVpc('Watch'),
    send('WakesQueue'),
    send('DeliveriesQueue'),
    ...reads('DatabaseSecret', 'EvolutionSecret'),
  ],
  web: [
    ...runsInVpc('Web'),
    send('WakesQueue'),
    send('DeliveriesQueue'),
    ...reads('DatabaseSecret', 'EvolutionSecret', 'OperatorToken', 'OperatorKey'),
  ],
  lake: [
    ...runsInVpc('Lake'),
    ...reads('DatabaseSecret'),
    { action: 's3:PutObject', on: 'LakeBucket/events/*', by: 'the export, a file a day' },
  ],
  migrate: [...runsInVpc('Migrate'), ...reads('DatabaseSecret')],
};

/** What Lambda does with the role of any function: its log, its traces, and what it could not deliver. */
function runs(name: string): readonly Used[] {
  return [
    { action: 'logs:CreateLogStream', on: `${name}Log`, by: 'Lambda' },
    { action: 'logs:PutLogEvents', on: `${name}Log`, by: 'Lambda' },
    { action: 'xray:PutTraceSegments', on: '*', by: 'Lambda and gateways/otlp' },
    { action: 'xray:PutTelemetryRecords', on: '*', by: 'Lambda' },
    send('UnheardQueue'),
  ];
}

function runsInVpc(name: string): readonly Used[] {
  const faces = [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:DeleteNetworkInterface',
    'ec2:AssignPrivateIpAddresses',
    'ec2:UnassignPrivateIpAddresses',
  ];
  return [...runs(name), ...faces.map((action) => ({ action, on: '*', by: 'Lambda' }))];
}

function takes(queue: string): readonly Used[] {
  return ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'].map((action) => ({
    action,
    on: queue,
    by: 'the event source mapping',
  }));
}

function send(queue: string): Used {
  return { action: 'sqs:SendMessage', on: queue, by: 'gateways/sqs' };
}

function reads(...secrets: readonly string[]): readonly Used[] {
  return secrets.map((on) => ({ action: 'secretsmanager:GetSecretValue', on, by: 'gateways/secrets-manager' }));
}
