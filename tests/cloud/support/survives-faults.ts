import { expect, it } from 'vitest';
import { tellRedis } from '../../../cloud/runner/local-redis.ts';
import { redisMissing } from '../../support/redis-server.ts';
import { whileLocked } from '../../support/while-locked.ts';
import { addressOf, type TestStage, until } from './a-stage.ts';

const missing = redisMissing();
if (missing) console.warn(`A stage whose Redis is held still is left out: ${missing}`);

/** What must hold on every stage. `phones`: the last digits of people who write in these tests alone. */
export function survivesFaults(stage: () => TestStage, { phones }: { readonly phones: string }): void {
  const phone = (number: number) => `55119${phones}${String(number).padStart(4, '0')}`;

  it('gives each message one effect when its function is killed in the middle of a batch', async () => {
    const maria = phone(1);
    await whileLocked(stage().databaseUrl, 'inbox', async () => {
      for (const text of ['oi', 'bom dia', 'tudo bem?']) await stage().write(maria, text);
      await aFunctionWaitsForALock(stage());
      await stage().running.upper().functions.get('channel')?.kill();
    });
    await until(async () => (await messagesOf(stage(), maria)) === 3);
    await aMinutePasses(stage());
    await stage().settled();
    expect(await messagesOf(stage(), maria)).toBe(3);
    await expectEachReplyOnce(stage(), maria);
  });

  it('puts what is no wake on the list of failures, and goes on', async () => {
    const { queues } = stage().running.ground;
    queues.send(stage().queueName('wakes'), 'this is no wake');
    await until(() => stage().waiting('wakes-failed').length > 0);
    expect(stage().waiting('wakes-failed')).toEqual(['this is no wake']);
    expect(await stage().say(phone(2), 'oi')).not.toBe('');
  });

  it('answers what an operator puts back from the list of failures', async () => {
    const { queues } = stage().running.ground;
    const [webhooks, failed] = [stage().queueName('webhooks'), stage().queueName('webhooks-failed')];
    await stage().settled();
    const channel = stage().running.upper().sources.get('channel');
    await channel?.stop();
    await stage().write(phone(3), 'oi');
    await stage().running.ground.evolution.idle();
    // Receipts of what others were told may be among them.
    const moved = await queues.redrive(webhooks, failed);
    expect(moved).toBeGreaterThan(0);
    channel?.start();
    expect(await stage().heard(phone(3))).toEqual([]);
    expect(await queues.redrive(failed, webhooks)).toBe(moved);
    await until(async () => (await stage().heard(phone(3))).length > 0);
    await stage().settled();
    await expectEachReplyOnce(stage(), phone(3));
  });

  it.skipIf(missing)('counts turns in Redis, and answers people while that is held still', async () => {
    const { pid = 0, port = 0 } = stage().running.ground.redis ?? {};
    expect(await stage().say(phone(4), 'oi')).not.toBe('');
    expect(await tellRedis(port, 'INFO commandstats')).toContain('cmdstat_eval:');
    process.kill(pid, 'SIGSTOP');
    try {
      expect(await stage().say(phone(5), 'oi')).not.toBe('');
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    expect(stage().logged()).toContain('redis.lost');
  });
}

/** Webhooks need no function and no database to be taken in, from the second stage on. */
export function takesInWhileAllIsDown(stage: () => TestStage, { phones }: { readonly phones: string }): void {
  it('takes webhooks in while the database and every function are down, and answers them afterwards', async () => {
    const { ground, upper } = stage().running;
    const people = [1, 2, 3].map((number) => `55119${phones}5${String(number).padStart(3, '0')}`);
    await stage().settled();
    const before = (await ground.evolution.attempts()).length;
    await Promise.all([...upper().sources.values()].map((one) => one.stop()));
    // New sessions are not answered, as those of a machine that hangs.
    process.kill(ground.database.pid(), 'SIGSTOP');
    try {
      await Promise.all([...upper().functions.values()].map((one) => one.kill()));
      for (const one of people) await stage().write(one, 'oi');
      await ground.evolution.idle();
      const attempts = (await ground.evolution.attempts()).slice(before);
      expect(attempts.length).toBeGreaterThanOrEqual(people.length);
      expect(attempts.filter(({ status }) => status !== 200)).toEqual([]);
      expect(stage().waiting('webhooks').length).toBeGreaterThanOrEqual(people.length);
    } finally {
      process.kill(ground.database.pid(), 'SIGCONT');
      for (const source of upper().sources.values()) source.start();
    }
    for (const one of people) await until(async () => (await stage().heard(one)).length > 0);
    await stage().settled();
    for (const one of people) await expectEachReplyOnce(stage(), one);
  });
}

/** Each reply that a turn wrote is on the phone, once. */
export async function expectEachReplyOnce(stage: TestStage, phone: string): Promise<void> {
  const rows = await stage.query<{ text: string }>(
    'SELECT o.text FROM outbox o JOIN person_addresses a USING (person_id) WHERE a.address = $1 ORDER BY o.id',
    [addressOf(phone)],
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(await stage.heard(phone)).toEqual(rows.map(({ text }) => text));
}

/** How many messages of a person are stored. */
export async function messagesOf(stage: TestStage, phone: string): Promise<number> {
  const rows = await stage.query(`SELECT FROM inbox WHERE kind = 'message' AND address = $1`, [addressOf(phone)]);
  return rows.length;
}

/** What a killed function had asked for may be done with nobody left to wake others: the schedules find it. */
async function aMinutePasses(stage: TestStage): Promise<void> {
  await stage.query(`UPDATE inbox SET received_at = received_at - interval '1 minute' WHERE done_at IS NULL`);
}

async function aFunctionWaitsForALock(stage: TestStage): Promise<void> {
  await until(async () => {
    const waiting = await stage.query(`SELECT FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND application_name = 'denserola-ingest'`);
    return waiting.length > 0;
  });
}
