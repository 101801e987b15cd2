import type pg from 'pg';
import type { Look, PersonToLookAt, ReminderDraft, ReminderOutcome, Reminders } from '../../ports/reminders.ts';
import { asFault, transaction } from './database.ts';
import { sendable } from './sendable.ts';

/** Reminders over PostgreSQL: each look is three statements for the whole batch, however many people are in it. */
export function postgresReminders({ pool }: { readonly pool: pg.Pool }): Reminders {
  return {
    look: (when, decide) => asFault('look', () => transaction(pool, (tx) => look(tx, when, decide))),
    outcomes: (now) => asFault('outcomes', () => outcomes(pool, now)),
  };
}

/**
 * Locked in a step of its own, so that nothing is read for people whom another scheduler has in hand. Whoever had a turn
 * since this statement began is due in an hour, which PostgreSQL checks again before it locks: so what is read of a
 * person is never older than the row. A day's slack on `until` covers the zones.
 *
 * The commit need not wait for the disk: a crash of the server would undo the last looks as a whole, and they would be
 * made again. What they enqueued cannot have left by then, because a claim's own commit makes all before it durable.
 */
const TAKE = `
  WITH due AS MATERIALIZED (
    SELECT person_id, instance, reply_to, heard_at, turns
    FROM reminder_looks
    WHERE next_look_at <= to_timestamp($1 / 1000.0)
    ORDER BY next_look_at
    LIMIT $2
    FOR UPDATE SKIP LOCKED
  )
  SELECT due.person_id AS "personId", due.instance, due.reply_to AS "to", due.turns,
    (extract(epoch FROM due.heard_at) * 1000)::bigint AS "heardAt", a.agenda,
    CASE WHEN a.agenda IS NULL THEN (SELECT c.state FROM conversations c WHERE c.person_id = due.person_id) END AS state,
    CASE WHEN a.agenda IS NULL THEN (SELECT r.roadmap FROM roadmaps r WHERE r.person_id = due.person_id) END AS roadmap,
    (SELECT json_agg(json_build_object(
        'kind', m.kind, 'occasion', m.occasion, 'day', m.day, 'wording', m.wording,
        'at', (extract(epoch FROM m.reminded_at) * 1000)::bigint) ORDER BY m.day DESC)
      FROM reminders m
      WHERE m.person_id = due.person_id AND m.day > to_timestamp($1 / 1000.0)::date - 60) AS reminded
  FROM due
  CROSS JOIN (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
  LEFT JOIN reminder_agendas a
    ON a.person_id = due.person_id AND a.turns = due.turns AND a.until >= to_timestamp($1 / 1000.0)::date`;

type Row = Pick<PersonToLookAt, 'personId' | 'to' | 'instance' | 'heardAt'> & {
  readonly turns: number;
  readonly agenda: PersonToLookAt['agenda'] | null;
  readonly state: NonNullable<PersonToLookAt['documents']>['state'] | null;
  readonly roadmap: NonNullable<PersonToLookAt['documents']>['roadmap'] | null;
  readonly reminded: PersonToLookAt['reminded'] | null;
};

async function look(
  tx: pg.PoolClient,
  { now, limit }: { readonly now: number; readonly limit: number },
  decide: (people: readonly PersonToLookAt[]) => readonly Look[],
): Promise<{ looked: number; enqueued: number }> {
  const { rows } = await tx.query<Row>({ name: 'reminders-take', text: TAKE, values: [now, limit] });
  if (rows.length === 0) return { looked: 0, enqueued: 0 };
  const people = new Map(rows.map((row) => [row.personId, personOf(row)]));
  const looks = decide([...people.values()]);
  const reminders = looks.flatMap(({ personId, reminder }) => {
    const person = people.get(personId);
    return reminder && person ? [{ person, reminder }] : [];
  });
  const enqueued = reminders.length === 0 ? 0 : await enqueue(tx, reminders, now);
  await plan(tx, looks);
  await keepAgendas(tx, looks, new Map(rows.map(({ personId, turns }) => [personId, turns])));
  return { looked: rows.length, enqueued };
}

function personOf({ state, roadmap, agenda, reminded, turns: _, ...row }: Row): PersonToLookAt {
  return {
    ...row,
    agenda: agenda ?? undefined,
    documents: state && roadmap ? { state, roadmap } : undefined,
    reminded: reminded ?? [],
  };
}

