import pg from 'pg';

/**
 * Ends the leases and claims of processes that are dead, so that nobody waits until their time runs out (a minute, for a
 * message). Only for a database that no other process uses, as the embedded one's lock makes sure: a living worker would
 * lose what it holds. A message that was being sent is looked for after `settleMs`, in which a request that the dead
 * process made arrives.
 */
export async function releaseHolds(url: string, settleMs: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'denserola-release' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('UPDATE conversations SET leased_until = NULL WHERE leased_until IS NOT NULL');
    await client.query(
      `UPDATE outbox SET status = 'unknown',
         due_at = least(due_at, clock_timestamp() + $1 * interval '1 millisecond')
       WHERE status = 'sending'`,
      [settleMs],
    );
  } finally {
    await client.end();
  }
}
