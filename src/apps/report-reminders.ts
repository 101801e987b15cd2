import { databasePool } from '../gateways/postgres/database.ts';
import { startEmbeddedPostgres } from '../gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../gateways/postgres/migrate-database.ts';
import { postgresReminders } from '../gateways/postgres/reminders.ts';
import { type Interval, type ReminderEffect, reminderEffects, type Share } from '../notifications/effect.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run report:reminders`: what reminders change, by kind, from the database at `DATABASE_URL` (its replica, if
 * `DATABASE_REPLICA_URL` names one) or the embedded one in `DATA_DIR` while nothing else runs on it. The last line is one JSON object.
 */
async function main(): Promise<void> {
  const { DATABASE_URL, DATABASE_REPLICA_URL, DATA_DIR = './data' } = process.env;
  if (DATABASE_URL) return report(DATABASE_REPLICA_URL || DATABASE_URL);
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIR });
  try {
    await migrateDatabase(postgres.url);
    await report(postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function report(url: string): Promise<void> {
  const pool = databasePool({ url, name: 'operations', max: 1 });
  try {
    const effects = reminderEffects(await postgresReminders({ pool }).outcomes(Date.now()));
    process.stdout.write(`${tableOf(effects)}\n${JSON.stringify({ effects })}\n`);
  } finally {
    await pool.end();
  }
}

function tableOf(effects: readonly ReminderEffect[]): string {
  if (effects.length === 0) return 'No reminder is older than a week yet.';
  const rows = [
    ['kind', 'reminded: paid within 7 days', 'held out: paid within 7 days', 'difference (95 %)'],
    ...effects.map(({ kind, sent, held, difference, interval }) => [
      kind,
      shareWords(sent),
      shareWords(held),
      difference === undefined || !interval ? 'not known yet' : `${points(difference)} ${range(interval)}`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function shareWords({ paid, people, share, interval }: Share): string {
  return people === 0 ? 'nobody' : `${paid} of ${people}, ${percent(share)} ${range(interval)}`;
}

function range([low, high]: Interval): string {
  return `[${percent(low)}, ${percent(high)}]`;
}

function points(difference: number): string {
  return `${difference < 0 ? '' : '+'}${percent(difference)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

await runCommand(main);
