import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { RefusedToStart } from '../../platform/errors.ts';
import { type Log, silentLog } from '../../platform/log.ts';
import { type PostgresBinaries, postgresBinaries } from './embedded/binaries.ts';
import { type ClusterPlace, clusterPassword, clusterPlace, DATABASE_USER, ensureCluster } from './embedded/cluster.ts';
import { findPostmaster, freePort, type Launched, launchPostmaster, stopPostmaster } from './embedded/postmaster.ts';
import { LOCK_KEYS } from './lock-keys.ts';

export type EmbeddedPostgres = {
  /** `postgres://…` of the product's database; the same for as long as this object lives. */
  readonly url: string;
  /** Process id of the server that answers now. */
  readonly pid: () => number;
  /** Ends the server in order. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

/**
 * A real PostgreSQL from npm, in `dataDir`, for this process alone. Works as an ordinary user and as root. A server that
 * a killed process left running is taken over; one that dies is started again on the same port, so pools only have to
 * reconnect. Rejects with RefusedToStart (one clear line) when it cannot be had.
 *
 * Measured on 2 shared cores: first start with initdb 1.0 s, later ones 0.1 s.
 */
export async function startEmbeddedPostgres(needs: {
  readonly dataDir: string;
  readonly log?: Log;
  /** `false` only for tests: commits then survive a crash of the server, but not of the machine. */
  readonly isDurable?: boolean;
  /** At once. The default is for one product alone, with its tools. */
  readonly mostSessions?: number;
}): Promise<EmbeddedPostgres> {
  const { dataDir, log = silentLog, isDurable = true, mostSessions = 50 } = needs;
  const place = await clusterPlace(dataDir);
  const password = await clusterPassword(place.home);
  const binaries = await postgresBinaries(place);
  await ensureCluster({ place, binaries, password, isDurable });
  const cluster: Cluster = { place, binaries, password, isDurable, mostSessions };

  let port: number | undefined;
  let pid = 0;
  let owner = await takeOwnership();
  let isStopping = false;
  let recovery = Promise.resolve();
  await createDatabase(owner);
  owner.once('end', recover);

  /** The session that holds the lock ends only with the server (or our end): it tells us that the server died. */
  function recover(): void {
    if (isStopping) return;
    log.warn('postgres.died', { pid });
    recovery = startAgain();
  }

  async function startAgain(): Promise<void> {
    for (let wait = 100; !isStopping; wait = Math.min(wait * 2, 5_000)) {
      try {
        owner = await takeOwnership();
        owner.once('end', recover);
        log.info('postgres.restarted', { pid });
        return;
      } catch (error) {
        log.error('postgres.restart-failed', error);
        await sleep(wait);
      }
    }
  }

  async function takeOwnership(): Promise<pg.Client> {
    const running = await ensureRunning(cluster, port);
    ({ port, pid } = running);
    await lockForThisProcess(running.session, dataDir);
    return running.session;
  }

  return {
    url: `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/${DATABASE}`,
    pid: () => pid,
    stop: async () => {
      if (isStopping) return;
      isStopping = true;
      await recovery;
      await owner.end().catch(() => {});
      await stopPostmaster(place, binaries);
    },
  };
}

type Cluster = {
  readonly place: ClusterPlace;
  readonly binaries: PostgresBinaries;
  readonly password: string;
  readonly isDurable: boolean;
  readonly mostSessions: number;
};
type Running = { readonly pid: number; readonly port: number; readonly session: pg.Client };

const DATABASE = 'denserola';
/** Recovery after a crash replays up to max_wal_size. */
const PATIENCE_MS = 60_000;
/** What a session's end takes to be noticed after its process was killed, with a margin. */
const LOCK_PATIENCE_MS = 2_000;

/** A server on this cluster that answers: the one that runs, else a new one (on `port` when it must be the same). */
async function ensureRunning(cluster: Cluster, port: number | undefined): Promise<Running> {
  const deadline = Date.now() + PATIENCE_MS;
  let launched: Launched | undefined;
  for (let answer = 'no answer'; Date.now() < deadline; await sleep(15)) {
    const found = await findPostmaster(cluster.place);
    if (found?.port) {
      const session = await connect(cluster, found.port);
      if (session instanceof pg.Client) return { ...found, session };
      answer = session;
      continue;
    }
    const end = launched?.ended();
    if (end !== undefined && !isWorthAnotherTry(end)) throw new RefusedToStart(`PostgreSQL did not start: ${end}`);
    if (launched && end === undefined) continue;
    if (end !== undefined) await sleep(200);
    launched = await launchPostmaster({ ...cluster, port: port ?? (await freePort()) });
    answer = end ?? answer;
  }
  throw new RefusedToStart(`PostgreSQL did not get ready in ${PATIENCE_MS / 1000} s`);
}

/** The port was taken meanwhile, someone else started it first, or processes of a killed server are still ending. */
function isWorthAnotherTry(end: string): boolean {
  return /lock file|shared memory block|could not create any TCP|Address already in use/i.test(end);
}

/** A session, or why there is none yet. Rejects when the server will never take us. */
async function connect({ password }: Cluster, port: number): Promise<pg.Client | string> {
  const session = new pg.Client({
    host: '127.0.0.1',
    port,
    user: DATABASE_USER,
    password,
    database: 'postgres',
    application_name: 'denserola-owner',
    keepAlive: true,
  });
  session.on('error', () => {});
  try {
    await session.connect();
    return session;
  } catch (error) {
    await session.end().catch(() => {});
    if (error instanceof pg.DatabaseError && error.code === '28P01') {
      throw new RefusedToStart(`the PostgreSQL on port ${port} does not accept the password kept beside its data`);
    }
    return error instanceof Error ? error.message : String(error);
  }
}

/** One process at a time: the lock ends with the session, so even a killed owner leaves nothing to clear away. */
async function lockForThisProcess(session: pg.Client, dataDir: string): Promise<void> {
  for (const deadline = Date.now() + LOCK_PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    const { rows } = await session.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
      LOCK_KEYS.owner,
    ]);
    if (rows[0]?.locked) return;
  }
  await session.end();
  throw new RefusedToStart(`another DenserolaAI is running on ${dataDir}: stop it, or set another DATA_DIR`);
}

async function createDatabase(session: pg.Client): Promise<void> {
  const { rowCount } = await session.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) await session.query(`CREATE DATABASE ${DATABASE}`);
}
