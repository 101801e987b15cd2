import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';

export type BenchDatabase = {
  /** A database of the caller's own with our tables, on the one server. */
  readonly create: (name: string) => Promise<string>;
  /** Empties what rounds fill, so that each starts with tables and a log of the same size. */
  readonly reset: (url: string) => Promise<void>;
  /** What all processes of the server have used so far; `undefined` where the system does not tell. */
  readonly cpuMicroseconds: () => number | undefined;
  readonly stop: () => Promise<void>;
};

/** A real PostgreSQL of the bench's own, with fsync. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-bench-'));
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir });
  return {
    async create(name) {
      await administer(postgres.url, `CREATE DATABASE ${name}`);
      const url = new URL(postgres.url);
      url.pathname = name;
      await migrateDatabase(url.href);
      return url.href;
    },
    reset: (url) => administer(url, 'TRUNCATE inbox, quarantine', 'CHECKPOINT'),
    cpuMicroseconds: () => cpuOf(postgres.pid()),
    async stop() {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function administer(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const MICROSECONDS_A_TICK = 10_000;

/** The postmaster, the children that it has reaped, and those that live. Linux only. */
function cpuOf(postmaster: number): number | undefined {
  try {
    const own = stat(postmaster);
    const children = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          return [stat(Number(pid))];
        } catch {
          return [];
        }
      })
      .filter(({ parent }) => parent === postmaster);
    const ticks = own.own + own.reaped + children.reduce((sum, child) => sum + child.own, 0);
    return ticks * MICROSECONDS_A_TICK;
  } catch {
    return undefined;
  }
}

function stat(pid: number): { readonly parent: number; readonly own: number; readonly reaped: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold blanks.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [user = 0, system = 0, reapedUser = 0, reapedSystem = 0] = fields.slice(11, 15);
  return { parent, own: user + system, reaped: reapedUser + reapedSystem };
}
