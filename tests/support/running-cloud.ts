import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { bundleEverything } from '../../cloud/bundle/bundle-everything.ts';
import { type FunctionPool, functionPool } from '../../cloud/runtime/function-pool.ts';
import { functionUrl } from '../../cloud/runtime/function-url.ts';
import { queueEvents } from '../../cloud/runtime/queue-events.ts';
import type { Invoked } from '../../cloud/runtime/runtime-api.ts';
import { type LocalQueues, localQueues } from './local-queues.ts';
import { type OutsideSimulator, outsideSimulator } from './outside-simulator.ts';
import { freshDatabase } from './postgres-database.ts';

const root = resolve(import.meta.dirname, '../..');

/** The bundles as they are deployed, made anew for a file of tests. */
export async function bundled(): Promise<{ readonly out: string; readonly remove: () => Promise<void> }> {
  const out = await mkdtemp(join(tmpdir(), 'denserola-bundles-'));
  const { faults } = await bundleEverything(root, out);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { out, remove: () => rm(out, { recursive: true, force: true }) };
}

type Unfed = 'door' | 'notifications' | 'watch' | 'web' | 'lake' | 'migrate';
type QueueFed = 'channel' | 'conversation' | 'delivery';
const QUEUE_OF = { channel: 'webhooks', conversation: 'wakes', delivery: 'deliveries' } as const;

export type RunningCloud = {
  /** Where EvolutionAPI posts to: the URL of the function `door`. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly queues: LocalQueues;
  readonly simulator: OutsideSimulator;
  readonly functions: Readonly<Record<QueueFed | Unfed, FunctionPool>>;
  readonly logged: () => string;
  readonly query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Begins or stops to bring a queue's messages to its function. */
  readonly listen: (...names: readonly QueueFed[]) => void;
  readonly deafen: (...names: readonly QueueFed[]) => Promise<void>;
  /** One event by hand: of a schedule, a request, a deployment. */
  readonly schedule: (name: QueueFed | Unfed, event: unknown) => Promise<Invoked>;
  readonly write: (phone: string, text: string) => Promise<void>;
  /** How many messages people have written: their webhooks may still be on the way. */
  readonly written: () => number;
  /** What the person has on their phone from us. */
  readonly heard: (phone: string) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

/**
 * Real bundles behind a local Runtime API, over a PostgreSQL, an SQS and an EvolutionAPI of this machine. `variables` are
 * added to those of every function.
 */
export async function startCloud(out: string, variables: Readonly<Record<string, string>> = {}): Promise<RunningCloud> {
  const database = await freshDatabase();
  const client = new pg.Pool({ connectionString: database.url, max: 2, application_name: 'the-test' });
  // Dropped along with the functions' connections at the end.
  client.on('error', () => {});
  client.on('connect', (one) => one.on('error', () => {}));
  const queues = await localQueues();
  const urls = {
    WEBHOOKS_QUEUE_URL: queues.make('webhooks', { mostReceives: 20 }),
    WAKES_QUEUE_URL: queues.make('wakes'),
    DELIVERIES_QUEUE_URL: queues.make('deliveries'),
  };
  const lines: string[] = [];
  const place = (name: string, more: Readonly<Record<string, string>> = {}) => ({
    folder: join(out, 'lambda', name),
    bootstrap: join(out, 'cloud/bootstrap.mjs'),
    environment: { ...queues.environment, ...urls, DATABASE_URL: database.url, ...variables, ...more },
    timeoutMs: name === 'delivery' ? 120_000 : 30_000,
    isFrozenWhenIdle: true,
    onLine: (line: string) => void lines.push(`${line}\n`),
  });

  const doorEnvironment = { WEBHOOK_TOKENS: 'a-token-of-fault-tests-alone' };
  const door = functionPool(place('door', doorEnvironment), 2);
  const front = await functionUrl(door.invoke);
  const simulator = await outsideSimulator({ url: front.url });
  const { EVOLUTION_API_URL = '', EVOLUTION_API_KEY = '', EVOLUTION_INSTANCE = '' } = simulator.environment;
  const evolution = { EVOLUTION_API_URL, EVOLUTION_API_KEY, EVOLUTION_INSTANCES: EVOLUTION_INSTANCE };
  const operators = {
    OPERATOR_TOKEN: 'a-token-of-lambda-tests-alone',
    OPERATOR_SECRET_KEY: 'a-key-of-lambda-tests-alone-with-32-characters',
    OPERATOR_HOST: 'operacao.denserola.example',
  };
  const functions = {
    door,
    channel: functionPool(place('channel', { QUIET_MS: '0' }), 2),
    conversation: functionPool(place('conversation', { QUIET_MS: '0', PUBLIC_URL: 'https://denserola.example' }), 2),
    delivery: functionPool(place('delivery', evolution), 2),
    watch: functionPool(place('watch', evolution), 1),
    notifications: functionPool(place('notifications', { EVOLUTION_INSTANCES: EVOLUTION_INSTANCE }), 1),
    web: functionPool(place('web', { PUBLIC_URL: 'https://denserola.example', ...operators, ...evolution }), 2),
    lake: functionPool(place('lake', { LAKE_BUCKET: 'lake' }), 1),
    migrate: functionPool(place('migrate'), 1),
  };

  const listening = new Map<QueueFed, { on: boolean; readonly ended: Promise<void> }>();
  function listen(...names: readonly QueueFed[]): void {
    for (const name of names) {
      const state = { on: true, ended: Promise.resolve() };
      const queueUrl = urls[`${QUEUE_OF[name].toUpperCase() as Uppercase<(typeof QUEUE_OF)[QueueFed]>}_QUEUE_URL`];
      const { invoke } = functions[name];
      const round = queueEvents({ signedFetch: queues.signedFetch, queueUrl, batchSize: 10, invoke });
      const run = async () => {
        while (state.on) await round(1);
      };
      listening.set(name, Object.assign(state, { ended: run() }));
    }
  }
  async function deafen(...names: readonly QueueFed[]): Promise<void> {
    const ending = names.flatMap((name) => listening.get(name) ?? []);
    for (const state of ending) state.on = false;
    await Promise.all(ending.map(({ ended }) => ended));
  }

  let written = 0;
  const api = EVOLUTION_API_URL.replace(/\/evolution$/, '');
  return {
    url: front.url,
    databaseUrl: database.url,
    queues,
    simulator,
    functions,
    logged: () => lines.join(''),
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
    listen,
    deafen,
    schedule: (name, event) => functions[name].invoke(event),
    written: () => written,
    async write(phone, text) {
      written += 1;
      await fetch(`${api}/api/send`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ phone, text }),
      });
    },
    async heard(phone) {
      const response = await fetch(`${api}/api/chats/${phone}`);
      const { messages = [] } = (await response.json()) as { messages?: { fromMe: boolean; text: string }[] };
      return messages.filter(({ fromMe }) => fromMe).map(({ text }) => text);
    },
    async stop() {
      await deafen('channel', 'conversation', 'delivery');
      await Promise.all(Object.values(functions).map((pool) => pool.killAll()));
      await Promise.all([simulator.stop(), front.close(), queues.stop(), client.end()]);
      await database.drop();
    },
  };
}
