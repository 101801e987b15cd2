import { join } from 'node:path';
import { benchDatabase } from '../load/bench-database.ts';
import { benchGateway, GATEWAY_INSTANCE, GATEWAY_KEY } from '../load/bench-gateway.ts';
import { AS_STARTED } from '../load/measured-platform.ts';
import { measuredProcess } from '../load/measured-process.ts';
import { TOKEN } from '../load/webhook-mix.ts';
import { isNoisy, median, table } from '../rounds.ts';

const ROUNDS = 7;
const IDLE_MS = 2_000;

/**
 * `npm run bench:start`: from the start of the process to its first 200 with an existing database and a real gateway, and
 * what it holds when idle, beside the least service with a database there can be. Starts are those of every time but
 * the first, which also compiles. The last line is one JSON object.
 */
async function main(): Promise<void> {
  const database = await benchDatabase();
  const gateway = await benchGateway();
  const url = await database.create('starts');
  const bare = () =>
    start({ program: join(import.meta.dirname, 'bare.ts'), environment: { DATABASE_URL: url }, nodeOptions: [] });
  const product = () =>
    start({
      program: 'src/apps/server.ts',
      nodeOptions: AS_STARTED,
      environment: {
        DATABASE_URL: url,
        EVOLUTION_API_URL: gateway.url,
        EVOLUTION_API_KEY: GATEWAY_KEY,
        EVOLUTION_INSTANCE: GATEWAY_INSTANCE,
        WEBHOOK_TOKENS: TOKEN,
      },
    });
  const rounds = { bare: [] as Started[], product: [] as Started[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const results = [await bare(), await product()] as const;
    if (round === 0) continue;
    rounds.bare.push(results[0]);
    rounds.product.push(results[1]);
  }
  gateway.stop();
  await database.stop();

  const of = (who: readonly Started[], key: keyof Started) => median(who.map((one) => one[key]));
  const row = (name: string, who: readonly Started[]) => [
    name,
    ...(['startMs', 'cpuMs', 'rssMiB'] as const).map((key) => of(who, key).toFixed(0)),
  ];
  process.stdout.write(
    table([
      ['start and rest', 'to the first 200, ms', 'CPU, ms', 'idle, MiB'],
      row('node, http, a database client', rounds.bare),
      row('the platform', rounds.product),
    ]),
  );
  process.stdout.write(
    `${JSON.stringify({
      startMs: Math.round(of(rounds.product, 'startMs')),
      bareStartMs: Math.round(of(rounds.bare, 'startMs')),
      idleRssMiB: Math.round(of(rounds.product, 'rssMiB')),
      idleRatioToBareNode: Number((of(rounds.product, 'rssMiB') / of(rounds.bare, 'rssMiB')).toFixed(2)),
      noisy: isNoisy(rounds.bare.map(({ startMs }) => startMs)),
    })}\n`,
  );
}

type Started = { readonly startMs: number; readonly cpuMs: number; readonly rssMiB: number };

async function start(needs: Parameters<typeof measuredProcess>[0]): Promise<Started> {
  const from = performance.now();
  const running = await measuredProcess(needs);
  const startMs = performance.now() - from;
  const atStart = await running.usage();
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const { rssMiB } = await running.usage();
  await running.stop();
  return { startMs, cpuMs: atStart.cpuMicroseconds / 1000, rssMiB };
}

await main();
