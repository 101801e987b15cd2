import type { Sizes, Stage } from '../environments/environment.ts';
import type { Region } from './price.ts';
import { ALWAYS_FREE, type Item, PRICES } from './prices.data.ts';
import type { UsageMonth } from './usage.ts';

export type Component =
  | 'door'
  | 'functions'
  | 'queues'
  | 'database'
  | 'cache'
  | 'whatsapp'
  | 'way out'
  | 'logs'
  | 'traces'
  | 'lake'
  | 'secrets';

export type Month = {
  readonly people: number;
  readonly stage: Stage;
  readonly components: Readonly<Record<Component, number>>;
  readonly infrastructure: number;
  /** Tokens of a language model; nothing while the grammar answers alone. */
  readonly model: number;
  readonly total: number;
  readonly dominant: Component | 'model';
};

export type MonthNeeds = {
  readonly people: number;
  readonly stage: Stage;
  readonly sizes: Sizes;
  readonly usage: UsageMonth;
  readonly region: Region;
};

const HOURS = 730;
const MILLION = 1_000_000;
const GIGA = 1_000_000_000;
const SECONDS = HOURS * 3_600;

/** A shard sends and hears about 25 messages a second, one after the other; a busy hour has five times the mean. */
const MESSAGES_PER_SHARD = 25;
const BUSY_HOUR = 5;

/** What a month costs, by component, from the sizes of the templates and the counted usage. USD. */
export function costOfMonth(needs: MonthNeeds): Month {
  const components = {
    door: door(needs),
    functions: functions(needs),
    queues: queues(needs),
    database: database(needs),
    cache: needs.sizes.cache === 'off' ? 0 : price(needs, 'valkey-floor'),
    whatsapp: whatsapp(needs),
    'way out': wayOut(needs),
    logs: logs(needs),
    traces: traces(needs),
    lake: lake(needs),
    secrets: 7 * price(needs, 'secret'),
  } satisfies Record<Component, number>;
  const infrastructure = Object.values(components).reduce((sum, usd) => sum + usd, 0);
  const tokens = model(needs);
  const [dominant] = Object.entries({ ...components, model: tokens }).toSorted(([, one], [, other]) => other - one);
  return {
    people: needs.people,
    stage: needs.stage,
    components,
    infrastructure,
    model: tokens,
    total: infrastructure + tokens,
    dominant: (dominant?.[0] ?? 'database') as Month['dominant'],
  };
}

/** How many shards so many people need, at least one. */
export function shardsFor(people: number, usage: UsageMonth): number {
  const { messagesIn, messagesOut } = usage.person;
  const mean = (people * (messagesIn.value + messagesOut.value)) / SECONDS;
  return Math.max(1, Math.ceil((mean * BUSY_HOUR) / MESSAGES_PER_SHARD));
}

/** Nearer to ten the more there is: pollers look about five times a second while there is traffic. */
export function messagesPerBatch(people: number, usage: UsageMonth): number {
  const perSecond = (people * usage.person.queueMessages.value) / 3 / SECONDS;
  return Math.min(10, 1 + perSecond * 0.2);
}

function door(needs: MonthNeeds): number {
  const { people, usage, sizes } = needs;
  const requests = (people * (usage.person.webhooks.value + usage.person.pageRequests.value)) / MILLION;
  const edge =
    above(requests, ALWAYS_FREE.edgeMillionRequests) * price(needs, 'edge-request') +
    above(requests, ALWAYS_FREE.edgeFunctionMillionRuns) * price(needs, 'edge-function');
  if (sizes.api.kind === 'function-urls') return edge;
  const pages = (people * usage.person.pageRequests.value) / MILLION;
  const firewall =
    price(needs, 'firewall-list') + 3 * price(needs, 'firewall-rule') + pages * price(needs, 'firewall-request');
  const cache = sizes.api.cacheGb === undefined ? 0 : price(needs, 'rest-cache-half-gb');
  return edge + requests * price(needs, 'rest-request') + firewall + cache;
}

function functions(needs: MonthNeeds): number {
  const { people, usage, stage } = needs;
  const pages = usage.person.pageRequests.value;
  const doorway = stage === 1 ? usage.person.webhooks.value : 0;
  const batched = usage.person.invocations.value / messagesPerBatch(people, usage);
  const requests = (people * (batched + pages + doorway) + usage.idle.invocations.value) / MILLION;
  const ofDoorAndPages = (pages * 0.05 * 0.5 + doorway * 0.02 * 0.25) * people;
  const gbSeconds = (people * usage.person.gbSeconds.value + ofDoorAndPages + usage.idle.gbSeconds.value) / MILLION;
  return (
    above(requests, ALWAYS_FREE.lambdaMillionRequests) * price(needs, 'lambda-request') +
    above(gbSeconds, ALWAYS_FREE.lambdaMillionGbSeconds) * price(needs, 'lambda-gb-second')
  );
}

