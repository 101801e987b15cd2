import { CfnOutput } from 'aws-cdk-lib';
import * as elasticache from 'aws-cdk-lib/aws-elasticache';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secrets from 'aws-cdk-lib/aws-secretsmanager';
import type { SecretName } from '../functions/function-plan.ts';
import { keep } from './keep.ts';
import type { Network } from './network.ts';
import { nameOf, type Scope } from './scope.ts';

export type Data = {
  readonly database: {
    readonly host: string;
    readonly port: string;
    readonly name: string;
    readonly user: string;
    readonly id: string;
  };
  /** The first read replica; `undefined` before the third stage. */
  readonly replica: string | undefined;
  readonly cacheUrl: { readonly host: string; readonly port: string } | undefined;
  readonly secrets: Readonly<Record<SecretName, string>>;
  /** Of EvolutionAPI's own role in the database. */
  readonly evolutionDatabaseSecret: string;
  readonly edgeKeySecret: string;
};

const DATABASE_NAME = 'denserola';
const OWNER = 'denserola';

/** What must survive: the database above all, and the secrets. Their logical ids never change. */
export function data(scope: Scope, network: Network): Data {
  const kept = secretsOf(scope);
  const database = databaseOf(scope, network, kept.database);
  rotation(scope, network, kept.database);
  return {
    database: {
      host: database.attrEndpointAddress,
      port: database.attrEndpointPort,
      name: DATABASE_NAME,
      user: OWNER,
      id: database.ref,
    },
    replica: replicasOf(scope, network, database)[0]?.attrEndpointAddress,
    cacheUrl: cacheOf(scope, network),
    secrets: {
      database: kept.database.ref,
      'webhook-tokens': kept.webhookTokens.ref,
      evolution: kept.evolution.ref,
      'operator-token': kept.operatorToken.ref,
      'operator-key': kept.operatorKey.ref,
    },
    evolutionDatabaseSecret: kept.evolutionDatabase.ref,
    edgeKeySecret: kept.edgeKey.ref,
  };
}

function secretsOf(scope: Scope) {
  const secret = (id: string, name: string, description: string, template: object, generateStringKey: string) => {
    const made = new secrets.CfnSecret(scope.stack, id, {
      name: nameOf(scope, name),
      description,
      generateSecretString: {
        secretStringTemplate: JSON.stringify(template),
        generateStringKey,
        passwordLength: 48,
        excludePunctuation: true,
      },
    });
    return keep(made);
  };
  return {
    database: secret('DatabaseSecret', 'database', 'Owner of the database', { username: OWNER }, 'password'),
    webhookTokens: secret('WebhookTokens', 'webhook-tokens', 'What EvolutionAPI sends: new,old', {}, 'tokens'),
    evolution: secret('EvolutionSecret', 'evolution', 'Global key of EvolutionAPI', {}, 'apiKey'),
    evolutionDatabase: secret(
      'EvolutionDatabaseSecret',
      'evolution-database',
      "EvolutionAPI's own role in the database",
      { username: 'evolution' },
      'password',
    ),
    operatorToken: secret('OperatorToken', 'operator-token', 'Key of the first login of operators', {}, 'token'),
    operatorKey: secret('OperatorKey', 'operator-key', 'Seals what operators’ codes are made of', {}, 'secretKey'),
    edgeKey: secret('EdgeKey', 'edge-key', 'What the distribution shows to API Gateway', {}, 'key'),
  };
}

/**
 * A secret and a rotation of our own: RDS refuses read replicas of a database whose password it manages itself, which would
 * close the way to the third stage (docs/decisions/0043).
 */
function rotation({ stack, environment }: Scope, network: Network, secret: secrets.CfnSecret): void {
  stack.addTransform('AWS::SecretsManager-2024-09-16');
  const attached = stack.node.findChild('DatabaseSecretAttachment');
  const schedule = new secrets.CfnRotationSchedule(stack, 'DatabaseSecretRotation', {
    secretId: secret.ref,
    rotationRules: { scheduleExpression: 'rate(30 days)' },
    rotateImmediatelyOnUpdate: false,
    hostedRotationLambda: {
      rotationType: 'PostgreSQLSingleUser',
      rotationLambdaName: `denserola-${environment.name}-rotate-database`,
      vpcSubnetIds: network.functionSubnets.join(','),
      vpcSecurityGroupIds: network.groups.functions,
      excludeCharacters: ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
    },
  });
  schedule.node.addDependency(attached);
}

