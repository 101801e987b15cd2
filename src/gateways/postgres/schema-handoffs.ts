import { sql } from 'drizzle-orm';
import { bigserial, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, now } from './schema-columns.ts';

/**
 * Chats that need, or have, a person of the team: one open row a person at the most. Whether the assistant is silent stands
 * in the conversation's own state, which a turn reads anyway; this is the team's list. `taken_by` is null for the phone.
 */
export const handoffs = pgTable(
  'handoffs',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    personId: uuid('person_id').notNull(),
    cause: text({ enum: ['asked', 'crisis', 'login-denied', 'phone'] }).notNull(),
    instance: text().notNull(),
    replyTo: text('reply_to').notNull(),
    askedAt: instant('asked_at').notNull().default(now),
    takenAt: instant('taken_at'),
    takenBy: uuid('taken_by'),
    /** Until when the assistant is silent, unless somebody of the team writes again. */
    until: instant('until'),
    returnedAt: instant('returned_at'),
    returnedBy: text('returned_by', { enum: ['operator', 'person', 'silence', 'settled'] }),
  },
  (table) => [
    index('handoffs_person').on(table.personId),
    index('handoffs_open').on(table.askedAt).where(sql`returned_at IS NULL`),
  ],
);
