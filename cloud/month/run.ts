import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { freshBundles } from '../runner/fresh-bundles.ts';
import { type RunningStage, runStage } from '../runner/run-stage.ts';
import { STAGES, stageTemplate } from '../runner/stage-template.ts';
import type { StageModel } from '../template/stage-model.ts';
import { type UsageFile, usageOfMonth } from './usage-of-month.ts';
import { whatPeopleSay } from './what-people-say.ts';

const USAGE = 'npm run cloud:month -- --people N [--stage 2] [--messages 60] [--out FILE]';

/** `npm run cloud:month -- --people N`: a month of so many people on the runner in short, and what it used of the cloud. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '4' },
      stage: { type: 'string', default: '2' },
      messages: { type: 'string', default: '60' },
      out: { type: 'string' },
    },
  });
  const [people, messages] = [Number(values.people), Number(values.messages)];
  const stage = STAGES.find((one) => String(one) === values.stage);
  if (stage === undefined || !(people >= 1) || !(messages >= 1)) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const root = resolve(import.meta.dirname, '../..');
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-month-'));
  await chmod(dataDir, 0o755);
  const running = await runStage(stageTemplate(root, stage), {
    dist: await freshBundles(root),
    dataDir,
    adjust: oneMessageABatch,
    // Every schedule of a minute runs about twenty times: what one costs is a mean.
    speed: 10,
    onFault: (fault) => console.error(fault),
  });
  try {
    const usage = await monthOf(running, { people, messages, stage });
    await writeFile(
      resolve(root, values.out ?? `cloud/${fileOf(running.upper().model)}`),
      `${JSON.stringify(usage, null, 2)}\n`,
    );
    print(usage);
    console.log(JSON.stringify({ person: usage.person, idle: usage.idle }));
  } finally {
    await running.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** What is counted depends first of all on what EvolutionAPI posts. */
function fileOf(model: StageModel): string {
  return webhooksOf(model) === 'lean' ? 'usage-month.json' : 'usage-month-all.json';
}

function webhooksOf({ functions }: StageModel): string {
  return functions.map(({ environment }) => environment.WEBHOOK_EVENTS).find((events) => events !== undefined) ?? 'all';
}

/** A month is not so dense as its short form: the model of costs says how full batches are. */
function oneMessageABatch(model: StageModel): StageModel {
  return { ...model, sources: model.sources.map((source) => ({ ...source, batchSize: 1 })) };
}

async function monthOf(
  { ground, upper }: RunningStage,
  { people, messages, stage }: { readonly people: number; readonly messages: number; readonly stage: number },
): Promise<UsageFile> {
  const { evolution, counters } = ground;
  const database = new pg.Pool({ connectionString: ground.database.url, max: 2 });
  const phones = Array.from({ length: people }, (_, at) => `5511966${String(100_000 + at)}`);
  counters.reset();
  async function hold(phone: string): Promise<void> {
    for (const [at, text] of whatPeopleSay(messages).entries()) {
      await evolution.write(phone, text);
      await untilRead(database, phone, at + 1);
    }
  }
  await Promise.all(phones.map(hold));
  await evolution.idle();
  const counted = counters.read();
  const chats = await Promise.all(phones.map(evolution.chat));
  await database.end();
  return usageOfMonth({
    people,
    messagesIn: people * messages,
    messagesOut: chats.flat().filter(({ fromMe }) => fromMe).length,
    counted,
    model: upper().model,
    how:
      `counted on the runner from the template of stage ${stage}, ${webhooksOf(upper().model)} webhooks: ${people} people, ${messages} messages each in short, ` +
      `one message a batch, no reminders; durations of this machine (${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]?.toFixed(1)})`,
  });
}

/** Until so many messages of the person are read and everything that was replied has left. */
async function untilRead(database: pg.Pool, phone: string, messages: number): Promise<void> {
  for (;;) {
    const { rows } = await database.query<{ read: string; replies: string }>(
      `SELECT (SELECT count(*) FROM inbox WHERE address = $1 AND kind = 'message' AND done_at IS NOT NULL) AS read,
         (SELECT count(*) FROM outbox o JOIN person_addresses a USING (person_id)
           WHERE a.address = $1 AND o.status IN ('pending', 'sending', 'unknown')) AS replies`,
      [`phone:${phone.replace(/^(55\d\d)9/, '$1')}`],
    );
    if (Number(rows[0]?.read) >= messages && Number(rows[0]?.replies) === 0) return;
    await sleep(50);
  }
}

function print({ how, person, idle }: UsageFile): void {
  console.log(how);
  console.log('An active person, in a month');
  for (const [name, value] of Object.entries(person))
    console.log(`  ${name.padEnd(16)}${value.toLocaleString('en').padStart(14)}`);
  console.log('What runs though nobody writes, in a month');
  for (const [name, value] of Object.entries(idle))
    console.log(`  ${name.padEnd(16)}${value.toLocaleString('en').padStart(14)}`);
}

await main();
