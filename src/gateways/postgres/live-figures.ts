import type pg from 'pg';
import { sharedFor } from '../../platform/shared-for.ts';
import type { LiveFigureSource, LiveFigures } from '../../ports/live-figures.ts';
import { asFault } from './database.ts';
import { replyPercentiles } from './reply-percentiles.ts';

/**
 * The figures that operators watch, over PostgreSQL. No index stands on the times of inbox and outbox: each would be
 * written with every message. Both tables grow by their key in the order of time, so a window of time is read as the
 * newest rows by key and filtered, and costs the same however long the tables are. The other questions have a partial
 * index of what is rare or unfinished. With 1.5 million rows in each table and full windows the whole took 0.2 to 0.5 s on a
 * machine with ten times more to do than its two cores could; it is asked for once in a few seconds, whoever looks.
 */
export function postgresLiveFigures({ pool }: { readonly pool: pg.Pool }): LiveFigureSource {
  const dayPercentiles = sharedFor(DAY_IS_GOOD_FOR_MS, () => replyPercentiles(pool, DAY_MS));
  return { read: () => asFault('live-figures', read) };

  async function read(): Promise<LiveFigures> {
    // One after the other, on one connection: a page that is watched must not take the pool from others.
    const minutes = await pool.query<LiveFigures['minutes'][number]>(MINUTES);
    const backlog = await pool.query<LiveFigures['backlog'] & { readonly at: number }>(BACKLOG);
    const people = await pool.query<LiveFigures['people']>(PEOPLE);
    const watched = await pool.query<Watched>(WATCHED);
    const failed = await pool.query<LiveFigures['failed'][number]>(FAILED);
    const quarantined = await pool.query<LiveFigures['quarantined'][number]>(QUARANTINED);
    const alarms = await pool.query<LiveFigures['alarms'][number]>(ALARMS);
    const misunderstood = await pool.query<LiveFigures['misunderstood'][number]>(MISUNDERSTOOD);
    const quarter = await replyPercentiles(pool, QUARTER_MS);
    const { at, ...waiting } = one(backlog.rows);
    return {
      ...{ at, minutes: minutes.rows, backlog: waiting, people: one(people.rows) },
      replies: { quarter, day: await dayPercentiles() },
      ...{ failed: failed.rows, quarantined: quarantined.rows, alarms: alarms.rows, misunderstood: misunderstood.rows },
      feedback: feedbackIn(watched.rows),
      crises: watched.rows.filter(({ type, isOfToday }) => type === 'crisis-noticed' && isOfToday).length,
    };
  }
}

function one<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate gave no row');
  return row;
}

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 24 * 3_600_000;
/** What happened within a day changes little within a minute. */
const DAY_IS_GOOD_FOR_MS = 60_000;

type Watched = {
  readonly type: string;
  readonly helped: string | null;
  readonly words: string | null;
  readonly isOfToday: boolean;
};

function feedbackIn(watched: readonly Watched[]): LiveFigures['feedback'] {
  const count = (helped: string) => watched.filter((one) => one.helped === helped).length;
  const words = watched.flatMap((one) => (one.words === null ? [] : [one.words])).slice(0, 5);
  return { yes: count('yes'), partly: count('partly'), no: count('no'), words };
}

/** At 22 messages a second the newest 20,000 still hold a quarter of an hour. Each table is read once, not once a minute. */
const MINUTES = `
  WITH heard AS (
    SELECT date_trunc('minute', received_at) AS minute, count(*) AS count
    FROM (SELECT received_at, kind FROM inbox ORDER BY seq DESC LIMIT 20000) newest
    WHERE kind = 'message' AND received_at > clock_timestamp() - interval '16 minutes'
    GROUP BY 1
  ), sent AS (
    SELECT date_trunc('minute', ended_at) AS minute, count(*) AS count
    FROM (SELECT ended_at, status FROM outbox ORDER BY id DESC LIMIT 20000) newest
    WHERE status = 'sent' AND ended_at > clock_timestamp() - interval '16 minutes'
    GROUP BY 1
  )
  SELECT (extract(epoch FROM minute) * 1000)::bigint AS at, coalesce(heard.count, 0) AS heard,
    coalesce(sent.count, 0) AS sent
  FROM generate_series(date_trunc('minute', clock_timestamp()) - interval '15 minutes',
    date_trunc('minute', clock_timestamp()), interval '1 minute') AS minute
  LEFT JOIN heard USING (minute) LEFT JOIN sent USING (minute)
  ORDER BY minute`;

