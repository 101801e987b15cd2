import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { randomFrom } from '../bench/optimality/random.ts';
import { type Client, type ClientTally, openLoopClient, type Shares } from './client.ts';
import { clientLog } from './client-log.ts';
import type { FaultCounts } from './fault.ts';
import { type Harm, nemesis } from './nemesis.ts';
import { inventedPeople, PERSONAL, type Person } from './people.ts';
import { type Records, readRecords } from './records.ts';
import { settleIn } from './settle-in.ts';
import { type Verdict, verdict, violationsIn } from './verdict.ts';
import { startWorld, type World } from './world.ts';

export type CampaignPlan = {
  readonly seed: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly counts: FaultCounts;
  readonly shares: Shares;
  readonly servers?: number;
  readonly planted?: string;
  readonly gatewayEvents?: string;
  /** Whether what people write is kept by the gateway, where the gap sweep finds it. */
  readonly keepsHistory?: boolean;
  /** How long is waited for what is under way to end before what is left counts as unfinished. */
  readonly patienceSeconds: number;
};

export type CampaignResult = {
  readonly plan: CampaignPlan;
  /** Where the records stay when a promise was broken. */
  readonly folder: string;
  readonly records: Records;
  readonly verdict: Verdict;
  readonly harm: Harm;
  readonly client: ClientTally;
  readonly drainSeconds: number;
  readonly crashes: readonly string[];
  /** Lines of the servers' logs that say something about a person. */
  readonly personal: readonly string[];
  /** 5xx answers that no line of a server's log tells about. */
  readonly silentFaults: number;
};

export function brokenPromises({ verdict, crashes, personal, silentFaults }: CampaignResult): number {
  return violationsIn(verdict) + crashes.length + personal.length + silentFaults;
}

/** One campaign: start everything, let people write while the nemesis does harm, wait for the drain, compare the records. */
export async function runCampaign(plan: CampaignPlan): Promise<CampaignResult> {
  const world = await startWorld({ servers: 2, ...plan });
  let result: CampaignResult | undefined;
  try {
    result = await campaignIn(world, plan);
    return result;
  } finally {
    const isClean = result !== undefined && (plan.planted !== undefined || brokenPromises(result) === 0);
    await world.stop(isClean ? 'remove' : 'keep');
  }
}

async function campaignIn(world: World, plan: CampaignPlan): Promise<CampaignResult> {
  const { seed, seconds, perSecond, shares } = plan;
  const people = inventedPeople(Math.max(20, Math.ceil((seconds * perSecond) / MESSAGES_EACH)));
  await settleIn(world.database.url, people);
  const client = openLoopClient({
    ...{ people, perSecond, shares, token: world.token },
    gateway: plan.keepsHistory === false ? { keep: async () => {} } : world.gateway,
    servers: world.servers.map(({ url }) => url),
    random: randomFrom(seed),
    log: clientLog(world.clientLog),
  });
  try {
    return await judged(world, plan, people, client);
  } finally {
    client.stop();
  }
}

async function judged(
  world: World,
  plan: CampaignPlan,
  people: readonly Person[],
  client: Client,
): Promise<CampaignResult> {
  const { seed, seconds, counts, patienceSeconds } = plan;
  const harmIsDone = new AbortController();
  const load = client.run(seconds, harmIsDone.signal);
  const harm = await nemesis({ world, client, counts, seconds, random: randomFrom(seed + 1) });
  harmIsDone.abort();
  await load;
  const drainFrom = performance.now();
  await Promise.race([client.idle(), wait(patienceSeconds * 1000, undefined, { ref: false })]);
  await untilDrained(world, client.tally().sent, patienceSeconds);
  const drainSeconds = (performance.now() - drainFrom) / 1000;
  const tally = client.tally();
  const records = await readRecords({ ...world, databaseUrl: world.database.url, people });
  const logs = world.servers.map((server) => server.written()).join('');
  await writeFile(join(world.folder, 'servers.jsonl'), logs);
  return {
    plan,
    folder: world.folder,
    records,
    verdict: verdict(records),
    harm,
    client: tally,
    drainSeconds,
    crashes: world.servers.flatMap((server) => server.crashes()),
    personal: logs.split('\n').filter((line) => PERSONAL.test(line)),
    silentFaults: silentFaults(tally, logs),
  };
}

/** Few enough that conversations stay short, so that the campaign measures the ways of messages and not the planner. */
const MESSAGES_EACH = 15;

/** Until every message that WhatsApp keeps has arrived and nothing waits, or patience ends. */
async function untilDrained(world: World, sent: number, patienceSeconds: number): Promise<void> {
  const session = new pg.Client({ connectionString: world.database.url });
  await session.connect();
  try {
    for (const deadline = performance.now() + patienceSeconds * 1000; performance.now() < deadline; await wait(100)) {
      const { rows } = await session.query<{ arrived: number; waiting: number }>(WAITING);
      if (rows[0] && rows[0].arrived >= sent && rows[0].waiting === 0) return;
    }
  } finally {
    await session.end();
  }
}

const WAITING = `
  SELECT (SELECT count(*) FROM inbox WHERE kind = 'message')::int AS arrived,
    ((SELECT count(*) FROM inbox WHERE done_at IS NULL AND lane = 'conversation')
      + (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')))::int AS waiting`;

function silentFaults({ answers }: ClientTally, logs: string): number {
  const faults = [...answers].reduce((sum, [status, times]) => sum + (status.startsWith('5') ? times : 0), 0);
  const lines = logs.split('"webhook.inbox-unavailable"').length + logs.split('"webhook.body-interrupted"').length - 2;
  return Math.max(0, faults - lines);
}
