import type pg from 'pg';
import type { Standing } from '../../contracts/admission.ts';
import type { DomainEvent } from '../../contracts/domain-event.ts';
import type {
  Admission,
  AdmissionCount,
  AdmissionMoment,
  AdmissionOverview,
  EntryDecision,
  KnownOfAdmission,
  KnownOfNewcomer,
  Newcomer,
} from '../../ports/admission.ts';
import { asFault, transaction } from './database.ts';
import { LOCK_KEYS } from './lock-keys.ts';
import { sendable } from './sendable.ts';

/** Who is in and who waits, over PostgreSQL. Whoever lets somebody in by a count holds one lock, so the count is exact. */
export function postgresAdmission({ pool }: { readonly pool: pg.Pool }): Admission {
  return {
    admit: (newcomer, now) =>
      asFault('admit', async () => {
        await pool.query({
          name: 'admission-admit',
          text: ADMIT,
          values: [...whoIs(newcomer), 'public', now, null, null],
        });
      }),
    enter: (newcomer, moment, decide) =>
      asFault('enter', () => transaction(pool, (tx) => enter(tx, { newcomer, moment, decide }))),
    call: (moment, words, decide) =>
      asFault('call', () => transaction(pool, (tx) => call(tx, { moment, words, decide }))),
    overview: (moment) => asFault('overview', () => overview(pool, moment)),
  };
}

const whoIs = ({ personId, instance, replyTo }: Newcomer) => [personId, instance, replyTo];

/** The address is kept of those who wait only. */
const ADMIT = `
  WITH admitted AS (
    INSERT INTO admissions AS a (person_id, instance, status, way, asked_at, admitted_at, cohort, invitation_id)
    SELECT $1, $2, 'admitted', $4, at, at, $6, $7
    FROM (SELECT to_timestamp($5 / 1000.0) AS at WHERE $3::text IS NOT NULL) moment
    ON CONFLICT (person_id) DO UPDATE
    SET status = 'admitted', way = excluded.way, admitted_at = excluded.admitted_at, cohort = excluded.cohort,
      invitation_id = excluded.invitation_id, reply_to = NULL, rests = false
    WHERE a.status = 'waiting'
    RETURNING person_id
  )
  UPDATE invitations SET uses = uses + 1 WHERE id = $7 AND EXISTS (SELECT FROM admitted)`;

type Enter = {
  readonly newcomer: Newcomer;
  readonly moment: AdmissionCount;
  readonly decide: (known: KnownOfNewcomer) => EntryDecision;
};

