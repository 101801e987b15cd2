import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type RunningStage, runStage } from '../../../cloud/runner/run-stage.ts';
import type { StageOptions } from '../../../cloud/runner/stage-options.ts';
import { type Stage, stageTemplate } from '../../../cloud/runner/stage-template.ts';
import type { StageModel } from '../../../cloud/template/stage-model.ts';
import type { Template } from '../../../cloud/template/template.ts';
import type { Talking } from '../../support/eight-people.ts';

const root = resolve(import.meta.dirname, '../../..');

export function templateOf(stage: Stage): Template {
  return stageTemplate(root, stage);
}

export type TestStage = Talking & {
  readonly running: RunningStage;
  /** What did not work, and what a role was refused. */
  readonly faults: readonly string[];
  readonly query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly write: (phone: string, text: string) => Promise<void>;
  /** What the person has on their phone from us. */
  readonly heard: (phone: string) => Promise<readonly string[]>;
  /** Bodies in the queue of this name: `webhooks`, `wakes-failed`, … */
  readonly waiting: (queue: string) => readonly string[];
  readonly queueName: (queue: string) => string;
  /** Nothing waits anywhere: no webhook, no message of a queue, no inbox, no outbox. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A stage from its template, with a quiet moment and a visibility that suit a test, and the world outside of it. */
export async function aStage(template: Template, options: Partial<StageOptions> = {}): Promise<TestStage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-cloud-'));
  await chmod(dataDir, 0o755);
  const faults: string[] = [];
  const lines: string[] = [];
  const running = await runStage(template, {
    dist: join(root, 'dist'),
    dataDir,
    adjust: hurried,
    speed: 6,
    mostInstances: 2,
    retryScale: 0.02,
    onFault: (fault) => void faults.push(fault),
    onDenied: ({ role, action, resource }) => void faults.push(`denied: ${role} ${action} ${resource}`),
    onLine: (_, line) => void lines.push(line),
    ...options,
  }).catch(async (error: unknown) => {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  });
  const { ground } = running;
  const pool = new pg.Pool({ connectionString: ground.database.url, max: 3, application_name: 'the-test' });
  // Held still or ended by a test, along with the database.
  pool.on('error', () => {});
  pool.on('connect', (one) => one.on('error', () => {}));
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await pool.query<Row>(text, [...values])).rows;
  const written = new Map<string, number>();

  async function write(phone: string, text: string): Promise<void> {
    written.set(phone, (written.get(phone) ?? 0) + 1);
    await ground.evolution.write(phone, text);
  }

  async function isAnswered(phone: string): Promise<boolean> {
    const [left] = await query<{ read: string; replies: string }>(
      `SELECT (SELECT count(*) FROM inbox WHERE address = $1 AND lane = 'conversation' AND done_at IS NOT NULL) AS read,
         (SELECT count(*) FROM outbox o JOIN person_addresses a USING (person_id)
           WHERE a.address = $1 AND o.status IN ('pending', 'sending', 'unknown')) AS replies`,
      [addressOf(phone)],
    );
    return Number(left?.read) >= (written.get(phone) ?? 0) && Number(left?.replies) === 0;
  }

  const queueName = (queue: string) => {
    const found = running.upper().model.queues.find(({ name }) => name.endsWith(`-${queue}`));
    if (found === undefined) throw new Error(`there is no queue ${queue}`);
    return found.name;
  };
  const waiting = (queue: string) => ground.queues.waiting(queueName(queue));
  const chat = async (phone: string) => (await ground.evolution.chat(phone)).map((one) => ({ id: '', ...one }));

  async function settled(): Promise<void> {
    await ground.evolution.idle();
    await until(async () => {
      const [left] = await query<{ n: string }>(
        `SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL AND lane = 'conversation')
           + (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')) AS n`,
      );
      const queued = ['webhooks', 'wakes', 'deliveries'].flatMap(waiting);
      return Number(left?.n) === 0 && queued.length === 0;
    });
  }

  return {
    running,
    faults,
    databaseUrl: ground.database.url,
    logged: () => lines.join('\n'),
    query,
    write,
    chat,
    waiting,
    queueName,
    settled,
    heard: async (phone) => (await chat(phone)).filter(({ fromMe }) => fromMe).map(({ text }) => text),
    async say(phone, ...texts) {
      const before = (await chat(phone)).length;
      for (const text of texts) await write(phone, text);
      await until(() => isAnswered(phone));
      const answers = (await chat(phone)).slice(before).filter(({ fromMe }) => fromMe);
      return answers.map(({ text }) => text).join('\n\n');
    },
    async stop() {
      await pool.end();
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Long enough that a burst is read as one, also on a busy machine. */
const QUIET_MS = '900';

/** The template's own figures would let a test wait for minutes. */
export function hurried(model: StageModel): StageModel {
  return {
    ...model,
    queues: model.queues.map((queue) => ({ ...queue, visibilitySeconds: Math.min(queue.visibilitySeconds, 3) })),
    functions: model.functions.map((one) => ({
      ...one,
      environment: {
        ...one.environment,
        ...('QUIET_MS' in one.environment ? { QUIET_MS } : {}),
        // Every trace, so that what sends them is as much on trial as all else.
        ...('OTEL_TRACES_SAMPLER_ARG' in one.environment ? { OTEL_TRACES_SAMPLER_ARG: '1' } : {}),
      },
    })),
  };
}

export function addressOf(phone: string): string {
  return `phone:${phone.replace(/^(55\d\d)9/, '$1')}`;
}

/** Looks again until it holds; the test's own time limit ends the patience. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
