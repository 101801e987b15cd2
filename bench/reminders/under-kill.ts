import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { inventPeople } from './invented-people.ts';

const SCHEDULERS = 3;
const KILLS = 12;

/** Several schedulers over the same people, killed while they write; how many people then have not exactly one message. */
export async function underKill(pool: pg.Pool, url: string, people: number) {
  await inventPeople(pool, people);
  const start = () =>
    spawn(process.execPath, ['bench/reminders/scheduler-process.ts'], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'inherit',
    });
  const schedulers: ChildProcess[] = Array.from({ length: SCHEDULERS }, start);
  const enqueued = async () => Number((await pool.query('SELECT count(*) AS n FROM reminders')).rows[0].n);
  let whileWriting = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = await enqueued();
    while (before < people && (await enqueued()) === before) await wait(3);
    if (before < people) whileWriting += 1;
    await end(schedulers[kill % SCHEDULERS]);
    schedulers[kill % SCHEDULERS] = start();
  }
  while ((await enqueued()) < people) await wait(50);
  await Promise.all(schedulers.map(end));
  const { rows } = await pool.query<{ doubled: number; missing: number }>(
    `SELECT count(*) FILTER (WHERE n > 1) AS doubled, count(*) FILTER (WHERE n = 0) AS missing
     FROM (SELECT count(o.id) AS n FROM people p LEFT JOIN outbox o ON o.person_id = p.id GROUP BY p.id) counts`,
  );
  return { people, kills: KILLS, whileWriting, doubled: rows[0]?.doubled ?? -1, missing: rows[0]?.missing ?? -1 };
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
