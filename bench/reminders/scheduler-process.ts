import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresReminders } from '../../src/gateways/postgres/reminders.ts';
import { holdout } from '../../src/notifications/holdout.ts';
import { reminderScheduler } from '../../src/notifications/reminder-scheduler.ts';
import { silentLog } from '../../src/platform/log.ts';
import { NOW } from './invented-people.ts';

/** A scheduler that the bench kills: looks at everybody who is due, again and again, until it is told to end. */
const pool = databasePool({ url: process.env.DATABASE_URL ?? '', name: 'reminders', max: 4 });
reminderScheduler({
  reminders: postgresReminders({ pool }),
  isHeldOut: holdout('', 0),
  clock: { now: () => NOW },
  log: silentLog,
  onEnqueued: () => {},
  everyMs: 50,
  batch: 50,
}).start();
setInterval(() => {}, 1_000);