/** One request to send, and one to receive and one to delete for each batch. */
function queues(needs: MonthNeeds): number {
  const { people, usage } = needs;
  const each = 1 + 2 / messagesPerBatch(people, usage);
  const requests = (people * usage.person.queueMessages.value * each + usage.idle.queueRequests.value) / MILLION;
  return above(requests, ALWAYS_FREE.sqsMillionRequests) * price(needs, 'sqs-request');
}

function database(needs: MonthNeeds): number {
  const { people, usage, sizes } = needs;
  const { instanceClass, isMultiAz, replicas, storageGb } = sizes.database;
  if (!(instanceClass in PRICES)) throw new Error(`no price is known for ${instanceClass}`);
  const copies = (isMultiAz ? 2 : 1) + replicas;
  // A quarter more than the data: bloat, the log of changes, and room until storage grows by itself.
  const gigabytes = Math.max(storageGb, (people * usage.person.hotBytes.value * 1.25) / GIGA);
  return copies * (HOURS * price(needs, instanceClass as Item) + gigabytes * price(needs, 'db-storage-gb'));
}

function whatsapp(needs: MonthNeeds): number {
  const { sizes, people, usage } = needs;
  const { gateway } = sizes;
  if (gateway.kind === 'instance') {
    if (!(gateway.instanceType in PRICES)) throw new Error(`no price is known for ${gateway.instanceType}`);
    return HOURS * price(needs, gateway.instanceType as Item) + 16 * price(needs, 'disk-gb');
  }
  const shards = shardsFor(people, usage);
  const task =
    (gateway.cpu / 1_024) * price(needs, 'fargate-vcpu') + (gateway.memoryMb / 1_024) * price(needs, 'fargate-gb');
  const balancer = price(needs, 'balancer') + 0.1 * shards * price(needs, 'balancer-unit');
  // Container Insights: about six metrics a service and eight of the cluster.
  return shards * HOURS * task + balancer + (8 + 6 * shards) * price(needs, 'container-metric');
}

function wayOut(needs: MonthNeeds): number {
  const { people, usage, sizes } = needs;
  const type = sizes.natInstanceType;
  if (!(type in PRICES)) throw new Error(`no price is known for ${type}`);
  const machine = HOURS * (price(needs, type as Item) + price(needs, 'public-address')) + 8 * price(needs, 'disk-gb');
  const gigabytes = (people * usage.person.egressBytes.value) / GIGA;
  return machine + above(gigabytes, ALWAYS_FREE.egressGb) * price(needs, 'egress-gb');
}

function logs(needs: MonthNeeds): number {
  const { people, usage, sizes, stage } = needs;
  const access = stage === 1 ? 0 : 250 * (usage.person.webhooks.value + usage.person.pageRequests.value);
  const bytes = people * (usage.person.logBytes.value + access) + usage.idle.invocations.value * 400;
  const gigabytes = bytes / GIGA;
  const kept = (gigabytes * sizes.logDays) / 30;
  return above(gigabytes, ALWAYS_FREE.logGb) * price(needs, 'log-gb') + kept * price(needs, 'log-kept-gb');
}

/** One in a hundred. */
function traces(needs: MonthNeeds): number {
  const { people, usage } = needs;
  const millions = (0.01 * (people * usage.person.webhooks.value + usage.idle.invocations.value)) / MILLION;
  return above(millions, ALWAYS_FREE.millionTraces) * price(needs, 'trace');
}

/** Files, and an hour of questions on every working day where there is a warehouse. */
function lake(needs: MonthNeeds): number {
  const { people, usage, sizes } = needs;
  if (sizes.lake === 'off') return 0;
  const files = ((people * usage.person.lakeBytes.value) / GIGA) * price(needs, 'file-gb');
  if (sizes.lake === 'files') return files;
  return files + 22 * sizes.warehouse.baseRpu * price(needs, 'warehouse-rpu');
}

function model(needs: MonthNeeds): number {
  const { modelCalls, modelInputTokens, modelOutputTokens } = needs.usage.person;
  const calls = (needs.people * modelCalls.value) / MILLION;
  return (
    calls *
    (modelInputTokens.value * price(needs, 'model-input') + modelOutputTokens.value * price(needs, 'model-output'))
  );
}

function price({ region }: MonthNeeds, item: Item): number {
  return PRICES[item].prices[region].usd;
}

function above(used: number, free: number): number {
  return Math.max(0, used - free);
}
