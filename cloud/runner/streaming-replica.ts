import { spawn } from 'node:child_process';
import { chownSync, closeSync, openSync } from 'node:fs';
import { chmod, cp, lchown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from '../../src/gateways/postgres/embedded/binaries.ts';
import { type ClusterPlace, clusterPlace } from '../../src/gateways/postgres/embedded/cluster.ts';
import { findPostmaster } from '../../src/gateways/postgres/embedded/postmaster.ts';
import { cleanEnvironment } from '../../src/gateways/postgres/embedded/program.ts';

export type StreamingReplica = {
  readonly host: string;
  readonly url: string;
  /** From now on it shows only what is at least this old; 0 is as soon as it comes. */
  readonly layBehind: (ms: number) => Promise<void>;
  readonly query: <Row extends object>(text: string) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
};

/**
 * A hot standby that streams from the embedded database. The packages from npm have no pg_basebackup, so the copy is made
 * as PostgreSQL's low-level backup is: `pg_backup_start`, the files, `pg_backup_stop`.
 *
 * RDS gives a replica an address of its own and the same port, so it listens on 127.0.0.2 here.
 */
export async function streamingReplica({
  primaryUrl,
  dataDir,
}: {
  readonly primaryUrl: string;
  readonly dataDir: string;
}): Promise<StreamingReplica> {
  const place = await clusterPlace(dataDir);
  const { postgres } = await postgresBinaries(place);
  const cluster = join(place.home, `replica-${process.pid}`);
  await removeAbandoned(place);
  await copyCluster(place, cluster, primaryUrl);

  const url = new URL(primaryUrl);
  url.hostname = REPLICA_HOST;
  const log = openSync(join(place.home, 'replica.log'), 'w', 0o600);
  const settings = { listen_addresses: REPLICA_HOST, unix_socket_directories: '', port: url.port, ...SMALL };
  const child = spawn(
    postgres,
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...place.account, cwd: dirname(postgres), env: cleanEnvironment(), stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const session = await firstSession(url.href, () => child.exitCode !== null);

  return {
    host: REPLICA_HOST,
    url: url.href,
    async layBehind(ms) {
      await session.query(`ALTER SYSTEM SET recovery_min_apply_delay = ${Math.round(ms)}`);
      await session.query('SELECT pg_reload_conf()');
    },
    query: async <Row extends object>(text: string) => (await session.query<Row>(text)).rows,
    async stop() {
      await session.end().catch(() => {});
      child.kill('SIGINT');
      await ended;
      await dropSlot(primaryUrl);
      await rm(cluster, { recursive: true, force: true });
    },
  };
}

const REPLICA_HOST = '127.0.0.2';

/** As the primary has them: a standby may not have fewer connections. */
const SMALL = {
  shared_buffers: '32MB',
  max_connections: '50',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  fsync: 'off',
  hot_standby_feedback: 'on',
  log_min_error_statement: 'panic',
};

/** Without a reader the slot would keep everything that is ever written. */
async function dropSlot(primaryUrl: string): Promise<void> {
  const primary = new pg.Client({ connectionString: primaryUrl });
  await primary.connect();
  await primary.query(
    'SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = $1 AND NOT active',
    [SLOT],
  );
  await primary.end();
}

/** What a runner that was killed left behind. */
async function removeAbandoned({ home, account }: ClusterPlace): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith('replica-')) continue;
    const cluster = join(home, name);
    const left = await findPostmaster({ home, cluster, account });
    if (left) process.kill(left.pid, 'SIGKILL');
    await rm(cluster, { recursive: true, force: true });
  }
}

async function copyCluster({ cluster: from, account }: ClusterPlace, to: string, primaryUrl: string): Promise<void> {
  const primary = new pg.Client({ connectionString: primaryUrl });
  await primary.connect();
  try {
    // What is written while the copy is made must still be there when the standby asks for it.
    await primary.query(
      'SELECT pg_create_physical_replication_slot($1, true) WHERE NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = $1)',
      [SLOT],
    );
    await primary.query(`SELECT pg_backup_start('replica', fast => true)`);
    await cp(from, to, { recursive: true, verbatimSymlinks: true, filter: (path) => isCopied(relative(from, path)) });
    for (const empty of ['pg_wal', 'pg_replslot']) await mkdir(join(to, empty), { recursive: true, mode: 0o700 });
    const { rows } = await primary.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    await writeFile(join(to, 'backup_label'), rows[0]?.labelfile ?? '');
  } finally {
    await primary.end();
  }
  const { hostname, port, username, password } = new URL(primaryUrl);
  await writeFile(join(to, 'standby.signal'), '');
  await writeFile(
    join(to, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\nprimary_slot_name = '${SLOT}'\n`,
  );
  await chmod(to, 0o700);
  if (account) {
    chownSync(to, account.uid, account.gid);
    for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
      await lchown(join(entry.parentPath, entry.name), account.uid, account.gid);
    }
  }
}

const SLOT = 'replica';

function isCopied(path: string): boolean {
  return !/^(?:pg_wal|pg_replslot)(?:\/|$)|^postmaster\.(?:pid|opts)$/.test(path);
}

/** A session, as soon as the standby takes readers. */
async function firstSession(url: string, isGone: () => boolean): Promise<pg.Client> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    const session = new pg.Client({ connectionString: url, application_name: 'the-runner' });
    session.on('error', () => {});
    try {
      await session.connect();
      return session;
    } catch {
      await session.end().catch(() => {});
      if (isGone()) break;
    }
  }
  throw new Error('the replica did not start: see replica.log beside the cluster');
}

const PATIENCE_MS = 60_000;