/** Only what is unfinished, which the partial indexes hold; also when that is much. */
const BACKLOG = `
  SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at, i.inbox, i."oldestInboxMs",
    (SELECT count(*) FROM inbox WHERE done_at IS NULL AND lane = 'delivery') AS delivery, o.*
  FROM (
    SELECT count(*) AS inbox,
      coalesce(extract(epoch FROM clock_timestamp() - min(received_at)) * 1000, 0)::bigint AS "oldestInboxMs"
    FROM inbox WHERE done_at IS NULL AND lane = 'conversation'
  ) i, (
    SELECT count(*) FILTER (WHERE status = 'pending') AS pending, count(*) FILTER (WHERE status = 'sending') AS sending,
      count(*) FILTER (WHERE status = 'unknown') AS unknown,
      coalesce(extract(epoch FROM clock_timestamp() - min(created_at)) * 1000, 0)::bigint AS "oldestOutboxMs"
    FROM outbox WHERE status IN ('pending', 'sending', 'unknown')
  ) o`;

const PEOPLE = `
  SELECT count(*) FILTER (WHERE taken_at IS NULL) AS waiting,
    coalesce(extract(epoch FROM clock_timestamp() - min(asked_at) FILTER (WHERE taken_at IS NULL)) * 1000, 0)::bigint
      AS "longestWaitMs",
    count(*) FILTER (WHERE taken_at IS NOT NULL) AS held
  FROM handoffs WHERE returned_at IS NULL AND (until IS NULL OR until > clock_timestamp())`;

/** Of the newest messages those of the last day. A reason may quote the gateway, so it is cut. */
const FAILED = `
  SELECT left(coalesce(last_error, ''), 60) AS reason, count(*) AS count
  FROM (SELECT last_error, status, ended_at FROM outbox ORDER BY id DESC LIMIT 20000) newest
  WHERE status = 'failed' AND ended_at > clock_timestamp() - interval '1 day'
  GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 5`;

/** A table that holds only what went wrong: short, or there is more to look at than its size. */
const QUARANTINED = `
  SELECT reason, count(*) AS count, (extract(epoch FROM max(quarantined_at)) * 1000)::bigint AS "newestAt"
  FROM (SELECT reason, quarantined_at FROM quarantine LIMIT 20000) kept
  WHERE quarantined_at > clock_timestamp() - interval '1 day'
  GROUP BY reason ORDER BY 2 DESC, 1 LIMIT 5`;

const ALARMS = `
  SELECT condition, about, (extract(epoch FROM raised_at) * 1000)::bigint AS "raisedAt"
  FROM operator_alarms ORDER BY raised_at LIMIT 20`;

const MISUNDERSTOOD = 'SELECT words, slot, day::text AS day FROM misunderstood ORDER BY id DESC LIMIT 8';

/** By the partial index `domain_events_watched`, newest first. */
const WATCHED = `
  SELECT type, event ->> 'helped' AS helped, event ->> 'words' AS words,
    occurred_at > clock_timestamp() - interval '1 day' AS "isOfToday"
  FROM (
    SELECT type, event, occurred_at FROM domain_events
    WHERE type IN ('feedback-given', 'feedback-explained', 'crisis-noticed') ORDER BY id DESC LIMIT 1000
  ) newest
  WHERE occurred_at > clock_timestamp() - interval '7 days'`;
