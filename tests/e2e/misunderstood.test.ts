import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const PROGRAM = join(import.meta.dirname, '../../src/apps/misunderstood.ts');

type Run = { readonly code: number; readonly out: string; readonly error: string };

/** `npm run misunderstood` as a person runs it. */
function misunderstood(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> {
  const env = { PATH: process.env.PATH ?? '', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { env }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
}

function figures({ out }: Run): {
  kept: number;
  groups: number;
  shown: { slot: string; count: number; examples: string[] }[];
} {
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}

describe('npm run misunderstood', () => {
  const leo = '5511912345602';
  let product: TestPlatform;
  let database: pg.Client;

  beforeAll(async () => {
    product = await startTestPlatform();
    database = new pg.Client({ connectionString: product.databaseUrl });
    await database.connect();
    for (const words of ['xablau antes do sim', 'sim', 'nada urgente', 'ganho 3.000 clt', 'aluguel 800', 'nada'])
      await product.say(leo, words);
    await product.say(leo, 'xablau o Zeca blorf, meu zap 11 98765-4321');
    await product.say(leo, 'XABLAÚ o Zeca blorf, meu zap 11 98765-4321');
    await product.say(leo, 'trelele, cpf 529.982.247-25');
  });
  afterAll(async () => {
    await database.end();
    await product.stop();
  });

  it('lists words by question and how often, redacted, and nothing from before consent', async () => {
    const run = await misunderstood({ DATABASE_URL: product.databaseUrl });
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toMatch(
      /^question +times +last +words\ndebts +2 +\d{4}-\d\d-\d\d +XABLAÚ o \[nome\] blorf, meu zap \[número\]/,
    );
    expect(figures(run)).toMatchObject({ kept: 3, groups: 2 });
    expect(figures(run).shown.map(({ slot, count }) => [slot, count])).toEqual([
      ['debts', 2],
      ['debts', 1],
    ]);
    expect(run.out).not.toMatch(/Zeca|98765|529|antes do sim/);
  });

  it('can be asked for a question, a time and a number of lines', async () => {
    const url = { DATABASE_URL: product.databaseUrl };
    expect(figures(await misunderstood(url, '--slot', 'rates'))).toMatchObject({ kept: 0, shown: [] });
    expect(figures(await misunderstood(url, '--since', '2099-01-01'))).toMatchObject({ kept: 0 });
    const one = await misunderstood(url, '--limit', '1');
    expect(one.out).toContain('and 1 more (--limit)');
    expect(figures(one).shown).toHaveLength(1);
    expect(await misunderstood(url, '--since', 'ontem')).toMatchObject({
      code: 1,
      error: '--since must be a day like 2026-11-01.\n',
    });
    expect(await misunderstood(url, '--what')).toMatchObject({ code: 1, error: expect.stringMatching(/^Usage/) });
  });

  it('keeps who said it out of the table, and forgets after 90 days', async () => {
    const { rows } = await database.query('SELECT * FROM misunderstood');
    const people = await database.query<{ id: string }>('SELECT id FROM people');
    for (const { id } of people.rows) expect(JSON.stringify(rows)).not.toContain(id);
    await database.query(`UPDATE misunderstood SET day = day - 91 WHERE words LIKE 'trelele%'`);
    expect(figures(await misunderstood({ DATABASE_URL: product.databaseUrl }))).toMatchObject({ kept: 2 });
  });

  it('has nothing left of someone who erased everything', async () => {
    await product.say(leo, 'apagar tudo');
    await product.say(leo, 'sim');
    expect(await database.query('SELECT FROM misunderstood')).toMatchObject({ rowCount: 0 });
    const run = await misunderstood({ DATABASE_URL: product.databaseUrl });
    expect(run.out).toMatch(/^Nothing that was not understood is kept\.\n/);
  });

  it('says in one line that no database answers, without its password', async () => {
    const run = await misunderstood({ DATABASE_URL: 'postgres://me@127.0.0.1:1/none' });
    expect(run).toMatchObject({
      code: 1,
      error: 'DATABASE_URL: no PostgreSQL can be reached at 127.0.0.1:1 (ECONNREFUSED).\n',
    });
  });
});

describe('npm run misunderstood, on the embedded database', () => {
  let dataDir: string;
  let postgres: EmbeddedPostgres | undefined;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'denserola-misunderstood-'));
    await chmod(dataDir, 0o755);
  });
  afterEach(async () => {
    await postgres?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('says that there is no data, and makes none', async () => {
    const run = await misunderstood({ DATA_DIR: dataDir });
    expect(run).toMatchObject({ code: 1, error: expect.stringContaining(`There is no data in ${dataDir}`) });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('says that a server is running on it, asks for a migration where one is due, and reads what is there', async () => {
    postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
    const busy = await misunderstood({ DATA_DIR: dataDir });
    expect(busy).toMatchObject({
      code: 1,
      error: expect.stringMatching(/another DenserolaAI is running on .*: stop it/),
    });
    await postgres.stop();
    expect(await misunderstood({ DATA_DIR: dataDir })).toMatchObject({
      code: 1,
      error: expect.stringContaining('npm run migrate'),
    });
    postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
    await migrateDatabase(postgres.url);
    await postgres.stop();
    expect(figures(await misunderstood({ DATA_DIR: dataDir }))).toMatchObject({ kept: 0, groups: 0 });
  });
});
