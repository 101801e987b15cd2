import * as iam from 'aws-cdk-lib/aws-iam';
import type { FunctionPlan } from '../functions/function-plan.ts';
import type { Surroundings } from './functions.ts';

/** The statements of a function's role: what its plan says that it does, on exactly what it does it to. */
export function policyOf(plan: FunctionPlan, around: Surroundings, logArn: string): iam.PolicyDocument {
  const { queues, data, scope, lakeBucketArn } = around;
  const statements = [allow('WriteLog', ['logs:CreateLogStream', 'logs:PutLogEvents'], [`${logArn}:*`])];
  if (plan.isInVpc) statements.push(allow('JoinNetwork', NETWORK_ACTIONS, ['*']));
  if (plan.takes) {
    const taken = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
    statements.push(allow('TakeMessages', taken, [queues[plan.takes].arn]));
  }
  const sent = [...plan.sends.map((name) => queues[name].arn), queues.unheard.arn];
  statements.push(allow('SendMessages', ['sqs:SendMessage'], sent));
  if (plan.secrets.length > 0) {
    const read = plan.secrets.map((name) => data.secrets[name]);
    statements.push(allow('ReadSecrets', ['secretsmanager:GetSecretValue'], read));
  }
  if (plan.writesLake && lakeBucketArn) {
    statements.push(allow('WriteLake', ['s3:PutObject'], [`${lakeBucketArn}/events/*`]));
  }
  const { languageModel, tracing, region } = scope.environment;
  if (plan.usesLanguageModel && languageModel?.startsWith('bedrock:')) {
    const model = `arn:aws:bedrock:${region}::foundation-model/${languageModel.slice('bedrock:'.length)}`;
    statements.push(allow('AskModel', ['bedrock:InvokeModel'], [model]));
  }
  if (tracing.kind === 'xray') {
    statements.push(allow('WriteTraces', ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*']));
  }
  if (tracing.kind === 'otlp') {
    statements.push(allow('ReadTraceHeader', ['secretsmanager:GetSecretValue'], [tracing.headerSecretArn]));
  }
  return new iam.PolicyDocument({ statements });
}

function allow(sid: string, actions: readonly string[], resources: readonly string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, actions: [...actions], resources: [...resources] });
}

/** What Lambda itself does with the function's role to put it into the VPC; EC2 knows no narrower resource for them. */
const NETWORK_ACTIONS = [
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:DeleteNetworkInterface',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
];