/** A reminder, its message and its event, or none of the three: what the day already has is left alone. */
const ENQUEUE = `
  WITH given AS (
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::text[],
        $8::smallint[], $9::boolean[], $10::text[], $11::bigint[], $12::json[])
      AS g(person_id, instance, reply_to, debt_id, kind, day, occasion, wording, held, text, expires_at, event)
  ), made AS (
    INSERT INTO reminders (person_id, debt_id, kind, day, occasion, wording, held, reminded_at)
    SELECT person_id, debt_id, kind, day, occasion, wording, held, to_timestamp($13 / 1000.0) FROM given
    ON CONFLICT DO NOTHING
    RETURNING person_id
  ), sent AS (
    INSERT INTO outbox (person_id, instance, reply_to, text, purpose, expires_at)
    SELECT g.person_id, g.instance, g.reply_to, g.text, 'proactive', to_timestamp(g.expires_at / 1000.0)
    FROM given g JOIN made USING (person_id) WHERE NOT g.held
    RETURNING id
  ), noted AS (
    INSERT INTO domain_events (person_id, type, event)
    SELECT g.person_id, g.event->>'type', g.event FROM given g JOIN made USING (person_id)
  )
  SELECT count(*) AS enqueued FROM sent`;

async function enqueue(
  tx: pg.PoolClient,
  reminders: readonly { readonly person: PersonToLookAt; readonly reminder: ReminderDraft }[],
  now: number,
): Promise<number> {
  const { rows } = await tx.query<{ enqueued: number }>({
    name: 'reminders-enqueue',
    text: ENQUEUE,
    values: [
      reminders.map(({ person }) => person.personId),
      reminders.map(({ person }) => person.instance),
      reminders.map(({ person }) => person.to),
      reminders.map(({ reminder }) => reminder.debtId),
      reminders.map(({ reminder }) => reminder.kind),
      reminders.map(({ reminder }) => reminder.day),
      reminders.map(({ reminder }) => reminder.occasion),
      reminders.map(({ reminder }) => reminder.wording),
      reminders.map(({ reminder }) => reminder.held),
      reminders.map(({ reminder }) => sendable(reminder.text)),
      reminders.map(({ reminder }) => reminder.expiresAt),
      reminders.map(({ reminder }) => JSON.stringify(reminder.event)),
      now,
    ],
  });
  return rows[0]?.enqueued ?? 0;
}

const PLAN = `
  UPDATE reminder_looks l SET next_look_at = to_timestamp(p.next_look_at / 1000.0)
  FROM unnest($1::uuid[], $2::bigint[]) AS p(person_id, next_look_at)
  WHERE l.person_id = p.person_id`;

async function plan(tx: pg.PoolClient, looks: readonly Look[]): Promise<void> {
  const nextLooks = looks.map(({ nextLookAt }) => Math.round(nextLookAt));
  await tx.query({ name: 'reminders-plan', text: PLAN, values: [looks.map(({ personId }) => personId), nextLooks] });
}

const KEEP_AGENDAS = `
  INSERT INTO reminder_agendas (person_id, turns, until, agenda)
  SELECT * FROM unnest($1::uuid[], $2::integer[], $3::date[], $4::json[])
  ON CONFLICT (person_id) DO UPDATE SET turns = excluded.turns, until = excluded.until, agenda = excluded.agenda`;

/** Under the lock on the person's look, so that it is of the turn that it says. */
async function keepAgendas(tx: pg.PoolClient, looks: readonly Look[], turns: ReadonlyMap<string, number>) {
  const made = looks.flatMap(({ personId, agenda }) => (agenda ? [{ personId, agenda }] : []));
  if (made.length === 0) return;
  await tx.query({
    name: 'reminders-keep-agendas',
    text: KEEP_AGENDAS,
    values: [
      made.map(({ personId }) => personId),
      made.map(({ personId }) => turns.get(personId) ?? 0),
      made.map(({ agenda }) => agenda.until),
      made.map(({ agenda }) => sendable(JSON.stringify(agenda))),
    ],
  });
}

/** A person counts once in each kind, by the first one: later ones depend on what the earlier ones did. */
const OUTCOMES = `
  WITH first AS (
    SELECT DISTINCT ON (person_id, kind) person_id, kind, held, reminded_at
    FROM reminders ORDER BY person_id, kind, reminded_at
  )
  SELECT f.kind, f.held, count(*) AS people, count(*) FILTER (WHERE EXISTS (
      SELECT FROM domain_events e
      WHERE e.person_id = f.person_id AND e.type = 'payment-told'
        AND e.occurred_at > f.reminded_at AND e.occurred_at <= f.reminded_at + interval '7 days')) AS paid
  FROM first f
  WHERE f.reminded_at <= to_timestamp($1 / 1000.0) - interval '7 days'
  GROUP BY f.kind, f.held ORDER BY f.kind, f.held`;

async function outcomes(pool: pg.Pool, now: number): Promise<readonly ReminderOutcome[]> {
  return (await pool.query<ReminderOutcome>(OUTCOMES, [now])).rows;
}
