import { brakeKeeper } from '../../beta/brake-keeper.ts';
import { queueCaller } from '../../beta/queue-caller.ts';
import { DEFAULT_POLICY } from '../../delivery/delivery-policy.ts';
import { pacingShare } from '../../delivery/pacing-share.ts';
import { postgresAdmission } from '../../gateways/postgres/admission.ts';
import { postgresBrakeBook } from '../../gateways/postgres/brake-book.ts';
import { postgresInstanceMemory } from '../../gateways/postgres/instance-memory.ts';
import { postgresOutbox } from '../../gateways/postgres/outbox.ts';
import { postgresReminders } from '../../gateways/postgres/reminders.ts';
import { settingsOnDemand } from '../../gateways/postgres/settings-on-demand.ts';
import { storedSecret } from '../../gateways/postgres/stored-secret.ts';
import { holdout } from '../../notifications/holdout.ts';
import { reminderScheduler } from '../../notifications/reminder-scheduler.ts';
import { proactiveFrom } from '../rates-from-settings.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress } from './database-access.ts';
import { firstUse } from './first-use.ts';
import { functionFrame } from './function-frame.ts';
import { instancesIfAny } from './gateway-access.ts';
import { invoked } from './invoked.ts';
import { notificationsHandler } from './notifications-handler.ts';

/** The function `notifications`: looks each minute whom to let in from the queue, and whom to remind of what. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const address = databaseAddress(process.env, cloud);
const { pool, connected } = databaseAccess(address, 'reminders', frame);
// The brake is judged inside a transaction, which holds the one connection of the other pool.
const { pool: aside, connected: asideConnected } = databaseAccess(address, 'operations', frame);
const instances = instancesIfAny(process.env);
const settings = settingsOnDemand({ pool, log: frame.log, now: frame.clock.now });
const isHeldOut = firstUse(async () => holdout(await storedSecret(pool, 'reminder-holdout')));
const nobodyWaits = () => {};

const brake = brakeKeeper({
  ...frame,
  settings,
  book: postgresBrakeBook({ pool }),
  pacingShare: () =>
    pacingShare({
      outbox: postgresOutbox({ pool: aside, worker: 'notifications', clock: frame.clock }),
      memory: postgresInstanceMemory({ pool: aside }),
      instances,
      limits: { ...DEFAULT_POLICY.proactivePerDay, number: proactiveFrom(settings).number },
      now: frame.clock.now(),
    }),
});
const caller = queueCaller({ ...frame, settings, admission: postgresAdmission({ pool }), onEnqueued: nobodyWaits });

const handle = notificationsHandler({
  ...frame,
  connected,
  refresh: settings.refresh,
  judge: async () => {
    await asideConnected();
    return brake.judgeNow();
  },
  call: caller.callNow,
  scheduler: async () =>
    reminderScheduler({
      ...frame,
      reminders: postgresReminders({ pool }),
      isOn: () => settings.get('reminders.on'),
      isHeldOut: await isHeldOut(),
      onEnqueued: nobodyWaits,
      // With one connection a second lane would only wait for the first.
      lanes: 1,
    }),
});

export const handler = invoked(frame, handle);
