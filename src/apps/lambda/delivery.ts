import { randomUUID } from 'node:crypto';
import { breakerFor } from '../../delivery/decide-breaker.ts';
import { deliverer } from '../../delivery/deliverer.ts';
import { postgresAlarmBook } from '../../gateways/postgres/alarm-book.ts';
import { postgresInstanceMemory } from '../../gateways/postgres/instance-memory.ts';
import { postgresOutbox } from '../../gateways/postgres/outbox.ts';
import { settingsOnDemand } from '../../gateways/postgres/settings-on-demand.ts';
import { postgresPacer } from '../../gateways/postgres/shared-pacer.ts';
import { pacer, type SharedPacer } from '../../platform/pace.ts';
import { WEBHOOK_EVENTS } from '../../platform/webhook-events.ts';
import { proactiveFrom } from '../rates-from-settings.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress } from './database-access.ts';
import { deliveryHandler } from './delivery-handler.ts';
import { oneOf } from './environment.ts';
import { firstUse } from './first-use.ts';
import { functionFrame } from './function-frame.ts';
import { gatewayAccess } from './gateway-access.ts';
import { invoked } from './invoked.ts';
import { queueAccess } from './queue-access.ts';

/** The function `delivery`: wakes in, messages out through EvolutionAPI. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const { pool, connected } = databaseAccess(databaseAddress(process.env, cloud), 'delivery', frame);
const { instances, open } = gatewayAccess(process.env, cloud);
const webhookEvents = oneOf(process.env, 'WEBHOOK_EVENTS', WEBHOOK_EVENTS);
const outbox = postgresOutbox({ pool, worker: `lambda:${randomUUID()}`, clock: frame.clock });

const settings = settingsOnDemand({ pool, log: frame.log, now: frame.clock.now });

const delivery = firstUse(async () => {
  const { gateway } = await open();
  return deliverer({
    ...frame,
    ...{ outbox, gateway, instances, reserve: reserve() },
    memory: postgresInstanceMemory({ pool }),
    policy: { breaker: breakerFor(webhookEvents) },
    alarms: postgresAlarmBook({ pool }),
    mostProactive: () => proactiveFrom(settings),
  });
});

/** A number is everybody's; a person is with one function at a time, whose own memory is near enough. */
function reserve(): SharedPacer {
  const ofNumber = postgresPacer({ pool });
  const ofPerson = pacer({ now: frame.clock.now, random: Math.random });
  return async (key, rate, longestWait) =>
    key.startsWith('person:') ? ofPerson(key, rate, longestWait) : ofNumber(key, rate, longestWait);
}

const handle = deliveryHandler({
  ...frame,
  deliver: async (...asked) => {
    await settings.refresh();
    return (await delivery()).deliver(...asked);
  },
  nextDueIn: outbox.nextDueIn,
  connected,
  deliveries: queueAccess(process.env, 'DELIVERIES_QUEUE_URL', cloud, frame),
});

export const handler = invoked(frame, handle);
