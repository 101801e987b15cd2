import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { DomainEvent } from '../../contracts/domain-event.ts';
import type { Misunderstood } from '../../contracts/misunderstood.ts';
import type { Agenda } from '../../contracts/reminder.ts';
import type { KeptOfPerson, PersonData, ReceivedRow, ReminderRow, SentRow } from '../../ports/person-data.ts';
import type { PremiumCharge } from '../../ports/premium-charges.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { asFault, type Queryable } from './database.ts';
import { standingOf } from './entitlements.ts';
import { readDealings } from './read-dealings.ts';
import type { ReadHandle } from './read-handle.ts';

/**
 * Everything kept of a person, read as of one moment. `tests/contracts/person-data.test.ts` asks the database for every
 * table that names people, so that a new one is not forgotten here.
 */
export function postgresPersonData({ reads }: { readonly reads: Pick<ReadHandle, 'snapshot'> }): PersonData {
  return {
    of: (personId) =>
      asFault('person-data', () =>
        reads.snapshot(async (database) => {
          const kept = await readPerson(database, personId);
          return kept && { ...kept, premium: await standingOf(database, personId) };
        }),
      ),
  };
}

type Read = Omit<KeptOfPerson, 'premium'>;

async function readPerson(tx: Queryable, personId: string): Promise<Read | undefined> {
  const [person] = (await tx.query<Person>(PERSON, [personId])).rows;
  if (person === undefined) return undefined;
  const { since, state, roadmap, agenda, heardAt, nextLookAt } = person;
  const received = await tx.query<Received>(RECEIVED, [personId]);
  const charges = await tx.query<WithNulls<PremiumCharge>>(CHARGES, [personId]);
  return {
    personId,
    since,
    addresses: (await tx.query<{ address: string; since: number }>(ADDRESSES, [personId])).rows,
    state: state ?? undefined,
    roadmap: roadmap ?? undefined,
    received: received.rows.map(receivedRow),
    unread: (await tx.query<{ reason: string; raw: Buffer; at: number }>(UNREAD, [personId])).rows.map((row) => ({
      ...row,
      raw: row.raw.toString('utf8'),
    })),
    sent: (await tx.query<WithNulls<SentRow>>(SENT, [personId])).rows.map(withoutNulls),
    events: (await tx.query<{ at: number; event: DomainEvent }>(EVENTS, [personId])).rows,
    reminders: (await tx.query<ReminderRow>(REMINDERS, [personId])).rows,
    look: heardAt === null || nextLookAt === null ? undefined : { heardAt, nextLookAt },
    agenda: agenda ?? undefined,
    misunderstood: (await tx.query<Misunderstood>(MISUNDERSTOOD, [personId])).rows,
    links: (await tx.query<{ since: number }>(LINKS, [personId])).rows,
    merges: (await tx.query<{ at: number; state: ConversationState | null }>(MERGES, [personId])).rows.map(
      ({ at, state: merged }) => ({ at, state: merged ?? undefined }),
    ),
    optedOut: (await tx.query<{ at: number }>(OPTED_OUT, [personId])).rows.map(({ at }) => at),
    calls: (await tx.query<{ name: string; at: number; told: boolean }>(CALLS, [personId])).rows,
    charges: charges.rows.map(withoutNulls),
    ...(await readDealings(tx, personId)),
  };
}

type WithNulls<Row> = {
  readonly [Field in keyof Row]-?: undefined extends Row[Field] ? Row[Field] | null : Row[Field];
};

/** A column without a value is a field that is not there. */
function withoutNulls<Row extends object>(row: WithNulls<Row>): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
}

type Person = {
  readonly since: number;
  readonly state: ConversationState | null;
  readonly roadmap: Roadmap | null;
  readonly agenda: Agenda | null;
  readonly heardAt: number | null;
  readonly nextLookAt: number | null;
};

