import { afterEach, describe, expect, it } from 'vitest';
import { instancePath } from '../../src/gateways/evolution-api/evolution-client.ts';
import { evolutionGateway } from '../../src/gateways/evolution-api/evolution-gateway.ts';
import { checkGateway } from '../../src/gateways/evolution-api/start-up-guard.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { RefusedToStart } from '../../src/platform/errors.ts';
import { type EvolutionStub, evolutionStub, type StubAnswer } from '../support/evolution-stub.ts';

const KEY = 'a-key-of-our-own-0123';
const OURS = { name: 'principal', integration: 'WHATSAPP-BAILEYS', connectionStatus: 'open' };
const WEBHOOK = { enabled: true, headers: { 'x-denserola-token': 'set' } };

describe('the gateway before anything is sent through it', () => {
  let stub: EvolutionStub | undefined;
  afterEach(async () => {
    await stub?.close();
    stub = undefined;
  });

  async function check(changes: { apiKey?: string; version?: string; instances?: readonly object[] } = {}) {
    const { apiKey = KEY, version = '2.3.7', instances = [OURS] } = changes;
    stub = await evolutionStub(({ path }): StubAnswer => {
      if (path === '/') return { status: 200, json: { version } };
      if (path.startsWith('/webhook/find')) return { status: 200, json: WEBHOOK };
      return { status: 200, json: instances };
    });
    return checkGateway({ url: stub.url, apiKey, instance: 'principal', timeoutMs: 1_000 }, 'all');
  }

  it.each([
    '429683C4C977415CAAFCCE10F7D57E11',
    'B6D711FCDE4D4FD5936544120E713976',
    'BQYHJGJHJ',
    'change-me-now-0123456',
    'mude-me',
    'your-api-key-here-012',
    'short',
  ])('is refused with the key %s, before that key is sent anywhere', async (apiKey) => {
    await expect(check({ apiKey })).rejects.toThrow(RefusedToStart);
    expect(stub?.requests).toEqual([]);
  });

  it('is refused when it would mix up who wrote, and taken when it does not', async () => {
    const business = [{ ...OURS, integration: 'WHATSAPP-BUSINESS' }];
    await expect(check({ instances: business })).rejects.toThrow(/mixes up/);
    await stub?.close();
    await expect(check({ instances: business, version: '2.4.0' })).resolves.toMatchObject({ warnings: [] });
  });

  it('is warned about when others live in it, since their keys can send as us', async () => {
    expect((await check({ instances: [OURS, { name: 'vizinha' }, { name: 'outra' }] })).warnings).toEqual([
      expect.stringMatching(/2 more instances.*deployment of its own/),
    ]);
    await stub?.close();
    expect((await check()).warnings).toEqual([]);
  });

  it('is warned about when it shows keys', async () => {
    expect((await check({ instances: [{ ...OURS, token: 'visible' }] })).warnings).toEqual([
      expect.stringContaining('AUTHENTICATION_EXPOSE_IN_FETCH_INSTANCES=false'),
    ]);
  });
});

describe('an instance’s name', () => {
  it.each(['mine?instanceName=other', 'mine/../other', 'mine#', 'a b', 'a%2fb', '', 'x'.repeat(101)])(
    'that could address another instance is refused: %s',
    (EVOLUTION_INSTANCE) => {
      const environment = {
        EVOLUTION_API_URL: 'http://10.0.0.5',
        EVOLUTION_API_KEY: KEY,
        WEBHOOK_TOKENS: 'x'.repeat(16),
      };
      expect(() => parseConfig({ ...environment, EVOLUTION_INSTANCE })).toThrow(RefusedToStart);
    },
  );

  it('stays one part of the path whatever it is, so that no query overrides it', () => {
    const url = new URL(instancePath('/message/sendText', 'mine?instanceName=other&x=/../#'), 'http://gateway');
    expect(url.search).toBe('');
    expect(url.hash).toBe('');
    expect(url.pathname.split('/')).toHaveLength(4);
  });
});

describe('a text that is sent', () => {
  it('asks the gateway not to fetch the links in it, and not to hold the request while it types', async () => {
    const stub = await evolutionStub(() => ({ status: 201, json: { key: { id: 'A' } } }));
    const gateway = evolutionGateway({ url: stub.url, apiKey: KEY, timeoutMs: 1_000 });
    await gateway.sendText({
      instance: 'principal',
      to: '5511987654321',
      text: 'Seu plano: https://denserola.example/r/segredo',
    });
    await stub.close();
    expect(stub.requests.map(({ body }) => body)).toEqual([
      { number: '5511987654321', text: expect.stringContaining('https://'), linkPreview: false },
    ]);
  });
});
