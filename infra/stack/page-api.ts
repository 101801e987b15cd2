import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Functions } from './functions.ts';
import { type GatewaySize, type Published, publish, resource, restApi } from './rest-api.ts';
import type { Scope } from './scope.ts';
import { webFirewall } from './web-firewall.ts';

/** Pages and JSON, by the function `web`, behind the firewall. Only the assets may be cached. */
export function pageApi(scope: Scope, made: Functions, size: GatewaySize): Published {
  const { stack, environment } = scope;
  const web = made.get('web');
  if (web === undefined) throw new Error('there is no function web');
  const rest = restApi(scope, 'PageApi', 'pages', {
    description: 'Pages by the function web',
    // The function compresses and makes PDFs: every answer is bytes.
    binaryMediaTypes: ['*/*'],
  });
  new lambda.CfnPermission(stack, 'WebFromApi', {
    action: 'lambda:InvokeFunction',
    functionName: web.name,
    principal: 'apigateway.amazonaws.com',
    sourceArn: `arn:aws:execute-api:${environment.region}:${stack.account}:${rest.ref}/*`,
  });
  const uri = `arn:aws:apigateway:${environment.region}:lambda:path/2015-03-31/functions/${web.arn}/invocations`;
  const method = (id: string, resourceId: string, httpMethod: string, more: Partial<apigateway.CfnMethodProps> = {}) =>
    new apigateway.CfnMethod(stack, id, {
      restApiId: rest.ref,
      resourceId,
      httpMethod,
      authorizationType: 'NONE',
      apiKeyRequired: true,
      integration: { type: 'AWS_PROXY', integrationHttpMethod: 'POST', uri, timeoutInMillis: 15_000 },
      ...more,
    });
  const root = rest.attrRootResourceId;
  const assets = resource(scope, 'PageApiAssets', rest, root, 'assets');
  const asset = resource(scope, 'PageApiAsset', rest, assets, '{asset+}');
  const any = resource(scope, 'PageApiPath', rest, root, '{path+}');
  const methods = [
    method('PageApiRoot', root, 'ANY'),
    method('PageApiAny', any, 'ANY'),
    method('PageApiGetAsset', asset, 'GET', {
      requestParameters: { 'method.request.path.asset': true, 'method.request.header.Accept-Encoding': false },
      integration: {
        type: 'AWS_PROXY',
        integrationHttpMethod: 'POST',
        uri,
        timeoutInMillis: 15_000,
        ...(size.cacheGb ? CACHED_BY_NAME : {}),
      },
    }),
  ];
  const cached = size.cacheGb ? { sizeGb: size.cacheGb, path: '/assets/{asset+}' } : undefined;
  const published = publish(scope, rest, methods, size, cached);
  webFirewall(scope, published);
  return published;
}

const CACHED_BY_NAME = {
  requestParameters: {
    'integration.request.path.asset': 'method.request.path.asset',
    'integration.request.header.Accept-Encoding': 'method.request.header.Accept-Encoding',
  },
  cacheKeyParameters: ['method.request.path.asset', 'method.request.header.Accept-Encoding'],
};
