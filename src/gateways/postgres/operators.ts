import pg from 'pg';
import { growingWait } from '../../contracts/growing-wait.ts';
import { nameKey } from '../../contracts/name-key.ts';
import type { Operator, OperatorRole } from '../../contracts/operator.ts';
import type { OperatorInvitation, OperatorRow, Operators } from '../../ports/operators.ts';
import { asFault, transaction } from './database.ts';

/** Operators, their invitations and sessions over PostgreSQL. All waits and ages are by the database's clock. */
export function postgresOperators({ pool }: { readonly pool: pg.Pool }): Operators {
  const run = (what: string, statement: string, values: readonly unknown[]) =>
    asFault(what, async () => (await pool.query(statement, [...values])).rowCount ?? 0);
  return {
    isAnybodyHere: () =>
      asFault('isAnybodyHere', async () => (await pool.query('SELECT FROM operators LIMIT 1')).rowCount === 1),
    list: () => asFault('list', async () => (await pool.query<Listed>(LIST)).rows.map(rowOf)),
    byName: (name) =>
      asFault('byName', async () => {
        const { rows } = await pool.query<Credential>(BY_NAME, [nameKey(name)]);
        return rows.map(({ sealedSecret, ...operator }) => ({ operator, sealedSecret }))[0];
      }),
    useStep: async (operatorId, step) => (await run('useStep', USE_STEP, [operatorId, step])) === 1,
    invite: async ({ secretHash, name, role, sealedSecret, forMs }) => {
      const made = await run('invite', INVITE, [secretHash, name, nameKey(name), role, sealedSecret, forMs]);
      return made === 1 ? 'invited' : 'name-taken';
    },
    invitation: (secretHash) =>
      asFault('invitation', async () => (await pool.query<OperatorInvitation>(INVITATION, [secretHash])).rows[0]),
    enrol: (enrolment) => asFault('enrol', () => enrol(pool, enrolment)),
    deactivate: (id) => asFault('deactivate', () => transaction(pool, (tx) => deactivate(tx, id))),
    startSession: async (operatorId, sessionHash) => {
      await run('startSession', START_SESSION, [sessionHash, operatorId]);
    },
    session: (sessionHash, { idleMs, absoluteMs }) =>
      asFault('session', async () => {
        const { rows } = await pool.query<Operator>(SESSION, [sessionHash, idleMs, absoluteMs]);
        return rows[0];
      }),
    endSession: async (sessionHash) => {
      await run('endSession', 'DELETE FROM operator_sessions WHERE session_hash = $1', [sessionHash]);
    },
    grant: (sessionHash, personId, forMs) =>
      asFault('grant', async () => {
        const { rows } = await pool.query<{ reason: string }>(GRANT, [sessionHash, personId, forMs]);
        return rows[0]?.reason;
      }),
    giveReason: async (sessionHash, personId, reason) => {
      await run('giveReason', GIVE_REASON, [sessionHash, personId, reason]);
    },
    waitFor: (key) =>
      asFault('waitFor', async () => (await pool.query<{ ms: number }>(WAIT_FOR, [key])).rows[0]?.ms ?? 0),
    failed: (key) => asFault('failed', () => transaction(pool, (tx) => countFailure(tx, key))),
    succeeded: async (key) => {
      await run('succeeded', 'DELETE FROM operator_tries WHERE key = $1', [key]);
    },
  };
}

type Credential = Operator & { readonly sealedSecret: string };
type Listed = Operator & { readonly createdAt: number; readonly isActive: boolean; readonly seenAt: number | null };

function rowOf({ seenAt, ...row }: Listed): OperatorRow {
  return { ...row, seenAt: seenAt ?? undefined };
}

const LIST = `
  SELECT o.id, o.name, o.role, o.deactivated_at IS NULL AS "isActive",
    (extract(epoch FROM o.created_at) * 1000)::bigint AS "createdAt",
    (extract(epoch FROM (SELECT max(s.seen_at) FROM operator_sessions s WHERE s.operator_id = o.id)) * 1000)::bigint
      AS "seenAt"
  FROM operators o ORDER BY o.deactivated_at IS NOT NULL, o.name_key`;

const BY_NAME = `
  SELECT id, name, role, sealed_secret AS "sealedSecret" FROM operators
  WHERE name_key = $1 AND deactivated_at IS NULL`;

