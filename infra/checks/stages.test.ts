import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../environments/environment.ts';
import { sizesOf } from '../environments/sizes-of-stage.ts';
import { functionsOf } from '../functions/every-function.ts';
import { EVERY_QUEUE } from '../functions/every-queue.ts';
import { logicalId } from '../stack/logical-id.ts';
import { checkedEnvironment, templateOf } from './template.ts';
import { ofType, threeStages } from './three-stages.ts';

const stages = threeStages();

describe.each(STAGES)('stage %i', (stage) => {
  const template = stages[stage];
  const sizes = sizesOf({ stage });
  const functions = ofType(template, 'AWS::Lambda::Function');
  const of = (type: string) => ofType(template, type);

  it('has exactly the functions of the product', () => {
    expect(functions.map(({ id }) => id).toSorted()).toEqual(
      functionsOf(stage)
        .map(({ name }) => `${logicalId(name)}Function`)
        .toSorted(),
    );
  });

  it('gives each function a timeout, reserved concurrency, dead letters, a role and a log of its own', () => {
    for (const { id, props } of functions) {
      const word = id.replace('Function', '');
      expect(props, id).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Timeout: expect.any(Number),
        ReservedConcurrentExecutions: expect.any(Number),
        DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': ['UnheardQueue', 'Arn'] } },
        Role: { 'Fn::GetAtt': [`${word}Role`, 'Arn'] },
        LoggingConfig: { LogGroup: { Ref: `${word}Log` } },
      });
    }
  });

  it('keeps every log for a time, none for ever', () => {
    expect(of('AWS::Logs::LogGroup').filter(({ props }) => !(Number(props.RetentionInDays) <= 90))).toEqual([]);
  });

  it('hides a message six times as long as its function may take, and gives it up into a queue', () => {
    for (const { props } of of('AWS::Lambda::EventSourceMapping')) {
      const queue = template.Resources[idOf(props.EventSourceArn)];
      const taker = template.Resources[idOf(props.FunctionName)];
      expect(Number(queue?.Properties.VisibilityTimeout)).toBeGreaterThanOrEqual(6 * Number(taker?.Properties.Timeout));
      expect(queue?.Properties.RedrivePolicy).toMatchObject({ maxReceiveCount: expect.any(Number) });
      expect(props.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(props.BatchSize).toBe(10);
      const most = Object(props.ScalingConfig).MaximumConcurrency;
      expect(most).toBeLessThanOrEqual(Number(taker?.Properties.ReservedConcurrentExecutions));
    }
    expect(of('AWS::Lambda::EventSourceMapping')).toHaveLength(EVERY_QUEUE.length);
  });

  it('holds a failed message as long as a queue can', () => {
    const failed = of('AWS::SQS::Queue').filter(({ id }) => /Failed|Unheard/.test(id));
    expect(failed).toHaveLength(EVERY_QUEUE.length + 1);
    expect(failed.every(({ props }) => props.MessageRetentionPeriod === 1_209_600)).toBe(true);
  });

  it('encrypts all that rests', () => {
    expect(of('AWS::SQS::Queue').every(({ props }) => props.SqsManagedSseEnabled === true)).toBe(true);
    const owned = of('AWS::RDS::DBInstance').filter(({ props }) => props.SourceDBInstanceIdentifier === undefined);
    expect(owned.every(({ props }) => props.StorageEncrypted === true)).toBe(true);
    expect(of('AWS::S3::Bucket').every(({ props }) => props.BucketEncryption !== undefined)).toBe(true);
    const volumes = of('AWS::EC2::Instance').flatMap(({ props }) => Object(props).BlockDeviceMappings);
    expect(volumes.every((volume) => volume.Ebs.Encrypted === true)).toBe(true);
    // ElastiCache Serverless and log groups are always encrypted.
  });

  it('encrypts all that travels to the database, the queues and the doors', () => {
    const [parameters] = of('AWS::RDS::DBParameterGroup');
    expect(parameters?.props.Parameters).toMatchObject({ 'rds.force_ssl': '1' });
    const policies = of('AWS::SQS::QueuePolicy').map(({ props }) => JSON.stringify(props));
    expect(policies.filter((policy) => policy.includes('aws:SecureTransport'))).toHaveLength(
      of('AWS::SQS::Queue').length,
    );
    expect(JSON.stringify(of('AWS::CloudFront::Distribution'))).not.toMatch(/allow-all|http-only/);
    expect(environmentOf('ConversationFunction').REDIS_URL).toMatchObject({
      'Fn::Join': ['', expect.arrayContaining(['rediss://'])],
    });
  });

  it('opens nothing but the doors', () => {
    expect(of('AWS::RDS::DBInstance').every(({ props }) => props.PubliclyAccessible === false)).toBe(true);
    expect(of('AWS::RedshiftServerless::Workgroup').every(({ props }) => props.PubliclyAccessible === false)).toBe(
      true,
    );
    expect(of('AWS::ElasticLoadBalancingV2::LoadBalancer').every(({ props }) => props.Scheme === 'internal')).toBe(
      true,
    );
    expect(of('AWS::EC2::Subnet').every(({ props }) => props.MapPublicIpOnLaunch === false)).toBe(true);
    const ingress = [
      ...of('AWS::EC2::SecurityGroup').flatMap(({ props }) => Object(props).SecurityGroupIngress ?? []),
      ...of('AWS::EC2::SecurityGroupIngress').map(({ props }) => props),
    ];
    expect(ingress.map((rule) => rule.CidrIp).filter((cidr) => cidr !== undefined)).toEqual(['10.40.0.0/16']);
    expect(ingress.filter((rule) => rule.CidrIpv6 !== undefined)).toEqual([]);
    const open = of('AWS::Lambda::Permission').filter(({ props }) => props.Principal === '*');
    expect(open.map(({ id }) => id)).toEqual(
      stage === 1 ? ['DoorFromUrl', 'DoorThroughUrl', 'WebFromUrl', 'WebThroughUrl'] : [],
    );
    expect(of('AWS::Lambda::Url').map(({ id }) => id)).toEqual(stage === 1 ? ['DoorUrl', 'WebUrl'] : []);
  });

  it('lets webhooks in from the one address of EvolutionAPI, and answers others so that nothing is dropped', () => {
    const code = JSON.stringify(template.Resources.WebhookGuard?.Properties.FunctionCode);
    expect(code).toContain('NatAddress');
    expect(code).toContain('statusCode: 503');
    expect(JSON.stringify(template.Resources.Distribution?.Properties)).toContain('WebhookGuard');
  });

  it('lets the guard decide as it says', () => {
    const code = Object(template.Resources.WebhookGuard?.Properties.FunctionCode)
      ['Fn::Join'][1].map((part: unknown) => (typeof part === 'string' ? part : '203.0.113.7'))
      .join('');
    const guard = runInNewContext(`${code}; handler`);
    const request = { uri: '/webhooks/evolution' };
    expect(guard({ viewer: { ip: '203.0.113.7' }, request })).toBe(request);
    expect(guard({ viewer: { ip: '203.0.113.8' }, request })).toMatchObject({ statusCode: 503 });
  });

  it('starts its machines with scripts that a shell can read', () => {
    for (const { id, props } of of('AWS::EC2::Instance')) {
      const script = textOf(Object(props.UserData)['Fn::Base64']).replace(/^[\s\S]*?(?=#!\/bin\/bash)/, '');
      const { status, stderr } = spawnSync('bash', ['-n'], { input: script.replace('--//--', ''), encoding: 'utf8' });
      expect(status, `${id} ${stderr}`).toBe(0);
    }
  });

  it('pays for no NAT gateway and no interface endpoint', () => {
    expect(of('AWS::EC2::NatGateway')).toEqual([]);
    expect(of('AWS::EC2::VPCEndpoint').map(({ props }) => props.VpcEndpointType)).toEqual(['Gateway']);
  });

  it('puts every function that needs the database into the VPC, with IPv6 as its way out', () => {
    for (const { id, props } of functions) {
      if (id === 'DoorFunction') expect(props.VpcConfig).toBeUndefined();
      else expect(props.VpcConfig, id).toMatchObject({ Ipv6AllowedForDualStack: true });
    }
  });

  it('lets those functions reach the cache that are told where it is, and no others', () => {
    const users = functions.filter(({ id }) => environmentOf(id).REDIS_URL !== undefined).map(({ id }) => id);
    expect(users.toSorted()).toEqual(['ConversationFunction', 'WebFunction']);
    const toCache = of('AWS::EC2::SecurityGroupIngress').filter(({ props }) => idOf(props.GroupId) === 'CacheGroup');
    const allowed = toCache.map(({ props }) => idOf(props.SourceSecurityGroupId));
    const reaching = functions.filter(({ props }) =>
      Object(props.VpcConfig).SecurityGroupIds?.some((group: unknown) => allowed.includes(idOf(group))),
    );
    expect(reaching.map(({ id }) => id).toSorted()).toEqual(users.toSorted());
    expect(of('AWS::ElastiCache::ServerlessCache').map(({ props }) => props.SecurityGroupIds)).toEqual([
      [{ 'Fn::GetAtt': ['CacheGroup', 'GroupId'] }],
    ]);
  });

  it('asks the database for fewer connections than it has', () => {
    const asked = functionsOf(stage).reduce(
      (sum, { name, connections }) => sum + connections * sizes.concurrency[name],
      0,
    );
    const evolution = 5 * checkedEnvironment(stage).whatsapp.shards.length;
    expect(asked + evolution).toBeLessThanOrEqual(sizes.database.maxConnections * 0.9);
  });

  it('guards the database against being deleted', () => {
    expect(template.Resources.Database).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { DeletionProtection: true, MultiAZ: stage > 1, EngineVersion: expect.stringMatching(/^18\./) },
    });
    expect(Number(template.Resources.Database?.Properties.BackupRetentionPeriod)).toBeGreaterThanOrEqual(7);
  });

  it('rotates the password of the database', () => {
    expect(of('AWS::SecretsManager::RotationSchedule').map(({ props }) => props.SecretId)).toEqual([
      { Ref: 'DatabaseSecret' },
    ]);
    // RDS refuses replicas of a database whose password it manages itself.
    expect(template.Resources.Database?.Properties.ManageMasterUserPassword).toBeUndefined();
  });

  it('tells of the bill before it is there', () => {
    expect(of('AWS::Budgets::Budget')).toHaveLength(1);
    expect(JSON.stringify(of('AWS::Budgets::Budget'))).toContain('FORECASTED');
    expect(of('AWS::CloudWatch::Alarm').length).toBeLessThanOrEqual(10);
  });

  it('uses EvolutionAPI 2.3.7, by digest, with its session outside', () => {
    const all = JSON.stringify(template);
    expect(all).toContain('evoapicloud/evolution-api:v2.3.7@sha256:');
    expect(all).toMatch(/DATABASE_PROVIDER.{1,20}postgresql/);
    expect(all).toMatch(/WEBHOOK_RETRY_NON_RETRYABLE_STATUS_CODES.{1,20}400,422/);
  });

  it('says every variable in a way that a small interpreter resolves', () => {
    for (const { id } of functions) {
      for (const [name, value] of Object.entries(environmentOf(id))) {
        expect(isPlain(value), `${id} ${name} ${JSON.stringify(value)}`).toBe(true);
      }
    }
  });

  it('has logical ids that are words, and far fewer resources than a stack may have', () => {
    const ids = Object.keys(template.Resources);
    expect(ids.filter((id) => /[0-9A-F]{8}$/.test(id))).toEqual([]);
    expect(ids.length).toBeLessThan(300);
  });

  it('comes out the same each time', () => {
    expect(templateOf(checkedEnvironment(stage))).toEqual(template);
  });

  function environmentOf(id: string): Readonly<Record<string, unknown>> {
    return Object(template.Resources[id]?.Properties.Environment).Variables;
  }
});

function idOf(reference: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = Object(reference);
  return Ref ?? attribute?.[0] ?? '';
}

/** With an address in place of whatever only AWS knows. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { 'Fn::Join': join } = Object(value);
  return join[1].map((part: unknown) => (typeof part === 'string' ? part : '203.0.113.7')).join('');
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return true;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = Object(value);
  return typeof Ref === 'string' || Array.isArray(attribute) || (Array.isArray(join) && join[1].every(isPlain));
}
