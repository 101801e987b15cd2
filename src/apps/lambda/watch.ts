import { recordAcceptor } from '../../channel/accept-records.ts';
import type { InboundEvent } from '../../contracts/inbound-event.ts';
import { breakerFor } from '../../delivery/decide-breaker.ts';
import { gapSweep } from '../../delivery/gap-sweep.ts';
import { sendBreaker } from '../../delivery/send-breaker.ts';
import { logAlarm } from '../../gateways/operator-alarm/log-alarm.ts';
import { webhookAlarm } from '../../gateways/operator-alarm/webhook-alarm.ts';
import { postgresAlarmBook } from '../../gateways/postgres/alarm-book.ts';
import { postgresConnectionNews } from '../../gateways/postgres/connection-news.ts';
import { postgresHearing } from '../../gateways/postgres/hearing.ts';
import { postgresInbox } from '../../gateways/postgres/inbox.ts';
import { postgresInstanceMemory } from '../../gateways/postgres/instance-memory.ts';
import { postgresMessageStories } from '../../gateways/postgres/message-stories.ts';
import { postgresOutbox } from '../../gateways/postgres/outbox.ts';
import { postgresPacer } from '../../gateways/postgres/shared-pacer.ts';
import { WEBHOOK_EVENTS } from '../../platform/webhook-events.ts';
import { alarmTeller } from '../../watch/alarm-teller.ts';
import { sessionWatcher } from '../../watch/session-watcher.ts';
import { unprovenFor } from '../../watch/watch-policy.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress } from './database-access.ts';
import { oneOf, optionalUrl, wholeNumber } from './environment.ts';
import { firstUse } from './first-use.ts';
import { functionFrame } from './function-frame.ts';
import { gatewayAccess } from './gateway-access.ts';
import { invoked } from './invoked.ts';
import { queueAccess } from './queue-access.ts';
import { deliveryMessage, sendWakes } from './wake-senders.ts';
import { watchHandler } from './watch-handler.ts';

/** The function `watch`: whether messages really pass, what no webhook brought, and what operators must know. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const { pool, connected } = databaseAccess(databaseAddress(process.env, cloud), 'operations', frame);
const { instances, open } = gatewayAccess(process.env, cloud);
const webhookEvents = oneOf(process.env, 'WEBHOOK_EVENTS', WEBHOOK_EVENTS);
const operatorWebhook = optionalUrl(process.env, 'OPERATOR_WEBHOOK_URL');
const to = {
  wakes: queueAccess(process.env, 'WAKES_QUEUE_URL', cloud, frame),
  deliveries: queueAccess(process.env, 'DELIVERIES_QUEUE_URL', cloud, frame),
  quietMs: wholeNumber(process.env, 'QUIET_MS', { from: 0, to: 60_000, otherwise: 3_000 }),
};

const parts = firstUse(async () => {
  const { gateway, control } = await open();
  const { log, clock } = frame;
  const book = postgresAlarmBook({ pool });
  const memory = postgresInstanceMemory({ pool });
  const outbox = postgresOutbox({ pool, worker: 'watch', clock });
  const breaker = sendBreaker({
    ...{ outbox, memory, alarms: book, instances, now: clock.now },
    ...{ reserve: postgresPacer({ pool }), policy: breakerFor(webhookEvents) },
  });
  const watcher = sessionWatcher({
    ...{ gateway, control, book, memory, instances, log, clock },
    hearing: postgresHearing({ pool }),
    onLoggedOut: breaker.stopProactive,
    policy: { unproven: unprovenFor(webhookEvents) },
  });
  const fresh: InboundEvent[] = [];
  const gaps = gapSweep({
    ...{ gateway, outbox, instances, memory, log, clock, onSwept: watcher.swept },
    acceptRecords: recordAcceptor({
      inbox: postgresInbox({ pool }),
      stories: postgresMessageStories({ pool }),
      ...{ log, clock },
      onAccepted: (events) => void fresh.push(...events),
    }),
  });
  return {
    watcher,
    gaps: {
      async sweep() {
        const missing = await gaps.sweep();
        const found = fresh.splice(0);
        await sendWakes(found, to);
        // The breaker is delivery's: an error is five minutes old already, and need not wait for the pass of its minute.
        const isTrouble = found.some((event) => event.kind === 'receipt' && event.status === 'error');
        if (isTrouble) await to.deliveries.send([deliveryMessage()]);
        return missing;
      },
    },
    teller: alarmTeller({
      ...{ book, log, clock },
      alarms: [logAlarm({ log }), ...(operatorWebhook === undefined ? [] : [webhookAlarm({ url: operatorWebhook })])],
    }),
  };
});

const handle = watchHandler({
  ...frame,
  parts,
  connectionNews: postgresConnectionNews({ pool }).since,
  connected,
});

export const handler = invoked(frame, handle);
