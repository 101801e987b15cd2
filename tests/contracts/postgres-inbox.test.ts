import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { aMessage } from '../support/postgres-events.ts';

describe('the inbox over PostgreSQL', () => {
  let database: FreshDatabase;
  let ingest: pg.Pool;
  let turns: pg.Pool;
  beforeEach(async () => {
    database = await freshDatabase();
    ingest = databasePool({ url: database.url, name: 'ingest', max: 1 });
    turns = databasePool({ url: database.url, name: 'turns', max: 2 });
  });
  afterEach(async () => {
    await Promise.all([ingest.end(), turns.end()]);
    await database.drop();
  });

  async function count(text: string): Promise<number> {
    const { rows } = await turns.query<{ n: number }>(text);
    return rows[0]?.n ?? Number.NaN;
  }

  it('stores what comes at once in few transactions, in the order of arrival', async () => {
    const { accept } = postgresInbox({ pool: ingest });
    await Promise.all(Array.from({ length: 200 }, (_, n) => accept([aMessage(`m${n}`)], [])));
    expect(await count('SELECT count(*) AS n FROM inbox')).toBe(200);
    expect(await count('SELECT count(DISTINCT xmin::text) AS n FROM inbox')).toBeLessThanOrEqual(3);
    const { rows } = await turns.query<{ key: string }>('SELECT key FROM inbox ORDER BY seq');
    expect(rows.map(({ key }) => key)).toEqual(Array.from({ length: 200 }, (_, n) => `beta/message/m${n}`));
  });

  it('waits for no lock that a turn holds', async () => {
    const { accept } = postgresInbox({ pool: ingest });
    await accept([aMessage('first')], []);
    const turn = await turns.connect();
    await turn.query('BEGIN');
    await turn.query('SELECT FROM inbox FOR UPDATE');
    await turn.query('LOCK TABLE conversations, people, person_addresses, outbox IN ROW EXCLUSIVE MODE');
    expect([...(await accept([aMessage('first'), aMessage('second')], []))]).toEqual(['beta/message/second']);
    await turn.query('ROLLBACK');
    turn.release();
  });

  it('turns callers away when too much waits, and recovers', async () => {
    const { accept } = postgresInbox({ pool: ingest, maxWaiting: 3, maxBatch: 1 });
    const calls = Array.from({ length: 10 }, (_, n) => accept([aMessage(`m${n}`)], []));
    const results = await Promise.allSettled(calls);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'overloaded', retryable: true });
    expect(await count('SELECT count(*) AS n FROM inbox')).toBe(10 - refused.length);
    expect((await accept([aMessage('after')], [])).size).toBe(1);
  });

  it('rejects, to be tried again, while the database does not answer, and works again afterwards', async () => {
    const { accept } = postgresInbox({ pool: ingest });
    await accept([aMessage('before')], []);
    const lock = await turns.connect();
    await lock.query('BEGIN');
    await lock.query('LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE');
    const isRefused = expect(accept([aMessage('during')], [])).rejects.toMatchObject({
      code: 'inbox',
      retryable: true,
    });
    await lock.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'denserola-ingest'`,
    );
    await isRefused;
    await lock.query('ROLLBACK');
    lock.release();
    expect((await accept([aMessage('during')], [])).size).toBe(1);
  });

  it('quarantines a key that is too long to be unique and a time that is not a number', async () => {
    const { accept } = postgresInbox({ pool: ingest });
    const tooLong = aMessage(randomBytes(8_000).toString('hex'));
    const timeless = aMessage('never', { sentAt: Number.POSITIVE_INFINITY });
    expect([...(await accept([tooLong, timeless, aMessage('fine')], []))]).toEqual(['beta/message/fine']);
    expect(await count('SELECT count(*) AS n FROM quarantine')).toBe(2);
  });

  it('quarantines what cannot be written as JSON', async () => {
    const { accept } = postgresInbox({ pool: ingest });
    const { key, event } = aMessage('deep');
    let nested: unknown = 'x';
    for (let depth = 0; depth < 200_000; depth += 1) nested = [nested];
    const text = nested as string;
    expect((await accept([{ key, event: { ...event, content: { type: 'text', text } } }], [])).size).toBe(0);
    expect(await count('SELECT count(*) AS n FROM quarantine')).toBe(1);
  });

  it('stores the same webhooks from two processes in any order without harm', async () => {
    const other = databasePool({ url: database.url, name: 'ingest', max: 1 });
    const keys = Array.from({ length: 100 }, (_, n) => aMessage(`m${n}`));
    const [one, two] = await Promise.all([
      postgresInbox({ pool: ingest }).accept(keys, []),
      postgresInbox({ pool: other }).accept(keys.toReversed(), []),
    ]);
    expect(one.size + two.size).toBe(100);
    await other.end();
  });
});
