import { hostname } from 'node:os';
import { Hono } from 'hono';
import { recordAcceptor } from '../channel/accept-records.ts';
import { webhookRoute } from '../channel/webhook-route.ts';
import { laneOf } from '../contracts/delivery-proof.ts';
import type { InboundEvent } from '../contracts/inbound-event.ts';
import { turnLimits } from '../conversation/turn-limits.ts';
import { turnRunner } from '../conversation/turn-runner.ts';
import { grammarBrain } from '../conversation/understanding/grammar-brain.ts';
import { urgency } from '../conversation/urgency.ts';
import { wakeFor } from '../conversation/wake-for.ts';
import { processWakes } from '../conversation/wakes.ts';
import { breakerFor } from '../delivery/decide-breaker.ts';
import { deliverer } from '../delivery/deliverer.ts';
import { deliveryLoop } from '../delivery/delivery-loop.ts';
import { gapSweep } from '../delivery/gap-sweep.ts';
import { evolutionGateway } from '../gateways/evolution-api/evolution-gateway.ts';
import { evolutionSessionControl } from '../gateways/evolution-api/session-control.ts';
import { logAlarm } from '../gateways/operator-alarm/log-alarm.ts';
import { webhookAlarm } from '../gateways/operator-alarm/webhook-alarm.ts';
import { plannerThread } from '../gateways/planner/planner-thread.ts';
import { postgresAlarmBook } from '../gateways/postgres/alarm-book.ts';
import { postgresConversationStore } from '../gateways/postgres/conversation-store.ts';
import { postgresHearing } from '../gateways/postgres/hearing.ts';
import { postgresInbox } from '../gateways/postgres/inbox.ts';
import { postgresInstanceMemory } from '../gateways/postgres/instance-memory.ts';
import { liveSettings } from '../gateways/postgres/live-settings.ts';
import { postgresLogins } from '../gateways/postgres/logins.ts';
import { postgresMessageStories } from '../gateways/postgres/message-stories.ts';
import { postgresMisunderstoodWords } from '../gateways/postgres/misunderstood-words.ts';
import { postgresOperations } from '../gateways/postgres/operations.ts';
import { postgresOutbox } from '../gateways/postgres/outbox.ts';
import { postgresReminders } from '../gateways/postgres/reminders.ts';
import { storedSecret } from '../gateways/postgres/stored-secret.ts';
import { redisConnection } from '../gateways/redis/redis-connection.ts';
import { redisPacer } from '../gateways/redis/redis-pacer.ts';
import { holdout } from '../notifications/holdout.ts';
import { reminderScheduler } from '../notifications/reminder-scheduler.ts';
import { calmLog } from '../platform/calm-log.ts';
import { countingLog } from '../platform/counting-log.ts';
import { randomSecret } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { NodeRoute } from '../platform/node-route.ts';
import { recentSpans } from '../platform/recent-spans.ts';
import { noTracing } from '../platform/trace.ts';
import type { OperatorAlarm } from '../ports/operator-alarm.ts';
import type { Settings } from '../ports/settings.ts';
import { alarmTeller } from '../watch/alarm-teller.ts';
import { sessionWatcher } from '../watch/session-watcher.ts';
import { unprovenFor } from '../watch/watch-policy.ts';
import { noteRoute, requestSpans } from '../web/request-spans.ts';
import { attendanceOf } from './attendance-of.ts';
import { beta } from './beta.ts';
import { healthRoutes } from './health-routes.ts';
import type { RouteGroup } from './listen.ts';
import type { OneProcessNeeds } from './one-process-needs.ts';
import { operatorCalls } from './operator-calls.ts';
import { operatorConsole } from './operator-console.ts';
import { peopleWeb } from './people-web.ts';
import { databasePools, poolStops } from './pools.ts';
import { proactiveFrom, turnRateFrom } from './rates-from-settings.ts';
import { readsOf } from './reads.ts';
import { retention } from './retention.ts';
import { stopInOrder } from './stop-in-order.ts';

export type OneProcess = {
  readonly routes: RouteGroup;
  /** The way in for webhooks. */
  readonly door: NodeRoute;
  /** As this process goes by them now. */
  readonly settings: Settings;
  /** A payment provider says that something came of a charge: it is asked, and what was paid is counted. */
  readonly checkCharge: (chargeId: string) => Promise<void>;
  readonly start: () => void;
  /** The key of the operators' first login, at the one start that made it. */
  readonly firstOperatorToken: string | undefined;
  /** Ends what runs, in order: no new work, then turns, then deliveries, then the database. */
  readonly stop: () => Promise<void>;
};

