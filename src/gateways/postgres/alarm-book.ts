import type pg from 'pg';
import type { OperatorNotice } from '../../contracts/operator-notice.ts';
import type { AlarmBook } from '../../ports/alarm-book.ts';
import { asFault } from './database.ts';

/** The alarm book over PostgreSQL: an alarm and the notice of it are one statement, so both or none are kept. */
export function postgresAlarmBook({ pool }: { readonly pool: pg.Pool }): AlarmBook {
  return {
    raise: ({ condition, about, details = {} }) =>
      asFault('raise', async () => {
        const { rowCount } = await pool.query(RAISE, [condition, about, JSON.stringify(details)]);
        return rowCount === 1;
      }),
    clear: ({ condition, about }) =>
      asFault('clear', async () => {
        const { rowCount } = await pool.query(CLEAR, [condition, about]);
        return rowCount === 1;
      }),
    claimNotices: (limit) =>
      asFault('claimNotices', async () => {
        const { rows } = await pool.query<OperatorNotice>(CLAIM, [limit]);
        return rows.toSorted((one, other) => one.id - other.id);
      }),
    markTold: (id) =>
      asFault('markTold', async () => {
        await pool.query('UPDATE operator_notices SET told_at = clock_timestamp() WHERE id = $1', [id]);
      }),
  };
}

const RAISE = `
  WITH raised AS (
    INSERT INTO operator_alarms (condition, about) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING condition, about
  )
  INSERT INTO operator_notices (kind, name, about, details) SELECT 'raised', condition, about, $3::json FROM raised`;

/** With how long it lasted, which is what the reader of a "cleared" wants to know. */
const CLEAR = `
  WITH cleared AS (
    DELETE FROM operator_alarms WHERE condition = $1 AND about = $2 RETURNING condition, about, raised_at
  )
  INSERT INTO operator_notices (kind, name, about, details)
  SELECT 'cleared', condition, about,
    json_build_object('minutes', ceil(extract(epoch FROM clock_timestamp() - raised_at) / 60)::int)
  FROM cleared`;

/** Offered again after half a minute, then twice as long each time up to half an hour. A day later it helps nobody. */
const CLAIM = `
  UPDATE operator_notices n
  SET attempts = attempts + 1,
      due_at = clock_timestamp() + least(1800, 30 * 2 ^ least(attempts, 10)) * interval '1 second'
  WHERE id IN (
    SELECT id FROM operator_notices
    WHERE told_at IS NULL AND due_at <= clock_timestamp() AND noticed_at > clock_timestamp() - interval '1 day'
    ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
  )
  RETURNING 1 AS v, id, kind, name, about, details, attempts AS attempt,
    (extract(epoch FROM noticed_at) * 1000)::bigint AS "noticedAt"`;