function databaseOf(scope: Scope, network: Network, secret: secrets.CfnSecret): rds.CfnDBInstance {
  const { stack, sizes } = scope;
  const { database: size } = sizes;
  const subnets = new rds.CfnDBSubnetGroup(stack, 'DatabaseSubnets', {
    dbSubnetGroupDescription: 'Subnets without a way out',
    subnetIds: [...network.dataSubnets],
  });
  const parameters = new rds.CfnDBParameterGroup(stack, 'DatabaseParameters', {
    family: 'postgres18',
    description: 'TLS for everyone; what takes a second is written down, without its values',
    parameters: {
      'rds.force_ssl': '1',
      log_min_duration_statement: '1000',
      log_parameter_max_length: '0',
      log_parameter_max_length_on_error: '0',
      idle_in_transaction_session_timeout: '60000',
    },
  });
  const log = new logs.CfnLogGroup(stack, 'DatabaseLog', {
    logGroupName: `/aws/rds/instance/${nameOf(scope)}/postgresql`,
    retentionInDays: sizes.logDays,
  });
  const database = new rds.CfnDBInstance(stack, 'Database', {
    dbInstanceIdentifier: nameOf(scope),
    engine: 'postgres',
    engineVersion: '18.3',
    dbInstanceClass: size.instanceClass,
    dbName: DATABASE_NAME,
    masterUsername: OWNER,
    masterUserPassword: `{{resolve:secretsmanager:${secret.ref}:SecretString:password}}`,
    port: '5432',
    multiAz: size.isMultiAz,
    storageType: 'gp3',
    allocatedStorage: String(size.storageGb),
    maxAllocatedStorage: size.largestStorageGb,
    storageEncrypted: true,
    publiclyAccessible: false,
    enableIamDatabaseAuthentication: true,
    dbSubnetGroupName: subnets.ref,
    dbParameterGroupName: parameters.ref,
    vpcSecurityGroups: [network.groups.database],
    backupRetentionPeriod: size.backupDays,
    preferredBackupWindow: '06:00-06:30',
    preferredMaintenanceWindow: 'sun:07:00-sun:07:30',
    copyTagsToSnapshot: true,
    autoMinorVersionUpgrade: true,
    deletionProtection: true,
    enablePerformanceInsights: true,
    performanceInsightsRetentionPeriod: 7,
    enableCloudwatchLogsExports: ['postgresql'],
    caCertificateIdentifier: 'rds-ca-rsa2048-g1',
  });
  database.addResourceDependency(log);
  new secrets.CfnSecretTargetAttachment(stack, 'DatabaseSecretAttachment', {
    secretId: secret.ref,
    targetId: database.ref,
    targetType: 'AWS::RDS::DBInstance',
  });
  new CfnOutput(stack, 'DatabaseHost', { value: database.attrEndpointAddress });
  return keep(database);
}

/** For the pages' reports and the lake alone; the conversation always reads what was written last. */
function replicasOf(scope: Scope, network: Network, source: rds.CfnDBInstance): readonly rds.CfnDBInstance[] {
  const { stack, sizes } = scope;
  return Array.from({ length: sizes.database.replicas }, (_, index) => {
    const number = index + 1;
    return new rds.CfnDBInstance(stack, `DatabaseReplica${number}`, {
      dbInstanceIdentifier: nameOf(scope, 'replica', String(number)),
      sourceDbInstanceIdentifier: source.ref,
      dbInstanceClass: sizes.database.instanceClass,
      storageType: 'gp3',
      publiclyAccessible: false,
      multiAz: false,
      dbParameterGroupName: source.dbParameterGroupName ?? '',
      vpcSecurityGroups: [network.groups.database],
      autoMinorVersionUpgrade: true,
      deletionProtection: false,
      copyTagsToSnapshot: true,
      enableIamDatabaseAuthentication: true,
      enablePerformanceInsights: true,
      performanceInsightsRetentionPeriod: 7,
      caCertificateIdentifier: 'rds-ca-rsa2048-g1',
    });
  });
}

/** Serverless: no node to size, two zones and encryption included, and its floor is half the price of the smallest node. */
function cacheOf(scope: Scope, network: Network): Data['cacheUrl'] {
  const { cache } = scope.sizes;
  if (cache === 'off') return undefined;
  const valkey = new elasticache.CfnServerlessCache(scope.stack, 'Cache', {
    serverlessCacheName: nameOf(scope),
    engine: 'valkey',
    majorEngineVersion: '8',
    description: 'Limits that functions keep together; losing it loses nothing',
    cacheUsageLimits: {
      dataStorage: { unit: 'GB', maximum: cache.largestGb },
      ecpuPerSecond: { maximum: cache.largestEcpuPerSecond },
    },
    subnetIds: network.dataSubnets.slice(0, 2),
    securityGroupIds: [network.groups.cache],
  });
  return { host: valkey.attrEndpointAddress, port: valkey.attrEndpointPort };
}