const USE_STEP = 'UPDATE operators SET last_step = $2 WHERE id = $1 AND last_step < $2 AND deactivated_at IS NULL';

const INVITE = `
  INSERT INTO operator_invitations (secret_hash, name, name_key, role, sealed_secret, expires_at)
  SELECT $1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 millisecond'
  WHERE NOT EXISTS (SELECT FROM operators WHERE name_key = $3)`;

const INVITATION = `
  SELECT name, role, sealed_secret AS "sealedSecret" FROM operator_invitations
  WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp()`;

const ENROL = `
  WITH used AS (
    UPDATE operator_invitations SET used_at = clock_timestamp(), sealed_secret = ''
    WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp()
    RETURNING name, name_key, role
  )
  INSERT INTO operators (id, name, name_key, role, sealed_secret, last_step)
  SELECT $2, name, name_key, role, $3, $4 FROM used
  RETURNING id, name, role`;

async function enrol(
  pool: pg.Pool,
  { secretHash, id, sealedSecret, step }: Parameters<Operators['enrol']>[0],
): Promise<Operator | undefined> {
  try {
    const { rows } = await pool.query<Operator>(ENROL, [secretHash, id, sealedSecret, step]);
    return rows[0];
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION) return undefined;
    throw error;
  }
}

const UNIQUE_VIOLATION = '23505';

/** All active admins are locked first, so that two who deactivate each other cannot both succeed. */
async function deactivate(tx: pg.PoolClient, id: string): Promise<boolean> {
  const { rows } = await tx.query<{ id: string; role: OperatorRole }>(
    `SELECT id, role FROM operators WHERE deactivated_at IS NULL AND (role = 'admin' OR id = $1) ORDER BY id FOR UPDATE`,
    [id],
  );
  const target = rows.find((row) => row.id === id);
  const isLastAdmin = target?.role === 'admin' && rows.filter(({ role }) => role === 'admin').length === 1;
  if (target === undefined || isLastAdmin) return false;
  await tx.query('UPDATE operators SET deactivated_at = clock_timestamp() WHERE id = $1', [id]);
  await tx.query('DELETE FROM operator_sessions WHERE operator_id = $1', [id]);
  return true;
}

/** Sessions that have been dead for a day go when the next one begins. */
const START_SESSION = `
  WITH gone AS (DELETE FROM operator_sessions WHERE seen_at < clock_timestamp() - interval '1 day')
  INSERT INTO operator_sessions (session_hash, operator_id) VALUES ($1, $2)`;

const SESSION = `
  UPDATE operator_sessions s SET seen_at = clock_timestamp() FROM operators o
  WHERE s.session_hash = $1 AND o.id = s.operator_id AND o.deactivated_at IS NULL
    AND s.seen_at > clock_timestamp() - $2 * interval '1 millisecond'
    AND s.created_at > clock_timestamp() - $3 * interval '1 millisecond'
  RETURNING o.id, o.name, o.role`;

const GRANT = `
  SELECT reason FROM operator_grants
  WHERE session_hash = $1 AND person_id = $2 AND granted_at > clock_timestamp() - $3 * interval '1 millisecond'`;

const GIVE_REASON = `
  INSERT INTO operator_grants (session_hash, person_id, reason) VALUES ($1, $2, $3)
  ON CONFLICT (session_hash, person_id) DO UPDATE SET reason = excluded.reason, granted_at = clock_timestamp()`;

const WAIT_FOR = `
  SELECT greatest(0, ceil(extract(epoch FROM wait_until - clock_timestamp()) * 1000))::bigint AS ms
  FROM operator_tries WHERE key = $1`;

/** What nobody tried for a day is forgotten, so that invented names fill no table. */
async function countFailure(tx: pg.PoolClient, key: string): Promise<void> {
  await tx.query(`DELETE FROM operator_tries WHERE tried_at < clock_timestamp() - interval '1 day'`);
  const { rows } = await tx.query<{ tries: number }>(
    `INSERT INTO operator_tries (key, tries, wait_until) VALUES ($1, 1, clock_timestamp())
     ON CONFLICT (key) DO UPDATE SET tries = operator_tries.tries + 1, tried_at = clock_timestamp()
     RETURNING tries`,
    [key],
  );
  await tx.query(
    `UPDATE operator_tries SET wait_until = clock_timestamp() + $2 * interval '1 millisecond' WHERE key = $1`,
    [key, growingWait(rows[0]?.tries ?? 0)],
  );
}
