import { postgresAudit } from '../gateways/postgres/audit.ts';
import { connectionRefusal } from '../gateways/postgres/connection-refusal.ts';
import { databasePool } from '../gateways/postgres/database.ts';
import { RefusedToStart } from '../platform/errors.ts';
import { type AuditCheck, verifyAudit } from '../web/operators/verify-audit.ts';
import { onDatabase } from './on-database.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run audit:verify`: reads the operators' audit log from `DATABASE_URL` or the embedded database in `DATA_DIR` and says
 * whether it is as it was written, or which row is the first that is not. The last line is JSON; the exit code 1 when broken.
 */
function main(): Promise<void> {
  return onDatabase(report);
}

async function report(url: string): Promise<void> {
  const pool = databasePool({ url, name: 'operations', max: 1 });
  try {
    const check = await checked(url, () => verifyAudit(postgresAudit({ pool })));
    process.stdout.write(`${inWords(check)}\n${JSON.stringify(check)}\n`);
    if (check.kind === 'broken') process.exitCode = 1;
  } finally {
    await pool.end();
  }
}

const CONNECTION_TIMEOUT_MS = 5_000;
const NO_SUCH_TABLE = '42P01';

async function checked(url: string, ask: () => Promise<AuditCheck>): Promise<AuditCheck> {
  try {
    return await ask();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof Error && 'code' in cause && cause.code === NO_SUCH_TABLE) {
      throw new RefusedToStart('This database is of an older version: run "npm run migrate" first.');
    }
    throw connectionRefusal(cause, new URL(url), CONNECTION_TIMEOUT_MS);
  }
}

function inWords(check: AuditCheck): string {
  if (check.kind === 'whole') {
    return `The audit log is whole: ${check.entries} rows. Its head is ${check.head}; keep it, and compare it next time: rows cut off at the end show in nothing else.`;
  }
  return `The audit log was tampered with: row ${check.at} is the first that does not fit (${WHY[check.why]}). Up to row ${check.sound} it is whole.`;
}

const WHY = {
  missing: 'a row before it is missing',
  'not-tied': 'it is not tied to the row before it',
  changed: 'its content was changed',
} as const;

await runCommand(main);
