import { join } from 'node:path';
import { type BenchDatabase, benchDatabase } from '../load/bench-database.ts';
import { measuredPlatform } from '../load/measured-platform.ts';
import { type MeasuredProcess, measuredProcess } from '../load/measured-process.ts';
import { percentile } from '../load/open-loop.ts';
import { talk } from '../load/talk.ts';
import { isNoisy, median, table } from '../rounds.ts';
import { type Replies, replyMeter } from './measure-replies.ts';

const ROUNDS = 5;
const MILLISECONDS = 6_000;
const PER_SECOND = 200;
const PEOPLE = 400;

/**
 * `npm run bench:turns`: the whole way of a message, from its webhook to the reply's arrival at the gateway, open loop,
 * without a quiet moment, beside a relay that stores nothing and answers a constant. 400 people hold their conversations
 * over all rounds, to their roadmaps. Prints a table for people and, as the last line, one JSON object.
 */
async function main(): Promise<void> {
  const { gateway, measure } = await replyMeter();
  const database = await benchDatabase();
  const platform = await measuredPlatform({ databaseUrl: await database.create('turns'), gatewayUrl: gateway.url });
  const relay = await measuredProcess({
    program: join(import.meta.dirname, 'relay.ts'),
    environment: { GATEWAY_URL: gateway.url },
  });
  const says = { platform: talk({ people: PEOPLE, series: 1 }), relay: talk({ people: PEOPLE, series: 2 }) };
  const load = { perSecond: PER_SECOND, milliseconds: MILLISECONDS };
  const rounds = { platform: [] as Replies[], relay: [] as Replies[] };
  const used = { server: 0, database: 0, rssMiB: 0 };
  // The first round warms up and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = await usage(platform, database);
    const ours = await measure({ port: platform.port, next: says.platform, ...load });
    const after = await usage(platform, database);
    const bare = await measure({ port: relay.port, next: says.relay, ...load });
    if (round === 0) continue;
    rounds.platform.push(ours);
    rounds.relay.push(bare);
    used.server += after.server - before.server;
    used.database += after.database - before.database;
    used.rssMiB = Math.max(used.rssMiB, after.rssMiB);
  }
  await Promise.all([platform.stop(), relay.stop()]);
  gateway.stop();
  await database.stop();
  report(rounds, used);
}

type Used = { readonly server: number; readonly database: number; readonly rssMiB: number };

async function usage(platform: MeasuredProcess, database: BenchDatabase): Promise<Used> {
  const { cpuMicroseconds, rssMiB } = await platform.usage();
  return { server: cpuMicroseconds, database: database.cpuMicroseconds() ?? Number.NaN, rssMiB };
}

function report(rounds: Readonly<Record<'platform' | 'relay', readonly Replies[]>>, used: Used): void {
  const of = (who: readonly Replies[], share: number, what: 'acks' | 'replies' = 'replies') =>
    median(who.map((one) => percentile(one[what], share)));
  const row = (name: string, who: readonly Replies[]) => [
    name,
    ...[of(who, 0.5), of(who, 0.95), of(who, 0.99), of(who, 0.5, 'acks')].map((value) => value.toFixed(2)),
    String(who.reduce((sum, { missing }) => sum + missing, 0)),
  ];
  const messages = (ROUNDS * PER_SECOND * MILLISECONDS) / 1000;
  const noisy = isNoisy(rounds.relay.map((one) => percentile(one.replies, 0.5)));
  process.stdout.write(
    table([
      [`webhook to reply, ms, ${PER_SECOND}/s`, 'p50', 'p95', 'p99', 'ack p50', 'without reply'],
      row('relay, nothing stored', rounds.relay),
      row('the platform', rounds.platform),
    ]),
  );
  process.stdout.write(
    `CPU for each message: server ${(used.server / messages).toFixed(0)} µs, database ${(used.database / messages).toFixed(0)} µs\n`,
  );
  if (noisy) process.stdout.write('Too noisy: the rounds of the relay differ by more than twice.\n');
  process.stdout.write(
    `${JSON.stringify({
      p50RatioToRelay: rounded(of(rounds.platform, 0.5) / of(rounds.relay, 0.5)),
      p99RatioToRelay: rounded(of(rounds.platform, 0.99) / of(rounds.relay, 0.99)),
      p50Ms: rounded(of(rounds.platform, 0.5)),
      p99Ms: rounded(of(rounds.platform, 0.99)),
      rssMiB: Math.round(used.rssMiB),
      noisy,
    })}\n`,
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

await main();
