import { CfnOutput, Fn } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import { natInstance } from './nat-instance.ts';
import { nameOf, type Scope } from './scope.ts';

export type Network = {
  readonly vpcId: string;
  readonly cidr: string;
  /** IPv4 by the NAT instance, IPv6 by the free egress-only gateway. */
  readonly functionSubnets: readonly string[];
  /** IPv4 alone, so that EvolutionAPI always shows one address to the world. */
  readonly gatewaySubnets: readonly string[];
  /** No way out at all. */
  readonly dataSubnets: readonly string[];
  readonly groups: Groups;
  /** The one address from which EvolutionAPI speaks. */
  readonly gatewayAddress: string;
};

export type Groups = {
  readonly functions: string;
  /** Of the functions that may speak with the cache, besides the one that all are in. */
  readonly cacheUsers: string;
  readonly gateway: string;
  readonly database: string;
  readonly cache: string;
  readonly operators: string;
};

const CIDR = '10.40.0.0/16';

/**
 * No NAT gateway and no interface endpoints: functions reach AWS over IPv6, which is free, and the NAT instance carries
 * EvolutionAPI's way to WhatsApp (docs/decisions/0042).
 */
export function network(scope: Scope): Network {
  const { stack, environment } = scope;
  const vpc = new ec2.CfnVPC(stack, 'Vpc', {
    cidrBlock: CIDR,
    enableDnsHostnames: true,
    enableDnsSupport: true,
    tags: [{ key: 'Name', value: nameOf(scope) }],
  });
  const ipv6 = new ec2.CfnVPCCidrBlock(stack, 'VpcIpv6', { vpcId: vpc.ref, amazonProvidedIpv6CidrBlock: true });
  const internet = new ec2.CfnInternetGateway(stack, 'InternetGateway');
  const attached = new ec2.CfnVPCGatewayAttachment(stack, 'InternetGatewayAttachment', {
    vpcId: vpc.ref,
    internetGatewayId: internet.ref,
  });
  const egressOnly = new ec2.CfnEgressOnlyInternetGateway(stack, 'EgressOnlyGateway', { vpcId: vpc.ref });

  const tier = (name: string, block: number, withIpv6: boolean) => {
    const table = new ec2.CfnRouteTable(stack, `${name}Routes`, { vpcId: vpc.ref });
    const subnets = environment.availabilityZones.map((availabilityZone, index) => {
      const id = `${name}Subnet${index + 1}`;
      const subnet = new ec2.CfnSubnet(stack, id, {
        vpcId: vpc.ref,
        availabilityZone,
        cidrBlock: `10.40.${block + index * 4}.0/22`,
        mapPublicIpOnLaunch: false,
        ...(withIpv6
          ? { ipv6CidrBlock: Fn.select(index, Fn.cidr(Fn.select(0, vpc.attrIpv6CidrBlocks), 8, '64')) }
          : {}),
        tags: [{ key: 'Name', value: nameOf(scope, name.toLowerCase(), String(index + 1)) }],
      });
      if (withIpv6) subnet.addResourceDependency(ipv6);
      new ec2.CfnSubnetRouteTableAssociation(stack, `${id}Routes`, { subnetId: subnet.ref, routeTableId: table.ref });
      return subnet.ref;
    });
    return { table: table.ref, subnets };
  };

  const open = tier('Public', 0, false);
  const functions = tier('Function', 16, true);
  const gateway = tier('Gateway', 32, false);
  const data = tier('Data', 48, false);

  const toInternet = new ec2.CfnRoute(stack, 'PublicToInternet', {
    routeTableId: open.table,
    destinationCidrBlock: '0.0.0.0/0',
    gatewayId: internet.ref,
  });
  toInternet.addResourceDependency(attached);
  new ec2.CfnRoute(stack, 'FunctionToInternetIpv6', {
    routeTableId: functions.table,
    destinationIpv6CidrBlock: '::/0',
    egressOnlyInternetGatewayId: egressOnly.ref,
  });
  new ec2.CfnVPCEndpoint(stack, 'S3Endpoint', {
    vpcId: vpc.ref,
    serviceName: `com.amazonaws.${environment.region}.s3`,
    vpcEndpointType: 'Gateway',
    routeTableIds: [functions.table, gateway.table, data.table],
  });

  const nat = natInstance(scope, { vpcId: vpc.ref, cidr: CIDR, subnetId: open.subnets[0] ?? '', after: toInternet });
  for (const [name, table] of [
    ['Function', functions.table],
    ['Gateway', gateway.table],
  ] as const) {
    new ec2.CfnRoute(stack, `${name}ToInternet`, {
      routeTableId: table,
      destinationCidrBlock: '0.0.0.0/0',
      instanceId: nat.instanceId,
    });
  }
  flowLog(scope, vpc.ref);
  new CfnOutput(stack, 'OperatorMachine', { value: nat.instanceId, description: 'Target of forwarded ports' });
  new CfnOutput(stack, 'GatewayAddress', {
    value: nat.address,
    description: 'The address from which EvolutionAPI speaks, to WhatsApp and to our door',
  });
  return {
    vpcId: vpc.ref,
    cidr: CIDR,
    functionSubnets: functions.subnets,
    gatewaySubnets: gateway.subnets,
    dataSubnets: data.subnets,
    groups: securityGroups(scope, vpc.ref, nat.groupId),
    gatewayAddress: nat.address,
  };
}

