import { manyOf, type Properties, propertiesOf, resourcesOf } from './properties.ts';
import { readApis, readUsagePlans } from './read-apis.ts';
import { readEdge } from './read-edge.ts';
import { type ResolverNeeds, resolver } from './resolver.ts';
import type {
  DatabaseModel,
  FunctionModel,
  QueueModel,
  RoleModel,
  ScheduleModel,
  SecretModel,
  SourceModel,
  StageModel,
  Statement,
} from './stage-model.ts';

/** The stage that a template describes. What the runner does not play (networks, alarms, budgets, …) is not read. */
export function readStage(needs: ResolverNeeds): StageModel {
  const { template, place } = needs;
  const { resolve, holds } = resolver(needs);
  const of = (...types: readonly string[]) => resourcesOf({ template, resolve, holds }, ...types);
  const attribute = (id: string, name: string) => String(resolve({ 'Fn::GetAtt': [id, name] }));
  const ref = (id: string) => String(resolve({ Ref: id }));

  return {
    region: place.region,
    account: place.account,
    functions: of('AWS::Lambda::Function').map((one) => functionOf(one, attribute(one.id, 'Arn'), ref(one.id))),
    roles: rolesOf(of('AWS::IAM::Role'), of('AWS::IAM::Policy'), { attribute, ref }),
    queues: of('AWS::SQS::Queue').map((one) =>
      queueOf(one, {
        arn: attribute(one.id, 'Arn'),
        name: attribute(one.id, 'QueueName'),
        url: ref(one.id),
      }),
    ),
    sources: of('AWS::Lambda::EventSourceMapping')
      .filter(({ all }) => all.Enabled !== false)
      .map(sourceOf),
    schedules: of('AWS::Scheduler::Schedule')
      .filter(({ all }) => all.State !== 'DISABLED')
      .map(scheduleOf),
    functionUrls: of('AWS::Lambda::Url').map((one) => ({
      id: one.id,
      functionArn: one.text('TargetFunctionArn'),
      host: new URL(attribute(one.id, 'FunctionUrl')).host,
    })),
    apis: readApis(of, ref, place.region),
    usagePlans: readUsagePlans(of, ref),
    invokers: of('AWS::Lambda::Permission').map((one) => ({
      action: one.text('Action'),
      functionName: one.text('FunctionName'),
      principal: one.text('Principal'),
    })),
    edge: of('AWS::CloudFront::Distribution').map((one) =>
      readEdge(one, functionCodes(of('AWS::CloudFront::Function'), attribute)),
    )[0],
    secrets: of('AWS::SecretsManager::Secret').map((one) => secretOf(one, ref(one.id))),
    buckets: of('AWS::S3::Bucket').map(({ id }) => ref(id)),
    database: databaseOf(of('AWS::RDS::DBInstance')),
    evolution: [
      ...of('AWS::ElasticLoadBalancingV2::LoadBalancer').map(({ id }) => ({ id, attribute: 'DNSName' })),
      ...of('AWS::EC2::Instance')
        .filter(({ id }) => /evolution/i.test(id))
        .map(({ id }) => ({ id, attribute: 'PrivateIp' })),
    ].map(({ id, attribute: name }) => ({ id, attribute: name, host: attribute(id, name) }))[0],
    hasCache: of('AWS::ElastiCache::ServerlessCache', 'AWS::ElastiCache::ReplicationGroup').length > 0,
  };
}

function functionOf(one: Properties, arn: string, name: string): FunctionModel {
  const variables = Object.entries(Object(one.object('Environment').Variables));
  const dead = one.object('DeadLetterConfig').TargetArn;
  return {
    id: one.id,
    name,
    arn,
    bundle: one.id.replace(/Function$/, '').toLowerCase(),
    handler: one.text('Handler'),
    environment: Object.fromEntries(variables.map(([key, value]) => [key, String(value)])),
    timeoutSeconds: one.optionalNumber('Timeout') ?? 3,
    memoryMb: one.optionalNumber('MemorySize') ?? 128,
    reservedConcurrency: one.optionalNumber('ReservedConcurrentExecutions'),
    roleArn: one.text('Role'),
    deadLetterArn: dead === undefined ? undefined : String(dead),
  };
}

