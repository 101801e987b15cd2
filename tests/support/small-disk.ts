import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';
import { freshDatabase } from './postgres-database.ts';
import { openSession } from './take-away.ts';

/** A database whose disk can be filled to the last block, and emptied again. */
export type SmallDisk = {
  readonly url: string;
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A PostgreSQL on a file system of its own; where none may be mounted, one that gives the error of a full disk. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'denserola-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder]);
  if (mounted.status !== 0) {
    await rm(folder, { recursive: true });
    return pretendedDisk();
  }
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: folder, isDurable: false });
  await migrateDatabase(postgres.url);
  const ballast = join(folder, 'ballast');
  return {
    url: postgres.url,
    async fill() {
      const { bsize, bfree } = await statfs(folder);
      // A little may have been taken meanwhile; then it ends where the disk does.
      await writeFile(ballast, Buffer.alloc(bsize * bfree, 1)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOSPC') throw error;
      });
    },
    free: () => rm(ballast),
    async close() {
      await postgres.stop();
      spawnSync('umount', [folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const MEGABYTES = 160;

async function pretendedDisk(): Promise<SmallDisk> {
  const database = await freshDatabase();
  const session = await openSession(database.url);
  return {
    url: database.url,
    fill: async () =>
      void (await session.query(`
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100', MESSAGE = 'could not extend file: No space left on device'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON inbox EXECUTE FUNCTION refuse();`)),
    free: async () => void (await session.query('DROP TRIGGER refuse ON inbox')),
    async close() {
      await session.end();
      await database.drop();
    },
  };
}
