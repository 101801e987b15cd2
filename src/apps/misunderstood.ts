import { parseArgs } from 'node:util';
import * as z from 'zod';
import { connectionRefusal } from '../gateways/postgres/connection-refusal.ts';
import { databasePool } from '../gateways/postgres/database.ts';
import { postgresMisunderstoodWords } from '../gateways/postgres/misunderstood-words.ts';
import { RefusedToStart } from '../platform/errors.ts';
import { groupMisunderstood, misunderstoodTable } from './misunderstood-report.ts';
import { onDatabase } from './on-database.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run misunderstood [-- --since 2026-11-01 --slot debts --limit 50]`: what people wrote that was not understood,
 * redacted, from `DATABASE_URL` or the embedded database in `DATA_DIR`. A table, then its figures as one line of JSON.
 */
async function main(): Promise<void> {
  const query = queryOf(process.argv.slice(2));
  await onDatabase((url) => report(url, query));
}

const options = z.object({
  since: z.iso.date().optional(),
  slot: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(10_000).default(30),
});
type Query = z.output<typeof options>;

const EXPECTED: Readonly<Record<string, string>> = {
  since: 'a day like 2026-11-01',
  slot: 'the name of a question, like debts or income-source',
  limit: 'a whole number from 1 to 10000',
};

function queryOf(args: readonly string[]): Query {
  const text = { type: 'string' } as const;
  let values: unknown;
  try {
    ({ values } = parseArgs({ args: [...args], options: { since: text, slot: text, limit: text } }));
  } catch {
    throw new RefusedToStart('Usage: npm run misunderstood -- [--since DAY] [--slot QUESTION] [--limit NUMBER]');
  }
  const parsed = options.safeParse(values);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new RefusedToStart(`--${name} must be ${EXPECTED[name]}.`);
}

async function report(url: string, { limit, since, slot }: Query): Promise<void> {
  const pool = databasePool({ url, name: 'operations', max: 1 });
  const words = postgresMisunderstoodWords({ pool });
  try {
    if (!(await isThere(words.isThere, url))) {
      throw new RefusedToStart('This database is of an older version: run "npm run migrate" first.');
    }
    const found = await words.list({ ...(since ? { since } : {}), ...(slot ? { slot } : {}) });
    const groups = groupMisunderstood(found);
    const shown = groups.slice(0, limit);
    process.stdout.write(shown.length > 0 ? misunderstoodTable(shown) : 'Nothing that was not understood is kept.\n');
    if (groups.length > shown.length) process.stdout.write(`and ${groups.length - shown.length} more (--limit)\n`);
    process.stdout.write(`${JSON.stringify({ since, slot, kept: found.length, groups: groups.length, shown })}\n`);
  } finally {
    await pool.end();
  }
}

const CONNECTION_TIMEOUT_MS = 5_000;

async function isThere(ask: () => Promise<boolean>, url: string): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    throw connectionRefusal(error, new URL(url), CONNECTION_TIMEOUT_MS);
  }
}

await runCommand(main);
