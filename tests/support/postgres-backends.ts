import type { DomainEvent } from '../../src/contracts/domain-event.ts';
import type { Misunderstood } from '../../src/contracts/misunderstood.ts';
import type { OutboundStatus } from '../../src/contracts/outbound-message.ts';
import { fromJson } from '../../src/gateways/memory/memory-data.ts';
import { memoryOutbox } from '../../src/gateways/memory/memory-outbox.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { postgresAdmission } from '../../src/gateways/postgres/admission.ts';
import { postgresAlarmBook } from '../../src/gateways/postgres/alarm-book.ts';
import { postgresBrakeBook } from '../../src/gateways/postgres/brake-book.ts';
import { postgresCohorts } from '../../src/gateways/postgres/cohorts.ts';
import { postgresContacts } from '../../src/gateways/postgres/contacts.ts';
import { postgresConversationStore } from '../../src/gateways/postgres/conversation-store.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresEntitlements } from '../../src/gateways/postgres/entitlements.ts';
import { postgresHandoffs } from '../../src/gateways/postgres/handoffs.ts';
import { postgresHearing } from '../../src/gateways/postgres/hearing.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { postgresInstanceMemory } from '../../src/gateways/postgres/instance-memory.ts';
import { postgresInvitations } from '../../src/gateways/postgres/invitations.ts';
import { postgresJourneySource } from '../../src/gateways/postgres/journey-source.ts';
import { postgresLogins } from '../../src/gateways/postgres/logins.ts';
import { postgresMessageStories } from '../../src/gateways/postgres/message-stories.ts';
import { postgresMisunderstoodWords } from '../../src/gateways/postgres/misunderstood-words.ts';
import { postgresOutbox } from '../../src/gateways/postgres/outbox.ts';
import { postgresPersonData } from '../../src/gateways/postgres/person-data.ts';
import { postgresPersonPanel } from '../../src/gateways/postgres/person-panel.ts';
import { postgresPremiumCharges } from '../../src/gateways/postgres/premium-charges.ts';
import { readHandle } from '../../src/gateways/postgres/read-handle.ts';
import { postgresReminders } from '../../src/gateways/postgres/reminders.ts';
import { postgresRoadmapSource } from '../../src/gateways/postgres/roadmap-source.ts';
import { postgresSettingsBook } from '../../src/gateways/postgres/settings-book.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { Admission, Invitations } from '../../src/ports/admission.ts';
import type { AlarmBook } from '../../src/ports/alarm-book.ts';
import type { BrakeBook } from '../../src/ports/brake-book.ts';
import type { Cohorts } from '../../src/ports/cohorts.ts';
import type { Contacts } from '../../src/ports/contacts.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';
import type { Entitlements } from '../../src/ports/entitlements.ts';
import type { Handoffs } from '../../src/ports/handoffs.ts';
import type { Hearing } from '../../src/ports/hearing.ts';
import type { Inbox, MessageStories } from '../../src/ports/inbox.ts';
import type { InstanceMemory } from '../../src/ports/instance-memory.ts';
import type { JourneySource } from '../../src/ports/journey-source.ts';
import type { Logins } from '../../src/ports/logins.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import type { PersonData } from '../../src/ports/person-data.ts';
import type { PersonPanel } from '../../src/ports/person-panel.ts';
import type { PremiumCharges } from '../../src/ports/premium-charges.ts';
import type { Reminders } from '../../src/ports/reminders.ts';
import type { RoadmapSource } from '../../src/ports/roadmap-source.ts';
import type { SettingsBook } from '../../src/ports/settings.ts';
import { freshDatabase } from './postgres-database.ts';

