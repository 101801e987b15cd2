import pg from 'pg';
import { Fault } from '../../platform/errors.ts';
import { type Log, silentLog } from '../../platform/log.ts';

/** A database whose password is asked for at each new connection, since it changes while this process lives. */
export type DatabaseAddress = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: () => Promise<string>;
  /** Certificates of whom to believe that it is this host; `false`: in the clear, which is for this machine alone. */
  readonly ssl: false | { readonly ca: string };
};

/**
 * A pool with a name of its own in `pg_stat_activity`. The inbox gets its own pool, so that no report or turn can take
 * the connections that acknowledge webhooks.
 *
 * Every wait is bounded: a server that went away without a word (half-open TCP) is given up after `queryTimeoutMs`, and
 * a process that was paused inside a transaction loses it after 10 s instead of holding others up.
 */
export function databasePool(needs: {
  readonly url: string | DatabaseAddress;
  readonly name:
    | 'ingest'
    | 'turns'
    | 'delivery'
    | 'reminders'
    | 'web'
    | 'operations'
    | 'settings'
    | 'console'
    | 'reads';
  readonly max: number;
  readonly log?: Log;
  readonly queryTimeoutMs?: number;
  readonly connectTimeoutMs?: number;
}): pg.Pool {
  const { log = silentLog, queryTimeoutMs = 10_000, connectTimeoutMs = 5_000 } = needs;
  const pool = new pg.Pool({
    ...(typeof needs.url === 'string' ? { connectionString: needs.url } : needs.url),
    application_name: `denserola-${needs.name}`,
    max: needs.max,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: 60_000,
    statement_timeout: queryTimeoutMs,
    query_timeout: queryTimeoutMs + 2_000,
    idle_in_transaction_session_timeout: 10_000,
    // A statement is sent when it is asked for, not when the one before it on the same connection is answered.
    pipeline: true,
    types: { getTypeParser: typeParser },
  });
  // Without both of these, PostgreSQL's death is ours: a connection that is checked out reports errors by itself.
  const note = (error: Error) => log.warn('postgres.connection-lost', { pool: needs.name, reason: error.message });
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}

/** Runs `work` in one transaction. A connection that cannot be rolled back is thrown away. */
export async function transaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    failure = await rollBack(client, error);
    throw error;
  } finally {
    client.release(failure);
  }
}

/** What is wrong with the connection, if anything: after a silence it is not asked for another answer. */
async function rollBack(client: pg.PoolClient, error: unknown): Promise<Error | undefined> {
  const hasServerSpoken = error instanceof pg.DatabaseError || error instanceof Fault;
  if (!hasServerSpoken) return error instanceof Error ? error : new Error(String(error));
  return client.query('ROLLBACK').then(
    () => undefined,
    (failure: Error) => failure,
  );
}

/** Something that runs statements: a pool, or one connection inside a transaction. */
export type Queryable = Pick<pg.Pool | pg.PoolClient, 'query'>;

/** The driver's errors as ours: everything about the connection or the server's state is worth another try. */
export async function asFault<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) throw error;
    const isOurMistake = error instanceof pg.DatabaseError && /^(22|23|42)/.test(error.code ?? '');
    throw new Fault('database', `${what} failed`, { retryable: !isOurMistake, cause: error });
  }
}

const INT8 = 20;

/** `bigint` as a number: sequence numbers and counts stay far below 2^53. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8 && format !== 'binary') return Number;
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
}
