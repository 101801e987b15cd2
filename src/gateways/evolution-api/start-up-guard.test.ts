import { afterEach, describe, expect, it } from 'vitest';
import { type EvolutionStub, evolutionStub, type StubAnswer } from '../../../tests/support/evolution-stub.ts';
import type { WebhookEvents } from '../../platform/webhook-events.ts';
import { evolutionAdministration } from './administration.ts';
import { checkGateway } from './start-up-guard.ts';

let stub: EvolutionStub | undefined;
afterEach(() => stub?.close());

const KEY = 'a-long-key-of-a-test';
const OWN_WEBHOOK = { enabled: true, headers: { 'x-denserola-token': 'x' } };

type World = {
  readonly version?: string;
  readonly integration?: string;
  readonly token?: string;
  readonly webhook?: unknown;
  readonly events?: WebhookEvents;
  readonly everything?: StubAnswer;
  readonly instances?: StubAnswer;
};

async function check(world: World, apiKey = KEY) {
  const { version = '2.3.7', integration = 'WHATSAPP-BAILEYS', token, webhook = OWN_WEBHOOK, everything } = world;
  const listed = [{ name: 'principal', integration, connectionStatus: 'open', ...(token ? { token } : {}) }];
  stub = await evolutionStub(({ path }) => {
    if (everything) return everything;
    if (path === '/') return { status: 200, json: { status: 200, message: 'Welcome', version } };
    if (path.startsWith('/instance/fetchInstances')) return world.instances ?? { status: 200, json: listed };
    return { status: 200, json: webhook };
  });
  return checkGateway({ url: stub.url, apiKey, instance: 'principal', timeoutMs: 500 }, world.events ?? 'all');
}

const refused = (message: RegExp) => ({ code: 'refused-to-start', message: expect.stringMatching(message) });

describe('checkGateway', () => {
  it('lets a Baileys instance on 2.3.7 through without a warning', async () => {
    expect(await check({})).toEqual({ version: '2.3.7', integration: 'WHATSAPP-BAILEYS', warnings: [] });
  });

  it.each<[WebhookEvents, readonly string[], string | undefined]>([
    ['all', ['MESSAGES_UPSERT', 'MESSAGES_UPDATE'], undefined],
    ['all', [], undefined],
    ['all', ['MESSAGES_UPSERT'], 'lean'],
    ['lean', ['MESSAGES_UPSERT'], undefined],
    ['lean', ['MESSAGES_UPSERT', 'MESSAGES_UPDATE'], 'all'],
  ])('with %s webhooks and %o registered warns of %s', async (events, registered, warned) => {
    const { warnings } = await check({ events, webhook: { ...OWN_WEBHOOK, events: registered } });
    expect(warnings.map((line) => /registered for (\w+) events/.exec(line)?.[1])).toEqual(warned ? [warned] : []);
  });

  it('refuses WHATSAPP-BUSINESS below 2.4, where people get each other’s messages', async () => {
    const business = { integration: 'WHATSAPP-BUSINESS' };
    await expect(check(business)).rejects.toMatchObject(refused(/2\.3\.7 mixes up who wrote/));
    await stub?.close();
    await expect(check({ ...business, version: '2.4.0-rc2' })).resolves.toMatchObject({ version: '2.4.0-rc2' });
    await stub?.close();
    await expect(check({ ...business, version: '2.10.0' })).resolves.toMatchObject({ version: '2.10.0' });
  });

  it('refuses keys from the examples and short ones before it says anything to the network', async () => {
    for (const key of ['429683C4C977415CAAFCCE10F7D57E11', 'mude-me-por-favor-agora', 'change-me', 'abc']) {
      await expect(check({}, key)).rejects.toMatchObject(refused(/EVOLUTION_API_KEY/));
      expect(stub?.requests).toEqual([]);
      await stub?.close();
    }
  });

  it('refuses a key that is not accepted, an unknown instance, a missing licence', async () => {
    await expect(check({ everything: { status: 401, json: {} } })).rejects.toMatchObject(refused(/not accept/));
    await stub?.close();
    await expect(check({ instances: { status: 404, json: {} } })).rejects.toMatchObject(
      refused(/no instance "principal"/),
    );
    await stub?.close();
    await expect(check({ instances: { status: 200, json: [] } })).rejects.toMatchObject(refused(/no instance/));
    await stub?.close();
    const licence = { status: 503, json: { code: 'LICENSE_REQUIRED', register_url: 'x' } };
    await expect(check({ everything: licence })).rejects.toMatchObject(refused(/LICENSE_REQUIRED/));
  });

  it('knows nothing of a gateway that does not answer, and says that trying again may help', async () => {
    for (const everything of ['never', 'reset', { status: 502, html: 'x' }] as const) {
      await expect(check({ everything })).rejects.toMatchObject({ code: 'gateway-unavailable', retryable: true });
      await stub?.close();
    }
  });

  it('warns of keys in webhooks, of a webhook without our token, and of none at all', async () => {
    expect((await check({ token: 'x' })).warnings).toMatchObject([expect.stringMatching(/EXPOSE_IN_FETCH_INSTANCES/)]);
    await stub?.close();
    const bare = { enabled: true, headers: null };
    expect((await check({ webhook: bare })).warnings).toMatchObject([expect.stringMatching(/x-denserola-token/)]);
    await stub?.close();
    expect((await check({ webhook: null })).warnings).toMatchObject([expect.stringMatching(/no webhook of its own/)]);
  });

  it('never puts a key into a message', async () => {
    const error = await check({ everything: { status: 401, json: {} } }).catch((caught: unknown) => caught);
    expect(String(error)).not.toContain(KEY);
  });
});

