import { bigint, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, now } from './schema-columns.ts';

const role = () => text({ enum: ['viewer', 'operator', 'admin'] }).notNull();

/** People of the team. They stay when deactivated: the audit log names them. `name_key` is the name without case or accents. */
export const operators = pgTable('operators', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  nameKey: text('name_key').notNull().unique(),
  role: role(),
  /** Sealed with AES-256-GCM; the row's id is part of what the seal covers. */
  sealedSecret: text('sealed_secret').notNull(),
  /** The newest time step whose code was used: each code works once. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  createdAt: instant('created_at').notNull().default(now),
  deactivatedAt: instant('deactivated_at'),
});

/** One-time links by which somebody becomes an operator: SHA-256 of the link's secret. */
export const operatorInvitations = pgTable('operator_invitations', {
  secretHash: text('secret_hash').primaryKey(),
  name: text().notNull(),
  nameKey: text('name_key').notNull(),
  role: role(),
  sealedSecret: text('sealed_secret').notNull(),
  createdAt: instant('created_at').notNull().default(now),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** SHA-256 of the session's secret in the cookie. Gone when it ended. */
export const operatorSessions = pgTable(
  'operator_sessions',
  {
    sessionHash: text('session_hash').primaryKey(),
    operatorId: uuid('operator_id')
      .notNull()
      .references(() => operators.id),
    createdAt: instant('created_at').notNull().default(now),
    seenAt: instant('seen_at').notNull().default(now),
  },
  (table) => [index('operator_sessions_operator').on(table.operatorId)],
);

/** Which person a session may look at, and the reason that was given for it. */
export const operatorGrants = pgTable(
  'operator_grants',
  {
    sessionHash: text('session_hash')
      .notNull()
      .references(() => operatorSessions.sessionHash, { onDelete: 'cascade' }),
    personId: uuid('person_id').notNull(),
    reason: text().notNull(),
    grantedAt: instant('granted_at').notNull().default(now),
  },
  (table) => [primaryKey({ columns: [table.sessionHash, table.personId] })],
);

/** Failed logins by what was tried (a hash of the name, known or not), for waits that grow. */
export const operatorTries = pgTable('operator_tries', {
  key: text().primaryKey(),
  tries: integer().notNull(),
  waitUntil: instant('wait_until').notNull(),
  triedAt: instant('tried_at').notNull().default(now),
});
