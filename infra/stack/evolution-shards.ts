import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Data } from './data.ts';
import {
  clientNameOf,
  EVOLUTION_PORT,
  evolutionDatabase,
  evolutionImage,
  evolutionSettings,
} from './evolution-settings.ts';
import { shardRoutes } from './evolution-shard-routes.ts';
import type { Network } from './network.ts';
import { nameOf, type Scope } from './scope.ts';

type ShardSize = { readonly cpu: number; readonly memoryMb: number; readonly heapMb: number };

/**
 * EvolutionAPI in shards. A number's session lives in exactly one process, so a shard is a service with one task that is
 * stopped before the next one starts; more people mean more numbers and more shards, never more tasks of one.
 */
export function evolutionShards(scope: Scope, network: Network, data: Data, size: ShardSize): { readonly url: string } {
  const { stack, environment, sizes } = scope;
  const cluster = new ecs.CfnCluster(stack, 'EvolutionCluster', {
    clusterName: nameOf(scope, 'evolution'),
    clusterSettings: [{ name: 'containerInsights', value: 'enabled' }],
  });
  const log = new logs.CfnLogGroup(stack, 'EvolutionLog', {
    logGroupName: `/denserola/${environment.name}/evolution`,
    retentionInDays: sizes.logDays,
  });
  const taskRole = new iam.CfnRole(stack, 'EvolutionTaskRole', { assumeRolePolicyDocument: assumedByTasks() });
  const startRole = startRoleOf(scope, data, log);
  const balancer = balancerOf(scope, network);
  const shards = environment.whatsapp.shards.map((instances, index) => {
    const shard = index + 1;
    const targets = new elb.CfnTargetGroup(stack, `EvolutionShard${shard}Targets`, {
      vpcId: network.vpcId,
      targetType: 'ip',
      protocol: 'HTTP',
      port: EVOLUTION_PORT,
      // GET / asks WhatsApp's servers without a time limit: any answer, even 401, proves the process.
      healthCheckPath: '/instance/connectionState/health',
      matcher: { httpCode: '200-499' },
      healthCheckIntervalSeconds: 30,
      unhealthyThresholdCount: 5,
      targetGroupAttributes: [{ key: 'deregistration_delay.timeout_seconds', value: '30' }],
    });
    return { shard, instances, targets };
  });
  const routes = shardRoutes(stack, balancer.ref, shards);
  for (const { shard, targets } of shards) {
    const service = new ecs.CfnService(stack, `EvolutionShard${shard}`, {
      cluster: cluster.ref,
      serviceName: `shard-${shard}`,
      taskDefinition: taskOf(scope, data, size, { shard, log, taskRole, startRole }).ref,
      desiredCount: environment.whatsapp.shardsIdle ? 0 : 1,
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      // Stop before start: two processes with one session throw each other out without end.
      deploymentConfiguration: {
        minimumHealthyPercent: 0,
        maximumPercent: 100,
        deploymentCircuitBreaker: { enable: true, rollback: true },
      },
      healthCheckGracePeriodSeconds: 120,
      availabilityZoneRebalancing: 'DISABLED',
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: [...network.gatewaySubnets],
          securityGroups: [network.groups.gateway],
          assignPublicIp: 'DISABLED',
        },
      },
      loadBalancers: [{ containerName: 'evolution', containerPort: EVOLUTION_PORT, targetGroupArn: targets.ref }],
    });
    for (const route of routes) service.addResourceDependency(route);
  }
  return { url: `http://${balancer.attrDnsName}:${EVOLUTION_PORT}` };
}

