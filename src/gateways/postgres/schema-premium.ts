import { sql } from 'drizzle-orm';
import { bigserial, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, now } from './schema-columns.ts';

/** Until when a person may see what is premium; the last word of `premium_changes`. */
export const premium = pgTable('premium', {
  personId: uuid('person_id').primaryKey(),
  until: instant('premium_until').notNull(),
});

/** Who changed it and to what, in order. Rows are added, never changed; an erase deletes them. */
export const premiumChanges = pgTable(
  'premium_changes',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    personId: uuid('person_id').notNull(),
    source: text({ enum: ['operator', 'payment', 'refund'] }).notNull(),
    /** The operator or the charge. */
    sourceId: text('source_id').notNull(),
    reason: text(),
    until: instant('premium_until'),
    changedAt: instant('changed_at').notNull().default(now),
  },
  (table) => [
    index('premium_changes_person').on(table.personId, table.id),
    // A charge counts once and goes back once: the second wall behind the lock on its row.
    uniqueIndex('premium_changes_charge').on(table.sourceId, table.source).where(sql`source <> 'operator'`),
  ],
);

/** What people were asked to pay. After an erase a row stays without its person: money may still come and must go back. */
export const premiumCharges = pgTable(
  'premium_charges',
  {
    id: text().primaryKey(),
    personId: uuid('person_id'),
    amount: integer().notNull(),
    days: integer().notNull(),
    status: text({ enum: ['opening', 'open', 'paid', 'cancelled', 'refunding', 'refunded'] })
      .notNull()
      .default('opening'),
    pix: text(),
    createdAt: instant('created_at').notNull().default(now),
    expiresAt: instant('expires_at'),
    paidAt: instant('paid_at'),
    refundedAt: instant('refunded_at'),
  },
  (table) => [
    index('premium_charges_person').on(table.personId, table.createdAt).where(sql`person_id IS NOT NULL`),
    index('premium_charges_unsettled')
      .on(table.createdAt)
      .where(sql`status IN ('opening', 'open', 'cancelled', 'refunding')`),
  ],
);
