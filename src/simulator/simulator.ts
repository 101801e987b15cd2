import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Log, silentLog } from '../platform/log.ts';
import { stoppable, systemTimers, type Timers } from '../platform/timers.ts';
import { chatApi } from './chat-api.ts';
import { chatPage } from './chat-page.ts';
import { type ChatStore, chatStore } from './chat-store.ts';
import { EVOLUTION_PATH } from './evolution-path.ts';
import { evolutionRest } from './evolution-rest.ts';
import { type FaultOrder, type Faults, faults as plannedFaults } from './faults.ts';
import { type ConnectionState, type Instance, instance, type WebhookSettings } from './instance.ts';
import { phoneKey } from './jid.ts';
import { liveUpdates } from './live-updates.ts';
import { type PeopleSide, peopleSide } from './people-side.ts';
import { textSender } from './send-text.ts';
import { type WebhookSender, webhookSender } from './webhook-sender.ts';

export type SimulatorOptions = {
  /** The key that clients send in the header `apikey`. */
  readonly apiKey: string;
  readonly instanceName: string;
  /** Where events go from the start; `POST /webhook/set` changes it. `events` empty means all. */
  readonly webhook?: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly events?: readonly string[];
  };
  /** JSON lines file that keeps the chats over a restart; none: in memory only. */
  readonly file?: string;
  readonly log?: Log;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly fetch?: typeof globalThis.fetch;
  readonly random?: () => number;
  /** 16 hexadecimal digits. */
  readonly newId?: () => string;
  /** Multiplies EvolutionAPI's waits before a webhook is tried again; 1 is the real 5, 10, 20 … 300 s. */
  readonly retryScale?: number;
  /** Between the receipts of a sent message. */
  readonly receiptDelayMs?: number;
  /**
   * How the key inside `messages.edited` is written: as the chat stands here, or from the writer's side, where the chat is our
   * own number; then the edit comes again as `messages.update`, which names the chat.
   */
  readonly editKeys?: 'chat' | 'writer';
};

export type Simulator = {
  /** Serves `/simulador` (the chat), `/simulador/api/…` and EvolutionAPI's REST under `EVOLUTION_PATH`. */
  readonly app: Hono;
  readonly people: PeopleSide;
  readonly store: ChatStore;
  readonly faults: Faults;
  readonly instance: Instance;
  /** Every webhook attempt and what became of it; `idle()` waits until none is under way. */
  readonly webhooks: Pick<WebhookSender, 'attempts' | 'idle'>;
  /** EvolutionAPI stops and starts: retries of webhooks that waited are forgotten, chats stay. */
  readonly restart: () => void;
  /** Ends live streams, waiting retries and receipts. */
  readonly close: () => void;
};

/**
 * An EvolutionAPI 2.3.7 that lives in this process, with people on phones behind it. It stands outside the product: the
 * two know each other only by REST and webhooks, so what runs against this runs against the real one.
 */
export function simulator(options: SimulatorOptions): Simulator {
  const { clock = systemClock, newId = sixteenHexDigits } = options;
  const timers = stoppable(options.timers ?? systemTimers);
  const now = () => clock.now();
  const faults = plannedFaults();
  const store = chatStore(options.file === undefined ? {} : { file: options.file });
  const live = liveUpdates({ store, timers });
  const sender = webhookSender({
    fetch: options.fetch ?? globalThis.fetch,
    timers,
    random: options.random ?? Math.random,
    faults,
    log: options.log ?? silentLog,
    retryScale: options.retryScale ?? 1,
  });

  const instances = new Map<string, Instance>();
  function createInstance(name: string, state: ConnectionState, webhook?: WebhookSettings): Instance {
    const identity = { name, id: `simulated-${name}`, token: `token-of-${name}` };
    const made = instance({
      ...identity,
      state,
      sender,
      now,
      serverUrl: EVOLUTION_PATH,
      ...(webhook ? { webhook } : {}),
    });
    instances.set(name, made);
    return made;
  }
  function restart(): void {
    sender.forgetRetries();
    for (const one of instances.values()) {
      one.setState('connecting');
      one.setState('open');
    }
  }

  const main = createInstance(
    options.instanceName,
    'open',
    options.webhook && { events: [], ...options.webhook, enabled: true },
  );
  const people = peopleSide({ store, instance: main, now, newId, editKeys: options.editKeys ?? 'chat' });
  const { showTyping } = live;
  const receiptDelayMs = options.receiptDelayMs ?? 400;
  const sendText = textSender({ store, people, faults, timers, now, newId, showTyping, receiptDelayMs });
  const rest = evolutionRest({
    apiKey: options.apiKey,
    instances,
    createInstance: (name) => createInstance(name, 'connecting'),
    store,
    sendText,
    faults,
    showTyping,
    timers,
    restart,
  });
  const api = chatApi({ store, people, orderFault: (order) => obey(order, { faults, main, restart }) });
  const app = new Hono()
    .route(EVOLUTION_PATH, rest)
    // Its root as clients ask for it, which Hono holds for another address than the one without the slash.
    .get(`${EVOLUTION_PATH}/`, () => rest.request('/'))
    .route('/simulador/api', live.routes)
    .route('/simulador/api', api)
    .route('/', chatPage());

  function close(): void {
    live.close();
    sender.forgetRetries();
    timers.stop();
  }
  return { app, people, store, faults, instance: main, webhooks: sender, restart, close };
}

/** Carries out one order of POST /simulador/api/faults. */
function obey(
  order: FaultOrder,
  { faults, main, restart }: { faults: Faults; main: Instance; restart: () => void },
): void {
  if (order.clear) faults.clear();
  if (order.send) faults.planSend(order.send.fault, order.send.times);
  if (order.webhook) faults.planWebhook(order.webhook.fault, order.webhook.times);
  if (order.unknownNumber) faults.forgetNumber(phoneKey(order.unknownNumber));
  if (order.connection) main.setState(order.connection);
  if (order.restart) restart();
}

function sixteenHexDigits(): string {
  return randomBytes(8).toString('hex');
}
