import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type EvolutionStub, evolutionStub, type StubAnswer } from '../support/evolution-stub.ts';

const OLD = 'token-antigo-0123456789';
const NEW = 'token-novo-98765432100';
const root = resolve(import.meta.dirname, '../..');

describe('npm run whatsapp', () => {
  let stub: EvolutionStub | undefined;
  afterEach(() => stub?.close());

  function answer({ path }: { readonly path: string }): StubAnswer {
    if (path === '/') return { status: 200, json: { version: '2.3.7' } };
    if (path.startsWith('/instance/fetchInstances')) {
      return { status: 200, json: [{ name: 'principal', integration: 'WHATSAPP-BAILEYS' }] };
    }
    if (path.startsWith('/instance/connectionState')) return { status: 200, json: { instance: { state: 'open' } } };
    return { status: 200, json: { enabled: true, headers: { 'x-denserola-token': 'set' } } };
  }

  it('registers the first of two secrets, the new one, and prints neither', { timeout: 30_000 }, async () => {
    stub = await evolutionStub(answer);
    const child = spawn(process.execPath, ['src/apps/whatsapp.ts'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        EVOLUTION_API_URL: stub.url,
        EVOLUTION_API_KEY: 'a-key-made-for-this-test',
        EVOLUTION_INSTANCE: 'principal',
        WEBHOOK_TOKENS: `${NEW},${OLD}`,
      },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
    expect(await once(child, 'exit')).toEqual([0, null]);
    const registered = stub.requests.filter(({ path }) => path.startsWith('/webhook/set')).map(({ body }) => body);
    expect(registered).toMatchObject([{ webhook: { headers: { 'x-denserola-token': NEW }, base64: false } }]);
    expect(printed).toContain('Linked');
    expect(printed).not.toMatch(new RegExp(`${NEW}|${OLD}|a-key-made-for-this-test`));
  });
});
