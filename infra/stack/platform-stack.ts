import { type App, CfnParameter, Stack, Tags, Validations } from 'aws-cdk-lib';
import type { Environment } from '../environments/environment.ts';
import { sizesOf } from '../environments/sizes-of-stage.ts';
import { api } from './api.ts';
import { data } from './data.ts';
import { edge } from './edge.ts';
import { evolution } from './evolution.ts';
import type { CodeOf } from './function-code.ts';
import { functionUrls } from './function-urls.ts';
import { functions } from './functions.ts';
import { lake } from './lake.ts';
import { network } from './network.ts';
import { observability } from './observability.ts';
import { queues } from './queues.ts';
import type { Scope } from './scope.ts';
import { warehouse } from './warehouse.ts';

/**
 * Everything of one environment, in one stack (docs/decisions/0043). A stage is a difference of sizes and doors; whatever
 * holds data is made by the same call under the same logical id in each.
 */
export function platformStack(app: App, environment: Environment, codeOf: (stack: Stack) => CodeOf): Stack {
  const stack = new Stack(app, `denserola-${environment.name}`, {
    description: `DenserolaAI, ${environment.name}`,
    terminationProtection: true,
    env: { region: environment.region, ...(environment.account ? { account: environment.account } : {}) },
  });
  Tags.of(stack).add('environment', environment.name, { excludeResourceTypes: TAKE_NO_TAGS });
  Validations.of(stack).acknowledge({
    id: 'CloudFormation-Validate::W3010',
    reason: 'The zones are in the environment file: asking for them would need an account.',
  });
  Validations.of(stack).acknowledge({
    id: 'CloudFormation-Validate::W9010',
    reason: 'Machine images are pinned in the environment file, so that no deployment replaces a machine by surprise.',
  });
  const scope: Scope = { stack, environment, sizes: sizesOf(environment) };

  const net = network(scope);
  const kept = data(scope, net);
  const waiting = queues(scope);
  const whatsapp = evolution(scope, net, kept);
  const files = scope.sizes.lake === 'off' ? undefined : lake(scope);
  if (files && scope.sizes.lake === 'files-and-warehouse') warehouse(scope, net, files);
  const made = functions({
    scope,
    network: net,
    data: kept,
    queues: waiting,
    evolutionUrl: whatsapp.url,
    lakeBucket: files?.bucket,
    lakeBucketArn: files?.bucketArn,
    publicUrl: publicUrlOf(scope),
    codeOf: codeOf(stack),
  });
  const { api: door } = scope.sizes;
  if (door.kind === 'function-urls') edge(scope, functionUrls(scope, made), net.gatewayAddress);
  else edge(scope, api(scope, made, waiting, kept, door), net.gatewayAddress);
  observability(scope, waiting, kept);
  return stack;
}

/**
 * The base of links to people. The distribution's own name cannot be asked for here: it stands in front of the functions
 * that would wait for it.
 */
function publicUrlOf({ stack, environment }: Scope): string {
  if (environment.publicHost !== undefined) return `https://${environment.publicHost}`;
  const host = new CfnParameter(stack, 'PublicHostOfLinks', {
    type: 'String',
    default: 'fill-in-after-the-first-deployment.invalid',
    description: 'The output PublicHost of the first deployment; better: publicHost in the environment file',
  });
  return `https://${host.valueAsString}`;
}

/** CloudFormation's own schema of these refuses tags. */
const TAKE_NO_TAGS = ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule'];
