import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core';

/**
 * What operators did, one row after the other. Only ever added to: a trigger refuses the rest, and each row carries the
 * hash of the one before it (contracts/audit-entry.ts). `recorded_at`: epoch milliseconds, so that what is hashed is exact.
 */
export const operatorAudit = pgTable(
  'operator_audit',
  {
    id: bigint({ mode: 'number' }).primaryKey(),
    recordedAt: bigint('recorded_at', { mode: 'number' }).notNull(),
    operatorId: text('operator_id').notNull(),
    action: text().notNull(),
    about: text().notNull(),
    reason: text().notNull(),
    /** A JSON object, as text: what was hashed is what is kept, letter by letter. */
    details: text().notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [index('operator_audit_about').on(table.about)],
);
