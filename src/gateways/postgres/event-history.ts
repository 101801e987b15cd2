import type pg from 'pg';
import type { EventHistory, RecordedEvent } from '../../ports/event-history.ts';
import { asFault } from './database.ts';

/** The domain events by day, read in pages along the primary key. */
export function postgresEventHistory({ pool }: { readonly pool: pg.Pool }): EventHistory {
  return {
    ofDay: (day, afterId, limit) =>
      asFault('eventsOfDay', async () => {
        const { rows } = await pool.query<RecordedEvent>(OF_DAY, [day, afterId, limit]);
        return rows;
      }),
  };
}

const OF_DAY = `
  SELECT id, person_id AS "personId", (extract(epoch FROM occurred_at) * 1000)::bigint AS "occurredAt", event
  FROM domain_events
  WHERE id > $2 AND occurred_at >= $1::date::timestamp AT TIME ZONE 'UTC'
    AND occurred_at < ($1::date + 1)::timestamp AT TIME ZONE 'UTC'
  ORDER BY id LIMIT $3`;
