import type { WebhookEvents } from '../../platform/webhook-events.ts';
import { doneBy, type EvolutionAccess, evolutionClient, instancePath } from './evolution-client.ts';
import { field } from './field.ts';

export type WebhookRegistration = { readonly url: string; readonly token: string; readonly events: WebhookEvents };

/** What the set-up of a number needs. Each call rejects with `GatewayUnavailable` when EvolutionAPI does not do it. */
export type EvolutionAdministration = {
  /** A new instance of integration WHATSAPP-BAILEYS that ignores groups. Needs the global key. */
  readonly createInstance: (instance: string) => Promise<void>;
  /** Makes EvolutionAPI post to us, with our token in the header, only the events that we use. Replaces what was asked for before. */
  readonly registerWebhook: (instance: string, webhook: WebhookRegistration) => Promise<void>;
  /** Starts linking. The text of the QR code to scan, or `undefined` when there is none (linked already, or not yet). */
  readonly connect: (instance: string) => Promise<string | undefined>;
};

export function evolutionAdministration(access: EvolutionAccess): EvolutionAdministration {
  const client = evolutionClient(access);
  return {
    async createInstance(instance) {
      const settings = { instanceName: instance, integration: 'WHATSAPP-BAILEYS', qrcode: false, groupsIgnore: true };
      doneBy(await client.post('/instance/create', settings), 'instance/create');
    },
    async registerWebhook(instance, { url, token, events }) {
      const webhook = {
        enabled: true,
        url,
        byEvents: false,
        base64: false,
        headers: { 'x-denserola-token': token },
        events: subscribedTo(events),
      };
      doneBy(await client.post(instancePath('/webhook/set', instance), { webhook }), 'webhook/set');
    },
    async connect(instance) {
      const body = doneBy(await client.get(instancePath('/instance/connect', instance)), 'instance/connect');
      const code = field(body, 'code') ?? field(body, 'qrcode', 'code');
      return typeof code === 'string' && code !== '' ? code : undefined;
    },
  };
}

/** EvolutionAPI's names of the events that the channel reads. An empty list would mean all that there are. */
export function subscribedTo(events: WebhookEvents): readonly string[] {
  return events === 'all' ? [...LEAN_EVENTS, ...ABOUT_OUR_OWN] : LEAN_EVENTS;
}

const LEAN_EVENTS = [
  'MESSAGES_UPSERT',
  'MESSAGES_EDITED',
  'MESSAGES_DELETE',
  'CONNECTION_UPDATE',
  'QRCODE_UPDATED',
  'LOGOUT_INSTANCE',
  'REMOVE_INSTANCE',
];

/** Receipts and echoes. `messages.update` also repeats edits, which the gap sweep finds (channel/swept-edits.ts). */
const ABOUT_OUR_OWN = ['MESSAGES_UPDATE', 'SEND_MESSAGE'];
