import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_POLICY } from '../delivery/delivery-policy.ts';
import { checkGateway } from '../gateways/evolution-api/start-up-guard.ts';
import { startEmbeddedPostgres } from '../gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../gateways/postgres/migrate-database.ts';
import { releaseHolds } from '../gateways/postgres/release-holds.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { GatewayUnavailable } from '../platform/errors.ts';
import { randomSecret } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { EVOLUTION_PATH, type Simulator, type SimulatorOptions, simulator } from '../simulator/simulator.ts';
import { freePort } from './free-port.ts';
import { GATEWAY_TIMEOUT_MS, type GatewayAccess } from './gateway-access.ts';
import { listen } from './listen.ts';
import { type OneProcessTuning, oneProcess } from './one-process.ts';

export type RunningPlatform = {
  readonly url: string;
  readonly simulator: Simulator | undefined;
  readonly stop: () => Promise<void>;
};

/** Waits that tests shorten so that a fault is over in milliseconds. Left out: what a product needs. */
export type Tuning = OneProcessTuning & {
  readonly gatewayTimeoutMs?: number;
  readonly simulator?: Pick<SimulatorOptions, 'retryScale' | 'receiptDelayMs'>;
};

/** The simulator's number is nobody's, so nothing is paced for WhatsApp's sake. */
const SIMULATED_PACE = {
  number: { everyMs: 1, burst: 100 },
  person: { everyMs: 1, burst: 100 },
  proactiveNumber: { everyMs: 1, burst: 100 },
};
const SIMULATED_INSTANCE = 'simulador';

/** Starts everything that the configuration asks for, in this process. @throws {RefusedToStart} with one clear line. */
export async function runPlatform(config: Config, log: Log, tuning: Tuning = {}): Promise<RunningPlatform> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopOne of stops.splice(0).reverse()) await stopOne();
  };
  try {
    return await start({ config, log, tuning, stops, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

type Start = {
  readonly config: Config;
  readonly log: Log;
  readonly tuning: Tuning;
  readonly stops: (() => Promise<void>)[];
  readonly stop: () => Promise<void>;
};

async function start({ config, log, tuning, stops, stop }: Start): Promise<RunningPlatform> {
  const databaseUrl = await openDatabase(config, log, stops);
  await migrateDatabase(databaseUrl);
  // The embedded database is ours alone, so whatever is held in it was held by a process that was killed.
  if (config.database.kind === 'embedded') await releaseHolds(databaseUrl, settleMs(config));

  const webhookTokens = config.webhookTokens.length > 0 ? config.webhookTokens : [randomSecret()];
  // The simulator must know our address before we listen on it.
  const port = config.port === 0 ? await freePort() : config.port;
  const base = `http://127.0.0.1:${port}`;
  const simulated =
    config.evolution.kind === 'simulator'
      ? startSimulator({ config, base, tokens: webhookTokens, log, tuning })
      : undefined;
  if (simulated) stops.push(async () => simulated.close());
  const gateway = gatewayAccess(config, base, tuning);
  if (config.evolution.kind === 'real') await untilGatewayIsSafe(gateway, log);

  const platform = await oneProcess({
    databaseUrl,
    gateway,
    webhookTokens,
    publicUrl: config.port === 0 ? base : config.publicUrl,
    quietMs: config.quietMs,
    simulatorOn: simulated !== undefined,
    clock: systemClock,
    log,
    tuning: simulated ? { ...tuning, policy: { pace: SIMULATED_PACE, ...tuning.policy } } : tuning,
  });
  stops.push(platform.stop);
  // The pages answer for any address that nobody else knows, so they come last.
  const routes = simulated ? { simulator: simulated.app, ...platform.routes } : platform.routes;
  const listener = await listen(routes, { host: config.host, port });
  stops.push(listener.close);
  platform.start();
  return { url: listener.url, simulator: simulated, stop };
}

async function openDatabase({ database, dataDir }: Config, log: Log, stops: (() => Promise<void>)[]): Promise<string> {
  if (database.kind === 'external') return database.url;
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  stops.push(postgres.stop);
  return postgres.url;
}

/** A request to the simulator ended with the process that both lived in. */
function settleMs({ evolution }: Config): number {
  return evolution.kind === 'simulator' ? 0 : DEFAULT_POLICY.settle;
}

/** Refuses an unsafe gateway; waits for one that does not answer, since it may start after us. */
async function untilGatewayIsSafe(gateway: GatewayAccess, log: Log): Promise<void> {
  for (;;) {
    try {
      for (const warning of (await checkGateway(gateway)).warnings) log.warn('gateway.warning', { warning });
      return;
    } catch (error) {
      if (!(error instanceof GatewayUnavailable)) throw error;
      log.error('gateway.unavailable-at-start', error, { tryingAgainInMs: GATEWAY_RETRY_MS });
      await sleep(GATEWAY_RETRY_MS);
    }
  }
}

const GATEWAY_RETRY_MS = 5000;

function gatewayAccess({ evolution }: Config, base: string, { gatewayTimeoutMs }: Tuning): GatewayAccess {
  const timeoutMs = gatewayTimeoutMs ?? GATEWAY_TIMEOUT_MS;
  if (evolution.kind === 'real') return { ...evolution, timeoutMs };
  return { url: `${base}${EVOLUTION_PATH}`, apiKey: SIMULATOR_KEY, instance: SIMULATED_INSTANCE, timeoutMs };
}

/** Guards nothing: the simulator listens on this machine only and knows nobody real. */
const SIMULATOR_KEY = 'simulator-key';

type SimulatorStart = Pick<Start, 'config' | 'log' | 'tuning'> & {
  readonly base: string;
  readonly tokens: readonly string[];
};

function startSimulator({ config: { dataDir }, base, tokens, log, tuning }: SimulatorStart): Simulator {
  return simulator({
    apiKey: SIMULATOR_KEY,
    instanceName: SIMULATED_INSTANCE,
    webhook: { url: `${base}/webhooks/evolution`, headers: { 'x-denserola-token': tokens[0] ?? '' } },
    file: join(dataDir, 'simulator-chats.jsonl'),
    log,
    ...tuning.simulator,
  });
}
