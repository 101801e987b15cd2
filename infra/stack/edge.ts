import { CfnOutput } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import type { Environment } from '../environments/environment.ts';
import type { Origin } from './api.ts';
import { nameOf, type Scope } from './scope.ts';
import { VISITOR_HEADER } from './web-firewall.ts';

/** As src/apps/lambda/visitor-request.ts reads it. */
const HOST_HEADER = 'x-visitor-host';

/** AWS's own policies, by the ids that its documentation gives. */
const NO_CACHE = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const CACHE_AS_TOLD = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/**
 * The address that never changes. From the first day EvolutionAPI posts to this distribution; what stands behind it may be
 * exchanged between stages without anybody noticing. It also keeps the assets near people.
 */
export function edge(scope: Scope, behind: { webhooks: Origin; web: Origin }, gatewayAddress: string): void {
  const { stack, environment } = scope;
  const guard = new cloudfront.CfnFunction(stack, 'WebhookGuard', {
    name: nameOf(scope, 'webhook-guard'),
    autoPublish: true,
    functionConfig: { comment: 'Webhooks come from EvolutionAPI alone', runtime: 'cloudfront-js-2.0' },
    functionCode: guardCode(gatewayAddress),
  });
  const visitor = new cloudfront.CfnFunction(stack, 'VisitorNote', {
    name: nameOf(scope, 'visitor-note'),
    autoPublish: true,
    functionConfig: { comment: 'Who asks', runtime: 'cloudfront-js-2.0' },
    functionCode: VISITOR_NOTE,
  });
  const behaviour = {
    viewerProtocolPolicy: 'https-only',
    cachePolicyId: NO_CACHE,
    originRequestPolicyId: ALL_BUT_HOST,
    compress: true,
    allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
  };
  const own = environment.publicHost !== undefined && environment.certificateArn !== undefined;
  const distribution = new cloudfront.CfnDistribution(stack, 'Distribution', {
    distributionConfig: {
      enabled: true,
      comment: `${nameOf(scope)}, key ${environment.edgeKeyEdition ?? 1}`,
      httpVersion: 'http2and3',
      ipv6Enabled: true,
      priceClass: 'PriceClass_All',
      ...(own ? { aliases: hostsOf(environment) } : {}),
      viewerCertificate: own
        ? {
            acmCertificateArn: environment.certificateArn ?? '',
            sslSupportMethod: 'sni-only',
            minimumProtocolVersion: 'TLSv1.2_2021',
          }
        : { cloudFrontDefaultCertificate: true },
      origins: [origin('webhooks', behind.webhooks), origin('web', behind.web)],
      defaultCacheBehavior: {
        ...behaviour,
        targetOriginId: 'web',
        viewerProtocolPolicy: 'redirect-to-https',
        functionAssociations: [{ eventType: 'viewer-request', functionArn: visitor.attrFunctionArn }],
      },
      cacheBehaviors: [
        {
          ...behaviour,
          pathPattern: '/webhooks/*',
          targetOriginId: 'webhooks',
          functionAssociations: [{ eventType: 'viewer-request', functionArn: guard.attrFunctionArn }],
        },
        {
          ...behaviour,
          pathPattern: '/assets/*',
          targetOriginId: 'web',
          cachePolicyId: CACHE_AS_TOLD,
          allowedMethods: ['GET', 'HEAD', 'OPTIONS'],
        },
      ],
    },
  });
  new CfnOutput(stack, 'PublicHost', { value: distribution.attrDomainName });
}

function hostsOf({ publicHost, operators }: Environment): string[] {
  return [...new Set([publicHost, operators?.host])].filter((host) => host !== undefined);
}

function origin(id: string, { host, path, key }: Origin): cloudfront.CfnDistribution.OriginProperty {
  return {
    id,
    domainName: host,
    originPath: path,
    connectionAttempts: 2,
    connectionTimeout: 5,
    customOriginConfig: { originProtocolPolicy: 'https-only', originSslProtocols: ['TLSv1.2'], originReadTimeout: 30 },
    ...(key ? { originCustomHeaders: [{ headerName: 'x-api-key', headerValue: key }] } : {}),
  };
}

/** 503 and not 403: should the address be wrong after all, EvolutionAPI repeats instead of forgetting. */
function guardCode(gatewayAddress: string): string {
  return `function handler(event) {
  if (event.viewer.ip === '${gatewayAddress}') return event.request;
  return { statusCode: 503, statusDescription: 'Service Unavailable', headers: { 'retry-after': { value: '60' } } };
}
`;
}

/**
 * Writes the visitor's address where the firewall and the pages count it: what a visitor writes into X-Forwarded-For comes
 * first there. Also the host that was asked for, since the origin is asked under its own.
 */
const VISITOR_NOTE = `function handler(event) {
  var request = event.request;
  request.headers['${VISITOR_HEADER}'] = { value: event.viewer.ip };
  request.headers['${HOST_HEADER}'] = { value: request.headers.host.value };
  return request;
}
`;