async function enter(tx: pg.PoolClient, { newcomer, moment, decide }: Enter): Promise<Standing> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK_KEYS.admission]);
  const { rows } = await tx.query<Row>({
    name: 'admission-known',
    text: KNOWN_OF_NEWCOMER,
    values: [newcomer.personId, newcomer.code ?? null, moment.now, moment.dayStart, moment.countTo],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate gave no row');
  const { status, invitation, ...known } = row;
  if (status === 'admitted') return { kind: 'admitted' };
  const decision = decide({
    ...known,
    invitation: invitation ? { ...invitation, revokedAt: invitation.revokedAt ?? undefined } : undefined,
  });
  if (decision.kind === 'wait') return wait(tx, { newcomer, now: moment.now, decision, known: { status, ...known } });
  const invited = decision.way === 'invitation' ? [decision.cohort, decision.invitationId] : [null, null];
  await tx.query(ADMIT, [...whoIs(newcomer), decision.way, moment.now, ...invited]);
  if (decision.way !== 'public' || status !== null) {
    await note(tx, newcomer.personId, { v: 1, type: 'admitted', way: decision.way });
  }
  return { kind: 'admitted', way: decision.way };
}

type Row = Omit<KnownOfNewcomer, 'invitation'> & {
  readonly status: 'waiting' | 'admitted' | null;
  readonly invitation:
    | (Omit<NonNullable<KnownOfNewcomer['invitation']>, 'revokedAt'> & { readonly revokedAt: number | null })
    | null;
};

/** What everybody who lets people in counts; $3 to $5 are the moment and how far to count. */
const COUNTS = `
    coalesce((SELECT state->>'kind' = 'on' FROM admission_brake), false) AS "isBraked",
    (SELECT count(*) FROM (SELECT FROM admissions WHERE status = 'admitted' LIMIT $5) counted) AS admitted,
    (SELECT count(*) FROM admissions WHERE status = 'admitted' AND admitted_at >= to_timestamp($4 / 1000.0)) AS "admittedToday",
    (SELECT count(*) FROM admissions
      WHERE status = 'admitted' AND way = 'queue' AND admitted_at >= to_timestamp($4 / 1000.0)) AS "calledToday"`;

const KNOWN_OF_NEWCOMER = `
  SELECT a.status, ${COUNTS},
    (SELECT count(*) FROM admissions w
      WHERE w.status = 'waiting' AND NOT w.rests AND (a.ticket IS NULL OR w.ticket < a.ticket)) AS ahead,
    CASE WHEN a.wrong_since > to_timestamp($3 / 1000.0) - interval '24 hours' THEN a.wrong_codes ELSE 0 END AS "wrongCodes",
    (SELECT json_build_object('id', i.id, 'cohort', i.cohort, 'mostUses', i.most_uses, 'uses', i.uses,
        'expiresAt', (extract(epoch FROM i.expires_at) * 1000)::bigint,
        'revokedAt', (extract(epoch FROM i.revoked_at) * 1000)::bigint)
      FROM invitations i WHERE i.code = $2) AS invitation
  FROM (SELECT) one LEFT JOIN admissions a ON a.person_id = $1`;

type Wait = {
  readonly newcomer: Newcomer;
  readonly now: number;
  readonly decision: Extract<EntryDecision, { kind: 'wait' }>;
  readonly known: Pick<Row, 'status' | 'ahead' | 'wrongCodes'>;
};

async function wait(tx: pg.PoolClient, { newcomer, now, decision, known }: Wait): Promise<Standing> {
  const isWrong = decision.code === 'refused';
  const wrongCodes = known.wrongCodes + (isWrong ? 1 : 0);
  await tx.query({
    name: 'admission-wait',
    text: WAIT,
    values: [...whoIs(newcomer), now, wrongCodes, isWrong && known.wrongCodes === 0],
  });
  if (known.status === null) await note(tx, newcomer.personId, { v: 1, type: 'queued' });
  const { isMoving, code } = decision;
  return { kind: 'waiting', place: known.ahead + 1, isMoving, ...(code === undefined ? {} : { code }) };
}

const WAIT = `
  INSERT INTO admissions AS a (person_id, instance, reply_to, status, asked_at, wrong_codes, wrong_since)
  VALUES ($1, $2, $3, 'waiting', to_timestamp($4 / 1000.0), $5, CASE WHEN $6 THEN to_timestamp($4 / 1000.0) END)
  ON CONFLICT (person_id) DO UPDATE
  SET instance = excluded.instance, reply_to = excluded.reply_to, wrong_codes = excluded.wrong_codes,
    wrong_since = coalesce(excluded.wrong_since, a.wrong_since)`;

type Call = {
  readonly moment: AdmissionCount;
  readonly words: string;
  readonly decide: Parameters<Admission['call']>[2];
};

async function call(tx: pg.PoolClient, { moment, words, decide }: Call): Promise<number> {
  const { rows: locked } = await tx.query<{ isMine: boolean }>(TRY_LOCK, [LOCK_KEYS.admission]);
  if (locked[0]?.isMine !== true) return 0;
  const { rows } = await tx.query<KnownOfAdmission & { readonly waiting: number }>(KNOWN_OF_QUEUE, [
    ...[null, null, moment.now],
    ...[moment.dayStart, moment.countTo],
  ]);
  const [known] = rows;
  const places = known === undefined || known.waiting === 0 ? 0 : decide(known);
  if (places <= 0) return 0;
  const { rows: called } = await tx.query<{ called: number }>(CALL, [places, moment.now, sendable(words)]);
  return called[0]?.called ?? 0;
}

const TRY_LOCK = 'SELECT pg_try_advisory_xact_lock($1) AS "isMine"';

const KNOWN_OF_QUEUE = `
  SELECT ${COUNTS}, (SELECT count(*) FROM admissions WHERE status = 'waiting' AND NOT rests) AS waiting
  WHERE $1::text IS NULL AND $2::text IS NULL AND $3::bigint IS NOT NULL`;

/** Passes over whom a turn has in hand, who may be leaving: they are called in the next minute. */
const CALL = `
  WITH next AS MATERIALIZED (
    SELECT person_id, instance, reply_to FROM admissions
    WHERE status = 'waiting' AND NOT rests
    ORDER BY ticket LIMIT $1
    FOR UPDATE SKIP LOCKED
  ), admitted AS (
    UPDATE admissions a
    SET status = 'admitted', way = 'queue', admitted_at = to_timestamp($2 / 1000.0), reply_to = NULL
    FROM next WHERE a.person_id = next.person_id
  ), told AS (
    INSERT INTO outbox (person_id, instance, reply_to, text, purpose)
    SELECT person_id, instance, reply_to, $3, 'proactive' FROM next
    RETURNING id
  ), noted AS (
    INSERT INTO domain_events (person_id, type, event)
    SELECT person_id, 'admitted', '{"v":1,"type":"admitted","way":"queue"}' FROM next
  )
  SELECT count(*) AS called FROM told`;

async function note(tx: pg.PoolClient, personId: string, event: DomainEvent): Promise<void> {
  await tx.query('INSERT INTO domain_events (person_id, type, event) VALUES ($1, $2, $3)', [
    ...[personId, event.type],
    JSON.stringify(event),
  ]);
}

async function overview(pool: pg.Pool, { dayStart }: AdmissionMoment): Promise<AdmissionOverview> {
  const { rows } = await pool.query<{
    readonly waiting: number;
    readonly oldestSince: number | null;
    readonly admitted: number;
    readonly queue: number;
    readonly invitation: number;
    readonly public: number;
  }>(OVERVIEW, [dayStart]);
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate gave no row');
  const { waiting, oldestSince, admitted, ...today } = row;
  return { waiting, oldestSince: oldestSince ?? undefined, admitted, today };
}

const OVERVIEW = `
  SELECT waiting.count AS waiting, waiting.since AS "oldestSince",
    (SELECT count(*) FROM admissions WHERE status = 'admitted') AS admitted,
    today.queue, today.invitation, today.public
  FROM (
    SELECT count(*) AS count, (extract(epoch FROM min(asked_at)) * 1000)::bigint AS since
    FROM admissions WHERE status = 'waiting'
  ) waiting, (
    SELECT count(*) FILTER (WHERE way = 'queue') AS queue, count(*) FILTER (WHERE way = 'invitation') AS invitation,
      count(*) FILTER (WHERE way = 'public') AS public
    FROM admissions WHERE status = 'admitted' AND admitted_at >= to_timestamp($1 / 1000.0)
  ) today`;
