import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditEntry, auditFields } from '../../src/contracts/audit-entry.ts';
import { postgresAudit } from '../../src/gateways/postgres/audit.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { sha256 } from '../../src/platform/ids.ts';
import { verifyAudit } from '../../src/web/operators/verify-audit.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('the audit log of operators', () => {
  let database: FreshDatabase;
  let pool: ReturnType<typeof databasePool>;
  let client: pg.Client;
  beforeEach(async () => {
    database = await freshDatabase();
    pool = databasePool({ url: database.url, name: 'console', max: 3 });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const audit = postgresAudit({ pool });
    for (const n of [1, 2, 3, 4, 5]) {
      await audit.record({
        operatorId: 'o1',
        action: 'conversation-viewed',
        about: `p${n}`,
        reason: 'porque',
        details: { n },
      });
    }
  });
  afterEach(async () => {
    await Promise.all([pool.end(), client.end()]);
    await database.drop();
  });

  const verify = () => verifyAudit(postgresAudit({ pool }));
  /** What only an owner of the database can do, and does not go unnoticed. */
  async function tamper(statement: string): Promise<void> {
    await client.query('ALTER TABLE operator_audit DISABLE TRIGGER operator_audit_is_append_only');
    await client.query(statement);
  }

  it.each([
    "UPDATE operator_audit SET reason = 'x'",
    'DELETE FROM operator_audit WHERE id = 3',
    'TRUNCATE operator_audit',
  ])('refuses %s, whoever asks', async (statement) => {
    await expect(client.query(statement)).rejects.toThrow('only ever added to');
    await client.query('SET session_replication_role = replica');
    await expect(client.query(statement)).rejects.toThrow('only ever added to');
    expect(await verify()).toMatchObject({ kind: 'whole', entries: 5 });
  });

  it('grants nobody but the owner of the database the right to change it', async () => {
    const { rows } = await client.query(
      `SELECT privilege_type FROM information_schema.role_table_grants WHERE table_name = 'operator_audit'`,
    );
    const granted = rows.map((row: { privilege_type: string }) => row.privilege_type);
    expect(granted).toContain('INSERT');
    for (const right of ['UPDATE', 'DELETE', 'TRUNCATE']) expect(granted).not.toContain(right);
  });

  it.each([
    [
      'a reason that was changed',
      "UPDATE operator_audit SET reason = 'outro' WHERE id = 3",
      { at: 3, why: 'changed', sound: 2 },
    ],
    [
      'a time that was changed',
      'UPDATE operator_audit SET recorded_at = recorded_at + 1 WHERE id = 1',
      { at: 1, why: 'changed', sound: 0 },
    ],
    ['a row that was taken out', 'DELETE FROM operator_audit WHERE id = 3', { at: 4, why: 'missing', sound: 2 }],
    [
      'a row that was taken out, with the others renumbered',
      'DELETE FROM operator_audit WHERE id = 3; UPDATE operator_audit SET id = id - 1 WHERE id > 3',
      { at: 3, why: 'not-tied', sound: 2 },
    ],
    [
      'two rows that changed places',
      'UPDATE operator_audit SET id = -id WHERE id IN (2, 3); UPDATE operator_audit SET id = 5 + id WHERE id < 0',
      { at: 2, why: 'not-tied', sound: 1 },
    ],
  ])('shows %s', async (_, statement, found) => {
    await tamper(statement);
    expect(await verify()).toEqual({ kind: 'broken', ...found });
  });

  it('shows a row whose hash was made anew to fit, by the row after it', async () => {
    const { rows } = await client.query<AuditEntry>(
      `SELECT id, recorded_at::float8 AS "recordedAt", operator_id AS "operatorId", action, about, reason, details,
         previous_hash AS "previousHash" FROM operator_audit WHERE id = 3`,
    );
    const [row] = rows;
    if (!row) throw new Error('no row');
    const forged = { ...row, id: 3, reason: 'outro' };
    await tamper(`UPDATE operator_audit SET reason = 'outro', hash = '${sha256(auditFields(forged))}' WHERE id = 3`);
    expect(await verify()).toEqual({ kind: 'broken', at: 4, why: 'not-tied', sound: 3 });
  });

  it('is checked by npm run audit:verify, with JSON as its last line and an exit code that tells', {
    timeout: 60_000,
  }, async () => {
    const check = () =>
      run('node', ['scripts/run.mjs', 'src/apps/audit-verify.ts'], {
        cwd: ROOT,
        env: { ...process.env, DATABASE_URL: database.url },
      });
    const whole = await check();
    expect(JSON.parse(whole.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ kind: 'whole', entries: 5 });
    await tamper("UPDATE operator_audit SET reason = 'outro' WHERE id = 2");
    const broken = await check().catch((error: { code: number; stdout: string }) => error);
    expect(broken).toMatchObject({ code: 1 });
    expect(broken.stdout).toContain('row 2 is the first that does not fit');
    expect(JSON.parse(broken.stdout.trim().split('\n').at(-1) ?? '')).toEqual({
      kind: 'broken',
      at: 2,
      why: 'changed',
      sound: 1,
    });
  });
});
