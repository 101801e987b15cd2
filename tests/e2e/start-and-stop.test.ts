import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KillableProcess, killableProcess } from '../../faults/killable-process.ts';
import { freePort } from '../../src/apps/free-port.ts';
import { type EvolutionStub, evolutionStub, type StubAnswer } from '../support/evolution-stub.ts';
import { startTestPlatform } from '../support/running-platform.ts';

describe('a start that waits for its gateway', () => {
  let folder: string;
  let server: KillableProcess | undefined;
  let stub: EvolutionStub | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'denserola-start-'));
    await chmod(folder, 0o755);
  });
  afterEach(async () => {
    await server?.terminate();
    await stub?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Up to where EvolutionAPI is first asked; everything before that runs by then. */
  async function startOn(answer: StubAnswer): Promise<KillableProcess> {
    const asked: string[] = [];
    stub = await evolutionStub(({ path }) => {
      asked.push(path);
      return answer;
    });
    server = killableProcess({
      program: 'src/apps/server.ts',
      port: await freePort(),
      environment: {
        DATA_DIR: folder,
        EVOLUTION_API_URL: stub.url,
        EVOLUTION_API_KEY: 'a-key-made-for-this-test',
        EVOLUTION_INSTANCE: 'principal',
        WEBHOOK_TOKENS: 'a-token-made-for-this-test',
      },
    });
    server.start();
    await vi.waitFor(() => expect(asked).not.toEqual([]), 20_000);
    expect(await databaseFiles()).toContain('postmaster.pid');
    return server;
  }

  async function databaseFiles(): Promise<readonly string[]> {
    const files = await readdir(folder, { recursive: true });
    return files.map((file) => file.split(/[\\/]/).at(-1) ?? '');
  }

  it.each<[string, StubAnswer, 'SIGTERM' | 'SIGINT']>([
    ['does not answer', 'never', 'SIGTERM'],
    ['answers nonsense', { status: 502, html: '<h1>Bad gateway</h1>' }, 'SIGINT'],
  ])('ends at once with its database when the gateway %s', async (_name, answer, signal) => {
    const started = await startOn(answer);
    const from = performance.now();
    expect(await started.terminate(signal)).toBe(0);
    expect(performance.now() - from).toBeLessThan(4_000);
    expect(await databaseFiles()).not.toContain('postmaster.pid');
  });
});

describe('where it listens', () => {
  it('decides where the simulator reaches it, and a given PUBLIC_URL stays', async () => {
    const platform = await startTestPlatform({ HOST: '127.0.0.2', PUBLIC_URL: 'https://denserola.example' });
    try {
      expect(platform.url).toMatch(/^http:\/\/127\.0\.0\.2:\d+$/);
      expect(await platform.say('5511987654321', 'oi')).not.toBe('');
      expect(platform.logged()).not.toContain('simulator.open-to-network');
      const page = await fetch(`${platform.url}/`);
      expect(page.headers.get('strict-transport-security')).not.toBeNull();
    } finally {
      await platform.stop();
    }
  });

  it('is told in one warning when others can reach the simulator', async () => {
    const platform = await startTestPlatform({ HOST: '0.0.0.0' });
    try {
      expect(await platform.say('5511987654321', 'oi')).not.toBe('');
      expect(platform.logged().match(/simulator\.open-to-network/g)).toHaveLength(1);
    } finally {
      await platform.stop();
    }
  });
});
