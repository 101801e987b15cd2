import { postgresReminders } from '../../gateways/postgres/reminders.ts';
import { storedSecret } from '../../gateways/postgres/stored-secret.ts';
import { holdout } from '../../notifications/holdout.ts';
import { reminderScheduler } from '../../notifications/reminder-scheduler.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress } from './database-access.ts';
import { firstUse } from './first-use.ts';
import { functionFrame } from './function-frame.ts';
import { notificationsHandler } from './notifications-handler.ts';

/** The function `notifications`: looks each minute whom to remind of what. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const { pool, connected } = databaseAccess(databaseAddress(process.env, cloud), 'reminders', frame);
const isHeldOut = firstUse(async () => holdout(await storedSecret(pool, 'reminder-holdout')));

export const handler = notificationsHandler({
  connected,
  scheduler: async () =>
    reminderScheduler({
      ...frame,
      reminders: postgresReminders({ pool }),
      isHeldOut: await isHeldOut(),
      onEnqueued: () => {},
      // With one connection a second lane would only wait for the first.
      lanes: 1,
    }),
});
