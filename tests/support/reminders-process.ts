import { deliverer } from '../../src/delivery/deliverer.ts';
import { deliveryLoop } from '../../src/delivery/delivery-loop.ts';
import { evolutionGateway } from '../../src/gateways/evolution-api/evolution-gateway.ts';
import { postgresAlarmBook } from '../../src/gateways/postgres/alarm-book.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInstanceMemory } from '../../src/gateways/postgres/instance-memory.ts';
import { postgresOutbox } from '../../src/gateways/postgres/outbox.ts';
import { postgresReminders } from '../../src/gateways/postgres/reminders.ts';
import { holdout } from '../../src/notifications/holdout.ts';
import { reminderScheduler } from '../../src/notifications/reminder-scheduler.ts';
import { jsonLog } from '../../src/platform/log.ts';

/**
 * A scheduler of reminders with its own deliverer, as a process of its own that tests start several times and kill. Its
 * clock is `CLOCK_AHEAD_MS` ahead, so that it is morning whenever the test runs; small batches, and
 * patience with a gateway that shares its machine with all of them: what is counted here are reminders.
 */
const { DATABASE_URL: url = '', EVOLUTION_API_URL = '', EVOLUTION_API_KEY = '', CLOCK_AHEAD_MS = '0' } = process.env;
const clock = { now: () => Date.now() + Number(CLOCK_AHEAD_MS) };
const log = jsonLog({ write: (line) => process.stderr.write(line), level: 'info', now: Date.now });
const fast = { everyMs: 1, burst: 1000 };

const outbox = postgresOutbox({
  pool: databasePool({ url, name: 'delivery', max: 4, log }),
  worker: String(process.pid),
  claimMs: 6_000,
  clock,
});
const operations = databasePool({ url, name: 'operations', max: 2, log });
const delivery = deliverer({
  outbox,
  instances: ['fora'],
  memory: postgresInstanceMemory({ pool: operations }),
  alarms: postgresAlarmBook({ pool: operations }),
  gateway: evolutionGateway({ url: EVOLUTION_API_URL, apiKey: EVOLUTION_API_KEY, timeoutMs: 5_000 }),
  log,
  clock,
  policy: {
    pace: { number: fast, person: fast, proactiveNumber: fast },
    proactivePerDay: { person: 2, number: 100_000, ramp: [{ fromDay: 0, perDay: 100_000 }] },
    settle: 2_000,
    concurrency: 4,
    backoff: { first: 50, longest: 200 },
    giveUpAfter: 10 * 86_400_000,
  },
});
const loop = deliveryLoop({ deliver: delivery.deliver, nextDueIn: outbox.nextDueIn, log, longestIdleMs: 300 });
const scheduler = reminderScheduler({
  reminders: postgresReminders({ pool: databasePool({ url, name: 'reminders', max: 4, log }) }),
  isHeldOut: holdout('', 0),
  clock,
  log,
  onEnqueued: loop.wake,
  everyMs: 20,
  batch: 3,
});
loop.start();
scheduler.start();
// Timers of ours do not keep a process alive.
setInterval(() => {}, 1_000);
