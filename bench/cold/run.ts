import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleEverything } from '../../cloud/bundle/bundle-everything.ts';
import { bundle } from '../../cloud/bundle/bundle-function.ts';
import { startFunctionProcess } from '../../cloud/runtime/function-process.ts';
import { benchDatabase } from '../load/bench-database.ts';
import { isNoisy, median, table } from '../rounds.ts';
import { TRIVIAL_EVENTS } from './trivial-events.ts';

const ROUNDS = 15;

/**
 * `npm run bench:cold`: a fresh process for each function, from its start until its code is loaded and until it has answered
 * its first event, beside a function that does nothing. The event is the least there is; all but `door` and `web` open
 * their connection to PostgreSQL for it. One start of each a round. The last line is one JSON object.
 *
 * V8's compile cache stays off, as in Lambda: /var/task cannot be written, /tmp is empty at a cold start, and a cache made
 * elsewhere is for another build of Node.
 */
async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const out = await mkdtemp(join(tmpdir(), 'denserola-cold-'));
  const { sizes } = await bundleEverything(root, out);
  await bundle(root, 'bench/cold/empty.ts', join(out, 'lambda/empty/index.mjs'));
  const database = await benchDatabase();
  // Whoever puts a file somewhere at its first event is answered at once.
  const store = createServer((request, response) => request.resume().on('end', () => response.end()));
  await new Promise<void>((listening) => store.listen(0, '127.0.0.1', listening));
  const { port } = store.address() as AddressInfo;
  const environment = environmentOf(await database.create('cold'), `http://127.0.0.1:${port}`);

  const names = ['empty', ...Object.keys(sizes)];
  const starts = new Map(names.map((name) => [name, [] as ColdStart[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    // Each begins a round as often as any other: whoever comes first waits for what the last one left to be tidied up.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      const start = await coldStart({ name, out, environment });
      // The first round brings the files into memory.
      if (round > 0) starts.get(name)?.push(start);
    }
  }
  store.close();
  store.closeAllConnections();
  await database.stop();
  await rm(out, { recursive: true, force: true });
  report(starts, sizes);
}

/** `cpuMs`: what all threads of the process used of the processors, which other programs beside it change little. */
type ColdStart = { readonly initMs: number; readonly answerMs: number; readonly cpuMs: number };

async function coldStart(needs: {
  readonly name: string;
  readonly out: string;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<ColdStart> {
  const { name, out, environment } = needs;
  const from = performance.now();
  const one = await startFunctionProcess({
    folder: join(out, 'lambda', name),
    bootstrap: join(out, 'cloud/bootstrap.mjs'),
    environment,
    timeoutMs: 120_000,
  });
  await one.ready;
  const initMs = performance.now() - from;
  const invoked = await one.invoke(TRIVIAL_EVENTS[name]);
  const answerMs = performance.now() - from;
  const cpuMs = processorMs(one.pid);
  await one.kill();
  if (invoked.kind !== 'answered') throw new Error(`${name}: ${JSON.stringify(invoked)}`);
  return { initMs, answerMs, cpuMs };
}

/** Linux only; elsewhere 0. */
function processorMs(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const ran = threads.map((id) => Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]));
    return ran.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  } catch {
    return 0;
  }
}

function environmentOf(databaseUrl: string, storeUrl: string): Readonly<Record<string, string>> {
  const nobody = 'http://127.0.0.1:9';
  return {
    AWS_REGION: 'sa-east-1',
    AWS_ACCESS_KEY_ID: 'of-nobody',
    AWS_SECRET_ACCESS_KEY: 'of-nobody',
    DATABASE_URL: databaseUrl,
    WEBHOOK_TOKENS: 'a-token-of-the-cold-bench',
    WEBHOOKS_QUEUE_URL: `${nobody}/0/webhooks`,
    WAKES_QUEUE_URL: `${nobody}/0/wakes`,
    DELIVERIES_QUEUE_URL: `${nobody}/0/deliveries`,
    PUBLIC_URL: 'https://denserola.example',
    EVOLUTION_API_URL: nobody,
    EVOLUTION_API_KEY: 'a-key-of-the-cold-bench',
    EVOLUTION_INSTANCES: 'bench',
    LAKE_BUCKET: 'bench',
    AWS_ENDPOINT_URL_S3: storeUrl,
    LOG_LEVEL: 'error',
  };
}

function report(starts: ReadonlyMap<string, readonly ColdStart[]>, sizes: Readonly<Record<string, number>>): void {
  const of = (name: string, key: keyof ColdStart) => median((starts.get(name) ?? []).map((one) => one[key]));
  const ratioOf = (name: string, key: keyof ColdStart) => Number((of(name, key) / of('empty', key)).toFixed(2));
  const rows = [...starts.keys()].map((name) => [
    name,
    sizes[name]?.toFixed(1) ?? '',
    of(name, 'initMs').toFixed(0),
    ratioOf(name, 'initMs').toFixed(2),
    of(name, 'answerMs').toFixed(0),
    ratioOf(name, 'answerMs').toFixed(2),
    of(name, 'cpuMs').toFixed(0),
    ratioOf(name, 'cpuMs').toFixed(2),
  ]);
  process.stdout.write(
    table([
      ['function', 'KiB', 'code loaded, ms', 'x empty', 'first answer, ms', 'x empty', 'processor, ms', 'x empty'],
      ...rows,
    ]),
  );
  const ratios = (key: keyof ColdStart) =>
    Object.fromEntries(Object.keys(sizes).map((name) => [name, ratioOf(name, key)]));
  process.stdout.write(
    `${JSON.stringify({
      emptyMs: Math.round(of('empty', 'answerMs')),
      ratio: ratios('answerMs'),
      ratioLoaded: ratios('initMs'),
      ratioProcessor: ratios('cpuMs'),
      bundleKiB: sizes,
      noisy: isNoisy((starts.get('empty') ?? []).map(({ answerMs }) => answerMs)),
    })}\n`,
  );
}

await main();
