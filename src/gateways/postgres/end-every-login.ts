import pg from 'pg';

/**
 * After a backup was restored: sessions that were ended between the backup and the loss would live again, so everybody logs
 * in anew. To be run before the first start on the restored database.
 */
export async function endEveryLogin(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'denserola-after-restore' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('DELETE FROM login_sessions');
    await client.query('DELETE FROM login_links');
    await client.query('UPDATE login_codes SET expires_at = clock_timestamp() WHERE expires_at > clock_timestamp()');
  } finally {
    await client.end();
  }
}
