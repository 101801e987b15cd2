import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postgresAlarmBook } from '../../src/gateways/postgres/alarm-book.ts';
import { postgresConversationStore } from '../../src/gateways/postgres/conversation-store.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { postgresLiveFigures } from '../../src/gateways/postgres/live-figures.ts';
import { postgresOutbox } from '../../src/gateways/postgres/outbox.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { aMessage, aMisunderstanding, JOAO, replies, takeTurn } from '../support/postgres-events.ts';

describe('the figures that operators watch', () => {
  let database: FreshDatabase;
  let pool: ReturnType<typeof databasePool>;
  beforeEach(async () => {
    database = await freshDatabase();
    pool = databasePool({ url: database.url, name: 'console', max: 4 });
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const parts = () => ({
    inbox: postgresInbox({ pool }),
    store: postgresConversationStore({ pool, addressKey: 'a key for tests' }),
    outbox: postgresOutbox({ pool, worker: 'one' }),
    figures: postgresLiveFigures({ pool }),
  });

  it('are all nothing in an empty database', async () => {
    const { figures } = parts();
    const found = await figures.read();
    expect(found.minutes).toHaveLength(16);
    expect(found.minutes.every(({ heard, sent }) => heard === 0 && sent === 0)).toBe(true);
    expect(found.backlog).toEqual({
      ...{ inbox: 0, oldestInboxMs: 0, delivery: 0, pending: 0, sending: 0, unknown: 0, oldestOutboxMs: 0 },
    });
    const none = { count: 0, p50: undefined, p95: undefined, p99: undefined, isSample: false };
    expect(found.replies).toEqual({ quarter: none, day: none });
    expect(found.people).toEqual({ waiting: 0, longestWaitMs: 0, held: 0 });
    expect([found.failed, found.quarantined, found.alarms, found.misunderstood]).toEqual([[], [], [], []]);
    expect(found.feedback).toEqual({ yes: 0, partly: 0, no: 0, words: [] });
    expect(found.crises).toBe(0);
  });

  it('tell how long each message waited for the first reply to it, and nothing of those that got none', async () => {
    const { inbox, store, outbox, figures } = parts();
    await inbox.accept([aMessage('1'), aMessage('2'), aMessage('3', { from: JOAO })], []);
    await takeTurn({ store }, replies('um', 'dois'));
    await takeTurn({ store }, {}, JOAO);
    for (const id of ['A', 'B']) {
      const [message] = await outbox.claim(1);
      await outbox.markSent(message?.id ?? 0, id);
    }
    await pool.query(`UPDATE inbox SET received_at = received_at - interval '4 seconds' WHERE key LIKE '%/1'`);
    await pool.query(`UPDATE outbox SET ended_at = ended_at + interval '60 seconds' WHERE text = 'dois'`);
    const { quarter } = (await figures.read()).replies;
    expect(quarter.count).toBe(2);
    expect(quarter.p99).toBeGreaterThan(3_900);
    expect(quarter.p99).toBeLessThan(10_000);
    expect(quarter.p50).toBeLessThan(quarter.p99 ?? 0);
  });

  it('count what waits, what went wrong and what people said', async () => {
    const { inbox, store, outbox, figures } = parts();
    const quarantined = { key: 'k', reason: 'not-json', raw: Buffer.from('x') };
    await inbox.accept([aMessage('1')], [quarantined]);
    await takeTurn({ store }, { ...replies('um', 'dois'), misunderstood: [aMisunderstanding('blá')] });
    await takeTurn(
      { store },
      {
        events: [
          { v: 1, type: 'human-asked' },
          { v: 1, type: 'crisis-noticed' },
          { v: 1, type: 'feedback-given', about: 'roadmap', helped: 'no' },
          { v: 1, type: 'feedback-given', about: 'roadmap', helped: 'yes' },
          { v: 1, type: 'feedback-explained', about: 'roadmap', words: 'faltou •••' },
        ],
      },
      JOAO,
    );
    await inbox.accept([aMessage('2')], []);
    const [message] = await outbox.claim(1);
    await outbox.markFailed(message?.id ?? 0, 'too-late');
    await postgresAlarmBook({ pool }).raise({ condition: 'silence', about: 'beta' });
    const found = await figures.read();
    expect(found.backlog).toMatchObject({ inbox: 1, pending: 1, sending: 0, unknown: 0 });
    expect(found.minutes.reduce((sum, { heard }) => sum + heard, 0)).toBe(2);
    expect(found.failed).toEqual([{ reason: 'too-late', count: 1 }]);
    expect(found.quarantined).toMatchObject([{ reason: 'not-json', count: 1 }]);
    expect(found.alarms).toMatchObject([{ condition: 'silence', about: 'beta' }]);
    expect(found.misunderstood).toMatchObject([{ words: 'blá', slot: 'debts' }]);
    expect(found.feedback).toEqual({ yes: 1, partly: 0, no: 1, words: ['faltou •••'] });
    expect(found.crises).toBe(1);
    expect(found.people).toMatchObject({ waiting: 1, held: 0 });
  });
});
