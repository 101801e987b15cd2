import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runPlatform } from '../../src/apps/run-platform.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { LOCK_KEYS } from '../../src/gateways/postgres/lock-keys.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { silentLog } from '../../src/platform/log.ts';
import { type BlackHole, blackHole } from '../support/black-hole.ts';
import { brokenInvariants } from '../support/broken-invariants.ts';
import { type FaultPlatform, startFaultPlatform } from '../support/fault-platform.ts';
import { backends } from '../support/postgres-backends.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { aMessage, MARIA, replies, takeTurn } from '../support/postgres-events.ts';
import { stamp, strangers } from '../support/strangers.ts';
import { openSession, takeAway } from '../support/take-away.ts';
import { aTextWebhook } from '../support/webhook-bodies.ts';

/** What may happen to the database under a running product. */
describe('the database', () => {
  const someone = strangers(4);
  let product: FaultPlatform | undefined;
  afterEach(async () => {
    await product?.stop();
    product = undefined;
  });

  /** EvolutionAPI's waits are a hundredth here, so three seconds are five minutes: its retries at 5 s to 160 s all fail. */
  it('is away for five minutes of EvolutionAPI’s clock: 503, and afterwards each message is answered once', async () => {
    product = await startFaultPlatform({}, { simulator: { retryScale: RETRY_SCALE, receiptDelayMs: 5 } });
    const everyone = Array.from({ length: 12 }, someone);
    await product.say(everyone[0]?.phone ?? '', 'oi');
    const comeBack = await takeAway(product.databaseUrl);
    for (const [index, { phone }] of everyone.entries()) product.write(phone, index === 0 ? 'sim' : 'oi');
    await wait(FIVE_MINUTES_MS * RETRY_SCALE);
    const attempts = product.simulator.webhooks.attempts();
    expect(attempts.filter(({ status }) => status === 503).length).toBeGreaterThanOrEqual(5 * everyone.length);
    await comeBack();
    const { answers } = product;
    for (const [index, { phone }] of everyone.entries()) {
      await expect.poll(() => answers(phone), { timeout: 15_000 }).toHaveLength(index === 0 ? 2 : 1);
    }
    await product.settled();
    const session = await openSession(product.databaseUrl);
    expect(await brokenInvariants(session, product.simulator)).toEqual([]);
    await session.end();
    expect(product.logged()).toContain('webhook.inbox-unavailable');
  });

  it.each([
    ['has a full disk', '53100', 'could not extend file: No space left on device'],
    ['takes no writes, as a replica', '25006', 'cannot execute INSERT in a read-only transaction'],
  ])('%s: 503 without a crash, and all goes on when that is over', async (_name, code, message) => {
    product = await startFaultPlatform();
    const { phone, jid } = someone();
    // The error that PostgreSQL gives then; a disk cannot be filled on every machine that runs this.
    await product.database.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}', MESSAGE = '${message}'; END $$;
      CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON inbox EXECUTE FUNCTION refuse();`);
    const body = aTextWebhook({ id: 'FULL', jid, text: 'oi', sentAt: stamp() });
    expect(await product.post(body)).toBe(503);
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
    await product.database.query('DROP TRIGGER refuse ON inbox');
    expect(await product.post(body)).toBe(200);
    await product.answered(phone, 1);
  });

  it('is kept busy by fifty readers of pages: webhooks are acknowledged and answered all the same', async () => {
    const started = await startFaultPlatform();
    product = started;
    const locked = await openSession(product.databaseUrl);
    await locked.query('BEGIN');
    await locked.query('LOCK TABLE roadmap_links IN ACCESS EXCLUSIVE MODE');
    const { url } = started;
    const pages = Array.from({ length: 50 }, (_, n) => fetch(`${url}/r/${String(n).padStart(43, 'A')}`));
    const reading = () => pagesThatWait(started.database);
    await expect.poll(reading, { timeout: 10_000 }).toBe(WEB_POOL);
    for (let n = 0; n < 10; n += 1) {
      const { phone, jid } = someone();
      expect(await started.post(aTextWebhook({ id: `BUSY-${n}`, jid, text: 'oi', sentAt: stamp() }))).toBe(200);
      await started.answered(phone, 1);
    }
    await locked.query('ROLLBACK');
    await locked.end();
    expect(new Set((await Promise.all(pages)).map(({ status }) => status))).toEqual(new Set([404]));
  });
});

describe('a server that starts while its database goes away', () => {
  it('ends with one line instead of a stack, for whoever runs it to start it again', async () => {
    const database = await freshDatabase();
    const session = await openSession(database.url);
    await session.query('SELECT pg_advisory_lock($1)', [LOCK_KEYS.migration]);
    const starting = runPlatform(parseConfig({ PORT: '0', DATABASE_URL: database.url }), silentLog);
    const refused = expect(starting).rejects.toMatchObject({ code: 'refused-to-start' });
    const ended = () =>
      session.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'denserola-migrate' AND wait_event_type = 'Lock' AND datname = current_database()",
      );
    await expect.poll(async () => (await ended()).rowCount, { timeout: 10_000 }).toBe(1);
    await refused;
    await session.end();
    await database.drop();
  });
});

describe('a connection to the database that is half open', () => {
  let database: FreshDatabase;
  let proxy: BlackHole;
  let pool: pg.Pool;
  afterEach(async () => {
    await pool.end();
    await proxy.close();
    await database.drop();
  });

  it('is given up after its time, and the next webhook goes over a new one', async () => {
    database = await freshDatabase();
    proxy = await blackHole(database.url);
    pool = databasePool({ url: proxy.url, name: 'ingest', max: 1, queryTimeoutMs: 100 });
    const { accept } = postgresInbox({ pool });
    await accept([aMessage('before')], []);
    proxy.swallow();
    await expect(accept([aMessage('during')], [])).rejects.toMatchObject({ code: 'inbox', retryable: true });
    expect((await accept([aMessage('during'), aMessage('after')], [])).size).toBe(2);
  });
});

describe.each(backends.filter(({ name }) => name === 'postgres'))('a process whose clock is wrong', ({ open }) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([5 * 60_000, -5 * 60_000])(
    'by %i ms neither takes over a lease nor a claim, which go by the database',
    async (skew) => {
      const backend = await open();
      await takeTurn(backend, replies('olá'));
      const personId = (await backend.store.identify(MARIA)) ?? '';
      const held = await backend.store.begin(personId);
      expect(await backend.outbox.claim(1)).toHaveLength(1);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + skew });
      expect(held).toBeDefined();
      expect(await backend.store.begin(personId)).toBeUndefined();
      expect(await backend.otherOutbox.claim(1)).toEqual([]);
      await backend.close();
    },
  );
});

async function pagesThatWait(session: pg.Client): Promise<number> {
  const { rowCount } = await session.query(
    "SELECT FROM pg_stat_activity WHERE application_name = 'denserola-web' AND wait_event_type = 'Lock' AND datname = current_database()",
  );
  return rowCount ?? 0;
}

/** What `migrateDatabase` holds while it works. */
const FIVE_MINUTES_MS = 300_000;
const RETRY_SCALE = 0.01;
/** Sessions of the pages' own pool in one-process.ts. */
const WEB_POOL = 4;
