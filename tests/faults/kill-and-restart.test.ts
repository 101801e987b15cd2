import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type KillableProcess, killableProcess } from '../../faults/killable-process.ts';
import { freePort } from '../../src/apps/free-port.ts';

/** `npm start` as a newcomer has it: embedded database, built-in simulator, and the real waits. */
describe('the server of one machine', () => {
  const phone = '5511987006001';
  let folder: string;
  let server: KillableProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'denserola-kill-'));
    await chmod(folder, 0o755);
    const environment = { DATA_DIR: folder, QUIET_MS: '0' };
    server = killableProcess({ program: 'src/apps/server.ts', port: await freePort(), environment });
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
