import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { runPlatform } from '../../src/apps/run-platform.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { jsonLog } from '../../src/platform/log.ts';
import { canariesIn } from './canaries.ts';
import { webhookBodies } from './webhook-bodies.ts';

/**
 * `npm run fuzz:webhooks -- --bodies 100000 --seed 7`: posts generated bodies to the whole product over HTTP, on a real
 * PostgreSQL of its own. Fails on any 5xx but the deliberate 503, on a wrong 4xx, on memory that grows, and on anything
 * personal in the log. Prints the seed, and as its last line one JSON object.
 */
const TOKEN = 'um-segredo-de-teste-0123';
const IN_FLIGHT = 32;
/** Memory is compared from here on: before, pools and caches fill. */
const WARM_UP = 0.3;
const MOST_GROWTH_MIB = 32;

const flag = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const bodies = flag('bodies', 100_000);
const seed = flag('seed', Math.floor(Date.now() / 1000));

const dataDir = await mkdtemp(join(tmpdir(), 'denserola-fuzz-'));
const leaks = new Set<string>();
let logLines = 0;
const log = jsonLog({
  write: (line) => {
    logLines += 1;
    for (const canary of canariesIn(line)) leaks.add(`${canary} in ${line.slice(0, 300)}`);
    if (!line.endsWith('\n') || line.indexOf('\n') !== line.length - 1) leaks.add('a line with a line break in it');
  },
  level: 'info',
  now: Date.now,
});

console.error(`seed ${seed}, ${bodies} bodies`);
const config = parseConfig({ PORT: '0', DATA_DIR: dataDir, WEBHOOK_TOKENS: TOKEN, QUIET_MS: '0' });
const platform = await runPlatform(config, log);
const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
const statuses = new Map<string, number>();
const started = performance.now();
let warmHeap = 0;
try {
  const generated = bodiesFrom(seed);
  let posted = 0;
  const workers = Array.from({ length: IN_FLIGHT }, async () => {
    while (posted < bodies) {
      posted += 1;
      if (posted === Math.floor(bodies * WARM_UP)) warmHeap = heapMib();
      if (posted % 10_000 === 0) console.error(`${posted} …`);
      const answer = await post(generated.next().value);
      statuses.set(answer, (statuses.get(answer) ?? 0) + 1);
    }
  });
  await Promise.all(workers);
} finally {
  agent.destroy();
}
const seconds = (performance.now() - started) / 1000;
const growthMiB = Math.round(heapMib() - warmHeap);
const rssMiB = Math.round(process.memoryUsage.rss() / 2 ** 20);
await platform.stop();
await rm(dataDir, { recursive: true, force: true });

const wrong = [...statuses].filter(([status]) => status !== '200' && !status.startsWith('503 '));
const deliberate = [...statuses]
  .filter(([status]) => status.startsWith('503 '))
  .reduce((sum, [, count]) => sum + count, 0);
for (const leak of [...leaks].slice(0, 10)) console.error(`LEAK ${leak}`);
for (const [status, count] of wrong) console.error(`WRONG ANSWER ${status} × ${count}`);
if (growthMiB > MOST_GROWTH_MIB) console.error(`MEMORY GREW by ${growthMiB} MiB`);
const failed = leaks.size > 0 || wrong.length > 0 || growthMiB > MOST_GROWTH_MIB;
const result = {
  ...{ bodies, seed, seconds: Math.round(seconds), perSecond: Math.round(bodies / seconds) },
  ...{ answered200: statuses.get('200') ?? 0, deliberate503: deliberate, wrongAnswers: wrong.length },
  ...{ leaks: leaks.size, logLines, heapGrowthMiB: growthMiB, rssMiB },
};
console.log(JSON.stringify(result));
process.exitCode = failed ? 1 : 0;

function* bodiesFrom(start: number): Generator<Uint8Array, never> {
  for (let batch = 0; ; batch += 1) {
    yield* fc.sample(webhookBodies(), { numRuns: 500, seed: start + batch });
  }
}

/** The status; of a 503 with what makes it deliberate. */
function post(body: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const url = `${platform.url}/webhooks/evolution`;
    const headers = { 'content-type': 'application/json', 'content-length': body.length, 'x-denserola-token': TOKEN };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        const { statusCode, headers: said } = response;
        resolve(statusCode === 503 && said['retry-after'] !== undefined ? '503 with Retry-After' : String(statusCode));
      });
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    sent.end(body);
  });
}

function heapMib(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
