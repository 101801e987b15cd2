import pg from 'pg';

/**
 * After a backup was restored: what the backup holds as waiting may have left between the backup and the loss, so each such
 * message is looked for at the gateway before it is sent. Resolves to how many there are. To be run before the first start
 * on the restored database.
 */
export async function doubtUnfinished(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, application_name: 'denserola-after-restore' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('UPDATE conversations SET leased_until = NULL WHERE leased_until IS NOT NULL');
    const { rowCount } = await client.query(
      `UPDATE outbox SET status = 'unknown', due_at = clock_timestamp(), first_tried_at = coalesce(first_tried_at, created_at)
       WHERE status IN ('pending', 'sending', 'unknown')`,
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
