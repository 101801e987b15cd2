import type pg from 'pg';
import type { Invitation, Invitations } from '../../ports/admission.ts';
import { asFault } from './database.ts';

export function postgresInvitations({ pool }: { readonly pool: pg.Pool }): Invitations {
  return {
    add: ({ code, cohort, mostUses, expiresAt, madeAt, madeBy }) =>
      asFault('add-invitation', async () => {
        const { rows } = await pool.query<{ id: number }>(ADD, [code, cohort, mostUses, expiresAt, madeAt, madeBy]);
        return rows[0]?.id;
      }),
    list: (limit) =>
      asFault('list-invitations', async () => {
        const { rows } = await pool.query<Omit<Invitation, 'revokedAt'> & { readonly revokedAt: number | null }>(LIST, [
          limit,
        ]);
        return rows.map((row) => ({ ...row, revokedAt: row.revokedAt ?? undefined }));
      }),
    revoke: (id, now) =>
      asFault('revoke-invitation', async () => {
        const { rowCount } = await pool.query(REVOKE, [id, now]);
        return rowCount === 1;
      }),
  };
}

const ADD = `
  INSERT INTO invitations (code, cohort, most_uses, expires_at, made_at, made_by)
  VALUES ($1, $2, $3, to_timestamp($4 / 1000.0), to_timestamp($5 / 1000.0), $6)
  ON CONFLICT DO NOTHING
  RETURNING id`;

const LIST = `
  SELECT id, code, cohort, most_uses AS "mostUses", uses, made_by AS "madeBy",
    (extract(epoch FROM expires_at) * 1000)::bigint AS "expiresAt",
    (extract(epoch FROM made_at) * 1000)::bigint AS "madeAt",
    (extract(epoch FROM revoked_at) * 1000)::bigint AS "revokedAt"
  FROM invitations ORDER BY id DESC LIMIT $1`;

const REVOKE = 'UPDATE invitations SET revoked_at = to_timestamp($2 / 1000.0) WHERE id = $1 AND revoked_at IS NULL';
