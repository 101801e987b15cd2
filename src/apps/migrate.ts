import { startEmbeddedPostgres } from '../gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../gateways/postgres/migrate-database.ts';
import { runCommand } from './run-command.ts';

/** `npm run migrate`: brings the tables of `DATABASE_URL`, or of the embedded database in `DATA_DIR`, up to date. */
async function main(): Promise<void> {
  await migrate();
  console.error('The tables are up to date.');
}

async function migrate(): Promise<void> {
  const { DATABASE_URL, DATA_DIR = './data' } = process.env;
  if (DATABASE_URL) return migrateDatabase(DATABASE_URL);
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIR });
  try {
    await migrateDatabase(postgres.url);
  } finally {
    await postgres.stop();
  }
}

await runCommand(main);
