import type { KeptOfPerson } from '../../ports/person-data.ts';
import type { Queryable } from './database.ts';

/** What is kept of a person beside their conversation: logins, the way in, chats with the team. No hash comes along. */
export async function readDealings(
  tx: Queryable,
  personId: string,
): Promise<Pick<KeptOfPerson, 'logins' | 'admission' | 'handoffs'>> {
  const sessions = await tx.query<KeptOfPerson['logins']['sessions'][number]>(SESSIONS, [personId]);
  const links = await tx.query<KeptOfPerson['logins']['links'][number]>(LINKS, [personId]);
  const codes = await tx.query<KeptOfPerson['logins']['codes'][number]>(CODES, [personId]);
  const admissions = await tx.query<Nullable<NonNullable<KeptOfPerson['admission']>>>(ADMISSION, [personId]);
  const handoffs = await tx.query<Nullable<KeptOfPerson['handoffs'][number]>>(HANDOFFS, [personId]);
  const [admission] = admissions.rows;
  return {
    logins: { sessions: sessions.rows, links: links.rows, codes: codes.rows },
    admission: admission && {
      ...admission,
      way: admission.way ?? undefined,
      cohort: admission.cohort ?? undefined,
      admittedAt: admission.admittedAt ?? undefined,
    },
    handoffs: handoffs.rows.map(({ takenAt, until, returnedAt, returnedBy, ...row }) => ({
      ...row,
      takenAt: takenAt ?? undefined,
      until: until ?? undefined,
      returnedAt: returnedAt ?? undefined,
      returnedBy: returnedBy ?? undefined,
    })),
  };
}

/** As the database has it: a column without a value is null. */
type Nullable<Row> = {
  readonly [Field in keyof Row]: undefined extends Row[Field] ? Exclude<Row[Field], undefined> | null : Row[Field];
};

const SESSIONS = `
  SELECT level, (extract(epoch FROM begun_at) * 1000)::bigint AS "begunAt",
    (extract(epoch FROM seen_at) * 1000)::bigint AS "seenAt"
  FROM login_sessions WHERE person_id = $1 ORDER BY begun_at`;

const LINKS = `
  SELECT (extract(epoch FROM expires_at) * 1000)::bigint AS "expiresAt"
  FROM login_links WHERE person_id = $1 ORDER BY expires_at`;

const CODES = `
  SELECT (extract(epoch FROM asked_at) * 1000)::bigint AS "askedAt", tries
  FROM login_codes WHERE person_id = $1 ORDER BY asked_at`;

const ADMISSION = `
  SELECT status, way, cohort, rests, wrong_codes AS "wrongCodes", (extract(epoch FROM asked_at) * 1000)::bigint AS "askedAt",
    (extract(epoch FROM admitted_at) * 1000)::bigint AS "admittedAt"
  FROM admissions WHERE person_id = $1`;

const HANDOFFS = `
  SELECT cause, (extract(epoch FROM asked_at) * 1000)::bigint AS "askedAt",
    (extract(epoch FROM taken_at) * 1000)::bigint AS "takenAt", (extract(epoch FROM until) * 1000)::bigint AS until,
    (extract(epoch FROM returned_at) * 1000)::bigint AS "returnedAt", returned_by AS "returnedBy"
  FROM handoffs WHERE person_id = $1 ORDER BY asked_at`;
