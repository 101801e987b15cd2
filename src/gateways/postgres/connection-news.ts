import type pg from 'pg';
import type { InboundEvent } from '../../contracts/inbound-event.ts';
import { asFault } from './database.ts';

export type ConnectionNews = {
  /** Connection events stored in the last so many milliseconds, oldest first; of a flood only the newest. */
  readonly since: (milliseconds: number) => Promise<readonly InboundEvent[]>;
};

/** What EvolutionAPI said about its sessions, for a watcher that lives in another process than the door. */
export function postgresConnectionNews({ pool }: { readonly pool: pg.Pool }): ConnectionNews {
  return {
    since: (milliseconds) =>
      asFault('connectionNews', async () => {
        const { rows } = await pool.query<{ event: InboundEvent }>(NEWS, [milliseconds]);
        return rows.map(({ event }) => event);
      }),
  };
}

/** Among the newest rows by the primary key: in a minute there are no more, and reading them costs no index of its own. */
const NEWS = `
  SELECT convert_from(payload, 'UTF8')::json AS event
  FROM (SELECT seq, kind, received_at, payload FROM inbox ORDER BY seq DESC LIMIT 5000) newest
  WHERE kind = 'connection' AND received_at > clock_timestamp() - $1 * interval '1 millisecond' AND length(payload) > 0
  ORDER BY seq`;
