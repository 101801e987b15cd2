import { evolutionGateway } from '../../gateways/evolution-api/evolution-gateway.ts';
import { evolutionSessionControl } from '../../gateways/evolution-api/session-control.ts';
import { RefusedToStart } from '../../platform/errors.ts';
import type { CloudAccess } from './cloud-access.ts';
import { type Environment, optional, required, requiredUrl } from './environment.ts';
import { fieldOf, secretAccess } from './secret-access.ts';

/** EvolutionAPI, with its key as it was at the cold start: a new key is taken over by new functions. */
export function gatewayAccess(environment: Environment, cloud: CloudAccess) {
  const url = requiredUrl(environment, 'EVOLUTION_API_URL');
  const instances = instancesOf(environment);
  const read = secretAccess(environment, { plain: 'EVOLUTION_API_KEY', arn: 'EVOLUTION_SECRET_ARN' }, cloud);
  return {
    instances,
    async open() {
      const access = { url, apiKey: fieldOf(await read(), 'apiKey', 'text'), timeoutMs: GATEWAY_TIMEOUT_MS };
      return { gateway: evolutionGateway(access), control: evolutionSessionControl(access) };
    },
  };
}

/** Shorter than on one machine: a function that waits is paid for, and an unclear answer is looked into anyway. */
const GATEWAY_TIMEOUT_MS = 20_000;

/** The numbers, for a function that does not speak with EvolutionAPI itself; none where they are not told. */
export function instancesIfAny(environment: Environment): readonly string[] {
  return optional(environment, 'EVOLUTION_INSTANCES') === undefined ? [] : instancesOf(environment);
}

function instancesOf(environment: Environment): readonly string[] {
  const names = required(environment, 'EVOLUTION_INSTANCES', 'names of our numbers, separated by commas')
    .split(',')
    .map((name) => name.trim());
  if (names.every((name) => /^[\w.-]{1,100}$/.test(name))) return names;
  throw new RefusedToStart('EVOLUTION_INSTANCES must be names of letters, digits, dots, dashes, separated by commas.');
}