/**
 * Every role of the platform in one process, over one database: the default, and what the tests run. The Lambda handlers
 * wire the same features with queues instead of timers.
 */
export async function oneProcess(needs: OneProcessNeeds): Promise<OneProcess> {
  const { clock, gateway: access, tracing = noTracing, tuning = {} } = needs;
  const { log, errors } = countingLog(needs.log, { keepMs: LATELY_MS, now: clock.now });
  const acks = recentSpans({ keepMs: LATELY_MS, now: clock.now });
  const pools = databasePools(needs.databaseUrl, log);
  const planner = plannerThread();
  const reads = readsOf({ primary: pools.web, replicaUrl: needs.replicaUrl, log });
  const addressKey = await storedSecret(pools.operations, 'address-hash');
  const loginKey = await storedSecret(pools.operations, 'login');
  const redis = needs.redisUrl === undefined ? undefined : redisConnection({ url: needs.redisUrl, log });
  const everywhere = redis && redisPacer({ redis, secret: loginKey, now: clock.now });
  const operations = postgresOperations({ pool: pools.operations });
  const settings = liveSettings({ pool: pools.settings, log });
  await settings.start();
  const book = postgresAlarmBook({ pool: pools.operations });
  const teller = alarmTeller({ book, alarms: operatorAlarms({ ...needs, log }), log, clock });
  const claims = { worker: `${hostname()}:${process.pid}`, claimMs: CLAIM_MS, clock, ...tuning.outbox };
  const store = operatorCalls({
    store: postgresConversationStore({ pool: pools.turns, addressKey, claims, ...tuning.turns }),
    onCall: teller.wake,
  });
  const outbox = postgresOutbox({ pool: pools.delivery, ...claims });
  const inbox = postgresInbox({ pool: pools.ingest });
  const gateway = evolutionGateway(access);

  const instances = [access.instance];
  const memory = postgresInstanceMemory({ pool: pools.operations });
  const delivery = deliverer({
    ...{ outbox, gateway, instances, memory, alarms: book, log, tracing, clock },
    policy: { breaker: breakerFor(needs.webhookEvents), ...tuning.policy },
    ...(tuning.policy?.proactivePerDay ? {} : { mostProactive: () => proactiveFrom(settings) }),
  });
  // Whoever woke them: what is sent, and what a turn answers, is not a part of that.
  const loop = deliveryLoop({ deliver: tracing.apart(delivery.deliver), nextDueIn: outbox.nextDueIn, log });
  const admission = beta({
    ...{ turns: pools.turns, operations: pools.operations, settings, outbox, memory, instances, clock, log },
    ...{ policy: tuning.policy, everyMs: tuning.beta?.everyMs, onEnqueued: loop.wake },
  });
  const grammar = grammarBrain();
  const runTurn = turnRunner({
    store,
    brain: grammar,
    ...{ clock, log, tracing },
    makeSecret: randomSecret,
    publicUrl: needs.publicUrl,
    quietMs: needs.quietMs,
    attendance: attendanceOf(needs.operators.hours),
    isUrgent: urgency(grammar),
    limits: turnLimits({
      ...{ now: clock.now, turns: everywhere },
      rate: () => tuning.turnRate ?? turnRateFrom(settings),
    }),
    standingOf: admission.standingOf,
  });
  const wakes = processWakes({ runTurn: tracing.apart(runTurn), store, log, onReplied: loop.wake });

  const watcher = sessionWatcher({
    ...{ gateway, control: evolutionSessionControl(access), book, memory, instances, log, clock },
    hearing: postgresHearing({ pool: pools.operations }),
    onLoggedOut: delivery.stopProactive,
    onAlarm: teller.wake,
    policy: { canaryAfterMs: needs.canaryAfterMs, unproven: unprovenFor(needs.webhookEvents), ...tuning.watch },
  });
  const gaps = gapSweep({
    gateway,
    outbox,
    acceptRecords: recordAcceptor({
      ...{ inbox, log, clock, onAccepted: wakeUp },
      stories: postgresMessageStories({ pool: pools.ingest }),
      ...tuning.gapSweep,
    }),
    onSwept: watcher.swept,
    instances,
    log,
    clock,
    memory,
    ...tuning.gapSweep,
  });

  const misunderstood = postgresMisunderstoodWords({ pool: pools.operations });
  const oldLogins = postgresLogins({ pool: pools.operations });
  const forgetting = retention({ forgetOld: [misunderstood.forgetOld, oldLogins.forgetOld], log });
  const reminders = reminderScheduler({
    reminders: postgresReminders({ pool: pools.reminders }),
    isOn: () => settings.get('reminders.on'),
    isHeldOut: holdout(await storedSecret(pools.operations, 'reminder-holdout')),
    ...{ clock, log, tracing },
    onEnqueued: loop.wake,
    // Half of its usual haste: the chat is on this machine, too.
    lanes: 2,
    ...tuning.reminders,
  });

  const console = await operatorConsole({
    pools,
    config: needs.operators,
    publicUrl: needs.publicUrl,
    live: {
      ...{ gateway, control: evolutionSessionControl(access), instance: access.instance },
      ...{ acks: acks.percentiles, errors },
    },
    people: { onWritten: loop.wake, onReturned: (address) => wakes.wake({ address, inMs: 0 }) },
    visits: everywhere,
    log,
    clock,
  });
  const people = peopleWeb({
    ...{ reads, planner, writes: pools.operations, settings, store, login: needs.login, payments: needs.payments },
    ...{ loginKey, visits: everywhere },
    ...{ publicUrl: needs.publicUrl, simulatorOn: needs.simulatorOn, wakeDelivery: loop.wake, clock, log },
  });

  /** What came by webhook; a sweep's find says nothing about webhooks. */
  function onAccepted(events: readonly InboundEvent[]): void {
    watcher.hear(events);
    wakeUp(events);
  }

  /** Wakes whoever has something to do with what just became durable; losing this loses nothing. */
  function wakeUp(events: readonly InboundEvent[]): void {
    for (const event of events) {
      if (laneOf(event) === 'delivery') loop.wake();
      else if ('sender' in event) wakes.wake(wakeFor(event, needs.quietMs));
    }
  }

  return {
    routes: {
      health: healthRoutes({
        operations,
        gateway,
        instance: access.instance,
      }),
      ...(needs.tracing ? { traced: new Hono().use(requestSpans(tracing), noteRoute(tracing)) } : {}),
      operators: console.routes,
      ...people.routes,
    },
    settings,
    door: webhookRoute({
      ...{ inbox, log: doorLog({ log, clock }), onAccepted, tokens: needs.webhookTokens },
      ...(needs.tracing ? { tracing } : {}),
      onAnswered: acks.add,
    }),
    firstOperatorToken: console.firstToken,
    checkCharge: people.checkCharge,
    start: () => {
      wakes.start();
      loop.start();
      gaps.start();
      forgetting.start();
      watcher.start();
      teller.start();
      reminders.start();
      admission.start();
      people.start();
    },
    stop: () =>
      stopInOrder(log, [
        { name: 'watcher', stop: watcher.stop },
        { name: 'gap-sweep', stop: gaps.stop },
        { name: 'retention', stop: forgetting.stop },
        { name: 'reminders', stop: reminders.stop },
        ...admission.stops,
        { name: 'premium', stop: people.stop },
        { name: 'turns', stop: wakes.stop },
        { name: 'deliveries', stop: loop.stop },
        { name: 'alarms', stop: teller.stop },
        { name: 'settings', stop: settings.stop },
        { name: 'planner', stop: planner.stop },
        ...(redis ? [{ name: 'redis', stop: redis.stop }] : []),
        ...reads.stops,
        ...poolStops(pools),
      ]),
  };
}

/** Strangers knock as often as they like; the log must not grow with each. */
function doorLog({ log, clock }: Pick<OneProcessNeeds, 'log' | 'clock'>): Log {
  return calmLog(log, { events: ['webhook.unauthorized', 'webhook.overloaded'], everyMs: 1_000, now: clock.now });
}

function operatorAlarms({ log, operatorWebhook }: OneProcessNeeds): readonly OperatorAlarm[] {
  return [logAlarm({ log }), ...(operatorWebhook === undefined ? [] : [webhookAlarm({ url: operatorWebhook })])];
}

/** What operators are shown of this process. */
const LATELY_MS = 15 * 60_000;

/** After this long without a word a claim is void and its message is looked for. */
const CLAIM_MS = 60_000;
