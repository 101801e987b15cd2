import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Random } from '../bench/optimality/random.ts';
import type { Client } from './client.ts';
import type { FaultCounts, FaultName } from './fault.ts';
import { LEASE_MS } from './server-times.ts';
import type { World } from './world.ts';

export type NemesisNeeds = {
  readonly world: World;
  readonly client: Pick<Client, 'forgetRetries'>;
  readonly counts: FaultCounts;
  /** Over which they are spread. */
  readonly seconds: number;
  readonly random: Random;
};

/** What was really done, and how long it took until all was well again. */
export type Harm = {
  readonly done: Readonly<Partial<Record<FaultName, number>>>;
  readonly serverRecoveries: readonly number[];
  readonly databaseRecoveries: readonly number[];
};

/**
 * Does harm in an order drawn from the seed: to the processes, and at the same time to the gateway. Resolves when all of
 * it is done and everything runs again.
 */
export async function nemesis(needs: NemesisNeeds): Promise<Harm> {
  const { world, client, counts, seconds, random } = needs;
  const done: Partial<Record<FaultName, number>> = {};
  const serverRecoveries: number[] = [];
  const databaseRecoveries: number[] = [];
  const starting = new Set<Promise<void>>();

  const acts: Partial<Record<FaultName, () => Promise<void>>> = {
    async kill() {
      const { servers } = world;
      // Often while one still recovers, but not so often on a slow machine that no server ever runs.
      if (random.chance(0.7)) await Promise.all(starting);
      // Now and then all at once, as a power cut would.
      const victims = random.chance(0.2)
        ? servers
        : servers.slice(0, 1 + random.whole(0, servers.length - 1)).slice(-1);
      await Promise.all(victims.map((server) => server.kill()));
      await wait(random.whole(0, 200));
      for (const server of victims) {
        server.start();
        starting.add(timed(server.ready(), serverRecoveries));
      }
      count('kill', victims.length);
    },
    async 'database-crash'() {
      const pid = world.database.pid();
      // What pg_ctl -m immediate sends: sessions end without a word, and the next start recovers from the log.
      process.kill(pid, 'SIGQUIT');
      count('database-crash');
      await timed(databaseIsBack(world, pid), databaseRecoveries);
    },
    async pause() {
      const server = random.pick([world.servers[0], ...world.servers.slice(1)]);
      server?.pause();
      await wait(1.5 * LEASE_MS);
      server?.resume();
      count('pause');
    },
    async 'gateway-500'() {
      await world.gateway.order({ send: { fault: 'error-500', times: random.whole(3, 12) } });
      count('gateway-500');
    },
    async 'gateway-429'() {
      await world.gateway.order({ send: { fault: 'rate-limited', times: random.whole(3, 12) } });
      count('gateway-429');
    },
    async 'gateway-slow'() {
      await world.gateway.slow(random.whole(5, 20));
      count('gateway-slow');
    },
    async 'gateway-swallow'() {
      const times = random.whole(3, 12);
      const fault = random.pick(['no-answer-after-sending', 'error-500-after-sending', 'no-answer'] as const);
      // With its echo lost as well, only asking the gateway can tell that a message left.
      const order = random.chance(0.5) ? { webhook: { fault: 'drop', times } as const } : {};
      await world.gateway.order({ ...order, send: { fault, times } });
      count('gateway-swallow');
    },
    async 'gateway-disconnected'() {
      await world.gateway.order({ connection: 'close' });
      await wait(random.whole(500, 1_500));
      await world.gateway.order({ connection: 'open' });
      count('gateway-disconnected');
    },
    async 'gateway-restart'() {
      await world.gateway.kill();
      client.forgetRetries();
      await wait(random.whole(0, 500));
      world.gateway.start();
      await world.gateway.ready();
      count('gateway-restart');
    },
    async 'echoes-lost'() {
      await world.gateway.order({ webhook: { fault: 'drop', times: random.whole(5, 40) } });
      count('echoes-lost');
    },
  };

  function count(name: FaultName, times = 1): void {
    done[name] = (done[name] ?? 0) + times;
  }

  /** For whoever reads the servers' logs afterwards. */
  function note(fault: FaultName, what: 'begins' | 'ends'): void {
    appendFileSync(
      join(world.folder, 'nemesis.jsonl'),
      `${JSON.stringify({ at: new Date().toISOString(), fault, what })}\n`,
    );
  }

  async function track(names: readonly FaultName[]): Promise<void> {
    const planned = shuffled(
      names.flatMap((name) => Array.from({ length: counts[name] ?? 0 }, () => name)),
      random,
    );
    const started = performance.now();
    for (const [index, name] of planned.entries()) {
      const at = ((index + random.between(0.2, 0.8)) / planned.length) * seconds * 1000;
      await wait(Math.max(0, at - (performance.now() - started)));
      note(name, 'begins');
      await acts[name]?.();
      note(name, 'ends');
    }
  }

  await Promise.all([track(TO_PROCESSES), track(TO_THE_GATEWAY)]);
  await Promise.all(starting);
  return { done, serverRecoveries, databaseRecoveries };
}

const TO_PROCESSES: readonly FaultName[] = ['kill', 'database-crash', 'pause'];
const TO_THE_GATEWAY: readonly FaultName[] = [
  ...(['gateway-500', 'gateway-429', 'gateway-slow', 'gateway-swallow'] as const),
  ...(['gateway-disconnected', 'gateway-restart', 'echoes-lost'] as const),
];

async function timed(work: Promise<void>, times: number[]): Promise<void> {
  const started = performance.now();
  await work;
  times.push(performance.now() - started);
}

/** Another server than the one that died answers. */
async function databaseIsBack({ database }: World, died: number): Promise<void> {
  for (;;) {
    while (database.pid() === died) await wait(10);
    const session = new pg.Client({ connectionString: database.url });
    session.on('error', () => {});
    const answers = await session.connect().then(
      () => true,
      () => false,
    );
    await session.end().catch(() => {});
    if (answers) return;
    await wait(10);
  }
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, place: random.between(0, 1) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
