import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import { transaction } from './database.ts';

type Needs = { readonly pool: pg.Pool; readonly addressKey: string };

/**
 * The one person behind these addresses (one, or two that the same event named): found, made, completed by the address
 * that was not known yet, or merged from two. `undefined` when a merge must wait for a turn to end.
 */
export async function identifyPerson(needs: Needs, addresses: readonly string[]): Promise<string | undefined> {
  for (let tries = 0; tries < 5; tries += 1) {
    const known = await needs.pool.query<{ address: string; personId: string }>({
      name: 'person-identify',
      text: 'SELECT address, person_id AS "personId" FROM person_addresses WHERE address = ANY($1)',
      values: [addresses],
    });
    const [first, second] = [...new Set(known.rows.map((row) => row.personId))];
    const missing = addresses.filter((address) => !known.rows.some((row) => row.address === address));
    if (first !== undefined && second === undefined && missing.length === 0) return first;
    if (first !== undefined && second !== undefined) {
      if (!(await mergePeople(needs.pool, [first, second]))) return undefined;
    } else if (first === undefined) await addPerson(needs, missing);
    else await addAddresses(needs, first, missing);
  }
  return undefined;
}

/** Loses against someone who adds one of the addresses at the same moment; the caller then looks again. */
async function addPerson(needs: Needs, addresses: readonly string[]): Promise<void> {
  // In one order everywhere, so that two who add the same pair cannot wait for each other.
  const sorted = addresses.toSorted();
  try {
    await needs.pool.query(ADD_PERSON, [sorted, sorted.map((address) => hashOf(needs, address))]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === '23505')) throw error;
  }
}

const ADD_PERSON = `
  WITH person AS (INSERT INTO people DEFAULT VALUES RETURNING id),
  conversation AS (INSERT INTO conversations (person_id) SELECT id FROM person)
  INSERT INTO person_addresses (address, address_hash, person_id)
  SELECT a.address, a.hash, person.id FROM person, unnest($1::text[], $2::text[]) AS a(address, hash)`;

/** The key-share lock keeps an erase from removing the person meanwhile; an erased one gets no address. */
async function addAddresses(needs: Needs, personId: string, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await needs.pool.query(
      `INSERT INTO person_addresses (address, address_hash, person_id)
       SELECT $2, $3, person_id FROM conversations WHERE person_id = $1 FOR KEY SHARE
       ON CONFLICT DO NOTHING`,
      [personId, address, hashOf(needs, address)],
    );
  }
}

function hashOf({ addressKey }: Needs, address: string): string {
  return createHmac('sha256', addressKey).update(address).digest('hex');
}

/** Both conversations, locked, the one to keep first: the one with a state, then the longer one, then the older one. */
const LOCK_BOTH = `
  SELECT c.person_id AS "personId", c.leased_until > clock_timestamp() AS "isLeased", c.state, c.opted_out AS "optedOut"
  FROM conversations c JOIN people p ON p.id = c.person_id
  WHERE c.person_id = ANY($1)
  ORDER BY c.state IS NULL, c.fence DESC, p.created_at, c.person_id
  FOR UPDATE OF c SKIP LOCKED`;

/** `false`: one of them is in the middle of a turn. The fence rises above both, so a stale worker of either cannot commit. */
async function mergePeople(pool: pg.Pool, ids: readonly string[]): Promise<boolean> {
  return transaction(pool, async (tx) => {
    const { rows } = await tx.query<Locked>(LOCK_BOTH, [ids]);
    const [kept, merged] = rows;
    if (kept === undefined || merged === undefined || kept.isLeased || merged.isLeased) return false;
    const pair = [kept.personId, merged.personId];
    for (const statement of MERGE) await tx.query(statement, pair);
    if (merged.optedOut) await keepOptOut(tx, kept);
    return true;
  });
}

type Locked = {
  readonly personId: string;
  readonly isLeased: boolean | null;
  readonly state: ConversationState | null;
  readonly optedOut: boolean;
};

/** The conversation that goes on must know that the person had asked to stop: only their own word lifts it. */
async function keepOptOut(tx: pg.PoolClient, { personId, state }: Locked): Promise<void> {
  const changed = state === null ? null : JSON.stringify({ ...state, optedOut: true });
  await tx.query('UPDATE conversations SET opted_out = true, state = $2 WHERE person_id = $1', [personId, changed]);
}

