import type pg from 'pg';
import type { Queryable } from './database.ts';

/**
 * Asks as the role that sees the rows of one person only (`migrations/0012_row-level-security.sql`): a statement that forgets whose
 * page it is for finds nothing of anybody else. A second wall; the first is that every statement says so.
 *
 * The connection must be thrown away where this rejects: its transaction is still open.
 */
export async function asPerson<Answer>(
  client: pg.PoolClient,
  personId: string,
  ask: (database: Queryable) => Promise<Answer>,
): Promise<Answer> {
  // Sent one behind the other: where one of the first two fails, the transaction is over for all that come after.
  const [, , answer] = await Promise.all([
    client.query('BEGIN READ ONLY'),
    client.query({ name: 'as-person', text: AS_PERSON, values: [personId] }),
    ask(client),
  ]);
  await client.query('COMMIT');
  return answer;
}

const AS_PERSON = `SELECT set_config('role', 'denserola_pages', true), set_config('app.person_id', $1, true)`;

/** False in a database whose owner could neither make the role nor was given it. */
export async function canAskAsPerson(database: Queryable): Promise<boolean> {
  const { rows } = await database.query<{ usable: boolean | null }>(
    `SELECT pg_has_role(to_regrole('denserola_pages'), 'MEMBER') AS usable`,
  );
  return rows[0]?.usable === true;
}
