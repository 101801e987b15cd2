import type pg from 'pg';
import { type AuditEntry, type AuditRecord, auditFields, NO_AUDIT_BEFORE } from '../../contracts/audit-entry.ts';
import { sha256 } from '../../platform/ids.ts';
import { type Log, silentLog } from '../../platform/log.ts';
import type { Audit } from '../../ports/audit.ts';
import { asFault, type Queryable, transaction } from './database.ts';
import { LOCK_KEYS } from './lock-keys.ts';
import { sendable } from './sendable.ts';

/**
 * The audit log over PostgreSQL. A lock that belongs to no table lets one append after the other, so ids have no gaps and
 * the chain no forks. The head of the chain goes to the log as well: what was cut off at the end is missed there.
 */
export function postgresAudit({ pool, log = silentLog }: { readonly pool: pg.Pool; readonly log?: Log }): Audit {
  return {
    async record(record) {
      const entry = await asFault('record', () => transaction(pool, (tx) => append(tx, record)));
      log.info('audit.recorded', { entry: entry.id, hash: entry.hash, action: entry.action });
      return entry;
    },
    after: (id, limit) =>
      asFault('after', async () => {
        const { rows } = await pool.query<AuditEntry>(AFTER, [id, limit]);
        return rows;
      }),
    about: (about, limit) => entriesAbout(pool, about, limit),
    newest: (limit) =>
      asFault('newest', async () => {
        const { rows } = await pool.query<AuditEntry>(NEWEST, [limit]);
        return rows;
      }),
  };
}

/** The newest first, from wherever one asks: see {@link Audit.about}. */
export function entriesAbout(database: Queryable, about: string, limit: number): Promise<readonly AuditEntry[]> {
  return asFault('about', async () => {
    const { rows } = await database.query<AuditEntry>(ABOUT, [about, limit]);
    return rows;
  });
}

const HEAD = `
  SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now, last.id, last.hash
  FROM (SELECT) one LEFT JOIN (SELECT id, hash FROM operator_audit ORDER BY id DESC LIMIT 1) last ON true`;

type Head = { readonly now: number; readonly id: number | null; readonly hash: string | null };

/** The lock is asked for alone: a statement sees what was committed before it began, and must not begin before it has the lock. */
async function append(tx: pg.PoolClient, record: AuditRecord): Promise<AuditEntry> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK_KEYS.audit]);
  const { rows } = await tx.query<Head>(HEAD);
  const [head] = rows;
  if (head === undefined) throw new Error('the head of the audit log could not be read');
  const unhashed = {
    id: (head.id ?? 0) + 1,
    recordedAt: head.now,
    operatorId: record.operatorId,
    action: record.action,
    about: sendable(record.about),
    reason: sendable(record.reason ?? ''),
    details: sendable(JSON.stringify(record.details)),
    previousHash: head.hash ?? NO_AUDIT_BEFORE,
  };
  const entry = { ...unhashed, hash: sha256(auditFields(unhashed)) };
  await tx.query(
    `INSERT INTO operator_audit (id, recorded_at, operator_id, action, about, reason, details, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[entry.id, entry.recordedAt, entry.operatorId, entry.action, entry.about, entry.reason, entry.details],
      ...[entry.previousHash, entry.hash],
    ],
  );
  return entry;
}

const COLUMNS = `id, recorded_at AS "recordedAt", operator_id AS "operatorId", action, about, reason, details,
  previous_hash AS "previousHash", hash`;
const AFTER = `SELECT ${COLUMNS} FROM operator_audit WHERE id > $1 ORDER BY id LIMIT $2`;
const ABOUT = `SELECT ${COLUMNS} FROM operator_audit WHERE about = $1 ORDER BY id DESC LIMIT $2`;
const NEWEST = `SELECT ${COLUMNS} FROM operator_audit ORDER BY id DESC LIMIT $1`;
