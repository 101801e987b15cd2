import { GatewayUnavailable, RefusedToStart } from '../../platform/errors.ts';
import type { WebhookEvents } from '../../platform/webhook-events.ts';
import { isLicenceRequired } from './classify-send.ts';
import { type EvolutionAccess, type EvolutionAnswer, evolutionClient, instancePath } from './evolution-client.ts';
import { field } from './field.ts';

/** What the guard found; `warnings` are whole lines for an operator. */
export type CheckedGateway = {
  readonly version: string;
  readonly integration: string;
  readonly warnings: readonly string[];
};

/**
 * Looks at EvolutionAPI before anything is sent through it.
 *
 * @throws {RefusedToStart} with one clear line when going on would be wrong: an example key, a key that is not accepted,
 *   an unknown instance, a missing licence, or WHATSAPP-BUSINESS below 2.4.
 * @throws {GatewayUnavailable} when it does not answer: nothing is known, so the caller tries again before it sends.
 */
export async function checkGateway(
  access: EvolutionAccess & { readonly instance: string },
  events: WebhookEvents,
): Promise<CheckedGateway> {
  refuseExampleKey(access.apiKey);
  const client = evolutionClient(access);
  const version = versionIn(understood(await client.get('/'), access.instance));
  const name = encodeURIComponent(access.instance);
  const instances = understood(await client.get(`/instance/fetchInstances?instanceName=${name}`), access.instance);
  const instance = findInstance(instances, access.instance);
  if (instance === undefined) throw unknownInstance(access.instance);
  const integration = String(field(instance, 'integration') ?? 'unknown');
  refuseMixedUpSenders(integration, version);
  const webhook = await client.get(instancePath('/webhook/find', access.instance));
  const everything = await client.get('/instance/fetchInstances');
  const warnings = [
    ...keyWarnings(instance),
    ...webhookWarnings(webhook, access.instance),
    ...eventWarnings(webhook, access.instance, events),
    ...neighbourWarnings(everything, access.instance),
  ];
  return { version, integration, warnings };
}

/** Keys printed in EvolutionAPI's own examples and guides, and words that people put in while trying. */
const EXAMPLE_KEYS: ReadonlySet<string> = new Set([
  '429683c4c977415caafcce10f7d57e11',
  'b6d711fcde4d4fd5936544120e713976',
  'bqyhjgjhj',
]);
const SHORTEST_KEY = 16;

function refuseExampleKey(apiKey: string): void {
  if (EXAMPLE_KEYS.has(apiKey.toLowerCase()) || /^(change|mude|your|sua|test|minha)[-_]?/i.test(apiKey)) {
    throw new RefusedToStart(
      'EVOLUTION_API_KEY is the one from EvolutionAPI’s examples: anyone could send as you. Set AUTHENTICATION_API_KEY there to a secret of your own.',
    );
  }
  if (apiKey.length < SHORTEST_KEY) {
    throw new RefusedToStart(
      `EVOLUTION_API_KEY is too short to be safe: use at least ${SHORTEST_KEY} random characters.`,
    );
  }
}

/**
 * Below 2.4 the sender of a WHATSAPP-BUSINESS message is a field shared by all messages of the instance: two people who
 * write at once, or one who has no phone, get each other's number (measured on 2.3.7: 20 to 30 % of messages 0 to 5 ms
 * apart). With debts that is a data breach, and nothing in the webhook shows it.
 */
function refuseMixedUpSenders(integration: string, version: string): void {
  if (integration !== 'WHATSAPP-BUSINESS') return;
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > 2 || (major === 2 && minor >= 4)) return;
  throw new RefusedToStart(
    `EvolutionAPI ${version} mixes up who wrote a message on WHATSAPP-BUSINESS: use version 2.4 or newer, or an instance of integration WHATSAPP-BAILEYS.`,
  );
}

