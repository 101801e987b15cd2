import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';
import { RefusedToStart } from '../../src/platform/errors.ts';
import { eventually } from '../support/postgres-events.ts';

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let running: EmbeddedPostgres[];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'denserola-embedded-'));
    await chmod(dataDir, 0o755);
    running = [];
  });
  afterEach(async () => {
    for (const postgres of running) await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedPostgres> {
    const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
    running.push(postgres);
    return postgres;
  }

  it('keeps its data, its password and its folder between starts', async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 'olá, ção' AS text");
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT text FROM kept')).toEqual([{ text: 'olá, ção' }]);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
  });

  it('syncs to disk unless a test says otherwise, listens on this machine alone and asks for a password', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir });
    running.push(postgres);
    const settings = await query(
      postgres.url,
      `SELECT name, setting FROM pg_settings WHERE name IN
       ('fsync', 'full_page_writes', 'listen_addresses', 'synchronous_commit', 'unix_socket_directories') ORDER BY name`,
    );
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
    const intruder = new URL(postgres.url);
    intruder.password = 'guess';
    await expect(query(intruder.href, 'SELECT 1')).rejects.toThrow(/password/);
    expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
  });

  it('takes fifty sessions at once, or as many as it is told, also after it came back', async () => {
    const most = async ({ url }: EmbeddedPostgres) => (await query(url, 'SHOW max_connections'))[0];
    const usual = await start();
    expect(await most(usual)).toEqual({ max_connections: '50' });
    await usual.stop();
    const wide = await startEmbeddedPostgres({ dataDir, isDurable: false, mostSessions: 70 });
    running.push(wide);
    const killed = wide.pid();
    process.kill(killed, 'SIGKILL');
    await eventually(async () => (wide.pid() === killed ? undefined : true));
    expect(await most(wide)).toEqual({ max_connections: '70' });
  });

  it('comes back by itself on the same address when its server is killed', async () => {
    const postgres = await start();
    await query(postgres.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    const killed = postgres.pid();
    process.kill(killed, 'SIGKILL');
    await eventually(async () => (postgres.pid() === killed ? undefined : true));
    expect(await query(postgres.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('takes over the server of an owner that was killed', async () => {
    const owner = spawn(process.execPath, ['--input-type=module', '--eval', OWNER, dataDir], { stdio: 'pipe' });
    const [started] = await once(owner.stdout, 'data');
    const { url, pid } = z.object({ url: z.string(), pid: z.number() }).parse(JSON.parse(String(started)));
    await query(url, 'CREATE TABLE kept AS SELECT 1 AS n');
    owner.kill('SIGKILL');
    await once(owner, 'exit');

    const heir = await start();
    expect(heir.pid()).toBe(pid);
    expect(heir.url).toBe(url);
    expect(await query(heir.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('starts although the pid that the last server left behind is now another program', async () => {
    const first = await start();
    await first.stop();
    const lines = [process.pid, join(dataDir, 'postgres', 'cluster'), 0, 5432, '', '127.0.0.1', '', 'ready'];
    await writeFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), lines.join('\n'));
    expect(await query((await start()).url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('refuses a second owner of the same folder in one clear line', async () => {
    await start();
    await expect(start()).rejects.toThrow(RefusedToStart);
    await expect(start()).rejects.toThrow(`another DenserolaAI is running on ${dataDir}`);
  });

  it('lets several processes migrate at once, and again', async () => {
    const { url } = await start();
    await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);
    await migrateDatabase(url);
    expect(await query(url, 'SELECT count(*)::int AS n FROM inbox')).toEqual([{ n: 0 }]);
  });
});

const MODULE = new URL('../../src/gateways/postgres/embedded-postgres.ts', import.meta.url);
const OWNER = `
  import { startEmbeddedPostgres } from '${MODULE.href}';
  const { url, pid } = await startEmbeddedPostgres({ dataDir: process.argv[1], isDurable: false });
  process.stdout.write(JSON.stringify({ url, pid: pid() }));`;

async function query(url: string, text: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<object>(text)).rows;
  } finally {
    await client.end();
  }
}
