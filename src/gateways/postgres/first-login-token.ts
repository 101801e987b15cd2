import type { SecretMaker } from '../../platform/ids.ts';
import { sha256 } from '../../platform/ids.ts';
import type { Queryable } from './database.ts';

/** `made`: the token itself, at the one start that made it; kept is only its SHA-256. */
export type FirstLoginToken = { readonly hash: string; readonly made?: string };

/** The token of the first login on a machine where none is configured: made once for a database. */
export async function firstLoginToken(database: Queryable, makeSecret: SecretMaker): Promise<FirstLoginToken> {
  const made = makeSecret();
  const { rowCount } = await database.query(
    `INSERT INTO stored_secrets (name, secret) VALUES ('operator-token', $1) ON CONFLICT DO NOTHING`,
    [sha256(made)],
  );
  if (rowCount === 1) return { hash: sha256(made), made };
  const { rows } = await database.query<{ hash: string }>(
    `SELECT secret AS hash FROM stored_secrets WHERE name = 'operator-token'`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the token of the first login vanished');
  return row;
}
