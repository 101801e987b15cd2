import type pg from 'pg';
import type { BrakeFigures, BrakeState } from '../../contracts/brake.ts';
import type { BrakeBook, BrakeJudgement } from '../../ports/brake-book.ts';
import { asFault, transaction } from './database.ts';
import { LOCK_KEYS } from './lock-keys.ts';

/** The brake over PostgreSQL. Figures are of the last five minutes and of bounded numbers of rows, found by their keys. */
export function postgresBrakeBook({ pool }: { readonly pool: pg.Pool }): BrakeBook {
  return {
    judge: (when, decide) => asFault('judge', () => transaction(pool, (tx) => judge(tx, when, decide))),
    current: () =>
      asFault('brake', async () => {
        const { rows } = await pool.query<BrakeJudgement & { readonly judgedAt: number }>(CURRENT);
        return rows[0];
      }),
    changes: (limit) =>
      asFault('brake-changes', async () => {
        const { rows } = await pool.query<{ state: BrakeState }>(CHANGES, [limit]);
        return rows.map(({ state }) => state);
      }),
  };
}

/** What of `everyMs` must have passed: timers are not exact. */
const NEARLY = 0.9;

async function judge(
  tx: pg.PoolClient,
  { now, everyMs }: { readonly now: number; readonly everyMs: number },
  decide: Parameters<BrakeBook['judge']>[1],
): Promise<BrakeJudgement | undefined> {
  const { rows: locked } = await tx.query<{ isMine: boolean }>(TRY_LOCK, [LOCK_KEYS.brake]);
  if (locked[0]?.isMine !== true) return undefined;
  const { rows } = await tx.query<{ state: BrakeState; judgedAt: number }>(CURRENT);
  const [last] = rows;
  if (last && last.judgedAt <= now && now - last.judgedAt < everyMs * NEARLY) return undefined;
  const before = last?.state ?? { v: 1, kind: 'off', since: now, strained: 0 };
  const after = await decide(before, await measure(tx));
  const document = [JSON.stringify(after.state), JSON.stringify(after.figures)];
  await tx.query(KEEP, [...document, now]);
  if (after.state.kind !== before.kind) await tx.query(NOTE, document);
  return after;
}

const TRY_LOCK = 'SELECT pg_try_advisory_xact_lock($1) AS "isMine"';

const CURRENT = `
  SELECT state, figures, (extract(epoch FROM judged_at) * 1000)::bigint AS "judgedAt" FROM admission_brake`;

const KEEP = `
  INSERT INTO admission_brake (state, figures, judged_at) VALUES ($1, $2, to_timestamp($3 / 1000.0))
  ON CONFLICT ("only") DO UPDATE SET state = excluded.state, figures = excluded.figures, judged_at = excluded.judged_at`;

const NOTE = 'INSERT INTO admission_brake_changes (state, figures) VALUES ($1, $2)';

const CHANGES = 'SELECT state FROM admission_brake_changes ORDER BY id DESC LIMIT $1';

/** Too few replies say nothing about a percentile. */
const ENOUGH_REPLIES = 20;
/** Too few messages say nothing about a share. */
const ENOUGH_MESSAGES = 20;

type Measured = {
  readonly replies: number;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly oldestWaitingMs: number;
  readonly heard: number;
  readonly quarantined: number;
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  readonly backlog: number;
  readonly alarms: BrakeFigures['alarms'];
};

async function measure(tx: pg.PoolClient): Promise<Omit<BrakeFigures, 'pacingShare'>> {
  const { rows } = await tx.query<Measured>(MEASURE);
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate gave no row');
  const isEnough = row.replies >= ENOUGH_REPLIES && row.p95 !== null && row.p99 !== null;
  return {
    ...(isEnough ? { replyP95Ms: Math.round(row.p95 ?? 0), replyP99Ms: Math.round(row.p99 ?? 0) } : {}),
    oldestWaitingMs: row.oldestWaitingMs,
    errorShare: Math.max(share(row.quarantined, row.heard + row.quarantined), share(row.failed, row.sent + row.failed)),
    unknownDeliveries: row.unknown,
    backlog: row.backlog,
    alarms: row.alarms,
  };
}

function share(part: number, whole: number): number {
  return whole < ENOUGH_MESSAGES ? 0 : part / whole;
}

/**
 * A reply and the inbox rows that it answers are written by one transaction, so they are neighbours in time: a reply's
 * latency is counted from the newest message that its turn has read. Of a turn that wrote several, the first counts.
 */
const MEASURE = `
  WITH recent AS MATERIALIZED (
    SELECT * FROM (SELECT person_id, purpose, status, created_at, ended_at FROM outbox ORDER BY id DESC LIMIT 3000) newest
    WHERE created_at > clock_timestamp() - interval '5 minutes'
  ), replied AS (
    SELECT person_id, min(created_at) AS created_at, min(ended_at) AS ended_at
    FROM recent WHERE purpose = 'reply' AND status = 'sent'
    GROUP BY person_id, date_trunc('second', created_at)
    LIMIT 1000
  ), latencies AS (
    SELECT extract(epoch FROM r.ended_at - heard.at) * 1000 AS ms
    FROM replied r CROSS JOIN LATERAL (
      SELECT max(i.received_at) AS at FROM person_addresses a JOIN inbox i USING (address)
      WHERE a.person_id = r.person_id AND i.kind = 'message'
        AND i.done_at BETWEEN r.created_at - interval '1 second' AND r.created_at + interval '1 second') heard
    WHERE heard.at IS NOT NULL
  ), came AS (
    SELECT count(*) AS heard FROM (SELECT received_at FROM inbox ORDER BY seq DESC LIMIT 5000) newest
    WHERE received_at > clock_timestamp() - interval '5 minutes'
  ), left_over AS (
    SELECT count(*) AS quarantined FROM quarantine WHERE quarantined_at > clock_timestamp() - interval '5 minutes'
  )
  SELECT
    (SELECT count(*) FROM latencies) AS replies,
    (SELECT percentile_disc(0.95) WITHIN GROUP (ORDER BY ms) FROM latencies)::float8 AS p95,
    (SELECT percentile_disc(0.99) WITHIN GROUP (ORDER BY ms) FROM latencies)::float8 AS p99,
    (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(received_at)) * 1000, 0)::bigint
      FROM inbox WHERE done_at IS NULL AND lane = 'conversation') AS "oldestWaitingMs",
    came.heard, left_over.quarantined,
    (SELECT count(*) FROM recent WHERE status = 'sent') AS sent,
    (SELECT count(*) FROM recent WHERE status = 'failed') AS failed,
    (SELECT count(*) FROM outbox WHERE status = 'unknown') AS unknown,
    (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')
      AND due_at <= clock_timestamp() AND purpose = 'reply') AS backlog,
    (SELECT coalesce(json_agg(DISTINCT condition), '[]') FROM operator_alarms) AS alarms
  FROM came, left_over`;