function rolesOf(
  roles: readonly Properties[],
  policies: readonly Properties[],
  { attribute, ref }: { attribute: (id: string, name: string) => string; ref: (id: string) => string },
): readonly RoleModel[] {
  return roles.map((role) => {
    const inline = role.list('Policies').flatMap((one) => statementsOf(role.id, Object(one).PolicyDocument));
    const attached = policies
      .filter((policy) => policy.list('Roles').includes(ref(role.id)))
      .flatMap((policy) => statementsOf(policy.id, policy.all.PolicyDocument));
    return { id: role.id, arn: attribute(role.id, 'Arn'), statements: [...inline, ...attached] };
  });
}

function statementsOf(id: string, document: unknown): readonly Statement[] {
  return manyOf(Object(document).Statement).map((statement) => {
    const { Effect, Action, Resource, Condition } = Object(statement);
    if (Condition !== undefined) throw new Error(`${id} allows under a condition, which is not judged here`);
    return {
      effect: Effect === 'Deny' ? 'Deny' : 'Allow',
      actions: manyOf(Action).map(String),
      resources: manyOf(Resource).map(String),
    };
  });
}

function queueOf(one: Properties, names: Pick<QueueModel, 'arn' | 'name' | 'url'>): QueueModel {
  const { deadLetterTargetArn, maxReceiveCount } = one.object('RedrivePolicy');
  return {
    id: one.id,
    ...names,
    visibilitySeconds: one.optionalNumber('VisibilityTimeout') ?? 30,
    delaySeconds: one.optionalNumber('DelaySeconds') ?? 0,
    retentionSeconds: one.optionalNumber('MessageRetentionPeriod') ?? 345_600,
    redrive:
      deadLetterTargetArn === undefined
        ? undefined
        : { targetArn: String(deadLetterTargetArn), maxReceives: Number(maxReceiveCount) },
  };
}

function sourceOf(one: Properties): SourceModel {
  const most = one.object('ScalingConfig').MaximumConcurrency;
  return {
    id: one.id,
    functionName: one.text('FunctionName'),
    queueArn: one.text('EventSourceArn'),
    batchSize: one.optionalNumber('BatchSize') ?? 10,
    windowSeconds: one.optionalNumber('MaximumBatchingWindowInSeconds') ?? 0,
    reportsFailures: one.list('FunctionResponseTypes').includes('ReportBatchItemFailures'),
    maximumConcurrency: most === undefined ? undefined : Number(most),
  };
}

function scheduleOf(one: Properties): ScheduleModel {
  const target = propertiesOf(one.id, one.object('Target'));
  return {
    id: one.id,
    expression: one.text('ScheduleExpression'),
    input: JSON.parse(target.optionalText('Input') ?? '{}'),
    functionArn: target.text('Arn'),
    roleArn: target.text('RoleArn'),
  };
}

function functionCodes(
  functions: readonly Properties[],
  attribute: (id: string, name: string) => string,
): ReadonlyMap<string, string> {
  return new Map(functions.map((one) => [attribute(one.id, 'FunctionARN'), one.text('FunctionCode')]));
}

function secretOf(one: Properties, arn: string): SecretModel {
  const {
    SecretStringTemplate = '{}',
    GenerateStringKey = 'value',
    PasswordLength = 32,
  } = one.object('GenerateSecretString');
  return {
    id: one.id,
    arn,
    name: one.optionalText('Name') ?? one.id,
    template: JSON.parse(String(SecretStringTemplate)),
    generatedKey: String(GenerateStringKey),
    length: Number(PasswordLength),
  };
}

function databaseOf(instances: readonly Properties[]): DatabaseModel {
  const isCopy = ({ all }: Properties) => all.SourceDBInstanceIdentifier !== undefined;
  const primary = instances.find((one) => !isCopy(one));
  if (primary === undefined) throw new Error('the template has no database');
  return {
    id: primary.id,
    name: primary.text('DBName'),
    user: primary.text('MasterUsername'),
    password: primary.text('MasterUserPassword'),
    replicaIds: instances.filter(isCopy).map(({ id }) => id),
  };
}
