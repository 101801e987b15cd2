import pg from 'pg';

/** The session that holds the lock, so that who waits for it can be told apart. */
export const HOLDER = 'the-test';

/** Holds everybody up who writes into a table, for as long as `work` takes. */
export async function whileLocked(
  databaseUrl: string,
  table: 'inbox' | 'outbox' | 'conversations',
  work: () => Promise<void>,
): Promise<void> {
  const holder = new pg.Client({ connectionString: databaseUrl, application_name: HOLDER });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
    await work();
  } finally {
    // Ends the transaction as well, also where `work` failed.
    await holder.end();
  }
}
