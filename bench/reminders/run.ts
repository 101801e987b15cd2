import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';
import { postgresReminders } from '../../src/gateways/postgres/reminders.ts';
import { holdout } from '../../src/notifications/holdout.ts';
import { reminderScheduler } from '../../src/notifications/reminder-scheduler.ts';
import { silentLog } from '../../src/platform/log.ts';
import { median, table } from '../rounds.ts';
import { barePosts, startMockGateway } from './bare-posts.ts';
import { inventPeople, NOW } from './invented-people.ts';
import { underKill } from './under-kill.ts';

/**
 * `npm run bench:reminders`: everybody has something due at the same moment, as after days without a scheduler. Sending
 * itself is not in it: delivery spreads that over the day's hours, at the pace that each number allows.
 *
 * Two cases. `agendas`: an hour after their last turn people are looked at and their agenda is made of conversation and
 * roadmap, which on other days has been done. `due`: the morning on which the reminders are computed and enqueued.
 */
const PEOPLE = Number(process.env.PEOPLE ?? 100_000);
const ROUNDS = 10;
const ONE_BY_ONE = 100;
const IN_BATCHES = { batch: 1_000, lanes: 4 };
const DAY = 86_400_000;

type Counts = { readonly messages: number; readonly people: number };
const COUNTS = 'SELECT count(*) AS messages, count(DISTINCT person_id) AS people FROM outbox';

const dataDir = await mkdtemp(join(tmpdir(), 'denserola-bench-'));
const postgres = await startEmbeddedPostgres({ dataDir });
const gateway = await startMockGateway();
try {
  await migrateDatabase(postgres.url);
  const builder = databasePool({ url: postgres.url, name: 'operations', max: 1, queryTimeoutMs: 600_000 });
  const pool = databasePool({ url: postgres.url, name: 'reminders', max: 4 });
  const building = await seconds(() => inventPeople(builder, PEOPLE + ROUNDS * ONE_BY_ONE));
  // In the evening before nobody is reminded: only agendas are made, and the next morning planned.
  const agendas = await seconds(() => sweep(pool, NOW - DAY / 2, IN_BATCHES));
  await makeDue(builder);
  const rounds: { due: number; oneByOne: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const people = PEOPLE / ROUNDS;
    const now = NOW + round * 60_000;
    const oneByOne = await seconds(() => sweep(pool, now, { batch: 1, lanes: 1 }));
    const due = await seconds(() => sweep(pool, now + 30_000, IN_BATCHES));
    const { rows: posts } = await builder.query<{ number: string; text: string }>(
      'SELECT reply_to AS number, text FROM outbox ORDER BY id DESC LIMIT $1',
      [people],
    );
    const bare = await barePosts(gateway.url, posts);
    rounds.push({ due, oneByOne: (oneByOne / ONE_BY_ONE) * people, bare: (bare / posts.length) * people });
  }
  const [counts] = (await builder.query<Counts>(COUNTS)).rows;
  const killed = await underKill(builder, postgres.url, 5_000);

  const due = rounds.reduce((sum, round) => sum + round.due, 0);
  const ratioToBarePosts = median(rounds.map((round) => round.bare / round.due));
  const ratioToOneByOne = median(rounds.map((round) => round.oneByOne / round.due));
  const perSecond = (total: number) => (PEOPLE / total).toFixed(0);
  const inAll = (of: 'bare' | 'oneByOne') => rounds.reduce((sum, round) => sum + round[of], 0);
  process.stdout.write(
    table([
      [`${PEOPLE} people`, 'seconds', 'a second', 'ratio'],
      ['invented in the database', building.toFixed(1), perSecond(building), ''],
      ['agendas made of their documents', agendas.toFixed(1), perSecond(agendas), ''],
      ['reminders computed and enqueued', due.toFixed(1), perSecond(due), '1'],
      ['bare loop of the same POSTs', inAll('bare').toFixed(1), perSecond(inAll('bare')), ratioToBarePosts.toFixed(2)],
      [
        'one person a transaction',
        inAll('oneByOne').toFixed(1),
        perSecond(inAll('oneByOne')),
        ratioToOneByOne.toFixed(1),
      ],
    ]),
  );
  process.stdout.write(
    `Enqueued ${counts?.messages} messages for ${counts?.people} people; under ${killed.kills} kill -9 (${killed.whileWriting} while reminders were written) of 3 schedulers, ${killed.people} people: ${killed.doubled} doubled, ${killed.missing} missing. Shared machine: noisy.\n`,
  );
  const doubled = killed.doubled + killed.missing + Number(counts?.messages) - Number(counts?.people);
  process.stdout.write(
    `${JSON.stringify({
      people: PEOPLE,
      seconds: round(due),
      secondsToMakeAgendas: round(agendas),
      ratioToBarePosts: round(ratioToBarePosts),
      ratioToOneRowPerTransaction: round(ratioToOneByOne),
      doubled,
      noisy: true,
    })}\n`,
  );
  await Promise.all([builder.end(), pool.end()]);
} finally {
  gateway.stop();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Everybody gets theirs: a group that is held out would be cheaper. */
async function sweep(pool: pg.Pool, now: number, tuning: { readonly batch: number; readonly lanes: number }) {
  const reminders = postgresReminders({ pool });
  const idle = { log: silentLog, clock: { now: () => now }, onEnqueued: () => {} };
  await reminderScheduler({ ...idle, ...tuning, reminders, isHeldOut: holdout('bench', 0) }).sweep();
}

/** Makes the people of each round due a minute after those of the round before, a few of them half a minute earlier. */
async function makeDue(pool: pg.Pool): Promise<void> {
  await pool.query(
    `UPDATE reminder_looks l SET next_look_at = to_timestamp($1 / 1000.0) + interval '1 second' * CASE
         WHEN g.n <= $2 THEN (g.n - 1) % $3 * 60
         ELSE (g.n - 1) % $3 * 60 + 30 END
     FROM (SELECT person_id, row_number() OVER () AS n FROM reminder_looks) g WHERE g.person_id = l.person_id`,
    [NOW, ROUNDS * ONE_BY_ONE, ROUNDS],
  );
  await pool.query('VACUUM ANALYZE reminder_looks');
  await pool.query('CHECKPOINT');
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
