import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

/** The way of one message (ARCHITECTURE.md), told step by step with the whole product running. */
describe('the life of a message', () => {
  const maria = '5511987654321';
  let product: TestPlatform;
  let database: pg.Client;

  beforeAll(async () => {
    product = await startTestPlatform();
    database = new pg.Client({ connectionString: product.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await product.stop();
  });

  async function count(query: string): Promise<number> {
    const { rows } = await database.query<{ n: string }>(query);
    return Number(rows[0]?.n);
  }

  it('Maria writes "oi" on her phone, and the webhook is durable before it is acknowledged', async () => {
    await product.say(maria, 'oi');
    expect(await count("SELECT count(*) AS n FROM inbox WHERE kind = 'message'")).toBe(1);
    const [attempt] = product.platform.simulator?.webhooks.attempts() ?? [];
    expect(attempt).toMatchObject({ status: 200 });
  });

  it('one turn answered it: state, events and replies were committed together, and the row is done', async () => {
    expect(await count("SELECT count(*) AS n FROM inbox WHERE kind = 'message' AND done_at IS NULL")).toBe(0);
    expect(await count('SELECT count(*) AS n FROM conversations')).toBe(1);
    expect(await count('SELECT count(*) AS n FROM outbox')).toBe(1);
  });

  it('the reply left exactly once, and is marked with the id that WhatsApp gave it', async () => {
    const lines = (await product.chat(maria)).filter(({ fromMe }) => fromMe);
    expect(lines).toHaveLength(1);
    const { rows } = await database.query('SELECT status, provider_message_id AS id FROM outbox');
    expect(rows).toEqual([{ status: 'sent', id: lines[0]?.id }]);
  });

  it('the same webhook again is acknowledged and changes nothing', async () => {
    const before = await count('SELECT count(*) AS n FROM inbox');
    product.platform.simulator?.faults.planWebhook('duplicate');
    await product.say(maria, 'sim');
    const answers = (await product.chat(maria)).filter(({ fromMe }) => fromMe);
    expect(answers).toHaveLength(2);
    expect(await count("SELECT count(*) AS n FROM inbox WHERE kind = 'message'")).toBe(2);
    expect(before).toBeGreaterThan(0);
  });

  it('nothing that names Maria is in the log', () => {
    expect(product.logged()).toContain('turn.committed');
    expect(product.logged()).not.toMatch(/987654321|oi"|"sim"/);
  });
});
