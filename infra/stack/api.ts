import { CfnOutput } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Data } from './data.ts';
import type { Functions } from './functions.ts';
import { pageApi } from './page-api.ts';
import type { Queues } from './queues.ts';
import { type GatewaySize, type Published, STAGE } from './rest-api.ts';
import { nameOf, type Scope } from './scope.ts';
import { webhookApi } from './webhook-api.ts';

/** What the distribution asks: a host, what to put before the path, and the key that it shows. */
export type Origin = { readonly host: string; readonly path: string; readonly key: string | undefined };

/** The doors from the second stage on. Only the distribution knows their key. */
export function api(
  scope: Scope,
  made: Functions,
  queues: Queues,
  data: Data,
  size: GatewaySize,
): { readonly webhooks: Origin; readonly web: Origin } {
  const account = logAccount(scope);
  const webhooks = webhookApi(scope, queues, size);
  const pages = pageApi(scope, made, size);
  for (const { stage } of [webhooks, pages]) stage.addResourceDependency(account);
  const key = keyFor(scope, [webhooks, pages], data, size);
  const origin = ({ apiId }: Published): Origin => ({
    host: `${apiId}.execute-api.${scope.environment.region}.amazonaws.com`,
    path: `/${STAGE}`,
    key,
  });
  new CfnOutput(scope.stack, 'WebhookApiId', { value: webhooks.apiId });
  return { webhooks: origin(webhooks), web: origin(pages) };
}

/** One key for both, in a plan that throttles it. Resolves to the key as the template names it. */
function keyFor(scope: Scope, published: readonly Published[], data: Data, size: GatewaySize): string {
  const { stack, environment } = scope;
  const value = `{{resolve:secretsmanager:${data.edgeKeySecret}:SecretString:key}}`;
  // Another name makes another key: AWS never changes the value of one.
  const name = nameOf(scope, 'edge', String(environment.edgeKeyEdition ?? 1));
  const key = new apigateway.CfnApiKey(stack, 'ApiKey', { name, enabled: true, value });
  const plan = new apigateway.CfnUsagePlan(stack, 'ApiUsagePlan', {
    usagePlanName: nameOf(scope, 'edge'),
    apiStages: published.map(({ apiId, stage }) => ({ apiId, stage: stage.ref })),
    throttle: { rateLimit: size.requestsPerSecond, burstLimit: size.burst },
    quota: { limit: size.requestsPerDay, period: 'DAY' },
  });
  new apigateway.CfnUsagePlanKey(stack, 'ApiUsagePlanKey', {
    keyId: key.ref,
    keyType: 'API_KEY',
    usagePlanId: plan.ref,
  });
  return value;
}

/** API Gateway writes logs with one role for the whole account. */
function logAccount({ stack }: Scope): apigateway.CfnAccount {
  const role = new iam.CfnRole(stack, 'ApiLogRole', {
    assumeRolePolicyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          principals: [new iam.ServicePrincipal('apigateway.amazonaws.com')],
          actions: ['sts:AssumeRole'],
        }),
      ],
    }),
    managedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs'],
  });
  return new apigateway.CfnAccount(stack, 'ApiAccount', { cloudWatchRoleArn: role.attrArn });
}
