import type { BenchDatabase } from '../load/bench-database.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { type MeasuredProcess, measuredProcess } from '../load/measured-process.ts';
import { webhookMix } from '../load/webhook-mix.ts';
import { isNoisy, median } from '../rounds.ts';

export type Contestant = {
  readonly program: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly readyPath?: string;
  readonly patienceMs?: number;
};

export type Acks = {
  readonly perSecond: number;
  readonly best: number;
  readonly noisy: boolean;
  /** Processor time for each acknowledged webhook, in microseconds; the database's only where the system tells it. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly rssMiB: number;
};

/** Each contestant once a round, so that the machine's other load falls on all alike; each on an empty database of its own. */
export async function measureAcks<Name extends string>(needs: {
  readonly contestants: Readonly<Record<Name, Contestant>>;
  readonly database: BenchDatabase;
  readonly connections: number;
  readonly rounds: number;
  readonly milliseconds: number;
}): Promise<Readonly<Record<Name, Acks>>> {
  const { contestants, database, rounds } = needs;
  const names = Object.keys(contestants) as Name[];
  const running = await Promise.all(names.map((name) => start(name, contestants[name], database)));
  const results = new Map<Name, Round[]>(names.map((name) => [name, []]));
  // The first round warms compilers up and does not count.
  for (let number = 0; number <= rounds; number += 1) {
    for (const one of running) {
      const round = await measure(one, number, needs);
      if (number > 0) results.get(one.name)?.push(round);
    }
  }
  await Promise.all(running.map(({ server }) => server.stop()));
  return Object.fromEntries(names.map((name) => [name, summary(results.get(name) ?? [])])) as Record<Name, Acks>;
}

type Running<Name> = { readonly name: Name; readonly url: string; readonly server: MeasuredProcess };

async function start<Name extends string>(
  name: Name,
  { environment = {}, ...program }: Contestant,
  database: BenchDatabase,
): Promise<Running<Name>> {
  const url = await database.create(name.toLowerCase());
  return {
    name,
    url,
    server: await measuredProcess({ ...program, environment: { DATABASE_URL: url, ...environment } }),
  };
}

type Round = {
  readonly perSecond: number;
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly rssMiB: number;
};

async function measure<Name>(
  { url, server }: Running<Name>,
  series: number,
  needs: { readonly database: BenchDatabase; readonly connections: number; readonly milliseconds: number },
): Promise<Round> {
  const { database, connections, milliseconds } = needs;
  await database.reset(url);
  const { next } = webhookMix({ series });
  const before = await server.usage();
  const databaseBefore = database.cpuMicroseconds();
  const { perSecond, acknowledged, refused } = await closedLoop({ port: server.port, connections, milliseconds, next });
  const databaseAfter = database.cpuMicroseconds();
  const after = await server.usage();
  // A server may not be all there yet while it warms up.
  if (refused > 0 && series > 0) throw new Error(`${refused} of ${refused + acknowledged} webhooks were refused`);
  return {
    perSecond,
    serverCpu: (after.cpuMicroseconds - before.cpuMicroseconds) / acknowledged,
    databaseCpu: ((databaseAfter ?? Number.NaN) - (databaseBefore ?? Number.NaN)) / acknowledged,
    rssMiB: after.rssMiB,
  };
}

function summary(rounds: readonly Round[]): Acks {
  const rates = rounds.map(({ perSecond }) => perSecond);
  return {
    perSecond: median(rates),
    best: Math.max(...rates),
    noisy: isNoisy(rates),
    serverCpu: median(rounds.map(({ serverCpu }) => serverCpu)),
    databaseCpu: median(rounds.map(({ databaseCpu }) => databaseCpu)),
    rssMiB: Math.max(...rounds.map(({ rssMiB }) => rssMiB)),
  };
}