function balancerOf(scope: Scope, network: Network): elb.CfnLoadBalancer {
  const { stack } = scope;
  const group = new ec2.CfnSecurityGroup(stack, 'BalancerGroup', {
    vpcId: network.vpcId,
    groupDescription: 'Private router to the shards',
    securityGroupEgress: [
      {
        ipProtocol: 'tcp',
        fromPort: EVOLUTION_PORT,
        toPort: EVOLUTION_PORT,
        destinationSecurityGroupId: network.groups.gateway,
        description: 'The shards',
      },
    ],
  });
  const allow = (id: string, to: string, from: string, description: string) =>
    new ec2.CfnSecurityGroupIngress(stack, id, {
      groupId: to,
      sourceSecurityGroupId: from,
      ipProtocol: 'tcp',
      fromPort: EVOLUTION_PORT,
      toPort: EVOLUTION_PORT,
      description,
    });
  allow('BalancerFromFunctions', group.attrGroupId, network.groups.functions, 'Functions');
  allow('BalancerFromOperators', group.attrGroupId, network.groups.operators, 'Forwarded by Session Manager');
  allow('GatewayFromBalancer', network.groups.gateway, group.attrGroupId, 'The private router');
  return new elb.CfnLoadBalancer(stack, 'EvolutionBalancer', {
    name: nameOf(scope, 'evolution'),
    scheme: 'internal',
    type: 'application',
    subnets: [...network.gatewaySubnets],
    securityGroups: [group.attrGroupId],
    loadBalancerAttributes: [
      { key: 'routing.http.drop_invalid_header_fields.enabled', value: 'true' },
      { key: 'deletion_protection.enabled', value: 'false' },
      { key: 'idle_timeout.timeout_seconds', value: '60' },
    ],
  });
}

function taskOf(
  scope: Scope,
  data: Data,
  size: ShardSize,
  parts: { shard: number; log: logs.CfnLogGroup; taskRole: iam.CfnRole; startRole: iam.CfnRole },
): ecs.CfnTaskDefinition {
  const { stack, environment } = scope;
  const { shard, log, taskRole, startRole } = parts;
  const settings = evolutionSettings(clientNameOf(shard), size.heapMb);
  return new ecs.CfnTaskDefinition(stack, `EvolutionShard${shard}Task`, {
    family: nameOf(scope, 'shard', String(shard)),
    cpu: String(size.cpu),
    memory: String(size.memoryMb),
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    taskRoleArn: taskRole.attrArn,
    executionRoleArn: startRole.attrArn,
    containerDefinitions: [
      {
        name: 'evolution',
        image: evolutionImage(scope),
        essential: true,
        portMappings: [{ containerPort: EVOLUTION_PORT, protocol: 'tcp' }],
        stopTimeout: 30,
        // The address of the database is put together when the task starts, since its password is a secret.
        entryPoint: ['/bin/bash', '-c'],
        command: [
          `export DATABASE_CONNECTION_URI="postgresql://evolution:$DATABASE_PASSWORD@${evolutionDatabase(data)}"; ` +
            'unset DATABASE_PASSWORD; . ./Docker/scripts/deploy_database.sh && exec npm run start:prod',
        ],
        environment: Object.entries(settings).map(([name, value]) => ({ name, value })),
        secrets: [
          { name: 'AUTHENTICATION_API_KEY', valueFrom: `${data.secrets.evolution}:apiKey::` },
          { name: 'DATABASE_PASSWORD', valueFrom: `${data.evolutionDatabaseSecret}:password::` },
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': log.ref,
            'awslogs-region': environment.region,
            'awslogs-stream-prefix': `shard-${shard}`,
          },
        },
      },
    ],
  });
}

function startRoleOf({ stack }: Scope, data: Data, log: logs.CfnLogGroup): iam.CfnRole {
  return new iam.CfnRole(stack, 'EvolutionStartRole', {
    assumeRolePolicyDocument: assumedByTasks(),
    policies: [
      {
        policyName: 'start',
        policyDocument: new iam.PolicyDocument({
          statements: [
            new iam.PolicyStatement({
              actions: ['secretsmanager:GetSecretValue'],
              resources: [data.secrets.evolution, data.evolutionDatabaseSecret],
            }),
            new iam.PolicyStatement({
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [log.attrArn],
            }),
          ],
        }),
      },
    ],
  });
}

function assumedByTasks(): iam.PolicyDocument {
  return new iam.PolicyDocument({
    statements: [
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal('ecs-tasks.amazonaws.com')],
        actions: ['sts:AssumeRole'],
      }),
    ],
  });
}
