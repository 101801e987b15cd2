import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Listener, listen } from '../../src/apps/listen.ts';
import { webhookRoute } from '../../src/channel/webhook-route.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { jsonLog } from '../../src/platform/log.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

const TOKEN = 'um-segredo-de-teste-0123';
const PLACES = 20;

function webhook(id: string): string {
  const key = { id, remoteJid: '5511987654321@s.whatsapp.net', fromMe: false };
  return JSON.stringify({ event: 'messages.upsert', instance: 'i', data: { key, message: { conversation: 'oi' } } });
}

describe('more webhooks than the database takes', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let other: pg.Client;
  let listener: Listener;
  const lines: string[] = [];

  beforeEach(async () => {
    database = await freshDatabase();
    pool = databasePool({ url: database.url, name: 'ingest', max: 1 });
    other = new pg.Client({ connectionString: database.url });
    await other.connect();
    const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 });
    const door = webhookRoute({
      ...{ inbox: postgresInbox({ pool }), log, tokens: [TOKEN], onAccepted: () => {} },
      ...{ limits: { mostWaiting: PLACES, mostBytes: 1_000_000 } },
    });
    listener = await listen({}, { host: '127.0.0.1', port: 0 }, door);
  });
  afterEach(async () => {
    await listener.close();
    await other.end();
    await pool.end();
    await database.drop();
  });

  function post(id: string): Promise<Response> {
    const headers = { 'x-denserola-token': TOKEN };
    return fetch(`${listener.url}/webhooks/evolution`, { method: 'POST', headers, body: webhook(id) });
  }

  async function stored(): Promise<readonly string[]> {
    const { rows } = await other.query<{ key: string }>('SELECT key FROM inbox ORDER BY key');
    return rows.map(({ key }) => key);
  }

  it('are told to come back once all places are taken; nobody who waits is lost, and those who come back are stored', async () => {
    await other.query('BEGIN');
    await other.query('LOCK TABLE inbox IN SHARE MODE');
    const ids = Array.from({ length: 3 * PLACES }, (_, n) => `A${String(n).padStart(2, '0')}`);
    const posts = ids.map(async (id) => ({ id, answer: await post(id) }));
    // Whoever is turned away has the answer while the others still wait for the database.
    const first = await Promise.race(posts);
    expect(first.answer.status).toBe(503);
    await other.query('COMMIT');
    const answers = await Promise.all(posts);

    const acknowledged = answers.filter(({ answer }) => answer.status === 200).map(({ id }) => id);
    const refused = answers.filter(({ answer }) => answer.status === 503);
    expect(acknowledged.length + refused.length).toBe(ids.length);
    expect(acknowledged.length).toBeGreaterThanOrEqual(PLACES);
    for (const { answer } of refused) {
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(await answer.json()).toEqual({ code: 'overloaded' });
    }
    expect(await stored()).toEqual(acknowledged.map((id) => `i/message/${id}`).toSorted());

    for (const { id } of refused) expect((await post(id)).status).toBe(200);
    expect(await stored()).toEqual(ids.map((id) => `i/message/${id}`));
  });

  it('leave two lines in the log, not one each', async () => {
    lines.length = 0;
    await other.query('BEGIN');
    await other.query('LOCK TABLE inbox IN SHARE MODE');
    const posts = Array.from({ length: 3 * PLACES }, (_, n) => post(`B${n}`));
    await Promise.race(posts);
    await other.query('COMMIT');
    await Promise.all(posts);
    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events.filter((event) => event === 'webhook.overloaded').length).toBe(
      events.filter((event) => event === 'webhook.overload-over').length,
    );
    expect(events.length).toBeLessThan(PLACES);
  });
});
