import { createHash } from 'node:crypto';
import type pg from 'pg';
import { drawnJourneys } from './drawn-journeys.ts';

const DISTINCT = 300;

/** The id of the n-th invented person, so that whoever fills or reads a table agrees with the others. */
export const PERSON = (n: string) => `md5('person ' || ${n})::uuid`;
export function personId(n: number): string {
  return createHash('md5')
    .update(`person ${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
export const ADDRESS = (n: string) => `'phone:55119' || lpad((${n})::text, 8, '0')`;
/** The secret of the n-th person's session: letters and digits, as long as a real one. */
export function sessionSecret(n: number): string {
  return `bench${String(n).padStart(38, '0')}`;
}
export function linkSecret(n: number): string {
  return `bench-link-${String(n).padStart(16, '0')}`;
}

/** People with what they told and their roadmaps: 300 journeys that the product itself made, over and over again. */
export async function fillPeople(client: pg.Client, people: number): Promise<void> {
  const journeys = drawnJourneys(DISTINCT, new Date().toISOString().slice(0, 10));
  await client.query(TEMPLATES);
  await client.query(
    'INSERT INTO bench_journeys SELECT place - 1, state, roadmap FROM unnest($1::json[], $2::json[]) WITH ORDINALITY AS j(state, roadmap, place)',
    [journeys.map(({ state }) => JSON.stringify(state)), journeys.map(({ roadmap }) => JSON.stringify(roadmap))],
  );
  for (const statement of STATEMENTS) await client.query(statement, [people]);
}

const TEMPLATES = 'CREATE TABLE bench_journeys (place integer PRIMARY KEY, state json NOT NULL, roadmap json NOT NULL)';

/** The n-th person's day of coming in: all over the last half year, in order. */
const SINCE = `now() - interval '180 days' * (1 - n::float8 / $1)`;
const EACH = 'FROM generate_series(1, $1::integer) AS n';

const STATEMENTS = [
  `INSERT INTO people (id, created_at) SELECT ${PERSON('n')}, ${SINCE} ${EACH}`,
  `INSERT INTO person_addresses (address, address_hash, person_id, created_at)
   SELECT ${ADDRESS('n')}, encode(sha256(('address ' || n)::bytea), 'hex'), ${PERSON('n')}, ${SINCE} ${EACH}`,
  `INSERT INTO conversations (person_id, fence, state, updated_at)
   SELECT ${PERSON('n')}, 40, j.state, now() - interval '1 day' * (n % 60)
   ${EACH} JOIN bench_journeys j ON j.place = n % ${DISTINCT}`,
  `INSERT INTO roadmaps (person_id, roadmap, made_at)
   SELECT ${PERSON('n')}, j.roadmap, now() - interval '1 day' * (n % 60)
   ${EACH} JOIN bench_journeys j ON j.place = n % ${DISTINCT}`,
  `INSERT INTO roadmap_links (secret_hash, person_id, created_at)
   SELECT encode(sha256(('bench-link-' || lpad(n::text, 16, '0'))::bytea), 'hex'), ${PERSON('n')}, ${SINCE} ${EACH}`,
  `INSERT INTO premium (person_id, premium_until)
   SELECT ${PERSON('n')}, now() + interval '30 days' ${EACH} WHERE n % 10 = 0`,
  // Nobody is due to be reminded while something is measured.
  `INSERT INTO reminder_looks (person_id, instance, reply_to, heard_at, next_look_at, turns)
   SELECT ${PERSON('n')}, 'denserola-baileys', '55119' || lpad(n::text, 8, '0') || '@s.whatsapp.net', now(),
     now() + interval '30 days', 40 ${EACH}`,
  `INSERT INTO admissions (person_id, status, way, cohort, asked_at, admitted_at)
   SELECT ${PERSON('n')}, 'admitted', CASE WHEN n % 2 = 0 THEN 'invitation' ELSE 'queue' END,
     CASE WHEN n % 2 = 0 THEN 'turma ' || n % 6 END, ${SINCE} - interval '1 hour', ${SINCE} ${EACH}`,
];

/** One in fifty has just logged in on some phone. At each run anew: who is not seen for a while is logged out. */
export async function logIn(client: pg.Client, people: number): Promise<void> {
  await client.query('TRUNCATE login_sessions');
  await client.query(SESSIONS, [people]);
}

const SESSIONS = `
  INSERT INTO login_sessions (session_hash, person_id, level, begun_at, seen_at)
  SELECT encode(sha256(('bench' || lpad(n::text, 38, '0'))::bytea), 'hex'), ${PERSON('n')}, 'code', now(), now()
  ${EACH} WHERE n % 50 = 0`;