/** First what a scheduler of reminders locks: whoever has one of the two in hand ends, and what it wrote is moved, too. */
const MERGE = [
  `INSERT INTO reminder_looks (person_id, instance, reply_to, heard_at, next_look_at)
   SELECT $1, instance, reply_to, heard_at, next_look_at FROM reminder_looks WHERE person_id = $2
   ON CONFLICT (person_id) DO UPDATE SET turns = reminder_looks.turns + 1, heard_at = greatest(reminder_looks.heard_at, excluded.heard_at)`,
  'DELETE FROM reminder_looks WHERE person_id = $2 AND $1::uuid IS NOT NULL',
  'DELETE FROM reminder_agendas WHERE person_id IN ($1, $2)',
  `INSERT INTO reminders (person_id, debt_id, kind, day, occasion, wording, held, reminded_at)
   SELECT $1, debt_id, kind, day, occasion, wording, held, reminded_at FROM reminders WHERE person_id = $2
   ON CONFLICT DO NOTHING`,
  'DELETE FROM reminders WHERE person_id = $2 AND $1::uuid IS NOT NULL',
  // Who was in by one of the two is in; who waited by both has the older place.
  `INSERT INTO admissions AS kept (person_id, ticket, status, way, cohort, invitation_id, instance, reply_to, rests, asked_at,
     admitted_at, wrong_codes, wrong_since)
   SELECT $1, ticket, status, way, cohort, invitation_id, instance, reply_to, rests, asked_at, admitted_at, wrong_codes,
     wrong_since
   FROM admissions WHERE person_id = $2
   ON CONFLICT (person_id) DO UPDATE
   SET ticket = least(kept.ticket, excluded.ticket), asked_at = least(kept.asked_at, excluded.asked_at),
     status = least(kept.status, excluded.status), admitted_at = least(kept.admitted_at, excluded.admitted_at),
     way = coalesce(kept.way, excluded.way), cohort = coalesce(kept.cohort, excluded.cohort),
     invitation_id = coalesce(kept.invitation_id, excluded.invitation_id),
     reply_to = CASE least(kept.status, excluded.status) WHEN 'waiting' THEN kept.reply_to END`,
  'DELETE FROM admissions WHERE person_id = $2 AND $1::uuid IS NOT NULL',
  `INSERT INTO person_merges (kept_id, merged_id, merged_state)
   SELECT $1, person_id, state FROM conversations WHERE person_id = $2`,
  'UPDATE person_merges SET kept_id = $1 WHERE kept_id = $2',
  `UPDATE conversations kept
   SET fence = greatest(kept.fence, merged.fence) + 1, teller = coalesce(kept.teller, merged.teller)
   FROM conversations merged WHERE kept.person_id = $1 AND merged.person_id = $2`,
  `UPDATE misunderstood m SET teller = kept.teller FROM conversations kept, conversations merged
   WHERE kept.person_id = $1 AND merged.person_id = $2 AND m.teller = merged.teller`,
  'UPDATE person_addresses SET person_id = $1 WHERE person_id = $2',
  'UPDATE outbox SET person_id = $1 WHERE person_id = $2',
  'UPDATE domain_events SET person_id = $1 WHERE person_id = $2',
  'UPDATE operator_notices SET about = $1 WHERE about = $2',
  // One open row a person: that of the conversation which goes on.
  `DELETE FROM handoffs WHERE person_id = $2 AND returned_at IS NULL
     AND EXISTS (SELECT FROM handoffs WHERE person_id = $1 AND returned_at IS NULL)`,
  'UPDATE handoffs SET person_id = $1 WHERE person_id = $2',
  `INSERT INTO premium AS kept (person_id, premium_until)
   SELECT $1, premium_until FROM premium WHERE person_id = $2
   ON CONFLICT (person_id) DO UPDATE SET premium_until = greatest(kept.premium_until, excluded.premium_until)`,
  'DELETE FROM premium WHERE person_id = $2 AND $1::uuid IS NOT NULL',
  'UPDATE premium_changes SET person_id = $1 WHERE person_id = $2',
  'UPDATE premium_charges SET person_id = $1 WHERE person_id = $2',
  `INSERT INTO roadmaps (person_id, roadmap, made_at)
   SELECT $1, roadmap, made_at FROM roadmaps WHERE person_id = $2 ON CONFLICT DO NOTHING`,
  'UPDATE roadmap_links SET person_id = $1 WHERE person_id = $2',
  'UPDATE login_sessions SET person_id = $1 WHERE person_id = $2',
  'UPDATE login_links SET person_id = $1 WHERE person_id = $2',
  'UPDATE login_codes SET person_id = $1 WHERE person_id = $2',
  'DELETE FROM roadmaps WHERE person_id = $2 AND $1::uuid IS NOT NULL',
  'DELETE FROM conversations WHERE person_id = $2 AND $1::uuid IS NOT NULL',
  'DELETE FROM people WHERE id = $2 AND $1::uuid IS NOT NULL',
];
