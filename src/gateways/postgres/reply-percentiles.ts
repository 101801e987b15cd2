import type pg from 'pg';
import type { Percentiles } from '../../ports/live-figures.ts';

/**
 * From a person's message to the first reply that left, over the newest 10,000 rows of each table at the most. A turn marks
 * what it read as done and writes its replies in one transaction, so a message belongs to the replies that were written
 * within a second of its being done; both lists fit in memory and are joined by person.
 */
export async function replyPercentiles(pool: pg.Pool, withinMs: number): Promise<Percentiles> {
  const { rows } = await pool.query<Row>(PERCENTILES, [withinMs]);
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate gave no row');
  const { p50, p95, p99 } = row;
  return {
    count: row.count,
    p50: p50 ?? undefined,
    p95: p95 ?? undefined,
    p99: p99 ?? undefined,
    isSample: row.isSample,
  };
}

type Row = {
  readonly count: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly isSample: boolean;
};

const PERCENTILES = `
  WITH newest AS MATERIALIZED (
    SELECT seq, address, kind, received_at, done_at FROM inbox ORDER BY seq DESC LIMIT 10000
  ), heard AS MATERIALIZED (
    SELECT seq, person_id, received_at, done_at FROM newest JOIN person_addresses USING (address)
    WHERE kind = 'message' AND done_at IS NOT NULL
      AND received_at > clock_timestamp() - $1 * interval '1 millisecond'
  ), said AS MATERIALIZED (
    SELECT person_id, created_at, ended_at
    FROM (SELECT person_id, created_at, ended_at, purpose, status FROM outbox ORDER BY id DESC LIMIT 10000) newest
    WHERE purpose = 'reply' AND status = 'sent' AND ended_at > clock_timestamp() - $1 * interval '1 millisecond'
  ), answered AS (
    SELECT heard.seq, extract(epoch FROM min(said.ended_at) - heard.received_at) * 1000 AS ms
    FROM heard JOIN said USING (person_id)
    WHERE said.created_at BETWEEN heard.done_at - interval '1 second' AND heard.done_at + interval '1 second'
      AND said.created_at > heard.received_at
    GROUP BY heard.seq, heard.received_at
  )
  SELECT count(*) AS count,
    round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ms))::float8 AS p50,
    round(percentile_cont(0.95) WITHIN GROUP (ORDER BY ms))::float8 AS p95,
    round(percentile_cont(0.99) WITHIN GROUP (ORDER BY ms))::float8 AS p99,
    (SELECT count(*) = 10000 AND min(received_at) > clock_timestamp() - $1 * interval '1 millisecond' FROM newest)
      AS "isSample"
  FROM answered`;
