import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databasePool, type Queryable } from '../../src/gateways/postgres/database.ts';
import { type ReadHandle, readHandle } from '../../src/gateways/postgres/read-handle.ts';
import { type ReplicatedPostgres, replicatedPostgres } from '../support/replicated-postgres.ts';

/** What somebody has seen of a person: how far their conversation is, whether they pay, and who answered. */
type Seen = { readonly turn: number | null; readonly isPremium: boolean; readonly onReplica: boolean };

describe('reading from a streaming replica', () => {
  let postgres: ReplicatedPostgres;
  let primary: pg.Pool;
  let replica: pg.Pool;
  let reads: ReadHandle;
  let personId: string;

  beforeAll(async () => {
    postgres = await replicatedPostgres();
    primary = databasePool({ url: postgres.primaryUrl, name: 'web', max: 4 });
    replica = databasePool({ url: postgres.replicaUrl, name: 'reads', max: 4 });
    reads = readHandle({ primary, replica });
  });
  afterAll(async () => {
    await Promise.all([primary.end(), replica.end()]);
    await postgres.stop();
  });
  beforeEach(async () => {
    await behindBy('0');
    personId = await somebody();
    await caughtUp();
  });

  const look = (database: Queryable): Promise<Seen> =>
    database
      .query<Seen>(
        `SELECT (c.state ->> 'turn')::integer AS turn, e.person_id IS NOT NULL AS "isPremium",
           pg_is_in_recovery() AS "onReplica"
         FROM (SELECT $1::uuid AS id) p LEFT JOIN conversations c ON c.person_id = p.id
         LEFT JOIN premium e ON e.person_id = p.id`,
        [personId],
      )
      .then(({ rows }) => rows[0] ?? expect.unreachable('one row'));
  const seen = () => reads.about(personId, look);
  const say = (turn: number) =>
    primary.query('UPDATE conversations SET state = $2 WHERE person_id = $1', [personId, JSON.stringify({ turn })]);

  async function somebody(): Promise<string> {
    const id = randomUUID();
    await primary.query('INSERT INTO people (id) VALUES ($1)', [id]);
    await primary.query('INSERT INTO conversations (person_id, state) VALUES ($1, $2)', [id, '{"turn":0}']);
    return id;
  }

  async function behindBy(delay: '0' | '5s'): Promise<void> {
    await replica.query(`ALTER SYSTEM SET recovery_min_apply_delay = '${delay}'`);
    await replica.query('SELECT pg_reload_conf()');
    await replica.query('SELECT pg_wal_replay_resume()');
  }

  async function caughtUp(): Promise<void> {
    const { rows } = await primary.query<{ at: string }>('SELECT pg_current_wal_lsn()::text AS at');
    for (;;) {
      const { rows: reached } = await replica.query<{ is: boolean }>(
        'SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS is',
        [rows[0]?.at],
      );
      if (reached[0]?.is) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('happens there once it has what the person did', async () => {
    await say(1);
    await caughtUp();
    expect(await seen()).toEqual({ turn: 1, isPremium: false, onReplica: true });
  });

  it('never shows anybody less than what they did, on a replica that is five seconds behind', async () => {
    await behindBy('5s');
    for (let turn = 1; turn <= 20; turn += 1) {
      await say(turn);
      expect((await seen()).turn).toBe(turn);
    }
    await primary.query(`INSERT INTO premium (person_id, premium_until) VALUES ($1, now() + interval '1 day')`, [
      personId,
    ]);
    expect((await seen()).isPremium).toBe(true);
    await primary.query('DELETE FROM conversations WHERE person_id = $1', [personId]);
    expect((await seen()).turn).toBeNull();
  });

  it('goes to the primary for whom something happened, and stays on the replica for the others', async () => {
    const other = personId;
    personId = await somebody();
    await caughtUp();
    await replica.query('SELECT pg_wal_replay_pause()');
    await say(1);
    expect(await seen()).toEqual({ turn: 1, isPremium: false, onReplica: false });
    personId = other;
    expect(await seen()).toMatchObject({ turn: 0, onReplica: true });
  });

  it('tells of whom the replica has not heard yet, and of nobody who was never there', async () => {
    await replica.query('SELECT pg_wal_replay_pause()');
    personId = await somebody();
    expect(await seen()).toMatchObject({ turn: 0, onReplica: false });
    personId = randomUUID();
    expect(await seen()).toMatchObject({ turn: null });
  });

  it('takes a snapshot with all that anybody wrote until then', async () => {
    expect(await reads.snapshot(look)).toMatchObject({ turn: 0 });
    await replica.query('SELECT pg_wal_replay_pause()');
    await say(1);
    expect(await reads.snapshot(look)).toMatchObject({ turn: 1, onReplica: false });
    await behindBy('0');
    await caughtUp();
    await expect(reads.snapshot((database) => database.query('DELETE FROM premium'))).rejects.toThrow('read-only');
  });

  it('costs a page nothing but the advantage when the replica does not answer', async () => {
    const nowhere = databasePool({
      url: 'postgres://nobody@127.0.0.1:1/x',
      name: 'reads',
      max: 1,
      connectTimeoutMs: 500,
    });
    const said: string[] = [];
    const log = { info: () => {}, warn: (event: string) => void said.push(event), error: () => {} };
    let now = 0;
    const lonely = readHandle({ primary, replica: nowhere, log, now: () => now });
    for (const at of [0, 9_999]) {
      now = at;
      expect(await lonely.about(personId, look)).toMatchObject({ turn: 0, onReplica: false });
    }
    expect(said).toEqual(['postgres.replica-failed']);
    now = 10_001;
    expect(await lonely.snapshot(look)).toMatchObject({ turn: 0 });
    expect(said).toHaveLength(2);
    await nowhere.end();
  });
});
