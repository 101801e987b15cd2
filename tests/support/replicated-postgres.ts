import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';

export type ReplicatedPostgres = {
  readonly primaryUrl: string;
  readonly replicaUrl: string;
  readonly stopReplica: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * A PostgreSQL with our tables and a streaming replica of it. The packaged binaries have no `pg_basebackup`, so the replica
 * begins as a copy of the stopped primary's files.
 */
export async function replicatedPostgres(): Promise<ReplicatedPostgres> {
  const [primaryDir, replicaDir] = [await dataFolder(), await dataFolder()];
  const first = await startEmbeddedPostgres({ dataDir: primaryDir, isDurable: false });
  await migrateDatabase(first.url);
  await first.stop();
  // With owners and modes: PostgreSQL refuses files of others.
  await promisify(execFile)('cp', ['-a', join(primaryDir, 'postgres'), replicaDir]);
  const primary = await startEmbeddedPostgres({ dataDir: primaryDir, isDurable: false });
  const cluster = join(replicaDir, 'postgres', 'cluster');
  await writeFile(join(cluster, 'standby.signal'), '');
  await appendFile(join(cluster, 'postgresql.auto.conf'), `primary_conninfo = '${connectionOf(primary)}'\n`);
  const replica = await startEmbeddedPostgres({ dataDir: replicaDir, isDurable: false });
  return {
    primaryUrl: primary.url,
    replicaUrl: replica.url,
    stopReplica: replica.stop,
    async stop() {
      await replica.stop();
      await primary.stop();
      for (const folder of [primaryDir, replicaDir]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'denserola-replicated-'));
  // So that the account that serves root's PostgreSQL can enter it.
  await chmod(folder, 0o755);
  return folder;
}

function connectionOf({ url }: EmbeddedPostgres): string {
  const { hostname, port, username, password } = new URL(url);
  return `host=${hostname} port=${port} user=${username} password=${password}`;
}
