import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postgresConversationStore } from '../../src/gateways/postgres/conversation-store.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { postgresOutbox } from '../../src/gateways/postgres/outbox.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { StaleLease } from '../../src/platform/errors.ts';
import type { ClaimedReply, ConversationStore, TurnOutcome } from '../../src/ports/conversation-store.ts';
import type { Inbox } from '../../src/ports/inbox.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { aMessage, anOutcome, aState, eventually, MARIA, MARIA_LID, replies } from '../support/postgres-events.ts';

describe('a turn whose reply is claimed as it is written', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let inbox: Inbox;
  let store: ConversationStore;
  let ours: Outbox;
  let others: Outbox;

  beforeEach(async () => {
    database = await freshDatabase();
    pool = databasePool({ url: database.url, name: 'turns', max: 2 });
    inbox = postgresInbox({ pool });
    open(60_000);
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  function open(claimMs: number): void {
    const claims = { worker: 'ours', claimMs, clock: systemClock };
    store = postgresConversationStore({ pool, addressKey: 'key', claims });
    ours = postgresOutbox({ pool, ...claims });
    others = postgresOutbox({ pool, worker: 'others' });
  }

  async function turn(changes: Partial<TurnOutcome>): Promise<ClaimedReply | undefined> {
    const begun = await store.beginFor(MARIA);
    if (!begun) throw new Error('the turn could not begin');
    return store.commit(begun.lease, anOutcome({ consumed: begun.pending.map(({ seq }) => seq), ...changes }));
  }

  it('gives the first one to whoever committed, and to nobody else', async () => {
    const claimed = await turn(replies('um', 'dois'));
    expect(claimed).toMatchObject({
      isOnly: false,
      message: { text: 'um', to: '551187654321@s.whatsapp.net', attempts: 1, action: 'send', purpose: 'reply' },
    });
    expect(await others.claim(10)).toEqual([]);
    expect(await ours.claim(10)).toEqual([]);
    await ours.markSent(claimed?.message.id ?? 0, 'provider-1');
    expect(await others.claim(10)).toMatchObject([{ text: 'dois', action: 'send' }]);
  });

  it('says when it is the only one', async () => {
    expect(await turn(replies('um'))).toMatchObject({ isOnly: true });
  });

  it('claims nothing behind a message that waits, or without a reply', async () => {
    expect(await turn({})).toBeUndefined();
    await turn(replies('um'));
    expect(await turn(replies('dois'))).toBeUndefined();
  });

  it('claims nothing for whom a scheduler of reminders may have in hand', async () => {
    await turn({ roadmap: aRoadmap() });
    const lookIn = (interval: string) =>
      pool.query('UPDATE reminder_looks SET next_look_at = clock_timestamp() + $1::interval', [interval]);
    await lookIn('10 seconds');
    expect(await turn(replies('um'))).toBeUndefined();
    const [message] = await ours.claim(1);
    await ours.markSent(message?.id ?? 0, 'provider-1');
    expect(await turn(replies('dois'))).toMatchObject({ isOnly: true });
  });

  it('can be given back', async () => {
    const claimed = await turn(replies('um'));
    await ours.postpone(claimed?.message.id ?? 0, 0, 'no-place');
    expect(await others.claim(10)).toMatchObject([{ text: 'um', attempts: 1, action: 'send' }]);
  });

  it('is looked for, and not just sent again, when whoever held it is gone', async () => {
    open(1);
    await turn(replies('um'));
    const [found] = await eventually(async () => {
      const claimed = await others.claim(10);
      return claimed.length > 0 ? claimed : undefined;
    });
    expect(found).toMatchObject({ text: 'um', action: 'reconcile' });
  });

  it('leaves nothing behind when the lease is stale or a row is done', async () => {
    await inbox.accept([aMessage('a')], []);
    const begun = await store.beginFor(MARIA);
    if (!begun) throw new Error('the turn could not begin');
    const consumed = begun.pending.map(({ seq }) => seq);
    const stale = { ...begun.lease, fence: begun.lease.fence - 1 };
    await expect(store.commit(stale, anOutcome({ consumed, ...replies('um') }))).rejects.toThrow(StaleLease);
    await expect(
      store.commit(begun.lease, anOutcome({ consumed: [...consumed, 999], ...replies('um') })),
    ).rejects.toThrow(StaleLease);
    expect(await others.claim(10)).toEqual([]);
    expect(await store.commit(begun.lease, anOutcome({ consumed, ...replies('um') }))).toBeDefined();
  });

  it('claims nothing when somebody stops: the goodbye goes the long way', async () => {
    expect(
      await turn({ state: aState({ optedOut: true }), cancelPending: 'all', ...replies('até logo') }),
    ).toBeUndefined();
    expect(await others.claim(10)).toMatchObject([{ text: 'até logo' }]);
  });
});

describe('a turn that begins with an address', () => {
  it('finds who is known, makes who is not, and waits while another holds the lease', async () => {
    const database = await freshDatabase();
    const pool = databasePool({ url: database.url, name: 'turns', max: 2 });
    const store = postgresConversationStore({ pool, addressKey: 'key' });
    await postgresInbox({ pool }).accept([aMessage('a')], []);
    const first = await store.beginFor(MARIA);
    expect(first?.pending).toHaveLength(1);
    expect(await store.beginFor(MARIA)).toBeUndefined();
    if (first) await store.release(first.lease);
    const second = await store.beginFor(MARIA, MARIA_LID);
    expect(second?.lease.personId).toBe(first?.lease.personId);
    if (second) await store.release(second.lease);
    expect((await store.beginFor(MARIA_LID))?.pending).toHaveLength(1);
    await pool.end();
    await database.drop();
  });
});
