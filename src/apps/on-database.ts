import { hasCluster } from '../gateways/postgres/embedded/cluster.ts';
import { startEmbeddedPostgres } from '../gateways/postgres/embedded-postgres.ts';
import { RefusedToStart } from '../platform/errors.ts';

/**
 * Does a command's work on the database of `DATABASE_URL`, or on the embedded one in `DATA_DIR`, which runs meanwhile.
 *
 * @throws {RefusedToStart} when there is none: a command that only looks makes none.
 */
export async function onDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const { DATABASE_URL, DATA_DIR = './data' } = process.env;
  if (DATABASE_URL) return work(DATABASE_URL);
  if (!hasCluster(DATA_DIR)) {
    throw new RefusedToStart(`There is no data in ${DATA_DIR}: nobody has talked with this DenserolaAI yet.`);
  }
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIR });
  try {
    await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}
