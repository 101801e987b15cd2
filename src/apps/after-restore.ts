import { doubtUnfinished } from '../gateways/postgres/doubt-unfinished.ts';
import { endEveryLogin } from '../gateways/postgres/end-every-login.ts';
import { migrateDatabase } from '../gateways/postgres/migrate-database.ts';
import { RefusedToStart } from '../platform/errors.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run after-restore`: run once on a `DATABASE_URL` that was restored from a backup, before the platform starts on it,
 * so that messages which left after the backup was made are not sent again, and nobody who was logged out since is in again.
 */
async function main(): Promise<void> {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new RefusedToStart('DATABASE_URL must be set to the restored database.');
  await migrateDatabase(DATABASE_URL);
  await endEveryLogin(DATABASE_URL);
  const doubted = await doubtUnfinished(DATABASE_URL);
  console.error(`${doubted} messages will be looked for at EvolutionAPI before they are sent. Start the platform now.`);
}

await runCommand(main);
