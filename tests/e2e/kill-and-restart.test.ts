import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { freePort } from '../../src/apps/free-port.ts';
import { openSession } from '../support/faults-database.ts';
import { brokenInvariants } from '../support/faults-invariants.ts';
import { FEWEST_DEBTS, inventedPeople, type Person, type ToldDebt, tellDebts } from '../support/faults-people.ts';
import { stateOf } from '../support/faults-platform.ts';
import { type KillableServer, killableServer } from '../support/faults-process.ts';
import { type OutsideSimulator, outsideSimulator } from '../support/faults-simulator.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

type Moment = 'some time' | 'as a reply leaves' | 'while it recovers';
const MOMENTS: readonly Moment[] = [
  ...(['some time', 'as a reply leaves', 'while it recovers', 'some time', 'as a reply leaves'] as const),
  ...(['while it recovers', 'while it recovers', 'some time', 'as a reply leaves', 'as a reply leaves'] as const),
];

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

  async function killAgainAndAgain(): Promise<void> {
    for (const moment of MOMENTS) {
      await COMES[moment]();
      await server.kill();
      server.start();
    }
    await server.ready();
  }

  const COMES: Record<Moment, () => Promise<unknown>> = {
    'some time': () => server.ready().then(() => wait(Math.random() * 800)),
    'while it recovers': () => wait(Math.random() * 600),
    // The gateway has taken the message, and its answer finds nobody.
    'as a reply leaves': () =>
      new Promise<void>((resolve) => {
        const unsubscribe = simulator.store.subscribe((entry) => {
          if (entry.op !== 'message' || entry.message.author !== 'assistant') return;
          unsubscribe();
          void server.kill().then(resolve);
        });
      }),
  };

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
    expect(notes.flat().length).toBeGreaterThanOrEqual(FEWEST_DEBTS * people.length);
    expect(server.written()).toContain('"action":"reconcile"');
  });

  it('names nobody in its log, and ends in order when asked', async () => {
    expect(server.written()).toContain('turn.committed');
    expect(server.written()).not.toMatch(/119870050|1187005|salario/);
    expect(await server.terminate()).toBe(0);
  });
});

/** `npm start` as a newcomer has it: embedded database, built-in simulator, and the real waits. */
describe('the server of one machine', () => {
  const phone = '5511987006001';
  let folder: string;
  let server: KillableServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'denserola-kill-'));
    await chmod(folder, 0o755);
    const environment = { DATA_DIR: folder, QUIET_MS: '0' };
    server = killableServer({ program: 'src/apps/server.ts', port: await freePort(), environment });
    server.start();
    await server.ready();
  });
  afterAll(async () => {
    await server.terminate();
    await rm(folder, { recursive: true, force: true });
  });

  async function order(path: 'send' | 'faults', body: object): Promise<void> {
    const response = await fetch(`${server.url}/simulador/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(202);
  }

  async function answers(): Promise<number> {
    const response = await fetch(`${server.url}/simulador/api/chats/${phone}`);
    const { messages } = chat.parse(await response.json());
    return messages.filter(({ fromMe }) => fromMe).length;
  }

  async function replies(): Promise<number> {
    const { backlog } = readiness.parse(await (await fetch(`${server.url}/readyz`)).json());
    return backlog.pendingOutbox;
  }

  it('goes on with a conversation after it was killed, and killed again while it started', async () => {
    await order('send', { phone, text: 'oi' });
    await expect.poll(answers, PATIENT).toBe(1);
    await server.kill();
    server.start();
    await wait(400);
    await server.kill();
    server.start();
    await server.ready();
    await order('send', { phone, text: 'sim' });
    await expect.poll(answers, PATIENT).toBe(2);
  });

  it('does not repeat a reply that had left when it was killed', async () => {
    await order('faults', { send: { fault: 'no-answer-after-sending' } });
    await order('send', { phone, text: 'nada urgente' });
    await expect.poll(answers, PATIENT).toBe(3);
    await server.kill();
    server.start();
    await server.ready();
    await expect.poll(replies, PATIENT).toBe(0);
    expect(await answers()).toBe(3);
  });

  it('sends a reply that had not left when it was killed, without waiting until the dead would give up', async () => {
    await order('faults', { send: { fault: 'no-answer' } });
    await order('send', { phone, text: '2500 de salario' });
    await expect.poll(replies, PATIENT).toBe(1);
    // From waiting to being sent takes milliseconds; either way the reply must come.
    await wait(200);
    await server.kill();
    server.start();
    await server.ready();
    await expect.poll(answers, PATIENT).toBe(4);
  });

  it('ends everything that it started when asked, the database included', async () => {
    const lock = join(folder, 'postgres', 'cluster', 'postmaster.pid');
    const [, , , port] = (await readFile(lock, 'utf8')).split('\n');
    expect(await isListening(Number(port))).toBe(true);
    expect(await server.terminate('SIGINT')).toBe(0);
    expect(await isListening(Number(port))).toBe(false);
    await expect(readFile(lock)).rejects.toThrow('ENOENT');
  });
});

const PATIENT = { timeout: 10_000 };
const chat = z.object({ messages: z.array(z.object({ fromMe: z.boolean() })) });
const readiness = z.object({ backlog: z.object({ pendingOutbox: z.number() }) });

async function isListening(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  const outcome = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return outcome;
}
