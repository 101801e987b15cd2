import { boolean, date, index, integer, json, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './schema-columns.ts';

/**
 * When to look at each person with a roadmap for something to remind them of. `turns` rises with each of their turns;
 * `heard_at`: their last message that a turn has read.
 */
export const reminderLooks = pgTable(
  'reminder_looks',
  {
    personId: uuid('person_id').primaryKey(),
    instance: text().notNull(),
    replyTo: text('reply_to').notNull(),
    heardAt: instant('heard_at').notNull(),
    nextLookAt: instant('next_look_at').notNull(),
    turns: integer().notNull().default(0),
  },
  (table) => [index('reminder_looks_next').on(table.nextLookAt)],
);

/**
 * What a look made of conversation and roadmap, as of so many `turns` and until a day. Apart from `reminder_looks`, whose
 * rows are written at each look: with it they were ten times as wide.
 */
export const reminderAgendas = pgTable('reminder_agendas', {
  personId: uuid('person_id').primaryKey(),
  turns: integer().notNull(),
  until: date().notNull(),
  agenda: json().notNull(),
});

/**
 * Reminders that were enqueued with their message, or `held` back for comparison. One a person and local day, and so
 * one a person, debt, kind and day: the second wall behind the lock on the person's row of `reminder_looks`.
 */
export const reminders = pgTable(
  'reminders',
  {
    personId: uuid('person_id').notNull(),
    debtId: text('debt_id').notNull().default(''),
    kind: text({
      enum: ['due-today', 'offer-closing', 'due-short', 'due-soon', 'payday-split', 'debt-closed', 'check-in'],
    }).notNull(),
    day: date().notNull(),
    occasion: text().notNull(),
    wording: smallint().notNull(),
    held: boolean().notNull(),
    remindedAt: instant('reminded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.day] })],
);
