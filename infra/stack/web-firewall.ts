import * as waf from 'aws-cdk-lib/aws-wafv2';
import type { Published } from './rest-api.ts';
import { nameOf, type Scope } from './scope.ts';

/** Written by the distribution alone. */
export const VISITOR_HEADER = 'x-visitor-address';

/**
 * The firewall before the pages. Webhooks have an API of their own without one: its rules on bodies would refuse what is larger
 * than 8 kB, a refused webhook is a lost message, and it is paid by the request.
 */
export function webFirewall(scope: Scope, { apiId, stage }: Published): void {
  const { stack, environment } = scope;
  const seen = (metricName: string) => ({
    metricName,
    cloudWatchMetricsEnabled: true,
    sampledRequestsEnabled: false,
  });
  const managed = (name: string, priority: number) => ({
    name,
    priority,
    overrideAction: { none: {} },
    visibilityConfig: seen(name),
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  });
  const firewall = new waf.CfnWebACL(stack, 'Firewall', {
    name: nameOf(scope),
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: seen('firewall'),
    rules: [
      {
        name: 'too-many',
        priority: 0,
        action: { block: { customResponse: { responseCode: 429 } } },
        visibilityConfig: seen('too-many'),
        statement: {
          rateBasedStatement: {
            aggregateKeyType: 'FORWARDED_IP',
            evaluationWindowSec: 300,
            limit: 1_000,
            forwardedIpConfig: { headerName: VISITOR_HEADER, fallbackBehavior: 'MATCH' },
          },
        },
      },
      managed('AWSManagedRulesKnownBadInputsRuleSet', 1),
      managed('AWSManagedRulesCommonRuleSet', 2),
    ],
  });
  const association = new waf.CfnWebACLAssociation(stack, 'FirewallAssociation', {
    resourceArn: `arn:aws:apigateway:${environment.region}::/restapis/${apiId}/stages/${stage.stageName ?? ''}`,
    webAclArn: firewall.attrArn,
  });
  association.addResourceDependency(stage);
}
