import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_POLICY } from '../delivery/delivery-policy.ts';
import { subscribedTo } from '../gateways/evolution-api/administration.ts';
import { checkGateway } from '../gateways/evolution-api/start-up-guard.ts';
import { isDatabaseGone } from '../gateways/postgres/is-database-gone.ts';
import { migrateDatabase } from '../gateways/postgres/migrate-database.ts';
import { releaseHolds } from '../gateways/postgres/release-holds.ts';
import type { SimulatedPayments } from '../gateways/simulated-payments/simulated-payments.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { GatewayUnavailable, RefusedToStart } from '../platform/errors.ts';
import { randomSecret } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { isLoopback, ownUrl } from '../platform/own-url.ts';
import type { Tracing } from '../platform/trace.ts';
import type { TraceConfig } from '../platform/trace-config.ts';
import type { WebhookEvents } from '../platform/webhook-events.ts';
import type { Settings } from '../ports/settings.ts';
import { EVOLUTION_PATH } from '../simulator/evolution-path.ts';
import type { Simulator, SimulatorOptions } from '../simulator/simulator.ts';
import { freePort } from './free-port.ts';
import { GATEWAY_TIMEOUT_MS, type GatewayAccess } from './gateway-access.ts';
import { listen } from './listen.ts';
import type { LoginParts } from './login-parts.ts';
import { oneProcess } from './one-process.ts';
import type { OneProcessTuning } from './one-process-needs.ts';
import { type StopStep, stopInOrder } from './stop-in-order.ts';

export type RunningPlatform = {
  readonly url: string;
  readonly simulator: Simulator | undefined;
  /** As this process goes by them now. */
  readonly settings: Settings;
  /** The key of the operators' first login, at the one start that made it. */
  readonly firstOperatorToken: string | undefined;
  readonly stop: () => Promise<void>;
};

/** Waits that tests shorten so that a fault is over in milliseconds. Left out: what a product needs. */
export type Tuning = OneProcessTuning & {
  readonly gatewayTimeoutMs?: number;
  readonly simulator?: Pick<SimulatorOptions, 'retryScale' | 'receiptDelayMs' | 'editKeys'>;
  readonly login?: LoginParts;
};

/** The simulator's number is nobody's, so nothing is paced for WhatsApp's sake. */
const SIMULATED_PACE = {
  number: { everyMs: 1, burst: 100 },
  person: { everyMs: 1, burst: 100 },
  proactiveNumber: { everyMs: 1, burst: 100 },
};
const SIMULATED_TURN_RATE = { everyMs: 1, burst: 1_000 };
const SIMULATED_INSTANCE = 'simulador';
const OPEN_CHATS = 'HOST lets others reach the simulator: anyone in that network can read its chats and write in them.';
const OPEN_LOGINS = 'PUBLIC_URL is plain http: whoever listens in that network can take over who is logged in.';

/**
 * Starts everything that the configuration asks for, in this process. When `signal` is aborted meanwhile, what was started
 * is stopped again and the abort's reason thrown; afterwards the caller stops the platform.
 *
 * @throws {RefusedToStart} with one clear line.
 */
export async function runPlatform(
  config: Config,
  log: Log,
  { signal = new AbortController().signal, ...tuning }: Tuning & { readonly signal?: AbortSignal } = {},
): Promise<RunningPlatform> {
  const stops: StopStep[] = [];
  const stop = () => stopInOrder(log, stops.splice(0).reverse());
  try {
    const tracing = config.traces && (await startTracing(config.traces, log, stops));
    return await start({ config, log: tracing?.traced(log) ?? log, tracing, tuning, signal, stops, stop });
  } catch (error) {
    await stop();
    if (isDatabaseGone(error)) throw new RefusedToStart('The database went away while starting: start again.');
    throw error;
  }
}

type Start = {
  readonly config: Config;
  readonly log: Log;
  readonly tracing: Tracing | undefined;
  readonly tuning: Tuning;
  readonly signal: AbortSignal;
  /** What runs so far, in the order of its start. */
  readonly stops: StopStep[];
  readonly stop: () => Promise<void>;
};

async function start({ config, log, tracing, tuning, signal, stops, stop }: Start): Promise<RunningPlatform> {
  const databaseUrl = await openDatabase(config, log, stops);
  await unlessAborted(signal, () => migrateDatabase(databaseUrl));
  // The embedded database is ours alone, so whatever is held in it was held by a process that was killed.
  if (config.database.kind === 'embedded') await releaseHolds(databaseUrl, settleMs(config));

  const webhookTokens = config.webhookTokens.length > 0 ? config.webhookTokens : [randomSecret()];
  // The simulator must know our address before we listen on it.
  const port = config.port === 0 ? await freePort() : config.port;
  const base = ownUrl(config.host, port);
  const simulated =
    config.evolution.kind === 'simulator'
      ? await startSimulator({ config, base, tokens: webhookTokens, log, tuning })
      : undefined;
  if (simulated) stops.push({ name: 'simulator', stop: async () => simulated.close() });
  if (simulated && !isLoopback(config.host)) log.warn('simulator.open-to-network', { warning: OPEN_CHATS });
  const publicUrl = config.publicUrl ?? base;
  if (isOpenToListeners(publicUrl)) log.warn('web.plain-http', { warning: OPEN_LOGINS });
  const gateway = gatewayAccess(config, base, tuning);
  if (config.evolution.kind === 'real') await untilGatewayIsSafe(gateway, config.webhookEvents, { log, signal });

  const payments = simulated ? await startSimulatedPayments(config) : undefined;

  const platform = await oneProcess({
    databaseUrl,
    replicaUrl: config.database.kind === 'external' ? config.database.replicaUrl : undefined,
    redisUrl: config.redisUrl,
    gateway,
    webhookTokens,
    webhookEvents: config.webhookEvents,
    publicUrl,
    quietMs: config.quietMs,
    simulatorOn: simulated !== undefined,
    operatorWebhook: config.operatorWebhook,
    operators: config.operators,
    canaryAfterMs: config.canaryAfterMs,
    payments,
    ...(tuning.login ? { login: tuning.login } : {}),
    clock: systemClock,
    ...{ log, tracing },
    tuning: simulated
      ? { turnRate: SIMULATED_TURN_RATE, ...tuning, policy: { pace: SIMULATED_PACE, ...tuning.policy } }
      : tuning,
  });
  stops.push({ name: 'platform', stop: platform.stop });
  // The pages answer for any address that nobody else knows, so they come last.
  const routes = simulated
    ? { simulator: simulated.app, ...(payments ? { payments: payments.page } : {}), ...platform.routes }
    : platform.routes;
  payments?.notify((chargeId) => {
    // What is lost here the sweep finds.
    platform.checkCharge(chargeId).catch((error: unknown) => log.error('premium.notification-failed', error));
  });
  const listener = await listen(routes, { host: config.host, port }, platform.door);
  stops.push({ name: 'door', stop: listener.close });
  signal.throwIfAborted();
  platform.start();
  const { settings, firstOperatorToken } = platform;
  return { url: listener.url, simulator: simulated, settings, firstOperatorToken, stop };
}