/** One empty data store with its ports, and a look behind them. */
export type Backend = {
  readonly inbox: Inbox;
  readonly stories: MessageStories;
  readonly store: ConversationStore;
  readonly outbox: Outbox;
  /** Another process that delivers from the same data. */
  readonly otherOutbox: Outbox;
  readonly roadmapSource: RoadmapSource;
  readonly journeySource: JourneySource;
  readonly alarmBook: AlarmBook;
  readonly instanceMemory: InstanceMemory;
  readonly hearing: Hearing;
  readonly reminders: Reminders;
  readonly admission: Admission;
  readonly invitations: Invitations;
  readonly brakeBook: BrakeBook;
  readonly cohorts: Cohorts;
  readonly settings: SettingsBook;
  readonly logins: Logins;
  /** What logins know happened so much longer ago. */
  readonly passTime: (ms: number) => Promise<void>;
  readonly handoffs: Handoffs;
  readonly personPanel: PersonPanel;
  readonly personData: PersonData;
  readonly contacts: Contacts;
  readonly entitlements: Entitlements;
  readonly premiumCharges: PremiumCharges;
  readonly messages: () => Promise<readonly StoredMessage[]>;
  readonly events: () => Promise<readonly DomainEvent[]>;
  readonly misunderstood: () => Promise<readonly Misunderstood[]>;
  readonly quarantined: () => Promise<readonly { readonly reason: string; readonly raw: string }[]>;
  /** Everything that is stored, as one text: what an erased person wrote must not be in it. */
  readonly everything: () => Promise<string>;
  readonly close: () => Promise<void>;
};

export type StoredMessage = {
  readonly id: number;
  readonly text: string;
  readonly to: string;
  readonly status: OutboundStatus;
  readonly receipt: string | null;
};

type Times = { readonly leaseMs?: number; readonly claimMs?: number };
type BackendKind = { readonly name: string; readonly open: (times?: Times) => Promise<Backend> };

/** Every contract holds over each of these. */
export const backends: readonly BackendKind[] = [
  { name: 'memory', open: memoryBackend },
  { name: 'postgres', open: postgresBackend },
];

async function memoryBackend(times: Times = {}): Promise<Backend> {
  let passed = 0;
  const clock = { now: () => Date.now() + passed };
  const platform = memoryPlatform({ ...times, clock });
  const { data } = platform;
  return {
    inbox: platform.inbox,
    stories: platform.stories,
    store: platform.conversationStore,
    outbox: platform.outbox,
    otherOutbox: memoryOutbox({ data, clock: systemClock, worker: 'other', claimMs: 60_000 }),
    roadmapSource: platform.roadmapSource,
    journeySource: platform.journeySource,
    alarmBook: platform.alarmBook,
    instanceMemory: platform.instanceMemory,
    hearing: platform.hearing,
    reminders: platform.reminders,
    admission: platform.admission,
    invitations: platform.invitations,
    brakeBook: platform.brakeBook,
    cohorts: platform.cohorts,
    settings: platform.settings,
    logins: platform.logins,
    passTime: async (ms) => {
      passed += ms;
    },
    handoffs: platform.handoffs,
    personPanel: platform.personPanel,
    personData: platform.personData,
    contacts: platform.contacts,
    entitlements: platform.entitlements,
    premiumCharges: platform.premiumCharges,
    messages: async () => [...data.outbox.values()].map((row) => ({ ...row, receipt: row.receipt ?? null })),
    events: async () => data.events.map(({ event }) => event),
    misunderstood: async () => data.misunderstood.map(({ teller: _, ...one }) => one),
    quarantined: async () =>
      [...data.quarantine.values()].map(({ reason, raw }) => ({ reason, raw: Buffer.from(raw).toString() })),
    everything: async () =>
      JSON.stringify([
        [...data.inbox.values()].map((row) => ({ ...row, event: row.event === '' ? '' : fromJson(row.event) })),
        [...data.quarantine.values()].map(({ raw, ...row }) => ({ ...row, raw: Buffer.from(raw).toString() })),
        [...data.addresses],
        [...data.conversations],
        [...data.outbox],
        data.events,
        data.misunderstood,
        [...data.roadmaps],
        [...data.links],
        [...data.looks],
        data.reminders,
        [...data.beta.admissions],
        [...data.loginCodes],
        [...data.loginLinks],
        [...data.loginSessions],
        [...data.handoffs],
        [...data.premium],
        data.premiumChanges,
        [...data.charges],
      ]),
    close: async () => {},
  };
}

