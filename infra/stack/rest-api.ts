import { createHash } from 'node:crypto';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Sizes } from '../environments/environment.ts';
import { nameOf, type Scope } from './scope.ts';

export type GatewaySize = Extract<Sizes['api'], { kind: 'gateway' }>;

/** A REST API as it is published. */
export type Published = { readonly apiId: string; readonly stage: apigateway.CfnStage };

export const STAGE = 'live';

export function restApi(
  scope: Scope,
  id: string,
  name: string,
  props: Omit<apigateway.CfnRestApiProps, 'name' | 'endpointConfiguration'>,
): apigateway.CfnRestApi {
  return new apigateway.CfnRestApi(scope.stack, id, {
    name: nameOf(scope, name),
    endpointConfiguration: { types: ['REGIONAL'] },
    ...props,
  });
}

export function resource(
  scope: Scope,
  id: string,
  rest: apigateway.CfnRestApi,
  parentId: string,
  pathPart: string,
): string {
  return new apigateway.CfnResource(scope.stack, id, { restApiId: rest.ref, parentId, pathPart }).ref;
}

/** Publishes the methods under one throttle, with a log that names routes and never paths: links to people's pages are secrets. */
export function publish(
  scope: Scope,
  rest: apigateway.CfnRestApi,
  methods: readonly apigateway.CfnMethod[],
  size: GatewaySize,
  cached?: { readonly sizeGb: string; readonly path: string },
): Published {
  const { stack, environment, sizes } = scope;
  const id = rest.node.id;
  // A deployment is a picture of the methods: a change of any needs a new one, so its name is made of them.
  const picture = createHash('sha256')
    .update(JSON.stringify(methods.map((method) => stack.resolve(method._toCloudFormation()))))
    .digest('hex');
  const deployment = new apigateway.CfnDeployment(stack, `${id}Deployment${picture.slice(0, 8)}`, {
    restApiId: rest.ref,
  });
  for (const method of methods) deployment.addResourceDependency(method);
  const log = new logs.CfnLogGroup(stack, `${id}Log`, {
    logGroupName: `/denserola/${environment.name}/${id === 'WebhookApi' ? 'webhook-api' : 'page-api'}`,
    retentionInDays: sizes.logDays,
  });
  const stage = new apigateway.CfnStage(stack, `${id}Stage`, {
    restApiId: rest.ref,
    stageName: STAGE,
    deploymentId: deployment.ref,
    tracingEnabled: environment.tracing.kind === 'xray',
    accessLogSetting: { destinationArn: log.attrArn, format: ACCESS_LINE },
    ...(cached ? { cacheClusterEnabled: true, cacheClusterSize: cached.sizeGb } : {}),
    methodSettings: [
      {
        resourcePath: '/*',
        httpMethod: '*',
        loggingLevel: 'ERROR',
        dataTraceEnabled: false,
        metricsEnabled: true,
        cachingEnabled: false,
        throttlingRateLimit: size.requestsPerSecond,
        throttlingBurstLimit: size.burst,
      },
      ...(cached
        ? [
            {
              // As API Gateway spells `/assets/{asset+}` here.
              resourcePath: `/${cached.path.replaceAll('/', '~1')}`,
              httpMethod: 'GET',
              cachingEnabled: true,
              cacheDataEncrypted: true,
              cacheTtlInSeconds: 3_600,
            },
          ]
        : []),
    ],
  });
  return { apiId: rest.ref, stage };
}

const ACCESS_LINE = JSON.stringify({
  requestId: '$context.requestId',
  route: '$context.resourcePath',
  method: '$context.httpMethod',
  status: '$context.status',
  ms: '$context.responseLatency',
  bytes: '$context.responseLength',
  integration: '$context.integration.status',
});
