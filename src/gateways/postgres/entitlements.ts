import type pg from 'pg';
import type { EntitlementChange, Entitlements, Standing } from '../../ports/entitlements.ts';
import { asFault, type Queryable, transaction } from './database.ts';
import { type ReadHandle, readHandle } from './read-handle.ts';

/** What people may see, over PostgreSQL. */
export function postgresEntitlements({ pool }: { readonly pool: pg.Pool }): Entitlements {
  return {
    ...readEntitlements({ reads: readHandle({ primary: pool }) }),
    set: (change) =>
      asFault('entitlement-set', () => transaction(pool, (tx) => setByOperator(tx, change)).then(() => undefined)),
  };
}

/** For who only asks. */
export function readEntitlements({
  reads,
}: {
  readonly reads: Pick<ReadHandle, 'about'>;
}): Pick<Entitlements, 'of' | 'standing'> {
  return {
    of: (personId) =>
      asFault('entitlement', () => reads.about(personId, (database) => entitlementOf(database, personId))),
    standing: (personId) =>
      asFault('entitlement-standing', () => reads.about(personId, (database) => standingOf(database, personId))),
  };
}

async function entitlementOf(database: Queryable, personId: string): Promise<'free' | 'premium'> {
  const { rowCount } = await database.query({
    name: 'entitlement-of',
    text: 'SELECT FROM premium WHERE person_id = $1 AND premium_until > clock_timestamp()',
    values: [personId],
  });
  return rowCount === 1 ? 'premium' : 'free';
}

const STANDING = `
  SELECT (extract(epoch FROM premium_until) * 1000)::bigint AS until, premium_until > clock_timestamp() AS "isOn"
  FROM premium WHERE person_id = $1`;

const CHANGES = `
  SELECT source, source_id AS "sourceId", reason, (extract(epoch FROM changed_at) * 1000)::bigint AS at,
    (extract(epoch FROM premium_until) * 1000)::bigint AS until
  FROM premium_changes WHERE person_id = $1 ORDER BY id DESC LIMIT 200`;

type ChangeRow = {
  readonly source: 'operator' | 'payment' | 'refund';
  readonly sourceId: string;
  readonly reason: string | null;
  readonly at: number;
  readonly until: number | null;
};

/** What they may see, until when, and how it came to be. */
export async function standingOf(database: Queryable, personId: string): Promise<Standing> {
  const [now, changes] = await Promise.all([
    database.query<{ until: number; isOn: boolean }>(STANDING, [personId]),
    database.query<ChangeRow>(CHANGES, [personId]),
  ]);
  const [row] = now.rows;
  return {
    plan: row?.isOn ? 'premium' : 'free',
    ...(row ? { until: row.until } : {}),
    changes: changes.rows.map(changeOf),
  };
}

function changeOf({ source, sourceId, reason, at, until }: ChangeRow): EntitlementChange {
  const by =
    source === 'operator'
      ? ({ kind: source, operatorId: sourceId, reason: reason ?? '' } as const)
      : ({ kind: source, chargeId: sourceId } as const);
  return { at, until: until ?? undefined, by };
}

/** A person's row is locked, so that an erase that runs beside it deletes what is written here, or comes first. */
const KNOWN = 'SELECT FROM people WHERE id = $1 AND erased_at IS NULL FOR SHARE';

async function setByOperator(tx: pg.PoolClient, change: Parameters<Entitlements['set']>[0]): Promise<void> {
  const { personId, until, operatorId, reason } = change;
  const { rowCount } = await tx.query(KNOWN, [personId]);
  if (rowCount !== 1) return;
  await tx.query(
    `INSERT INTO premium (person_id, premium_until)
     VALUES ($1, coalesce(to_timestamp($2::bigint / 1000.0), clock_timestamp()))
     ON CONFLICT (person_id) DO UPDATE SET premium_until = excluded.premium_until`,
    [personId, until ?? null],
  );
  await tx.query(
    `INSERT INTO premium_changes (person_id, source, source_id, reason, premium_until)
     VALUES ($1, 'operator', $2, $3, to_timestamp($4::bigint / 1000.0))`,
    [personId, operatorId, reason, until ?? null],
  );
}