const TABLES = [
  ...['inbox', 'quarantine', 'people', 'person_addresses', 'person_merges', 'conversations'],
  ...['domain_events', 'misunderstood', 'outbox', 'roadmaps', 'roadmap_links', 'opt_outs', 'operator_notices'],
  ...[
    'reminder_looks',
    'reminder_agendas',
    'reminders',
    'handoffs',
    'admissions',
    'login_codes',
    'login_links',
    'login_sessions',
    'premium',
    'premium_changes',
    'premium_charges',
  ],
];

/** The database's clock is nobody's to set, so what it wrote down is moved. */
const MAKE_OLDER = [
  `UPDATE login_codes
   SET asked_at = asked_at - $1 * interval '1 millisecond', expires_at = expires_at - $1 * interval '1 millisecond'`,
  `UPDATE login_links SET expires_at = expires_at - $1 * interval '1 millisecond'`,
  `UPDATE login_sessions
   SET begun_at = begun_at - $1 * interval '1 millisecond', seen_at = seen_at - $1 * interval '1 millisecond'`,
];

async function postgresBackend({ leaseMs, claimMs }: Times = {}): Promise<Backend> {
  const database = await freshDatabase();
  const ingest = databasePool({ url: database.url, name: 'ingest', max: 1 });
  const pool = databasePool({ url: database.url, name: 'turns', max: 6 });
  const reads = readHandle({ primary: pool });
  const rows = async <Row extends object>(text: string): Promise<readonly Row[]> => (await pool.query<Row>(text)).rows;
  const claims = claimMs === undefined ? {} : { claimMs };
  const leases = leaseMs === undefined ? {} : { leaseMs };
  return {
    inbox: postgresInbox({ pool: ingest }),
    stories: postgresMessageStories({ pool: ingest }),
    store: postgresConversationStore({ pool, addressKey: 'a key for tests', ...leases }),
    outbox: postgresOutbox({ pool, worker: 'one', ...claims }),
    otherOutbox: postgresOutbox({ pool, worker: 'other' }),
    roadmapSource: postgresRoadmapSource({ pool }),
    journeySource: postgresJourneySource({ reads }),
    alarmBook: postgresAlarmBook({ pool }),
    instanceMemory: postgresInstanceMemory({ pool }),
    hearing: postgresHearing({ pool }),
    reminders: postgresReminders({ pool }),
    admission: postgresAdmission({ pool }),
    invitations: postgresInvitations({ pool }),
    brakeBook: postgresBrakeBook({ pool }),
    cohorts: postgresCohorts({ pool }),
    settings: postgresSettingsBook({ pool }),
    logins: postgresLogins({ pool }),
    passTime: async (ms) => {
      for (const statement of MAKE_OLDER) await pool.query(statement, [ms]);
    },
    handoffs: postgresHandoffs({ pool }),
    personPanel: postgresPersonPanel({ reads }),
    personData: postgresPersonData({ reads }),
    contacts: postgresContacts({ pool }),
    entitlements: postgresEntitlements({ pool }),
    premiumCharges: postgresPremiumCharges({ pool }),
    messages: () => rows('SELECT id, text, reply_to AS "to", status, receipt FROM outbox ORDER BY id'),
    events: async () =>
      (await rows<{ event: DomainEvent }>('SELECT event FROM domain_events ORDER BY id')).map((row) => row.event),
    misunderstood: async () => (await postgresMisunderstoodWords({ pool }).list({})).toReversed(),
    quarantined: () => rows(`SELECT reason, convert_from(raw, 'UTF8') AS raw FROM quarantine`),
    everything: async () => {
      const tables = await Promise.all(TABLES.map((table) => rows<Record<string, unknown>>(`SELECT * FROM ${table}`)));
      return JSON.stringify(tables, (_, value: unknown) =>
        value instanceof Object && 'data' in value && Array.isArray(value.data)
          ? Buffer.from(value.data).toString()
          : value,
      );
    },
    close: async () => {
      await Promise.all([ingest.end(), pool.end()]);
      await database.drop();
    },
  };
}
