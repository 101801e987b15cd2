import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** When each number of ours would be idle if it went on at its steady rate; only where several processes send from it. */
export const paceStamps = pgTable('pace_stamps', {
  key: text().primaryKey(),
  idleAt: timestamp('idle_at', { withTimezone: true }).notNull(),
});
