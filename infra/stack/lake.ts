import { CfnOutput } from 'aws-cdk-lib';
import * as glue from 'aws-cdk-lib/aws-glue';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { domainEventColumns, LAKE_PARTITION } from '../../src/contracts/domain-event-columns.ts';
import { keep } from './keep.ts';
import { nameOf, type Scope } from './scope.ts';

export type Lake = { readonly bucket: string; readonly bucketArn: string; readonly databaseName: string };

/** Events as lines of JSON in S3 (src/insights/export-day.ts), and what they contain in the Glue catalog. */
export function lake(scope: Scope): Lake {
  const { stack, environment } = scope;
  const bucket = keep(
    new s3.CfnBucket(stack, 'LakeBucket', {
      bucketName: `${nameOf(scope, 'lake')}-${stack.account}`,
      bucketEncryption: {
        serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
      },
      publicAccessBlockConfiguration: {
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      ownershipControls: { rules: [{ objectOwnership: 'BucketOwnerEnforced' }] },
      versioningConfiguration: { status: 'Enabled' },
      lifecycleConfiguration: {
        rules: [
          {
            id: 'older-is-read-rarely',
            status: 'Enabled',
            prefix: 'events/',
            transitions: [{ storageClass: 'INTELLIGENT_TIERING', transitionInDays: 30 }],
          },
          {
            // A person who asks to be forgotten is overwritten; what was before must go, too.
            id: 'overwritten-is-forgotten',
            status: 'Enabled',
            noncurrentVersionExpiration: { noncurrentDays: 7 },
            abortIncompleteMultipartUpload: { daysAfterInitiation: 1 },
            expiredObjectDeleteMarker: true,
          },
        ],
      },
    }),
  );
  new s3.CfnBucketPolicy(stack, 'LakeBucketPolicy', {
    bucket: bucket.ref,
    policyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          effect: iam.Effect.DENY,
          principals: [new iam.AnyPrincipal()],
          actions: ['s3:*'],
          resources: [bucket.attrArn, `${bucket.attrArn}/*`],
          conditions: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      ],
    }),
  });
  const databaseName = `denserola_${environment.name.replaceAll('-', '_')}`;
  const catalog = new glue.CfnDatabase(stack, 'LakeDatabase', {
    catalogId: stack.account,
    databaseInput: { name: databaseName, description: 'What happened, without names' },
  });
  new glue.CfnTable(stack, 'LakeDomainEvents', {
    catalogId: stack.account,
    databaseName: catalog.ref,
    tableInput: {
      name: 'domain_events',
      description: 'src/contracts/domain-event.ts, one row an event',
      tableType: 'EXTERNAL_TABLE',
      partitionKeys: [LAKE_PARTITION],
      parameters: {
        classification: 'json',
        // Athena computes the days; Redshift reads those that are registered (analytics/redshift/add-day.sql).
        'projection.enabled': 'true',
        'projection.dt.type': 'date',
        'projection.dt.format': 'yyyy-MM-dd',
        'projection.dt.range': '2026-01-01,NOW',
        'storage.location.template': `s3://${bucket.ref}/events/dt=\${dt}/`,
      },
      storageDescriptor: {
        location: `s3://${bucket.ref}/events/`,
        columns: [...domainEventColumns()],
        inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
        outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
        // Of the readers of JSON the one that both Athena and Redshift have.
        serdeInfo: { serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe' },
      },
    },
  });
  new CfnOutput(stack, 'LakeBucketName', { value: bucket.ref });
  new CfnOutput(stack, 'LakeDatabaseName', { value: catalog.ref });
  return { bucket: bucket.ref, bucketArn: bucket.attrArn, databaseName };
}
