import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queues } from './queues.ts';
import { type GatewaySize, type Published, publish, resource, restApi } from './rest-api.ts';
import type { Scope } from './scope.ts';

/**
 * Webhooks go from API Gateway straight into their queue, so none of our code runs to accept a message. An API of its own: the
 * one of the pages takes every body for bytes, and the firewall has nothing to look for here.
 */
export function webhookApi(scope: Scope, queues: Queues, size: GatewaySize): Published {
  const { stack, environment } = scope;
  const rest = restApi(scope, 'WebhookApi', 'webhooks', { description: 'Webhooks into their queue' });
  const role = new iam.CfnRole(stack, 'WebhookApiRole', {
    assumeRolePolicyDocument: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          principals: [new iam.ServicePrincipal('apigateway.amazonaws.com')],
          actions: ['sts:AssumeRole'],
        }),
      ],
    }),
    policies: [
      {
        policyName: 'accept',
        policyDocument: new iam.PolicyDocument({
          statements: [new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queues.webhooks.arn] })],
        }),
      },
    ],
  });
  const webhooks = resource(scope, 'WebhookApiWebhooks', rest, rest.attrRootResourceId, 'webhooks');
  const evolution = resource(scope, 'WebhookApiEvolution', rest, webhooks, 'evolution');
  // EvolutionAPI can be told to add the event's name.
  const event = resource(scope, 'WebhookApiEvent', rest, evolution, '{event}');
  const uri = `arn:aws:apigateway:${environment.region}:sqs:path/${stack.account}/${queues.webhooks.name}`;
  const methods = [
    { id: 'WebhookApiPost', at: evolution },
    { id: 'WebhookApiPostEvent', at: event },
  ].map(
    ({ id, at }) =>
      new apigateway.CfnMethod(stack, id, {
        restApiId: rest.ref,
        resourceId: at,
        httpMethod: 'POST',
        authorizationType: 'NONE',
        apiKeyRequired: true,
        integration: {
          type: 'AWS',
          integrationHttpMethod: 'POST',
          uri,
          credentials: role.attrArn,
          passthroughBehavior: 'NEVER',
          requestParameters: { 'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'" },
          requestTemplates: { 'application/json': INTO_QUEUE },
          // EvolutionAPI drops a message for ever on 4xx answers: whatever is not accepted is to be repeated.
          integrationResponses: [
            { statusCode: '503', responseTemplates: { 'application/json': '{"code":"try-again"}' } },
            {
              statusCode: '200',
              selectionPattern: '200',
              responseTemplates: { 'application/json': '{"code":"queued"}' },
            },
          ],
        },
        methodResponses: [{ statusCode: '200' }, { statusCode: '503' }],
      }),
  );
  return publish(scope, rest, methods, size);
}

const INTO_QUEUE = [
  'Action=SendMessage',
  'MessageBody=$util.urlEncode($input.body)',
  'MessageAttribute.1.Name=checked-by',
  'MessageAttribute.1.Value.DataType=String',
  'MessageAttribute.1.Value.StringValue=api-gateway',
].join('&');
