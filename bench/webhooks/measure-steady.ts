import type { BenchDatabase } from '../load/bench-database.ts';
import { benchGateway } from '../load/bench-gateway.ts';
import { measuredPlatform } from '../load/measured-platform.ts';
import { openLoop, percentile } from '../load/open-loop.ts';
import { webhookMix } from '../load/webhook-mix.ts';
import { median } from '../rounds.ts';

export type Steady = {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMiB: number;
  readonly replies: number;
  readonly lost: number;
};

/**
 * Acknowledgements at a steady rate, open loop, while the same process runs the turns and sends the replies. The medians of
 * the rounds' percentiles.
 */
export async function measureSteady(needs: {
  readonly database: BenchDatabase;
  readonly perSecond: number;
  readonly rounds: number;
  readonly milliseconds: number;
}): Promise<Steady> {
  const { database, perSecond, rounds, milliseconds } = needs;
  const gateway = await benchGateway();
  const platform = await measuredPlatform({ databaseUrl: await database.create('steady'), gatewayUrl: gateway.url });
  const p50: number[] = [];
  const p99: number[] = [];
  let rssMiB = 0;
  let lost = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const { next } = webhookMix({ series: 1_000 + round });
    const { latencies, refused, failed } = await openLoop({ port: platform.port, perSecond, milliseconds, next });
    if (round === 0) continue;
    p50.push(percentile(latencies, 0.5));
    p99.push(percentile(latencies, 0.99));
    rssMiB = Math.max(rssMiB, (await platform.usage()).rssMiB);
    lost += refused + failed;
  }
  await platform.stop();
  gateway.stop();
  return { p50Ms: median(p50), p99Ms: median(p99), rssMiB, replies: gateway.sent(), lost };
}
