import type pg from 'pg';
import type { EventHistory, RecordedEvent } from '../../ports/event-history.ts';
import { asFault } from './database.ts';

/**
 * The domain events by day, read in pages along the primary key. No index stands on their time, which each event would pay
 * for: times rise with ids, so the ids between which a day lies are found by halving, some thirty reads by the key. Reading
 * from the first event on took longer with each day that there was, and one day longer than a function may.
 */
export function postgresEventHistory({ pool }: { readonly pool: pg.Pool }): EventHistory {
  return {
    ofDay: (day, afterId, limit) =>
      asFault('eventsOfDay', async () => {
        const found = await pool.query<{ from: number; to: number }>(IDS_OF_DAY, [day]);
        const [{ from, to } = { from: 0, to: 0 }] = found.rows;
        const { rows } = await pool.query<RecordedEvent>(OF_DAY, [day, Math.max(afterId, from - 1), to, limit]);
        return rows;
      }),
  };
}

const DAY_BEGINS = `$1::date::timestamp AT TIME ZONE 'UTC'`;
const DAY_ENDS = `($1::date + 1)::timestamp AT TIME ZONE 'UTC'`;

/** An hour more on either side covers transactions that were written in another order than they began, and a clock set right. */
const IDS_OF_DAY = `
  WITH RECURSIVE ids AS (
    SELECT coalesce(min(id), 0) AS low, coalesce(max(id), -1) + 1 AS high FROM domain_events
  ), search (of, low, high) AS (
    SELECT times.of, ids.low, ids.high
    FROM ids, (VALUES (${DAY_BEGINS} - interval '1 hour'), (${DAY_ENDS} + interval '1 hour')) times (of)
    UNION ALL
    SELECT of, CASE WHEN at < of THEN middle + 1 ELSE low END, CASE WHEN at < of THEN high ELSE middle END
    FROM search
    CROSS JOIN LATERAL (SELECT (low + high) / 2 AS middle) halved
    CROSS JOIN LATERAL (
      SELECT (SELECT occurred_at FROM domain_events WHERE id >= middle ORDER BY id LIMIT 1) AS at) looked
    WHERE low < high
  )
  SELECT min(low) AS "from", max(low) AS "to" FROM search WHERE low = high`;

const OF_DAY = `
  SELECT id, person_id AS "personId", (extract(epoch FROM occurred_at) * 1000)::bigint AS "occurredAt", event
  FROM domain_events
  WHERE id > $2 AND id < $3 AND occurred_at >= ${DAY_BEGINS} AND occurred_at < ${DAY_ENDS}
  ORDER BY id LIMIT $4`;