/** Ends last, so that it also tells of what ended before. */
async function startTracing(config: TraceConfig, log: Log, stops: StopStep[]): Promise<Tracing> {
  const { openTracing } = await import('./open-tracing.ts');
  const { tracing, stop } = openTracing(config, {
    log,
    sign: async (credentials) => (await import('../gateways/aws/signed-fetch.ts')).awsSignedFetch(credentials),
    flushMs: LAST_FLUSH_MS,
    timeoutMs: COLLECTOR_TIMEOUT_MS,
  });
  stops.push({ name: 'traces', stop });
  return tracing;
}

/** OpenTelemetry's own. */
const COLLECTOR_TIMEOUT_MS = 10_000;
/** Of a stop; a collector that is down must not hold it up. */
const LAST_FLUSH_MS = 2_000;

async function openDatabase({ database, dataDir }: Config, log: Log, stops: StopStep[]): Promise<string> {
  if (database.kind === 'external') return database.url;
  const { startEmbeddedPostgres } = await import('../gateways/postgres/embedded-postgres.ts');
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  stops.push({ name: 'database', stop: postgres.stop });
  return postgres.url;
}

function isOpenToListeners(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'http:' && !isLoopback(hostname.replace(/^\[|\]$/g, ''));
}

/** A request to the simulator ended with the process that both lived in. */
function settleMs({ evolution }: Config): number {
  return evolution.kind === 'simulator' ? 0 : DEFAULT_POLICY.settle;
}

/** Refuses an unsafe gateway; waits for one that does not answer, since it may start after us. */
async function untilGatewayIsSafe(
  gateway: GatewayAccess,
  events: WebhookEvents,
  { log, signal }: Pick<Start, 'log' | 'signal'>,
): Promise<void> {
  for (;;) {
    try {
      const { warnings } = await unlessAborted(signal, () => checkGateway(gateway, events));
      for (const warning of warnings) log.warn('gateway.warning', { warning });
      return;
    } catch (error) {
      if (!(error instanceof GatewayUnavailable)) throw error;
      log.error('gateway.unavailable-at-start', error, { tryingAgainInMs: GATEWAY_RETRY_MS });
      await sleep(GATEWAY_RETRY_MS, undefined, { signal });
    }
  }
}

/** The work's result; what it still does after an abort is nobody's any more. */
async function unlessAborted<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

const GATEWAY_RETRY_MS = 5000;

function gatewayAccess({ evolution }: Config, base: string, { gatewayTimeoutMs }: Tuning): GatewayAccess {
  const timeoutMs = gatewayTimeoutMs ?? GATEWAY_TIMEOUT_MS;
  if (evolution.kind === 'real') return { ...evolution, timeoutMs };
  return { url: `${base}${EVOLUTION_PATH}`, apiKey: SIMULATOR_KEY, instance: SIMULATED_INSTANCE, timeoutMs };
}

/** Guards nothing: whoever reaches this port reads the chats on its pages anyway, and nobody real is in them. */
const SIMULATOR_KEY = 'simulator-key';

/** Charges of the simulation survive a restart as its chats do. */
async function startSimulatedPayments({ dataDir }: Config): Promise<SimulatedPayments> {
  const { simulatedPayments } = await import('../gateways/simulated-payments/simulated-payments.ts');
  return simulatedPayments({ file: join(dataDir, 'simulated-payments.jsonl') });
}

type SimulatorStart = Pick<Start, 'config' | 'log' | 'tuning'> & {
  readonly base: string;
  readonly tokens: readonly string[];
};

async function startSimulator({ config, base, tokens, log, tuning }: SimulatorStart): Promise<Simulator> {
  // Loaded only where it runs: with a real gateway it would be a part of the start and of the memory that serves nobody.
  const { simulator } = await import('../simulator/simulator.ts');
  return simulator({
    apiKey: SIMULATOR_KEY,
    instanceName: SIMULATED_INSTANCE,
    webhook: {
      url: `${base}/webhooks/evolution`,
      headers: { 'x-denserola-token': tokens[0] ?? '' },
      // Unasked, the real one posts more than we use, and so does this.
      ...(config.webhookEvents === 'all' ? {} : { events: subscribedTo(config.webhookEvents) }),
    },
    file: join(config.dataDir, 'simulator-chats.jsonl'),
    log,
    ...tuning.simulator,
  });
}