function understood(answer: EvolutionAnswer, instance: string): unknown {
  if (answer.kind === 'no-answer') throw new GatewayUnavailable(`EvolutionAPI does not answer: ${answer.reason}`);
  if (answer.kind === 'not-json') {
    throw new GatewayUnavailable(`EVOLUTION_API_URL answers ${answer.status}, but not as EvolutionAPI does`);
  }
  if (isLicenceRequired(answer.body)) {
    throw new RefusedToStart(
      'EvolutionAPI asks for a licence (LICENSE_REQUIRED): activate it in its manager, or use version 2.3.7.',
    );
  }
  if (answer.status === 401 || answer.status === 403) {
    throw new RefusedToStart('EvolutionAPI does not accept EVOLUTION_API_KEY.');
  }
  if (answer.status === 404) throw unknownInstance(instance);
  if (answer.status >= 400) throw new GatewayUnavailable(`EvolutionAPI answers ${answer.status}`);
  return answer.body;
}

/** The script behind `npm run whatsapp` makes an instance that does not exist yet. */
export class UnknownInstance extends RefusedToStart {}

function unknownInstance(instance: string): UnknownInstance {
  return new UnknownInstance(
    `EvolutionAPI has no instance "${instance}": check EVOLUTION_INSTANCE, or make it with npm run whatsapp.`,
  );
}

function versionIn(body: unknown): string {
  const version = field(body, 'version');
  if (typeof version === 'string' && /^\d+\.\d+/.test(version)) return version;
  throw new GatewayUnavailable('EVOLUTION_API_URL answers without a version: is it EvolutionAPI?');
}

/** 2.x lists instances flat; older ones put each under `instance`. */
function findInstance(body: unknown, name: string): unknown {
  const all: readonly unknown[] = Array.isArray(body) ? body : [body];
  return all
    .map((item) => field(item, 'instance') ?? item)
    .find((item) => field(item, 'name') === name || field(item, 'instanceName') === name);
}

function keyWarnings(instance: unknown): readonly string[] {
  const exposed = [field(instance, 'token'), field(instance, 'apikey')].some((key) => typeof key === 'string' && key);
  if (!exposed) return [];
  return [
    'EvolutionAPI shows instance keys and puts them in every webhook: set AUTHENTICATION_EXPOSE_IN_FETCH_INSTANCES=false there.',
  ];
}

/**
 * `?instanceName=` overrides the instance that a key was checked for, so every key of this EvolutionAPI can send as every
 * instance in it: whoever else has one there can write to people in our name.
 */
function neighbourWarnings(answer: EvolutionAnswer, name: string): readonly string[] {
  const all = answer.kind === 'json' && Array.isArray(answer.body) ? answer.body : [];
  const others = all.filter((item) => findInstance(item, name) === undefined).length;
  if (others === 0) return [];
  return [
    `This EvolutionAPI has ${others} more instance${others === 1 ? '' : 's'}: with the key of any of them one can send as "${name}". Give it a deployment of its own.`,
  ];
}

/** Without a webhook of its own, the instance can only use the global one, which sends no header to check. */
function webhookWarnings(answer: EvolutionAnswer, instance: string): readonly string[] {
  const body = answer.kind === 'json' && answer.status < 300 ? answer.body : undefined;
  const webhook = field(body, 'webhook') ?? body;
  if (field(webhook, 'enabled') !== true) {
    return [
      `The instance "${instance}" has no webhook of its own: register it with npm run whatsapp (a global webhook cannot be authenticated).`,
    ];
  }
  if (typeof field(webhook, 'headers', 'x-denserola-token') === 'string') return [];
  return [
    `The webhook of "${instance}" does not send x-denserola-token, so every message would be refused: register it with npm run whatsapp.`,
  ];
}

/**
 * What is posted was registered once and may not be what is set now. Receipts that are taken for prompt and come by a sweep would
 * look like messages that nobody confirms.
 */
function eventWarnings(answer: EvolutionAnswer, instance: string, events: WebhookEvents): readonly string[] {
  const body = answer.kind === 'json' && answer.status < 300 ? answer.body : undefined;
  const registered: unknown = field(field(body, 'webhook') ?? body, 'events');
  if (!Array.isArray(registered)) return [];
  const asked = registered.length === 0 || registered.includes('MESSAGES_UPDATE') ? 'all' : 'lean';
  if (asked === events) return [];
  return [
    `The webhook of "${instance}" is registered for ${asked} events, but WEBHOOK_EVENTS is ${events}: register it anew with npm run whatsapp.`,
  ];
}