describe('evolutionAdministration', () => {
  async function administration(answer: StubAnswer) {
    stub = await evolutionStub(() => answer);
    return evolutionAdministration({ url: stub.url, apiKey: KEY, timeoutMs: 500 });
  }

  it('registers a webhook with our token and only the events that we read', async () => {
    const api = await administration({ status: 201, json: {} });
    await api.registerWebhook('principal', {
      url: 'https://x.example/webhooks/evolution',
      token: 'segredo',
      events: 'all',
    });
    expect(stub?.requests).toMatchObject([
      {
        path: '/webhook/set/principal',
        body: {
          webhook: {
            enabled: true,
            url: 'https://x.example/webhooks/evolution',
            byEvents: false,
            base64: false,
            headers: { 'x-denserola-token': 'segredo' },
            events: expect.arrayContaining(['MESSAGES_UPSERT', 'MESSAGES_EDITED', 'SEND_MESSAGE', 'CONNECTION_UPDATE']),
          },
        },
      },
    ]);
    expect(JSON.stringify(stub?.requests[0]?.body)).not.toMatch(/CONTACTS|PRESENCE|CHATS|MESSAGES_SET/);
  });

  it('leaves out, in lean mode, what only tells of our own messages', async () => {
    const api = await administration({ status: 201, json: {} });
    await api.registerWebhook('principal', { url: 'https://x.example/w', token: 'segredo', events: 'lean' });
    expect(stub?.requests[0]?.body).toMatchObject({
      webhook: {
        events: [
          ...['MESSAGES_UPSERT', 'MESSAGES_EDITED', 'MESSAGES_DELETE', 'CONNECTION_UPDATE', 'QRCODE_UPDATED'],
          ...['LOGOUT_INSTANCE', 'REMOVE_INSTANCE'],
        ],
      },
    });
  });

  it('gives the QR code’s text, or none when there is none', async () => {
    const api = await administration({ status: 200, json: { code: '2@abc', base64: 'x', pairingCode: null } });
    expect(await api.connect('principal')).toBe('2@abc');
    await stub?.close();
    const linked = await administration({ status: 200, json: { instance: { state: 'open' } } });
    expect(await linked.connect('principal')).toBeUndefined();
  });

  it('says which call was not done', async () => {
    const api = await administration({ status: 403, json: {} });
    await expect(api.createInstance('principal')).rejects.toThrow('instance/create: status 403');
  });
});
