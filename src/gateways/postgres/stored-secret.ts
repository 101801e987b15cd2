import { randomBytes } from 'node:crypto';
import type { Queryable } from './database.ts';

/**
 * A secret that belongs to this database: made once, the same for every process. For one machine, where the database's
 * folder is as safe as any other place; elsewhere a secret store provides it.
 */
export async function storedSecret(
  database: Queryable,
  name: 'address-hash' | 'operator-seal' | 'reminder-holdout' | 'login' | 'lake-person',
): Promise<string> {
  await database.query('INSERT INTO stored_secrets (name, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    name,
    randomBytes(32).toString('base64url'),
  ]);
  const { rows } = await database.query<{ secret: string }>('SELECT secret FROM stored_secrets WHERE name = $1', [
    name,
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error(`stored secret ${name} vanished`);
  return row.secret;
}
