import type { Stack } from 'aws-cdk-lib';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { EVOLUTION_PORT } from './evolution-settings.ts';
import { logicalId } from './logical-id.ts';

type Shard = {
  readonly shard: number;
  readonly instances: readonly string[];
  readonly targets: elb.CfnTargetGroup;
};

/**
 * The table instance → shard, as rules of the private router: EvolutionAPI's paths end with the instance's name, and
 * `fetchInstances` names it in its query. What names no instance goes to the first shard; `Host: shard-N.evolution` reaches
 * any of them, which is how a new number is made on its shard.
 */
export function shardRoutes(stack: Stack, balancer: string, shards: readonly Shard[]): readonly elb.CfnListenerRule[] {
  const [first] = shards;
  if (first === undefined) throw new Error('there is no shard: whatsapp.shards is empty');
  const listener = new elb.CfnListener(stack, 'EvolutionListener', {
    loadBalancerArn: balancer,
    port: EVOLUTION_PORT,
    protocol: 'HTTP',
    defaultActions: [forward(first)],
  });
  const rule = (id: string, priority: number, shard: Shard, condition: elb.CfnListenerRule.RuleConditionProperty) =>
    new elb.CfnListenerRule(stack, id, {
      listenerArn: listener.ref,
      priority,
      conditions: [condition],
      actions: [forward(shard)],
    });
  const byHost = shards.map((shard) =>
    rule(`EvolutionShard${shard.shard}Host`, shard.shard, shard, {
      field: 'host-header',
      hostHeaderConfig: { values: [`shard-${shard.shard}.evolution`] },
    }),
  );
  const byInstance = shards
    .flatMap((shard) => shard.instances.map((instance) => ({ shard, instance })))
    .flatMap(({ shard, instance }, index) => [
      rule(`EvolutionNumber${logicalId(instance)}`, 1_000 + index * 2, shard, {
        field: 'path-pattern',
        pathPatternConfig: { values: [`/*/${instance}`] },
      }),
      rule(`EvolutionNumber${logicalId(instance)}Asked`, 1_001 + index * 2, shard, {
        field: 'query-string',
        queryStringConfig: { values: [{ key: 'instanceName', value: instance }] },
      }),
    ]);
  return [...byHost, ...byInstance];
}

function forward({ targets }: Shard) {
  return { type: 'forward', targetGroupArn: targets.ref };
}