const PERSON = `
  SELECT (extract(epoch FROM p.created_at) * 1000)::bigint AS since, c.state, r.roadmap, a.agenda,
    (extract(epoch FROM l.heard_at) * 1000)::bigint AS "heardAt",
    (extract(epoch FROM l.next_look_at) * 1000)::bigint AS "nextLookAt"
  FROM people p
  LEFT JOIN conversations c ON c.person_id = p.id
  LEFT JOIN roadmaps r ON r.person_id = p.id
  LEFT JOIN reminder_agendas a ON a.person_id = p.id
  LEFT JOIN reminder_looks l ON l.person_id = p.id
  WHERE p.id = $1 AND p.erased_at IS NULL`;

const ADDRESSES = `
  SELECT address, (extract(epoch FROM created_at) * 1000)::bigint AS since
  FROM person_addresses WHERE person_id = $1 ORDER BY created_at`;

type Received = Omit<ReceivedRow, 'event'> & { readonly payload: Buffer };

const RECEIVED = `
  SELECT i.kind, i.sent_at * 1000 AS "sentAt", (extract(epoch FROM i.received_at) * 1000)::bigint AS "receivedAt", i.payload
  FROM inbox i JOIN person_addresses a USING (address) WHERE a.person_id = $1 ORDER BY i.seq`;

function receivedRow({ payload, ...row }: Received): ReceivedRow {
  return payload.length === 0 ? row : { ...row, event: JSON.parse(payload.toString('utf8')) };
}

const UNREAD = `
  SELECT q.reason, q.raw, (extract(epoch FROM q.quarantined_at) * 1000)::bigint AS at
  FROM quarantine q JOIN person_addresses a USING (address) WHERE a.person_id = $1 ORDER BY q.quarantined_at`;

const SENT = `
  SELECT text, purpose, status, receipt, (extract(epoch FROM created_at) * 1000)::bigint AS "createdAt",
    (extract(epoch FROM ended_at) * 1000)::bigint AS "endedAt"
  FROM outbox WHERE person_id = $1 ORDER BY id`;

const EVENTS = `
  SELECT (extract(epoch FROM occurred_at) * 1000)::bigint AS at, event
  FROM domain_events WHERE person_id = $1 ORDER BY id`;

const REMINDERS = `
  SELECT kind, debt_id AS "debtId", day::text, (extract(epoch FROM reminded_at) * 1000)::bigint AS at, held
  FROM reminders WHERE person_id = $1 ORDER BY day`;

const MISUNDERSTOOD = `
  SELECT m.words, m.slot, m.attempts, m.why, m.brain, m.day::text
  FROM misunderstood m JOIN conversations c USING (teller) WHERE c.person_id = $1 ORDER BY m.id`;

const LINKS = `
  SELECT (extract(epoch FROM created_at) * 1000)::bigint AS since
  FROM roadmap_links WHERE person_id = $1 ORDER BY created_at`;

const MERGES = `
  SELECT (extract(epoch FROM merged_at) * 1000)::bigint AS at, merged_state AS state
  FROM person_merges WHERE kept_id = $1 ORDER BY merged_at`;

const OPTED_OUT = `
  SELECT (extract(epoch FROM o.opted_out_at) * 1000)::bigint AS at
  FROM opt_outs o JOIN person_addresses a USING (address_hash) WHERE a.person_id = $1`;

const CALLS = `
  SELECT name, (extract(epoch FROM noticed_at) * 1000)::bigint AS at, told_at IS NOT NULL AS told
  FROM operator_notices WHERE about = $1::text ORDER BY id`;

const CHARGES = `
  SELECT id, amount, days, status, pix, (extract(epoch FROM created_at) * 1000)::bigint AS "createdAt",
    (extract(epoch FROM expires_at) * 1000)::bigint AS "expiresAt", (extract(epoch FROM paid_at) * 1000)::bigint AS "paidAt"
  FROM premium_charges WHERE person_id = $1 ORDER BY created_at DESC`;
