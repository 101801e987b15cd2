import { index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant, now } from './schema-columns.ts';

/**
 * Codes that were asked for, known number or not, for as long as they count against the limits. Only hashes: of the
 * browser that asked, of the code, and of whom it is for; `limit_key` and `visitor_key` are keyed, and name nobody.
 */
export const loginCodes = pgTable(
  'login_codes',
  {
    browserHash: text('browser_hash').primaryKey(),
    codeHash: text('code_hash').notNull(),
    /** NULL: nobody that we know, and no code fits. */
    personId: uuid('person_id'),
    limitKey: text('limit_key').notNull(),
    visitorKey: text('visitor_key'),
    tries: smallint().notNull().default(0),
    askedAt: instant('asked_at').notNull().default(now),
    /** Also when it was used or revoked. */
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('login_codes_asked').on(table.askedAt), index('login_codes_person').on(table.personId)],
);

/** SHA-256 (hex) of the secret in a link out of the chat; gone when it was used. */
export const loginLinks = pgTable(
  'login_links',
  {
    linkHash: text('link_hash').primaryKey(),
    personId: uuid('person_id').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('login_links_person').on(table.personId)],
);

/** Who is logged in, by SHA-256 (hex) of what their cookie holds. Gone when it ends. */
export const loginSessions = pgTable(
  'login_sessions',
  {
    sessionHash: text('session_hash').primaryKey(),
    personId: uuid('person_id').notNull(),
    level: text({ enum: ['link', 'code'] }).notNull(),
    begunAt: instant('begun_at').notNull().default(now),
    /** To the minute. */
    seenAt: instant('seen_at').notNull().default(now),
  },
  (table) => [index('login_sessions_person').on(table.personId), index('login_sessions_seen').on(table.seenAt)],
);
