import { CfnOutput } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as redshift from 'aws-cdk-lib/aws-redshiftserverless';
import { keep } from './keep.ts';
import type { Lake } from './lake.ts';
import type { Network } from './network.ts';
import { nameOf, type Scope } from './scope.ts';

/** Redshift Serverless over the lake: paid by the second of a question, nothing while nobody asks. */
export function warehouse(scope: Scope, network: Network, { bucketArn, databaseName }: Lake): void {
  const { stack, environment, sizes } = scope;
  const glueArn = (rest: string) => `arn:aws:glue:${environment.region}:${stack.account}:${rest}`;
  const role = new iam.CfnRole(stack, 'WarehouseRole', {
    assumeRolePolicyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          principals: [
            new iam.ServicePrincipal('redshift-serverless.amazonaws.com'),
            new iam.ServicePrincipal('redshift.amazonaws.com'),
          ],
          actions: ['sts:AssumeRole'],
        }),
      ],
    }),
    policies: [
      {
        policyName: 'read-lake',
        policyDocument: new iam.PolicyDocument({
          statements: [
            new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [`${bucketArn}/events/*`] }),
            new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucketArn] }),
            new iam.PolicyStatement({
              actions: [
                'glue:GetDatabase',
                'glue:GetTable',
                'glue:GetTables',
                'glue:GetPartition',
                'glue:GetPartitions',
                'glue:BatchCreatePartition',
              ],
              resources: [
                glueArn('catalog'),
                glueArn(`database/${databaseName}`),
                glueArn(`table/${databaseName}/domain_events`),
              ],
            }),
          ],
        }),
      },
    ],
  });
  const namespace = keep(
    new redshift.CfnNamespace(stack, 'WarehouseNamespace', {
      namespaceName: nameOf(scope),
      dbName: 'denserola',
      manageAdminPassword: true,
      defaultIamRoleArn: role.attrArn,
      iamRoles: [role.attrArn],
      logExports: ['userlog', 'connectionlog'],
    }),
  );
  const group = new ec2.CfnSecurityGroup(stack, 'WarehouseGroup', {
    vpcId: network.vpcId,
    groupDescription: 'Redshift Serverless: asked by the Data API alone',
    securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIp: '0.0.0.0/0', description: 'S3' }],
  });
  const workgroup = new redshift.CfnWorkgroup(stack, 'Warehouse', {
    workgroupName: nameOf(scope),
    namespaceName: namespace.ref,
    baseCapacity: sizes.warehouse.baseRpu,
    maxCapacity: sizes.warehouse.largestRpu,
    publiclyAccessible: false,
    enhancedVpcRouting: false,
    subnetIds: [...network.dataSubnets],
    securityGroupIds: [group.attrGroupId],
    configParameters: [
      { parameterKey: 'require_ssl', parameterValue: 'true' },
      // A question that does not end must not cost for ever.
      { parameterKey: 'max_query_execution_time', parameterValue: '600' },
    ],
  });
  new CfnOutput(stack, 'WarehouseWorkgroup', { value: workgroup.ref });
}
