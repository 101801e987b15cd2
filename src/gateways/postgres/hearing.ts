import type pg from 'pg';
import type { Hearing } from '../../ports/hearing.ts';
import { asFault, transaction } from './database.ts';

/** What was heard, counted from the inbox by its arrival order, so that neither ingest nor an erase pays for it. */
export function postgresHearing({ pool }: { readonly pool: pg.Pool }): Hearing {
  return {
    listen: () => asFault('listen', () => transaction(pool, listen)),
    quarters: (instance, since) =>
      asFault('quarters', async () => {
        const { rows } = await pool.query<{ quarter: number; heard: number }>(QUARTERS, [instance, since]);
        return new Map(rows.map(({ quarter, heard }) => [quarter, heard]));
      }),
    lastHeardAt: (instance) =>
      asFault('lastHeardAt', async () => {
        const { rows } = await pool.query<{ at: number }>(LAST_HEARD, [instance]);
        return rows[0]?.at;
      }),
    activePeople: (since) =>
      asFault('activePeople', async () => {
        const { rows } = await pool.query<{ people: number }>(ACTIVE_PEOPLE, [since]);
        return rows[0]?.people ?? 0;
      }),
    confirmations: (instance, { from, to }) =>
      asFault('confirmations', async () => {
        const { rows } = await pool.query<{ taken: number; confirmed: number }>(CONFIRMATIONS, [instance, from, to]);
        return rows[0] ?? { taken: 0, confirmed: 0 };
      }),
  };
}

async function listen(tx: pg.PoolClient): Promise<void> {
  await tx.query('INSERT INTO heard_until (seq) SELECT coalesce(max(seq), 0) FROM inbox ON CONFLICT DO NOTHING');
  const { rows } = await tx.query<{ from: number; to: number }>(
    'SELECT seq AS "from", (SELECT coalesce(max(i.seq), 0) FROM inbox i) AS "to" FROM heard_until FOR UPDATE',
  );
  const [{ from, to } = { from: 0, to: 0 }] = rows;
  if (to <= from) return;
  await tx.query(COUNT, [from, to]);
  await tx.query('UPDATE heard_until SET seq = $1', [to]);
  await tx.query(`DELETE FROM heard_quarters WHERE quarter < clock_timestamp() - interval '35 days'`);
}

/** A row whose commit came late is not counted: it is statistics, not the way of a message. */
const COUNT = `
  INSERT INTO heard_quarters (instance, quarter, heard, last_at)
  SELECT instance, date_bin('15 minutes', received_at, TIMESTAMPTZ '2000-01-01Z'), count(*), max(received_at)
  FROM inbox WHERE seq > $1 AND seq <= $2 AND kind <> 'connection'
  GROUP BY 1, 2
  ON CONFLICT (instance, quarter) DO UPDATE
  SET heard = heard_quarters.heard + excluded.heard, last_at = greatest(heard_quarters.last_at, excluded.last_at)`;

const QUARTERS = `
  SELECT (extract(epoch FROM quarter) * 1000)::bigint AS quarter, heard
  FROM heard_quarters WHERE instance = $1 AND quarter >= to_timestamp($2::bigint / 1000.0)`;

const LAST_HEARD = `
  SELECT (extract(epoch FROM max(last_at)) * 1000)::bigint AS at FROM heard_quarters WHERE instance = $1
  HAVING max(last_at) IS NOT NULL`;

const ACTIVE_PEOPLE = `
  SELECT count(*) AS people FROM conversations WHERE updated_at >= to_timestamp($1::bigint / 1000.0)`;

/** The newest hundred of those that are old enough will do, and the primary key finds them behind the younger ones. */
const CONFIRMATIONS = `
  SELECT count(*) AS taken, count(*) FILTER (WHERE receipt_rank > 1) AS confirmed
  FROM (
    SELECT instance, status, receipt_rank, ended_at FROM outbox
    WHERE ended_at <= to_timestamp($3::bigint / 1000.0) ORDER BY id DESC LIMIT 100
  ) newest
  WHERE instance = $1 AND status = 'sent'
    AND ended_at BETWEEN to_timestamp($2::bigint / 1000.0) AND to_timestamp($3::bigint / 1000.0)`;
