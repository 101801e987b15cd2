import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/apps/free-port.ts';
import { openSession } from '../support/faults-database.ts';
import { brokenInvariants } from '../support/faults-invariants.ts';
import { inventedPeople, type Person, type ToldDebt, tellDebts } from '../support/faults-people.ts';
import { stateOf } from '../support/faults-platform.ts';
import { type KillableServer, killableServer } from '../support/faults-process.ts';
import { type OutsideSimulator, outsideSimulator } from '../support/faults-simulator.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

const KILLS = 12;

/** The server dies again and again while people write; what they see on their phones shows nothing of it. */
describe('a server that is killed again and again', () => {
  const people = inventedPeople(8);
  let database: FreshDatabase;
  let session: pg.Client;
  let server: KillableServer;
  let simulator: OutsideSimulator;

  beforeAll(async () => {
    database = await freshDatabase();
    session = await openSession(database.url);
    const port = await freePort();
    simulator = await outsideSimulator({ url: `http://127.0.0.1:${port}` });
    server = killableServer({
      program: 'tests/support/faults-server.ts',
      port,
      environment: { ...simulator.environment, DATABASE_URL: database.url, QUIET_MS: '0' },
    });
  });
  afterAll(async () => {
    await server.kill();
    await simulator.stop();
    await session.end();
    await database.drop();
  });

  /** Kills at random moments of work, and now and then once more while it recovers from the kill before. */
  async function killAgainAndAgain(): Promise<void> {
    for (let kills = 0; kills < KILLS; kills += 1) {
      const isDuringRecovery = kills % 4 === 3;
      if (!isDuringRecovery) await server.ready();
      await wait(Math.random() * (isDuringRecovery ? 600 : 1_200));
      await server.kill();
      server.start();
    }
    await server.ready();
  }

  async function waiting(): Promise<number> {
    const { rows } = await session.query<{ n: string }>(
      `SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL AND lane = 'conversation')
         + (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')) AS n`,
    );
    return Number(rows[0]?.n);
  }

  async function toldBy({ address }: Person): Promise<readonly ToldDebt[]> {
    const { facts } = await stateOf(session, address);
    return facts.flatMap(({ messageId, change }) =>
      change.set === 'debt' && change.debt.balance !== undefined ? [{ messageId, centavos: change.debt.balance }] : [],
    );
  }

  it('keeps every message, gives each one effect, and sends each reply once', { timeout: 60_000 }, async () => {
    const enough = new AbortController();
    server.start();
    const talks = Promise.all(people.map((person) => tellDebts(simulator, person, enough.signal)));
    await killAgainAndAgain();
    enough.abort();
    const notes = await talks;
    await simulator.webhooks.idle();
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);

    expect(await brokenInvariants(session, simulator)).toEqual([]);
    for (const [index, person] of people.entries()) expect(await toldBy(person)).toEqual(notes[index]);
    expect(notes.flat().length).toBeGreaterThan(people.length);
  });

  it('names nobody in its log, and ends in order when asked', async () => {
    expect(server.written()).toContain('turn.committed');
    expect(server.written()).not.toMatch(/119870050|1187005|salario/);
    expect(await server.terminate()).toBe(0);
  });
});
