import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  date,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, instant, now } from './schema-columns.ts';

/** Every acknowledged webhook. `lane`: whose work it is. Rows stay when done, so that a late repetition is known. */
export const inbox = pgTable(
  'inbox',
  {
    seq: bigserial({ mode: 'number' }).primaryKey(),
    key: text().notNull().unique(),
    lane: text({ enum: ['conversation', 'delivery'] }).notNull(),
    instance: text().notNull(),
    kind: text().notNull(),
    /** The person's address and alias, when the event has a sender. */
    address: text(),
    alias: text(),
    /** WhatsApp's time in epoch seconds. */
    sentAt: bigint('sent_at', { mode: 'number' }).notNull(),
    receivedAt: instant('received_at').notNull().default(now),
    /** The InboundEvent as UTF-8 JSON; empty once the person was erased. */
    payload: bytea().notNull(),
    /** When delivery looks at it (again). */
    dueAt: instant('due_at').notNull().default(now),
    doneAt: instant('done_at'),
  },
  (table) => [
    index('inbox_conversation_pending').on(table.address).where(sql`done_at IS NULL AND lane = 'conversation'`),
    index('inbox_delivery_pending').on(table.dueAt).where(sql`done_at IS NULL AND lane = 'delivery'`),
    index('inbox_address').on(table.address).where(sql`address IS NOT NULL`),
  ],
);

/** What could not be understood, stored or handled; for an operator. `digest` is the SHA-256 of the key, which may be long. */
export const quarantine = pgTable(
  'quarantine',
  {
    digest: text().primaryKey(),
    key: text().notNull(),
    reason: text().notNull(),
    raw: bytea().notNull(),
    /** Whose it is, when that is known, so that an erase finds it. */
    address: text(),
    quarantinedAt: instant('quarantined_at').notNull().default(now),
  },
  (table) => [index('quarantine_address').on(table.address).where(sql`address IS NOT NULL`)],
);

/** One row per human. Stays after an erase, nameless, so that what refers to it (events) keeps counting one person. */
export const people = pgTable('people', {
  id: uuid().primaryKey().defaultRandom(),
  createdAt: instant('created_at').notNull().default(now),
  erasedAt: instant('erased_at'),
});

/** The addresses that are one person. `address_hash` is keyed and is all that opt_outs knows. */
export const personAddresses = pgTable(
  'person_addresses',
  {
    address: text().primaryKey(),
    addressHash: text('address_hash').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull().default(now),
  },
  (table) => [index('person_addresses_person').on(table.personId)],
);

/** The audit of merges, with what the merged person's conversation was. */
export const personMerges = pgTable('person_merges', {
  mergedId: uuid('merged_id').primaryKey(),
  keptId: uuid('kept_id').notNull(),
  mergedState: json('merged_state'),
  mergedAt: instant('merged_at').notNull().default(now),
});

/** A person's conversation and the lease on it. `turns_begun` rises with each begin and falls to 0 with a commit. */
export const conversations = pgTable('conversations', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => people.id),
  fence: bigint({ mode: 'number' }).notNull().default(0),
  leasedUntil: instant('leased_until'),
  turnsBegun: integer('turns_begun').notNull().default(0),
  state: json(),
  optedOut: boolean('opted_out').notNull().default(false),
  /** Random; all that ties the person to the rows of `misunderstood`, and gone with this row. */
  teller: uuid(),
  updatedAt: instant('updated_at').notNull().default(now),
});

/**
 * Words that were not understood, redacted, for tuning; kept for 90 days. Who wrote them is not told: `teller` is a random
 * number that only the person's conversation knows, so that an erase finds them.
 */
export const misunderstood = pgTable(
  'misunderstood',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    teller: uuid().notNull(),
    words: text().notNull(),
    slot: text().notNull(),
    attempts: smallint().notNull(),
    why: text({ enum: ['not-understood', 'left-over', 'given-up'] }).notNull(),
    brain: text().notNull(),
    day: date().notNull(),
  },
  (table) => [index('misunderstood_teller').on(table.teller), index('misunderstood_day').on(table.day)],
);

/** What happened, in order, for the lake and for operators. No phone, and no text but a redacted feedback. */
export const domainEvents = pgTable(
  'domain_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    personId: uuid('person_id').notNull(),
    type: text().notNull(),
    event: json().notNull(),
    occurredAt: instant('occurred_at').notNull().default(now),
  },
  (table) => [
    index('domain_events_person').on(table.personId),
    // What operators watch is rare, so this stays small and costs other events nothing.
    index('domain_events_watched')
      .on(table.id)
      .where(sql`type IN ('feedback-given', 'feedback-explained', 'crisis-noticed')`),
    // A page asks for one person's, and a person has hundreds of other events.
    index('domain_events_negotiations')
      .on(table.personId, table.id)
      .where(sql`type IN ('offer-judged', 'creditor-talk-helped')`),
  ],
);

