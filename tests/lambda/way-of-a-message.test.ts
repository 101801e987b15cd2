import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundled, type RunningCloud, startCloud } from '../support/running-cloud.ts';
import { HOLDER, whileLocked } from '../support/while-locked.ts';

const MARIA = '5511987650001';
const JOAO = '5511987650002';
const PATIENCE = { timeout: 30_000, interval: 50 };

let bundles: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  bundles = await bundled();
});
afterAll(() => bundles.remove());

describe('the functions, as they are deployed', { timeout: 120_000 }, () => {
  let cloud: RunningCloud;
  beforeEach(async () => {
    cloud = await startCloud(bundles.out);
  });
  afterEach(() => cloud.stop());

  /** What was written has come, and nothing waits anywhere on the way. `meanwhile` runs before each look. */
  async function settled(meanwhile: () => Promise<unknown> = async () => {}): Promise<void> {
    await expect
      .poll(async () => {
        await meanwhile();
        const [left] = await cloud.query<{ come: string; inbox: string; outbox: string }>(
          `SELECT (SELECT count(*) FROM inbox WHERE kind = 'message') AS come,
             (SELECT count(*) FROM inbox WHERE done_at IS NULL AND lane = 'conversation') AS inbox,
             (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')) AS outbox`,
        );
        const queues = ['webhooks', 'wakes', 'deliveries'].map((name) => cloud.queues.waiting(name).length);
        return { ...left, queues };
      }, PATIENCE)
      .toEqual({ come: String(cloud.written()), inbox: '0', outbox: '0', queues: [0, 0, 0] });
  }

  /** Each reply that a turn wrote is on the phone, once. */
  async function expectEachReplyOnce(phone: string): Promise<void> {
    const rows = await cloud.query<{ text: string }>('SELECT text FROM outbox WHERE reply_to LIKE $1 ORDER BY id', [
      `%${phone.slice(-8)}%`,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    expect(await cloud.heard(phone)).toEqual(rows.map(({ text }) => text));
  }

  it('answer a person, from the door to the reply', async () => {
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.heard(MARIA), PATIENCE).not.toEqual([]);
    await cloud.write(MARIA, 'sim');
    await settled();
    const [first = '', ...more] = await cloud.heard(MARIA);
    expect(first).toContain('Denserola');
    expect(more.length).toBeGreaterThan(0);
    await expectEachReplyOnce(MARIA);
    expect(cloud.logged()).not.toContain('"level":"error"');
    expect(cloud.logged()).not.toContain(MARIA);
  });

  it('log one trace from the stored webhook to the turn', async () => {
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.heard(MARIA), PATIENCE).not.toEqual([]);
    const turn = cloud
      .logged()
      .split('\n')
      .find((line) => line.includes('turn.committed'));
    expect(JSON.parse(turn ?? '{}')).toMatchObject({ trace: expect.stringMatching(/^[\da-f]{32}$/) });
  });

  it('take messages in while there is no database and nobody listens, and answer them afterwards', async () => {
    await cloud.query('SELECT 1');
    await cloud.write(MARIA, 'oi');
    await cloud.write(JOAO, 'oi');
    await expect.poll(() => cloud.queues.waiting('webhooks').length, PATIENCE).toBeGreaterThanOrEqual(2);
    expect(await cloud.query('SELECT FROM inbox')).toEqual([]);
    cloud.listen('channel', 'conversation', 'delivery');
    await settled();
    await expectEachReplyOnce(MARIA);
    await expectEachReplyOnce(JOAO);
  });

  it('give each message one effect when a function is killed in the middle of a batch', async () => {
    for (const text of ['oi', 'bom dia', 'tudo bem?']) await cloud.write(MARIA, text);
    await expect.poll(() => cloud.queues.waiting('webhooks').length, PATIENCE).toBeGreaterThanOrEqual(3);
    await whileLocked(cloud.databaseUrl, 'inbox', async () => {
      cloud.listen('channel');
      await aFunctionWaitsForALock();
      await cloud.functions.channel.killAll();
    });
    cloud.listen('conversation', 'delivery');
    await settled(aMinutePasses);
    const stored = await cloud.query('SELECT FROM inbox WHERE kind = $1', ['message']);
    expect(stored).toHaveLength(3);
    await expectEachReplyOnce(MARIA);
  });

  it('begin a turn anew that was killed before its commit, and answer once', async () => {
    cloud.listen('channel');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.queues.waiting('wakes').length, PATIENCE).toBe(1);
    await whileLocked(cloud.databaseUrl, 'outbox', async () => {
      cloud.listen('conversation');
      await aFunctionWaitsForALock();
      await cloud.functions.conversation.killAll();
    });
    cloud.listen('delivery');
    await settled(aMinutePasses);
    await expectEachReplyOnce(MARIA);
  });

  it('go on over a new connection when the server drops one, between two events and within one', async () => {
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await settled();
    await dropConnections();
    await cloud.write(MARIA, 'sim');
    await settled();
    await cloud.deafen('conversation');
    await cloud.write(MARIA, 'Maria');
    // An echo of a reply may have come after all the others, and wakes as well.
    const unread = `SELECT FROM inbox WHERE done_at IS NULL AND kind = 'message'`;
    await expect.poll(async () => (await cloud.query(unread)).length, PATIENCE).toBe(1);
    await expect.poll(() => cloud.queues.waiting('wakes').length, PATIENCE).toBeGreaterThan(0);
    await whileLocked(cloud.databaseUrl, 'conversations', async () => {
      cloud.listen('conversation');
      await aFunctionWaitsForALock();
      await dropConnections();
    });
    await settled();
    expect(cloud.queues.waiting('wakes-failed')).toEqual([]);
    await expectEachReplyOnce(MARIA);
  });

  it('put what is no wake on the list of failures, and go on', async () => {
    cloud.queues.send('wakes', 'this is no wake');
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await settled();
    await expectEachReplyOnce(MARIA);
    expect(cloud.queues.waiting('wakes-failed')).toEqual(['this is no wake']);
  });

  it('find by a sweep whom no wake was sent for', async () => {
    cloud.listen('channel');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.queues.waiting('wakes').length, PATIENCE).toBe(1);
    await cloud.query(`UPDATE inbox SET received_at = received_at - interval '1 minute'`);
    expect(await cloud.schedule('conversation', { kind: 'sweep' })).toEqual({ kind: 'answered', answer: { woken: 1 } });
  });

  it('send by the pass of each minute what no wake told about', async () => {
    cloud.listen('channel', 'conversation');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.queues.waiting('deliveries').length, PATIENCE).toBe(1);
    expect(await cloud.heard(MARIA)).toEqual([]);
    await cloud.schedule('delivery', { kind: 'pass' });
    await expectEachReplyOnce(MARIA);
  });

  it('keep what nobody checked in quarantine, and wake nobody', async () => {
    cloud.queues.send('webhooks', '{"event":"messages.upsert"}');
    cloud.listen('channel');
    await expect
      .poll(() => cloud.query('SELECT reason FROM quarantine'), PATIENCE)
      .toEqual([{ reason: 'not-checked' }]);
    await expect.poll(() => cloud.queues.waiting('webhooks').length, PATIENCE).toBe(0);
    expect(cloud.queues.waiting('wakes')).toEqual([]);
  });

  it('turn strangers away', async () => {
    const post = (path: string, token: string) =>
      fetch(`${cloud.url}${path}`, { method: 'POST', headers: { 'x-denserola-token': token }, body: '{}' });
    expect((await post('/webhooks/evolution', 'not-the-token-of-anybody')).status).toBe(401);
    expect((await post('/elsewhere', 'a-token-of-fault-tests-alone')).status).toBe(404);
    expect((await post('/webhooks/evolution/messages-upsert', 'a-token-of-fault-tests-alone')).status).toBe(200);
    expect(cloud.queues.waiting('webhooks')).toHaveLength(1);
  });

  /**
   * What a killed function had asked of the database may still be done, with nobody left to hear of it and to wake others:
   * that is what the schedules of each minute are for.
   */
  async function aMinutePasses(): Promise<void> {
    await cloud.query(`UPDATE inbox SET received_at = received_at - interval '1 minute'`);
    await cloud.schedule('conversation', { kind: 'sweep' });
    await cloud.schedule('delivery', { kind: 'pass' });
  }

  async function aFunctionWaitsForALock(): Promise<void> {
    const waiting = `SELECT FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND application_name <> '${HOLDER}'`;
    await expect.poll(async () => (await cloud.query(waiting)).length, PATIENCE).toBeGreaterThan(0);
  }

  async function dropConnections(): Promise<void> {
    await cloud.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name LIKE 'denserola-%'`);
  }
});
