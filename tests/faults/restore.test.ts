import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../src/apps/free-port.ts';
import { type RunningPlatform, runPlatform } from '../../src/apps/run-platform.ts';
import { doubtUnfinished } from '../../src/gateways/postgres/doubt-unfinished.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { silentLog } from '../../src/platform/log.ts';
import { QUICK } from '../support/fault-platform.ts';
import { type OutsideSimulator, outsideSimulator } from '../support/outside-simulator.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { strangers } from '../support/strangers.ts';
import { openSession } from '../support/take-away.ts';

describe('a restore from a backup', () => {
  const someone = strangers(7);
  let before: FreshDatabase;
  let restored: string;
  let simulator: OutsideSimulator;
  let platform: RunningPlatform;
  let port: number;

  beforeAll(async () => {
    before = await freshDatabase();
    restored = new URL(before.url).pathname.slice(1).replace('test_', 'restored_');
    port = await freePort();
    simulator = await outsideSimulator({ url: `http://127.0.0.1:${port}` });
    platform = await start(before.url);
  });
  afterAll(async () => {
    await platform.stop();
    await simulator.stop();
    await before.drop();
    await administer(`DROP DATABASE IF EXISTS ${restored} WITH (FORCE)`);
  });

  function start(databaseUrl: string): Promise<RunningPlatform> {
    const environment = { ...simulator.environment, PORT: String(port), QUIET_MS: '0', DATABASE_URL: databaseUrl };
    return runPlatform(parseConfig(environment), silentLog, { ...QUICK, gapSweep: { everyMs: 200 } });
  }

  const answers = (phone: string) => simulator.store.chat(phone).filter(({ author }) => author === 'assistant').length;

  it('sends nothing again that had left after the backup, and takes in what was written after it', async () => {
    const [waiting, later] = [someone(), someone()];
    // The backup holds a reply that waits, for WhatsApp is away.
    simulator.instance.setState('close');
    simulator.people.write({ phone: waiting.phone, content: { kind: 'text', text: 'oi' } });
    simulator.instance.setState('open');
    simulator.faults.planSend('rate-limited', 1_000);
    await expect.poll(() => unsent(before.url), PATIENT).toBe(1);
    await platform.stop();
    await administer(`CREATE DATABASE ${restored} TEMPLATE ${new URL(before.url).pathname.slice(1)}`);

    // Life goes on after it: the reply leaves, somebody else writes and is answered. Then the database is lost.
    simulator.faults.clear();
    platform = await start(before.url);
    await expect.poll(() => answers(waiting.phone), PATIENT).toBe(1);
    simulator.people.write({ phone: later.phone, content: { kind: 'text', text: 'oi' } });
    await expect.poll(() => answers(later.phone), PATIENT).toBe(1);
    await platform.stop();

    const url = new URL(before.url);
    url.pathname = restored;
    expect(await doubtUnfinished(url.href)).toBe(1);
    platform = await start(url.href);
    await expect.poll(() => unsent(url.href), PATIENT).toBe(0);
    expect(answers(waiting.phone)).toBe(1);
    const session = await openSession(url.href);
    const known = () => session.query('SELECT FROM person_addresses WHERE address = $1', [later.address]);
    await expect.poll(async () => (await known()).rowCount, PATIENT).toBe(1);
    await session.end();
  });

  async function unsent(databaseUrl: string): Promise<number> {
    const session = await openSession(databaseUrl);
    const { rows } = await session.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM outbox WHERE status IN ('pending', 'sending', 'unknown')",
    );
    await session.end();
    return rows[0]?.n ?? 0;
  }
});

const PATIENT = { timeout: 15_000 };

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  await client.query(statement);
  await client.end();
}
