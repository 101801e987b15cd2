import { hostname } from 'node:os';
import { recordAcceptor } from '../channel/accept-records.ts';
import { webhookRoutes } from '../channel/webhook-route.ts';
import { laneOf } from '../contracts/delivery-proof.ts';
import type { InboundEvent } from '../contracts/inbound-event.ts';
import { turnRunner } from '../conversation/turn-runner.ts';
import { grammarBrain } from '../conversation/understanding/grammar-brain.ts';
import { urgency } from '../conversation/urgency.ts';
import { processWakes } from '../conversation/wakes.ts';
import { deliverer } from '../delivery/deliverer.ts';
import { deliveryLoop } from '../delivery/delivery-loop.ts';
import type { DeliveryPolicy } from '../delivery/delivery-policy.ts';
import { gapSweep } from '../delivery/gap-sweep.ts';
import { evolutionGateway } from '../gateways/evolution-api/evolution-gateway.ts';
import { postgresConversationStore } from '../gateways/postgres/conversation-store.ts';
import { databasePool } from '../gateways/postgres/database.ts';
import { postgresInbox } from '../gateways/postgres/inbox.ts';
import { postgresMisunderstoodWords } from '../gateways/postgres/misunderstood-words.ts';
import { postgresOperations } from '../gateways/postgres/operations.ts';
import { postgresOutbox } from '../gateways/postgres/outbox.ts';
import { postgresRoadmapSource } from '../gateways/postgres/roadmap-source.ts';
import { storedSecret } from '../gateways/postgres/stored-secret.ts';
import type { Clock } from '../platform/clock.ts';
import { randomSecret } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { webRoutes } from '../web/web-routes.ts';
import type { GatewayAccess } from './gateway-access.ts';
import { healthRoutes } from './health-routes.ts';
import type { RouteGroup } from './listen.ts';
import { operatorCalls } from './operator-calls.ts';
import { retention } from './retention.ts';
import { stopInOrder } from './stop-in-order.ts';

export type OneProcessNeeds = {
  readonly databaseUrl: string;
  readonly gateway: GatewayAccess;
  readonly webhookTokens: readonly string[];
  readonly publicUrl: string;
  readonly quietMs: number;
  readonly simulatorOn: boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly tuning?: OneProcessTuning;
};

/** Figures that have a default where they are used. */
export type OneProcessTuning = {
  readonly policy?: Partial<DeliveryPolicy>;
  /** How long the lease on a turn outlives the process that held it. */
  readonly turns?: { readonly leaseMs: number };
  /** How long the claim on a message outlives the process that held it. */
  readonly outbox?: { readonly claimMs: number };
  readonly gapSweep?: { readonly everyMs: number };
};

export type OneProcess = {
  readonly routes: RouteGroup;
  readonly start: () => void;
  /** Ends what runs, in order: no new work, then turns, then deliveries, then the database. */
  readonly stop: () => Promise<void>;
};

/**
 * Every role of the platform in one process, over one database: the default, and what the tests run. The Lambda handlers
 * wire the same features with queues instead of timers.
 */
export async function oneProcess(needs: OneProcessNeeds): Promise<OneProcess> {
  const { log, clock, gateway: access, tuning = {} } = needs;
  const pools = poolsOf(needs.databaseUrl, log);
  const addressKey = await storedSecret(pools.operations, 'address-hash');
  const operations = postgresOperations({ pool: pools.operations });
  // Asked before the door opens: what comes in from then on says nothing about what was missed before.
  const lastHeardAt = await operations.lastHeardAt();
  const store = operatorCalls({
    store: postgresConversationStore({ pool: pools.turns, addressKey, ...tuning.turns }),
    log,
  });
  const worker = `${hostname()}:${process.pid}`;
  const outbox = postgresOutbox({ pool: pools.delivery, worker, ...tuning.outbox });
  const inbox = postgresInbox({ pool: pools.ingest });
  const gateway = evolutionGateway(access);

  const delivery = deliverer({ outbox, gateway, log, clock, ...(tuning.policy ? { policy: tuning.policy } : {}) });
  const loop = deliveryLoop({ deliver: delivery.deliver, nextDueIn: outbox.nextDueIn, log });
  const grammar = grammarBrain();
  const runTurn = turnRunner({
    store,
    brain: grammar,
    clock,
    log,
    makeSecret: randomSecret,
    publicUrl: needs.publicUrl,
    quietMs: needs.quietMs,
    isUrgent: urgency(grammar),
  });
  const wakes = processWakes({ runTurn, store, log, onReplied: loop.wake });

  const door = { inbox, log, onAccepted };
  const gaps = gapSweep({
    gateway,
    acceptRecords: recordAcceptor(door),
    instances: [access.instance],
    log,
    clock,
    lastHeardAt,
    ...tuning.gapSweep,
  });

  const forgetting = retention({ forgetOld: postgresMisunderstoodWords({ pool: pools.operations }).forgetOld, log });

  /** Wakes whoever has something to do with what just became durable; losing this loses nothing. */
  function onAccepted(events: readonly InboundEvent[]): void {
    for (const event of events) {
      if (laneOf(event) === 'delivery') loop.wake();
      else if ('sender' in event) wakes.wake({ ...whoOf(event), inMs: firstLook(event, needs.quietMs) });
    }
  }

  return {
    routes: {
      health: healthRoutes({
        operations,
        gateway,
        instance: access.instance,
      }),
      channel: webhookRoutes({ ...door, tokens: needs.webhookTokens }),
      web: webRoutes({
        roadmaps: postgresRoadmapSource({ pool: pools.web }),
        publicUrl: needs.publicUrl,
        simulatorOn: needs.simulatorOn,
        log,
      }),
    },
    start: () => {
      wakes.start();
      loop.start();
      gaps.start();
      forgetting.start();
    },
    stop: () =>
      stopInOrder(log, [
        { name: 'gap-sweep', stop: gaps.stop },
        { name: 'retention', stop: forgetting.stop },
        { name: 'turns', stop: wakes.stop },
        { name: 'deliveries', stop: loop.stop },
        ...Object.entries(pools).map(([name, pool]) => ({ name: `pool-${name}`, stop: () => pool.end() })),
      ]),
  };
}

/** Ingest has its own pool, so that no report or slow turn can keep a webhook from being stored. */
function poolsOf(url: string, log: Log) {
  return {
    ingest: databasePool({ url, name: 'ingest', max: 2, log }),
    turns: databasePool({ url, name: 'turns', max: 8, log }),
    delivery: databasePool({ url, name: 'delivery', max: 6, log }),
    web: databasePool({ url, name: 'web', max: 4, log }),
    operations: databasePool({ url, name: 'operations', max: 2, log }),
  };
}

function whoOf({ sender }: Extract<InboundEvent, { sender: unknown }>): { address: string; alias?: string } {
  return sender.alias === undefined ? { address: sender.address } : { address: sender.address, alias: sender.alias };
}

/** What must not wait is looked at once; the turn itself knows the open question and decides how long the rest waits. */
function firstLook(event: InboundEvent, quietMs: number): number {
  if (event.kind !== 'message') return 0;
  if (event.content.type === 'choice') return 0;
  return event.content.type === 'text' && event.content.text.length <= LONGEST_QUICK_ANSWER ? 0 : quietMs;
}

/** "sim", "sair", "apagar tudo": words that may be urgent are short. */
const LONGEST_QUICK_ANSWER = 24;