/** Messages of ours. `due_at`: when the row may be claimed; while it is `sending`, when the claim runs out. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    personId: uuid('person_id').notNull(),
    instance: text().notNull(),
    replyTo: text('reply_to').notNull(),
    text: text().notNull(),
    purpose: text({ enum: ['reply', 'proactive'] }).notNull(),
    status: text({ enum: ['pending', 'sending', 'unknown', 'sent', 'failed', 'cancelled'] })
      .notNull()
      .default('pending'),
    createdAt: instant('created_at').notNull().default(now),
    dueAt: instant('due_at').notNull().default(now),
    attempts: integer().notNull().default(0),
    claimedBy: text('claimed_by'),
    claimedFor: text('claimed_for', { enum: ['send', 'reconcile'] }),
    firstTriedAt: instant('first_tried_at'),
    endedAt: instant('ended_at'),
    providerMessageId: text('provider_message_id'),
    receipt: text({ enum: ['error', 'pending', 'sent', 'delivered', 'read', 'played'] }),
    receiptRank: smallint('receipt_rank').notNull().default(0),
    lastError: text('last_error'),
    /** What has not left by then is not sent any more: its words would no longer be true. */
    expiresAt: instant('expires_at'),
    /** The goodbye of an erase, a code to log in: text and address go once it has left. */
    forgetWhenEnded: boolean('forget_when_ended').notNull().default(false),
  },
  (table) => [
    index('outbox_unfinished_by_person')
      .on(table.personId, table.id)
      .where(sql`status IN ('pending', 'sending', 'unknown')`),
    index('outbox_unfinished_by_time').on(table.dueAt).where(sql`status IN ('pending', 'sending', 'unknown')`),
    uniqueIndex('outbox_provider_message')
      .on(table.providerMessageId, table.instance)
      .where(sql`provider_message_id IS NOT NULL`),
    index('outbox_person').on(table.personId),
    // The budgets of a day: only what starts from us, so replies do not pay for it.
    index('outbox_proactive_tried').on(table.instance, table.firstTriedAt).where(sql`purpose = 'proactive'`),
  ],
);

/** A person's latest roadmap. */
export const roadmaps = pgTable('roadmaps', {
  personId: uuid('person_id').primaryKey(),
  roadmap: json().notNull(),
  madeAt: instant('made_at').notNull().default(now),
});

/** SHA-256 (hex) of the secret in a link to it; all links of a person show the latest. */
export const roadmapLinks = pgTable(
  'roadmap_links',
  {
    secretHash: text('secret_hash').primaryKey(),
    personId: uuid('person_id').notNull(),
    createdAt: instant('created_at').notNull().default(now),
  },
  (table) => [index('roadmap_links_person').on(table.personId)],
);

/** Who may not be written to on our own account. Outlives an erase, therefore only the keyed hash of an address. */
export const optOuts = pgTable('opt_outs', {
  addressHash: text('address_hash').primaryKey(),
  optedOutAt: instant('opted_out_at').notNull().default(now),
});

/** Secrets that one machine makes for itself at its first start. Elsewhere they come from a secret store. */
export const storedSecrets = pgTable('stored_secrets', {
  name: text().primaryKey(),
  secret: text().notNull(),
});

/** Alarms that are on. `about`: the number of ours, by its instance's name. */
export const operatorAlarms = pgTable(
  'operator_alarms',
  {
    condition: text().notNull(),
    about: text().notNull(),
    raisedAt: instant('raised_at').notNull().default(now),
  },
  (table) => [primaryKey({ columns: [table.condition, table.about] })],
);

/** What operators are told, in order. `about` of a call is a person's id. `due_at`: when it is told (again). */
export const operatorNotices = pgTable(
  'operator_notices',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    kind: text({ enum: ['raised', 'cleared', 'call'] }).notNull(),
    name: text().notNull(),
    about: text().notNull(),
    details: json().notNull().default({}),
    noticedAt: instant('noticed_at').notNull().default(now),
    dueAt: instant('due_at').notNull().default(now),
    attempts: integer().notNull().default(0),
    toldAt: instant('told_at'),
  },
  (table) => [
    index('operator_notices_untold').on(table.dueAt).where(sql`told_at IS NULL`),
    index('operator_notices_about').on(table.about),
  ],
);

/** What is remembered of a number of ours across restarts, by part (contracts/instance-memory.ts). */
export const instanceMemory = pgTable(
  'instance_memory',
  {
    instance: text().notNull(),
    part: text().notNull(),
    memory: json(),
    changedAt: instant('changed_at').notNull().default(now),
  },
  (table) => [primaryKey({ columns: [table.instance, table.part] })],
);

/** News counted by quarter of an hour, to know what is usual; `heard_until` says up to which inbox row. */
export const heardQuarters = pgTable(
  'heard_quarters',
  {
    instance: text().notNull(),
    quarter: instant('quarter').notNull(),
    heard: integer().notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.instance, table.quarter] })],
);

export const heardUntil = pgTable('heard_until', {
  only: boolean().primaryKey().default(true),
  seq: bigint({ mode: 'number' }).notNull(),
});
