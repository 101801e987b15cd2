import type { WebhookSender, WebhookTarget } from './webhook-sender.ts';

export type ConnectionState = 'open' | 'connecting' | 'close' | 'refused';

export type WebhookSettings = WebhookTarget & {
  readonly enabled: boolean;
  /** In subscription spelling, `MESSAGES_UPSERT`; empty means all of them. */
  readonly events: readonly string[];
};

/** One number of ours inside EvolutionAPI. */
export type Instance = {
  readonly name: string;
  readonly id: string;
  readonly token: string;
  readonly state: () => ConnectionState;
  /** Changes the connection and tells it by webhook; on opening, delivers what arrived meanwhile. */
  readonly setState: (state: ConnectionState) => void;
  readonly webhook: () => WebhookSettings | undefined;
  readonly setWebhook: (settings: WebhookSettings) => void;
  /** Posts an event to the webhook, if it is subscribed to. */
  readonly emit: (event: string, data: unknown) => void;
  /** As `emit`, but only while connected: WhatsApp keeps it until the connection is open again. */
  readonly emitWhenConnected: (event: string, data: unknown) => void;
};

export type InstanceNeeds = {
  readonly name: string;
  readonly id: string;
  readonly token: string;
  readonly state: ConnectionState;
  readonly webhook?: WebhookSettings;
  readonly sender: WebhookSender;
  readonly now: () => number;
  /** Where this EvolutionAPI says that it lives. */
  readonly serverUrl: string;
};

export const OWN_NUMBER = '5511955553333@s.whatsapp.net';
const SAO_PAULO_OFFSET_MS = 3 * 3_600_000;
const STATUS_REASON: Record<ConnectionState, number> = { open: 200, connecting: 200, close: 401, refused: 403 };

export function instance({ name, id, token, sender, now, serverUrl, ...initial }: InstanceNeeds): Instance {
  let state = initial.state;
  let webhook = initial.webhook;
  let keptByWhatsApp: (() => void)[] = [];

  function emit(event: string, data: unknown): void {
    if (!webhook?.enabled || !isSubscribed(webhook.events, event)) return;
    const body = {
      event,
      instance: name,
      data,
      destination: webhook.url,
      // Local wall clock with a false Z, as 2.3.7 writes it.
      date_time: new Date(now() - SAO_PAULO_OFFSET_MS).toISOString(),
      sender: OWN_NUMBER,
      server_url: serverUrl,
      // The real one leaks its instance token here; whoever receives it has to throw it away.
      apikey: token,
    };
    sender.post(webhook, body);
  }

  function setState(next: ConnectionState): void {
    state = next;
    emit('connection.update', {
      instance: name,
      ...(next === 'open' ? { wuid: OWN_NUMBER, profilePictureUrl: null } : {}),
      state: next,
      statusReason: STATUS_REASON[next],
    });
    if (next !== 'open') return;
    const arrived = keptByWhatsApp;
    keptByWhatsApp = [];
    for (const deliver of arrived) deliver();
  }

  return {
    name,
    id,
    token,
    state: () => state,
    setState,
    webhook: () => webhook,
    setWebhook: (settings) => {
      webhook = settings;
    },
    emit,
    emitWhenConnected(event, data) {
      if (state === 'open') emit(event, data);
      else keptByWhatsApp.push(() => emit(event, data));
    },
  };
}

function isSubscribed(events: readonly string[], event: string): boolean {
  return events.length === 0 || events.includes(event.toUpperCase().replaceAll('.', '_'));
}
