import type pg from 'pg';

/**
 * Ends all sessions of a person and the codes and links that could begin one, inside the caller's transaction, which holds
 * the conversation's row: a login at the same moment has either ended before, and is found here, or sees what the caller
 * wrote. Codes stay, void, since they count against the limits.
 */
export async function endLogins(tx: pg.PoolClient, personId: string): Promise<void> {
  for (const statement of END) await tx.query(statement, [personId]);
}

const END = [
  'DELETE FROM login_sessions WHERE person_id = $1',
  'DELETE FROM login_links WHERE person_id = $1',
  'UPDATE login_codes SET expires_at = clock_timestamp() WHERE person_id = $1 AND expires_at > clock_timestamp()',
];