/**
 * Who may speak with whom inside: functions with the database and EvolutionAPI, those that need it with the cache, EvolutionAPI
 * with the database, and operators' forwarded ports.
 */
function securityGroups({ stack }: Scope, vpcId: string, operators: string): Groups {
  const out = (description: string) => [{ ipProtocol: '-1', cidrIp: '0.0.0.0/0', description }];
  const none = [
    { ipProtocol: 'icmp', fromPort: 252, toPort: 86, cidrIp: '255.255.255.255/32', description: 'Nothing' },
  ];
  const group = (id: string, groupDescription: string, securityGroupEgress: ec2.CfnSecurityGroup.EgressProperty[]) =>
    new ec2.CfnSecurityGroup(stack, id, { vpcId, groupDescription, securityGroupEgress }).attrGroupId;
  const functions = group('FunctionsGroup', 'The functions', [
    ...out('AWS, EvolutionAPI and the database'),
    { ipProtocol: '-1', cidrIpv6: '::/0', description: 'AWS over IPv6' },
  ]);
  const cacheUsers = group('CacheUsersGroup', 'Functions that use the cache', none);
  const gateway = group('GatewayGroup', 'EvolutionAPI', out('WhatsApp, our door and the database'));
  const database = group('DatabaseGroup', 'PostgreSQL', none);
  const cache = group('CacheGroup', 'Valkey', none);
  const allow = (id: string, to: string, from: string, port: number, description: string) =>
    new ec2.CfnSecurityGroupIngress(stack, id, {
      groupId: to,
      sourceSecurityGroupId: from,
      ipProtocol: 'tcp',
      fromPort: port,
      toPort: port,
      description,
    });
  allow('DatabaseFromFunctions', database, functions, 5432, 'Functions');
  allow('DatabaseFromGateway', database, gateway, 5432, 'EvolutionAPI keeps its session there');
  allow('CacheFromFunctions', cache, cacheUsers, 6379, 'Functions that use it');
  allow('GatewayFromFunctions', gateway, functions, 8080, 'Functions');
  allow('DatabaseFromOperators', database, operators, 5432, 'Forwarded by Session Manager');
  allow('GatewayFromOperators', gateway, operators, 8080, 'Forwarded by Session Manager');
  return { functions, cacheUsers, gateway, database, cache, operators };
}

/** Only what was refused: it tells of attacks and of wrong rules, and costs next to nothing. */
function flowLog(scope: Scope, vpcId: string): void {
  const { stack } = scope;
  const group = new logs.CfnLogGroup(stack, 'RefusedTrafficLog', {
    logGroupName: `/denserola/${scope.environment.name}/refused-traffic`,
    retentionInDays: 14,
  });
  const role = new iam.CfnRole(stack, 'RefusedTrafficRole', {
    assumeRolePolicyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          principals: [new iam.ServicePrincipal('vpc-flow-logs.amazonaws.com')],
          actions: ['sts:AssumeRole'],
        }),
      ],
    }),
    policies: [
      {
        policyName: 'write-log',
        policyDocument: new iam.PolicyDocument({
          statements: [
            new iam.PolicyStatement({
              actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
              resources: [group.attrArn],
            }),
          ],
        }),
      },
    ],
  });
  new ec2.CfnFlowLog(stack, 'RefusedTraffic', {
    resourceId: vpcId,
    resourceType: 'VPC',
    trafficType: 'REJECT',
    logDestinationType: 'cloud-watch-logs',
    logGroupName: group.ref,
    deliverLogsPermissionArn: role.attrArn,
  });
}
