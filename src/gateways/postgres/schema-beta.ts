import { sql } from 'drizzle-orm';
import { bigint, bigserial, boolean, index, integer, json, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant, now } from './schema-columns.ts';

/** Settings that differ from their default, or once did. */
export const settings = pgTable('settings', {
  name: text().primaryKey(),
  value: json().notNull(),
  changedAt: instant('changed_at').notNull().default(now),
});

/** Who changed what and why. Only grows: a trigger refuses everything but inserts. */
export const settingsChanges = pgTable(
  'settings_changes',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    name: text().notNull(),
    before: json().notNull(),
    after: json().notNull(),
    changedAt: instant('changed_at').notNull().default(now),
    changedBy: text('changed_by').notNull(),
    why: text().notNull(),
  },
  (table) => [index('settings_changes_name').on(table.name, table.id)],
);

/**
 * One row a person since there is a queue. `ticket` is the order of arrival in the queue. Of those who wait, the address
 * is kept to call them; of those who are in it is not.
 */
export const admissions = pgTable(
  'admissions',
  {
    personId: uuid('person_id').primaryKey(),
    ticket: bigserial({ mode: 'number' }).notNull(),
    status: text({ enum: ['waiting', 'admitted'] }).notNull(),
    way: text({ enum: ['public', 'queue', 'invitation', 'before'] }),
    cohort: text(),
    invitationId: bigint('invitation_id', { mode: 'number' }),
    instance: text(),
    replyTo: text('reply_to'),
    /** Keeps the place and is not called: in a crisis, or wants no messages. */
    rests: boolean().notNull().default(false),
    askedAt: instant('asked_at').notNull(),
    admittedAt: instant('admitted_at'),
    wrongCodes: smallint('wrong_codes').notNull().default(0),
    wrongSince: instant('wrong_since'),
  },
  (table) => [
    index('admissions_waiting').on(table.ticket).where(sql`status = 'waiting'`),
    index('admissions_admitted').on(table.admittedAt).where(sql`status = 'admitted'`),
  ],
);

export const invitations = pgTable('invitations', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  code: text().notNull().unique(),
  cohort: text().notNull(),
  mostUses: integer('most_uses').notNull(),
  uses: integer().notNull().default(0),
  expiresAt: instant('expires_at').notNull(),
  madeAt: instant('made_at').notNull(),
  madeBy: text('made_by').notNull(),
  revokedAt: instant('revoked_at'),
});

/** The brake on admission as last judged: one row for all processes. */
export const admissionBrake = pgTable('admission_brake', {
  only: boolean().primaryKey().default(true),
  state: json().notNull(),
  figures: json().notNull(),
  judgedAt: instant('judged_at').notNull(),
});

/** When it was put on and released, and by which figures. Only grows. */
export const admissionBrakeChanges = pgTable('admission_brake_changes', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  state: json().notNull(),
  figures: json().notNull(),
  changedAt: instant('changed_at').notNull().default(now),
});
