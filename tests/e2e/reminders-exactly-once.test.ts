import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KillableProcess, killableProcess } from '../../faults/killable-process.ts';
import { freePort } from '../../src/apps/free-port.ts';
import { postgresConversationStore } from '../../src/gateways/postgres/conversation-store.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { localHours } from '../../src/notifications/local-hours.ts';
import { anAgenda, anItem } from '../support/a-reminder.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { type OutsideSimulator, outsideSimulator } from '../support/outside-simulator.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { anOutcome } from '../support/postgres-events.ts';
import { openSession } from '../support/take-away.ts';

const PEOPLE = 240;
const SCHEDULERS = 3;
const ZONE = 'America/Sao_Paulo';
const phoneOf = (index: number) => `5511987${String(100_000 + index).slice(1)}0`;

/** Three schedulers look at the same people and are killed again and again; what left is counted at the gateway. */
describe('several schedulers of reminders that are killed again and again', () => {
  let database: FreshDatabase;
  let session: pg.Client;
  let simulator: OutsideSimulator;
  let schedulers: readonly KillableProcess[];

  beforeAll(async () => {
    database = await freshDatabase();
    session = await openSession(database.url);
    simulator = await outsideSimulator({ url: 'http://127.0.0.1:9' });
    const ahead = String(nextMorning(Date.now()) - Date.now());
    const environment = { ...simulator.environment, DATABASE_URL: database.url, CLOCK_AHEAD_MS: ahead };
    const program = 'tests/support/reminders-process.ts';
    const ports = await Promise.all(Array.from({ length: SCHEDULERS }, freePort));
    schedulers = ports.map((port) => killableProcess({ program, port, environment }));
    await givePeopleRoadmaps();
  });
  afterAll(async () => {
    await Promise.all(schedulers.map((scheduler) => scheduler.kill()));
    await simulator.stop();
    await session.end();
    await database.drop();
  });

  /** People as turns leave them, all with the same thing due on the schedulers' day. */
  async function givePeopleRoadmaps(): Promise<void> {
    const pool = databasePool({ url: database.url, name: 'turns', max: 4 });
    const store = postgresConversationStore({ pool, addressKey: 'a key for tests' });
    const roadmap = aRoadmap();
    for (let index = 0; index < PEOPLE; index += 1) {
      const phone = phoneOf(index);
      const personId = (await store.identify(`phone:${phone}`)) ?? '';
      const turn = await store.begin(personId);
      if (!turn) throw new Error('the turn could not begin');
      const replyTo = `${phone}@s.whatsapp.net`;
      await store.commit(turn.lease, anOutcome({ roadmap, replyTo, instance: 'fora' }));
    }
    await pool.end();
    const agenda = anAgenda([anItem({ from: '2000-01-01', to: '2999-12-31' })], { until: '2999-12-31' });
    await session.query(
      `INSERT INTO reminder_agendas (person_id, turns, until, agenda)
       SELECT person_id, turns, '2999-12-31', $1 FROM reminder_looks`,
      [JSON.stringify(agenda)],
    );
    await session.query(`UPDATE reminder_looks SET next_look_at = now(), heard_at = now() - interval '2 hours'`);
  }

  async function count(table: 'reminders' | 'outbox' | 'domain_events'): Promise<number> {
    const { rows } = await session.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
    return Number(rows[0]?.count);
  }

  async function unfinished(): Promise<number> {
    const { rows } = await session.query<{ count: string }>(
      `SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')`,
    );
    return Number(rows[0]?.count);
  }

  /** Kills one after the other: while reminders are being written, as messages leave, and while they start. */
  async function killAgainAndAgain(): Promise<void> {
    for (let round = 0; round < 9; round += 1) {
      const before = await count('reminders');
      const victim = schedulers[round % SCHEDULERS];
      if (before < PEOPLE) while ((await count('reminders')) === before) await wait(2);
      else await wait(Math.random() * 300);
      await victim?.kill();
      victim?.start();
    }
  }

  it('send each person one reminder', { timeout: 90_000 }, async () => {
    for (const scheduler of schedulers) scheduler.start();
    await killAgainAndAgain();
    await expect.poll(() => count('reminders'), { timeout: 20_000 }).toBe(PEOPLE);
    await expect.poll(unfinished, { timeout: 40_000 }).toBe(0);

    const sent = simulator.store.messages().filter(({ author }) => author === 'assistant');
    expect(new Set(sent.map(({ phone }) => phone)).size).toBe(PEOPLE);
    expect(sent).toHaveLength(PEOPLE);
    expect(await count('outbox')).toBe(PEOPLE);
    expect(await count('domain_events')).toBe(PEOPLE);
    const looked = schedulers.map((scheduler) => scheduler.written()).join('');
    expect(looked).toContain('reminders.looked');
    expect(looked).not.toContain('sweep-failed');
  });
});

/** Ten o'clock of this day, or of tomorrow where that has been. */
function nextMorning(now: number): number {
  const hours = localHours(now);
  const { today, tomorrow } = hours.day(ZONE);
  const ten = hours.opening(today, ZONE) + 3_600_000;
  return ten > now ? ten : hours.opening(tomorrow, ZONE) + 3_600_000;
}
