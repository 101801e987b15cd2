import { CfnOutput } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { FunctionName } from '../environments/environment.ts';
import { functionsOf } from '../functions/every-function.ts';
import type { FunctionPlan } from '../functions/function-plan.ts';
import type { Data } from './data.ts';
import { environmentOf } from './function-environment.ts';
import { policyOf } from './function-policy.ts';
import { logicalId } from './logical-id.ts';
import type { Network } from './network.ts';
import type { Queues } from './queues.ts';
import { schedules } from './schedules.ts';
import { nameOf, type Scope } from './scope.ts';

/** What functions stand in. */
export type Surroundings = {
  readonly scope: Scope;
  readonly network: Network;
  readonly data: Data;
  readonly queues: Queues;
  readonly evolutionUrl: string;
  readonly lakeBucket: string | undefined;
  readonly lakeBucketArn: string | undefined;
  readonly publicUrl: string;
  readonly codeOf: (name: FunctionName) => lambda.CfnFunction.CodeProperty;
};

export type DeployedFunction = { readonly arn: string; readonly name: string };

export type Functions = ReadonlyMap<FunctionName, DeployedFunction>;

/** Every function of the stage with its role, log, dead letters, queue and schedules. */
export function functions(around: Surroundings): Functions {
  const { scope } = around;
  const made = new Map<FunctionName, DeployedFunction>();
  for (const plan of functionsOf(scope.environment.stage)) {
    const deployed = deploy(plan, around);
    made.set(plan.name, deployed);
    if (plan.takes) takeFrom(plan, deployed, around);
  }
  schedules(around, made);
  new CfnOutput(scope.stack, 'MigrateFunctionName', { value: made.get('migrate')?.name ?? '' });
  return made;
}

function deploy(plan: FunctionPlan, around: Surroundings): DeployedFunction {
  const { scope, network, queues } = around;
  const { stack, sizes, environment } = scope;
  const id = logicalId(plan.name);
  const functionName = nameOf(scope, plan.name);
  const log = new logs.CfnLogGroup(stack, `${id}Log`, {
    logGroupName: `/denserola/${environment.name}/${plan.name}`,
    retentionInDays: sizes.logDays,
  });
  const logArn = `arn:aws:logs:${environment.region}:${stack.account}:log-group:/denserola/${environment.name}/${plan.name}`;
  const role = new iam.CfnRole(stack, `${id}Role`, {
    roleName: `${functionName}-${environment.region}`,
    description: `What the function ${plan.name} may do`,
    assumeRolePolicyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          principals: [new iam.ServicePrincipal('lambda.amazonaws.com')],
          actions: ['sts:AssumeRole'],
        }),
      ],
    }),
    policies: [{ policyName: plan.name, policyDocument: policyOf(plan, around, logArn) }],
  });
  const made = new lambda.CfnFunction(stack, `${id}Function`, {
    functionName,
    description: `src/apps/lambda: ${plan.name}`,
    runtime: 'nodejs24.x',
    architectures: ['arm64'],
    handler: 'index.handler',
    code: around.codeOf(plan.name),
    role: role.attrArn,
    timeout: plan.timeoutSeconds,
    memorySize: plan.memoryMb,
    reservedConcurrentExecutions: sizes.concurrency[plan.name],
    deadLetterConfig: { targetArn: queues.unheard.arn },
    loggingConfig: { logGroup: log.ref, logFormat: 'JSON', applicationLogLevel: 'INFO', systemLogLevel: 'WARN' },
    tracingConfig: { mode: environment.tracing.kind === 'xray' ? 'Active' : 'PassThrough' },
    environment: { variables: environmentOf(plan, around) },
    ...(plan.isInVpc
      ? {
          vpcConfig: {
            subnetIds: [...network.functionSubnets],
            securityGroupIds: [network.groups.functions, ...(plan.usesCache ? [network.groups.cacheUsers] : [])],
            ipv6AllowedForDualStack: true,
          },
        }
      : {}),
  });
  return { arn: made.attrArn, name: made.ref };
}

function takeFrom(plan: FunctionPlan, deployed: DeployedFunction, { scope, queues }: Surroundings): void {
  const { name, takes } = plan;
  if (takes === undefined) return;
  const { consumers } = scope.sizes;
  new lambda.CfnEventSourceMapping(scope.stack, `${logicalId(name)}Source`, {
    functionName: deployed.name,
    eventSourceArn: queues[takes].arn,
    batchSize: 10,
    functionResponseTypes: ['ReportBatchItemFailures'],
    ...(name === 'channel' || name === 'conversation' || name === 'delivery'
      ? { scalingConfig: { maximumConcurrency: consumers[name] } }
      : {}),
  });
}
