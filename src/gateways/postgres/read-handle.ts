import pg from 'pg';
import { type Log, silentLog } from '../../platform/log.ts';
import { asPerson, canAskAsPerson } from './as-person.ts';
import { type Queryable, transaction } from './database.ts';

/** Where people's pages and reports read. Whatever is asked here only reads. */
export type ReadHandle = {
  /** Asks a database that has all that this person did, or that was done for them, until now, and shows nothing of anybody else. */
  readonly about: <Answer>(personId: string, ask: Ask<Answer>) => Promise<Answer>;
  /** Asks about several tables at one moment, with all that anybody did until now: for what is not written by turns alone. */
  readonly snapshot: <Answer>(ask: Ask<Answer>) => Promise<Answer>;
  /** For figures about many people, which may be seconds old. */
  readonly reports: pg.Pool;
};

/** On one connection throughout: behind one address there may be several servers. */
export type Ask<Answer> = (database: Queryable) => Promise<Answer>;

export type ReadHandleNeeds = {
  readonly primary: pg.Pool;
  /** Absent: everything is asked of the primary, and nothing is asked twice. */
  readonly replica?: pg.Pool | undefined;
  readonly log?: Log;
  readonly now?: () => number;
};

/**
 * Reads from a replica without showing anybody less than they have seen. What a turn, a payment or an erase changes is told
 * by the stamps (`xmin`) of four rows; primary and replica have the same ones, so the replica's answer counts only when it has
 * the stamps that the primary has now. Nothing is written down for it, so it holds in any number of processes. Both are asked at
 * the same time, and the question with the replica's stamps on one connection: what is asked behind them is no older than they are.
 *
 * A replica that is behind or away costs its advantage, never the page; after it did not answer it has a rest.
 */
export function readHandle({ primary, replica, log = silentLog, now = Date.now }: ReadHandleNeeds): ReadHandle {
  let isWalled: Promise<boolean> | undefined;
  if (replica === undefined) {
    return {
      about: fromPrimary,
      snapshot: (ask) => transaction(primary, (client) => atOneMoment(client, ask)),
      reports: primary,
    };
  }
  let restsUntil = 0;
  return {
    about: async (personId, ask) => {
      const [wanted, copied] = await Promise.all([
        stampsOf(primary, personId),
        fromReplica(async (client) => {
          const both = (database: Queryable) => Promise.all([stampsOf(database, personId), ask(database)]);
          const [stamps, answer] = (await walled()) ? await asPerson(client, personId, both) : await both(client);
          return { stamps, answer };
        }),
      ]);
      return copied !== undefined && copied.stamps === wanted ? copied.answer : fromPrimary(personId, ask);
    },
    snapshot: async (ask) => {
      const { rows } = await primary.query<{ position: string }>(POSITION);
      const [written] = rows;
      const copied = await fromReplica(async (client) =>
        written && (await reaches(client, written.position)) ? { answer: await inTransaction(client, ask) } : undefined,
      );
      return copied ? copied.answer : transaction(primary, (client) => atOneMoment(client, ask));
    },
    reports: replica,
  };

  async function fromPrimary<Answer>(personId: string, ask: Ask<Answer>): Promise<Answer> {
    if (!(await walled())) return ask(primary);
    const client = await primary.connect();
    let failure: Error | undefined;
    try {
      return await asPerson(client, personId, ask);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.release(failure);
    }
  }

  /** Asked once; after a failure again. */
  async function walled(): Promise<boolean> {
    isWalled ??= canAskAsPerson(primary).then((is) => {
      if (!is) log.warn('postgres.no-row-level-security', { role: 'denserola_pages' });
      return is;
    });
    try {
      return await isWalled;
    } catch (error) {
      isWalled = undefined;
      throw error;
    }
  }

  /** `undefined` when the replica does not answer. */
  async function fromReplica<Answer>(ask: (client: pg.PoolClient) => Promise<Answer>): Promise<Answer | undefined> {
    if (now() < restsUntil) return undefined;
    let client: pg.PoolClient | undefined;
    let failure: Error | undefined;
    try {
      client = await replica?.connect();
      return client && (await ask(client));
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      // It also cancels what stands in the way of its replay, and is none the worse for it.
      if (!(error instanceof pg.DatabaseError)) restsUntil = now() + REST_MS;
      log.warn('postgres.replica-failed', { reason: failure.message });
      return undefined;
    } finally {
      client?.release(failure);
    }
  }
}

const REST_MS = 10_000;

async function stampsOf(database: Queryable, personId: string): Promise<string> {
  const { rows } = await database.query<{ stamps: string }>({ name: 'stamps-of', text: STAMPS, values: [personId] });
  return rows[0]?.stamps ?? '';
}

/** Every turn writes the conversation, in the transaction of all that it changes; premium and an erase have rows of their own. */
const STAMPS = `
  SELECT concat_ws(' ', p.xmin, coalesce(c.xmin::text, '-'), coalesce(r.xmin::text, '-'), coalesce(e.xmin::text, '-')) AS stamps
  FROM people p
  LEFT JOIN conversations c ON c.person_id = p.id
  LEFT JOIN roadmaps r ON r.person_id = p.id
  LEFT JOIN premium e ON e.person_id = p.id
  WHERE p.id = $1`;

/** The first statement of a transaction. */
async function atOneMoment<Answer>(client: pg.PoolClient, ask: Ask<Answer>): Promise<Answer> {
  await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  return ask(client);
}

/** A connection on which it fails is thrown away, and the transaction with it. */
async function inTransaction<Answer>(client: pg.PoolClient, ask: Ask<Answer>): Promise<Answer> {
  await client.query('BEGIN');
  const answer = await atOneMoment(client, ask);
  await client.query('COMMIT');
  return answer;
}

const POSITION = 'SELECT pg_current_wal_lsn()::text AS position';
const REACHED = 'SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS reached';

/** Waits a little for a replica that is behind by no more than its usual moment. */
async function reaches(client: pg.PoolClient, position: string): Promise<boolean> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const { rows } = await client.query<{ reached: boolean | null }>(REACHED, [position]);
    if (rows[0]?.reached) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}

const PATIENCE_MS = 500;
const LOOK_EVERY_MS = 25;
