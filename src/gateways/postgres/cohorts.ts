import type pg from 'pg';
import type { Cohort, Cohorts } from '../../ports/cohorts.ts';
import { asFault } from './database.ts';

/** Cohorts from admissions and what happened to their people; only reads, so a replica's pool will do. */
export function postgresCohorts({ pool }: { readonly pool: pg.Pool }): Cohorts {
  return {
    compare: (now) =>
      asFault('cohorts', async () => {
        const { rows } = await pool.query<Row>(COMPARE, [now, MOST_PEOPLE]);
        return rows.map(({ week, medianToPlanMs, ...row }) => ({
          ...row,
          week: week ?? undefined,
          medianToPlanMs: medianToPlanMs === null ? undefined : Math.round(medianToPlanMs),
        }));
      }),
  };
}

type Row = Omit<Cohort, 'week' | 'medianToPlanMs'> & {
  readonly week: string | null;
  readonly medianToPlanMs: number | null;
};

const MOST_PEOPLE = 5_000;

/**
 * The newest people by the index on their admission, then each one's few events by the index on the person: bounded,
 * however many there are in all. A thumb counts once a person, by the last word about the roadmap. Who was there before
 * there was a queue is no cohort.
 */
const COMPARE = `
  WITH moment AS (SELECT to_timestamp($1 / 1000.0) AS now), people AS MATERIALIZED (
    SELECT a.person_id, coalesce(a.cohort, '') AS name, a.admitted_at,
      CASE WHEN a.cohort IS NULL
        THEN to_char(date_trunc('week', a.admitted_at AT TIME ZONE 'America/Sao_Paulo'), 'YYYY-MM-DD') END AS week
    FROM admissions a, moment
    WHERE a.status = 'admitted' AND a.way <> 'before' AND a.admitted_at > moment.now - interval '26 weeks'
    ORDER BY a.admitted_at DESC LIMIT $2
  ), fared AS (
    SELECT p.name, p.week, p.admitted_at, e.*,
      CASE WHEN c.state IS NOT NULL THEN c.updated_at END AS updated_at
    FROM people p LEFT JOIN conversations c ON c.person_id = p.person_id
    CROSS JOIN LATERAL (
      SELECT
        min(d.occurred_at) FILTER (WHERE d.type = 'consent-given') AS consented_at,
        min(d.occurred_at) FILTER (WHERE d.type IN ('roadmap-made', 'roadmap-not-possible')) AS planned_at,
        (array_agg(d.event->>'helped' ORDER BY d.id DESC)
          FILTER (WHERE d.type = 'feedback-given' AND d.event->>'about' = 'roadmap'))[1] AS thumb,
        count(DISTINCT d.event->>'debtId') FILTER (WHERE d.type = 'debt-closed') AS closed
      FROM domain_events d WHERE d.person_id = p.person_id
    ) e
  )
  SELECT name, week, count(*) AS people, count(consented_at) AS consented, count(planned_at) AS planned,
    (percentile_cont(0.5) WITHIN GROUP (
      ORDER BY CASE WHEN planned_at IS NOT NULL
        THEN extract(epoch FROM greatest(planned_at, admitted_at) - admitted_at) * 1000 END))::float8 AS "medianToPlanMs",
    count(*) FILTER (WHERE thumb = 'yes') AS "thumbsUp", count(*) FILTER (WHERE thumb = 'no') AS "thumbsDown",
    coalesce(sum(closed), 0)::bigint AS "debtsClosed",
    count(*) FILTER (WHERE admitted_at <= moment.now - interval '7 days') AS "olderThan7Days",
    count(*) FILTER (WHERE admitted_at <= moment.now - interval '7 days'
      AND updated_at >= admitted_at + interval '7 days') AS "talkedAfter7Days",
    count(*) FILTER (WHERE admitted_at <= moment.now - interval '30 days') AS "olderThan30Days",
    count(*) FILTER (WHERE admitted_at <= moment.now - interval '30 days'
      AND updated_at >= admitted_at + interval '30 days') AS "talkedAfter30Days"
  FROM fared, moment
  GROUP BY name, week
  ORDER BY name = '', name, week DESC`;
