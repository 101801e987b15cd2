import type pg from 'pg';

/** What waits, for operators and for readiness. */
export type Backlog = {
  readonly pendingInbox: number;
  readonly pendingOutbox: number;
  readonly quarantined: number;
  /** Age in milliseconds of the oldest message that waits for its turn; 0 when none does. */
  readonly oldestPendingMs: number;
};

export type Operations = {
  /** `false` instead of an error, within the pool's time limits. */
  readonly isReachable: () => Promise<boolean>;
  readonly backlog: () => Promise<Backlog>;
};

export function postgresOperations({ pool }: { readonly pool: pg.Pool }): Operations {
  return {
    isReachable: () =>
      pool.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    backlog: async () => {
      const { rows } = await pool.query<Backlog>(BACKLOG);
      const [row] = rows;
      if (row === undefined) throw new Error('an aggregate gave no row');
      return row;
    },
  };
}

const BACKLOG = `
  SELECT waiting.count AS "pendingInbox", waiting.age AS "oldestPendingMs",
    (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')) AS "pendingOutbox",
    (SELECT count(*) FROM quarantine) AS quarantined
  FROM (
    SELECT count(*) AS count,
      coalesce(extract(epoch FROM clock_timestamp() - min(received_at)) * 1000, 0)::bigint AS age
    FROM inbox WHERE done_at IS NULL AND lane = 'conversation'
  ) waiting`;
