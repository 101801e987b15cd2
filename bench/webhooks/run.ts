import { join } from 'node:path';
import { benchDatabase } from '../load/bench-database.ts';
import { installPeer } from '../load/install-peer.ts';
import { webhookMix } from '../load/webhook-mix.ts';
import { table } from '../rounds.ts';
import { type Acks, type Contestant, measureAcks } from './measure-acks.ts';
import { measureSteady } from './measure-steady.ts';

const CONNECTIONS = 64;
const ROUNDS = 5;
const ROUND_MS = 2_000;
const STEADY_PER_SECOND = 300;
const PG_BOSS = '12.38.0';

/**
 * `npm run bench:webhooks`: durable acknowledgement of webhooks (authenticated, parsed, stripped, deduplicated, committed with
 * fsync) beside servers that do less or do it otherwise, in interleaved rounds; then latency and memory at a steady rate
 * with turns and deliveries running. Prints tables for people and, as the last line, one JSON object.
 *
 * Each server is a process of its own; the generator is another, on the same cores.
 */
async function main(): Promise<void> {
  const database = await benchDatabase();
  const boss = await installPeer('pg-boss', PG_BOSS);
  const here = (file: string): Contestant => ({ program: join(import.meta.dirname, file) });
  const pgBoss = boss && { PG_BOSS: join(boss, 'node_modules/pg-boss/dist/index.js') };
  const acks = await measureAcks({
    contestants: {
      echo: here('echo.ts'),
      plain: here('plain-commit.ts'),
      door: here('door.ts'),
      single: here('single-row.ts'),
      ...(pgBoss ? { boss: { ...here('pg-boss.ts'), environment: pgBoss } } : {}),
    } as Readonly<Record<'echo' | 'plain' | 'door' | 'single' | 'boss', Contestant>>,
    ...{ database, connections: CONNECTIONS, rounds: ROUNDS, milliseconds: ROUND_MS },
  });
  const steady = await measureSteady({ database, perSecond: STEADY_PER_SECOND, rounds: 5, milliseconds: 5_000 });
  await database.stop();

  const { kinds, meanBytes } = webhookMix({ series: 0 });
  const ratio = (to: Acks | undefined) => (to ? rounded(acks.door.perSecond / to.perSecond) : null);
  process.stdout.write(
    table([
      [
        `${kinds} kinds of webhooks, ${Math.round(meanBytes)} bytes`,
        '/s',
        'best',
        'server µs',
        'database µs',
        'door is',
      ],
      row('echo, nothing parsed or kept', acks.echo, ratio(acks.echo)),
      row('plain node:http, same commit', acks.plain, ratio(acks.plain)),
      row('the door', acks.door, null),
      row('a row in a transaction each', acks.single, ratio(acks.single)),
      ...(acks.boss ? [row('pg-boss send', acks.boss, ratio(acks.boss))] : []),
    ]),
  );
  process.stdout.write(
    `\n${STEADY_PER_SECOND}/s with turns and deliveries: p50 ${steady.p50Ms.toFixed(2)} ms, p99 ${steady.p99Ms.toFixed(1)} ms, ` +
      `${Math.round(steady.rssMiB)} MiB, ${steady.replies} replies sent, ${steady.lost} refused or failed\n`,
  );
  const noisy = acks.echo.noisy || acks.plain.noisy;
  if (noisy) process.stdout.write('Too noisy: the rounds of an anchor differ by more than twice.\n');
  process.stdout.write(
    `${JSON.stringify({
      acksPerSecond: Math.round(acks.door.perSecond),
      ratioToPlainHttp: ratio(acks.plain),
      ratioToEcho: ratio(acks.echo),
      ratioToSingleRow: ratio(acks.single),
      ratioToPgBoss: ratio(acks.boss),
      p50Ms: rounded(steady.p50Ms),
      p99Ms: rounded(steady.p99Ms),
      rssMiB: Math.round(steady.rssMiB),
      noisy,
    })}\n`,
  );
}

function row(name: string, acks: Acks, ratio: number | null): readonly string[] {
  const { perSecond, best, serverCpu, databaseCpu } = acks;
  return [name, ...[perSecond, best, serverCpu, databaseCpu].map((value) => value.toFixed(0)), String(ratio ?? '')];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

await main();
