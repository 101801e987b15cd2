import { CfnOutput } from 'aws-cdk-lib';
import { webhookEventsOf } from '../environments/sizes-of-stage.ts';
import type { Data } from './data.ts';
import { evolutionInstance } from './evolution-instance.ts';
import { evolutionShards } from './evolution-shards.ts';
import type { Network } from './network.ts';
import type { Scope } from './scope.ts';

/**
 * The way to WhatsApp: one machine, or shards. Resolves to the base URL for our functions.
 *
 * While sessions move between the two (`shardsIdle`), both stand there and the machine is asked.
 */
export function evolution(scope: Scope, network: Network, data: Data): { readonly url: string } {
  const way = wayTo(scope, network, data);
  new CfnOutput(scope.stack, 'EvolutionUrl', { value: way.url });
  // What `npm run whatsapp` is to register (docs/first-deployment.md, step 9).
  new CfnOutput(scope.stack, 'WebhookEvents', { value: webhookEventsOf(scope.environment) });
  return way;
}

function wayTo(scope: Scope, network: Network, data: Data): { readonly url: string } {
  const { gateway } = scope.sizes;
  if (gateway.kind === 'instance') return evolutionInstance(scope, network, data, gateway);
  const shards = evolutionShards(scope, network, data, gateway);
  if (!scope.environment.whatsapp.shardsIdle) return shards;
  return evolutionInstance(scope, network, data, { instanceType: 't3.small', heapMb: 1_024 });
}
