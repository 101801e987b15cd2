import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';

export const TEMPLATE_DATABASE = 'denserola_template';

/** One PostgreSQL for the whole run, with room for the files that run side by side, and with a migrated database that tests copy (see freshDatabase). */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-tests-'));
  // So that the account that serves root's PostgreSQL can enter it.
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false, mostSessions: 200 });
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await client.end();
  const template = new URL(postgres.url);
  template.pathname = TEMPLATE_DATABASE;
  await migrateDatabase(template.href);
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}
