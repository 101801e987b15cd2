import { Hono } from 'hono';
import type pg from 'pg';
import { plannerHere } from '../../gateways/planner/planner-here.ts';
import { postgresConversationStore } from '../../gateways/postgres/conversation-store.ts';
import { readHandle } from '../../gateways/postgres/read-handle.ts';
import { storedSecret } from '../../gateways/postgres/stored-secret.ts';
import type { RedisConnection } from '../../gateways/redis/redis-connection.ts';
import { redisPacer } from '../../gateways/redis/redis-pacer.ts';
import { countingLog } from '../../platform/counting-log.ts';
import type { SharedPacer } from '../../platform/pace.ts';
import { recentSpans } from '../../platform/recent-spans.ts';
import type { MessageQueue } from '../../ports/message-queue.ts';
import type { RoadmapSource } from '../../ports/roadmap-source.ts';
import { noteRoute } from '../../web/request-spans.ts';
import { everyPage } from '../every-page.ts';
import type { BegunWork } from './begun-work.ts';
import { firstUse } from './first-use.ts';
import type { FunctionFrame } from './function-frame.ts';
import type { LazyGateway } from './lazy-gateway.ts';
import type { OperatorAccess } from './operator-access.ts';
import { deliveryMessage, wakeMessage } from './wake-senders.ts';

export type WebPagesNeeds = Pick<FunctionFrame, 'log' | 'clock' | 'tracing'> & {
  /** `reads` may be a replica's. */
  readonly pools: { readonly reads: pg.Pool; readonly writes: pg.Pool };
  /** Where the visits of all functions are counted; `undefined`: each counts its own. */
  readonly redis: RedisConnection | undefined;
  readonly roadmaps: RoadmapSource;
  readonly publicUrl: string;
  readonly wakes: MessageQueue;
  readonly deliveries: MessageQueue;
  readonly work: BegunWork;
  /** Absent: there is no operators' console here. */
  readonly operators: Operators | undefined;
};

type Operators = OperatorAccess & { readonly gateway: LazyGateway };

/** The pages of which one has this path. */
export type PagesFor = (path: string) => Promise<Hono>;

/**
 * Every page of the product, as one process mounts them, over queues instead of timers. No payment provider: nothing is sold.
 * The operators' console is loaded when somebody first asks for it; people's pages do not wait for it, nor for its secrets.
 */
export function webPages(needs: WebPagesNeeds): PagesFor {
  const loginKey = firstUse(() => storedSecret(needs.pools.writes, 'login'));
  const { redis, clock } = needs;
  const visits = firstUse(async () => redis && redisPacer({ redis, secret: await loginKey(), now: clock.now }));
  const people = firstUse(async () => peoplesPages(needs, await loginKey(), await visits()));
  const everybody = firstUse(async () => {
    const all = new Hono().use(noteRoute(needs.tracing));
    if (needs.operators) all.route('/', await consoleOf(needs, needs.operators, await visits()));
    // What the console does not know, or knows on another host alone, is answered like any other address.
    return all.route('/', await people());
  });
  return (path) => (/^\/(?:operacao|api\/operators)(?:\/|$)/.test(path) ? everybody() : people());
}

async function peoplesPages(
  { pools, roadmaps, publicUrl, deliveries, work, log, clock, tracing }: WebPagesNeeds,
  loginKey: string,
  visits: SharedPacer | undefined,
): Promise<Hono> {
  const { routes } = everyPage({
    reads: readHandle({
      primary: pools.writes,
      ...(pools.reads === pools.writes ? {} : { replica: pools.reads, log }),
    }),
    writes: pools.writes,
    // Nobody else is served by this process meanwhile.
    planner: plannerHere,
    ...{ roadmaps, publicUrl, loginKey, visits, log, clock },
    // Without claims: who commits an erase here is not who sends its goodbye.
    store: postgresConversationStore({
      pool: pools.writes,
      addressKey: await storedSecret(pools.writes, 'address-hash'),
    }),
    payments: undefined,
    offer: async () => NOTHING_IS_SOLD,
    simulatorOn: false,
    wakeDelivery: (personId) => work.begin(deliveries.send([deliveryMessage(personId)])),
  });
  return new Hono().use(noteRoute(tracing)).route('/', routes.panel).route('/', routes.web);
}

/** Never shown: without a provider there is no offer. */
const NOTHING_IS_SOLD = { price: 0, days: 0 };

async function consoleOf(needs: WebPagesNeeds, operators: Operators, visits: SharedPacer | undefined): Promise<Hono> {
  const { pools, publicUrl, wakes, deliveries, work, clock } = needs;
  const { operatorConsole } = await import('../operator-console.ts');
  // Of this function alone: webhooks and turns run elsewhere, and their faults are in the alarms.
  const { log, errors } = countingLog(needs.log, { keepMs: LATELY_MS, now: clock.now });
  const { percentiles: acks } = recentSpans({ keepMs: LATELY_MS, now: clock.now });
  const { gateway, control, instance } = operators.gateway;
  const console = await operatorConsole({
    pools: { console: pools.writes, web: pools.reads },
    config: { ...(await operators.read()), host: operators.host, hours: operators.hours },
    publicUrl,
    live: { gateway, control, instance, acks, errors },
    people: {
      onWritten: () => work.begin(deliveries.send([deliveryMessage()])),
      onReturned: (address) => work.begin(wakes.send([wakeMessage({ address, inMs: 0 })])),
    },
    visits,
    log,
    clock,
  });
  return console.routes;
}

const LATELY_MS = 15 * 60_000;
