import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/apps/free-port.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../src/gateways/postgres/migrate-database.ts';
import { EVOLUTION_PATH } from '../src/simulator/evolution-path.ts';
import { type GatewayControl, gatewayControl } from './gateway-control.ts';
import { type KillableProcess, killableProcess } from './killable-process.ts';
import { REFUSED } from './server-times.ts';

/** Everything that a campaign does harm to, running. */
export type World = {
  readonly database: EmbeddedPostgres;
  readonly servers: readonly KillableProcess[];
  readonly gateway: KillableProcess & GatewayControl;
  readonly token: string;
  /** Holds the database and the logs. */
  readonly folder: string;
  readonly clientLog: string;
  readonly gatewayLog: string;
  /** Ends all of it; the folder stays when somebody is to look at it. */
  readonly stop: (folder: 'remove' | 'keep') => Promise<void>;
};

export type WorldNeeds = {
  readonly servers: number;
  /** A bug of faults/controls that the servers start with. */
  readonly planted?: string;
  /** Webhook events that the gateway sends: by default the echoes of our own messages. */
  readonly gatewayEvents?: string;
};

/** PostgreSQL with fsync on a folder of its own, the gateway and the servers, each a process of its own. */
export async function startWorld({
  servers: count,
  planted,
  gatewayEvents = OWN_MESSAGES,
}: WorldNeeds): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'denserola-faults-'));
  await chmod(folder, 0o755);
  const database = await startEmbeddedPostgres({ dataDir: folder });
  await migrateDatabase(database.url);
  const ports = await Promise.all(Array.from({ length: count + 1 }, freePort));
  const [gatewayPort = 0, ...serverPorts] = ports;
  const gatewayLog = join(folder, 'gateway.jsonl');
  const gateway = killableProcess({
    program: 'faults/gateway.ts',
    port: gatewayPort,
    environment: {
      LOG_FILE: gatewayLog,
      API_KEY: KEY,
      INSTANCE,
      WEBHOOK_URL: `http://127.0.0.1:${serverPorts[0]}/webhooks/evolution`,
      WEBHOOK_TOKEN: TOKEN,
      EVENTS: gatewayEvents,
    },
  });
  const servers = serverPorts.map((port) =>
    killableProcess({
      program: 'faults/server.ts',
      port,
      supervised: { refusal: REFUSED },
      ...(planted === undefined ? {} : { flags: ['--import', './faults/plant-bug.ts'] }),
      environment: {
        DATABASE_URL: database.url,
        QUIET_MS: '0',
        EVOLUTION_API_URL: `${gateway.url}${EVOLUTION_PATH}`,
        EVOLUTION_API_KEY: KEY,
        EVOLUTION_INSTANCE: INSTANCE,
        WEBHOOK_TOKENS: TOKEN,
        ...(planted === undefined ? {} : { PLANTED_BUG: planted }),
      },
    }),
  );
  const control = gatewayControl(gateway.url);
  process.once('SIGINT', interrupted);
  process.once('exit', abandoned);
  try {
    gateway.start();
    await gateway.ready();
    for (const server of servers) server.start();
    await Promise.all(servers.map((server) => server.ready()));
  } catch (error) {
    await stop('keep');
    throw error;
  }
  return {
    database,
    servers,
    gateway: { ...gateway, ...control },
    token: TOKEN,
    folder,
    clientLog: join(folder, 'client.jsonl'),
    gatewayLog,
    stop,
  };

  async function stop(what: 'remove' | 'keep'): Promise<void> {
    process.off('SIGINT', interrupted);
    process.off('exit', abandoned);
    control.hangUp();
    await Promise.all([...servers, gateway].map((one) => one.kill()));
    await database.stop();
    if (what === 'remove') await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** When this process ends by a fault of its own, nothing of it stays behind. */
  function abandoned(): void {
    for (const one of [...servers, gateway]) void one.kill();
    process.kill(database.pid(), 'SIGQUIT');
  }

  /** Ctrl-C reaches the processes, but not the database, which runs apart. */
  function interrupted(): void {
    void stop('remove').then(() => process.exit(130));
  }
}

const INSTANCE = 'campaign';
const KEY = 'a-key-of-fault-campaigns-alone';
const TOKEN = 'a-token-of-fault-campaigns-alone';
/** What proves that a message left, and the state of the session. Receipts prove nothing and would be three times as many. */
const OWN_MESSAGES = 'SEND_MESSAGE,CONNECTION_UPDATE';
