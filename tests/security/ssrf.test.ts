import { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { turnRunner } from '../../src/conversation/turn-runner.ts';
import { grammarBrain } from '../../src/conversation/understanding/grammar-brain.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { silentLog } from '../../src/platform/log.ts';
import { aDoor } from '../support/a-door.ts';
import { calledName, importsOf, nameOf, nodesOf, ourSources, parsed } from '../support/our-sources.ts';

/** Who may open a connection, and where to. Nothing of it comes from a message: each address is the operator's. */
const MAY_CONNECT: Readonly<Record<string, string>> = {
  'src/gateways/evolution-api/exchange.ts': 'EVOLUTION_API_URL, redirects not followed',
  'src/gateways/operator-alarm/webhook-alarm.ts': 'OPERATOR_WEBHOOK_URL, redirects not followed',
  'src/gateways/aws/signed-fetch.ts': 'queue URLs, secret and lake endpoints of the environment, redirects refused',
  'src/gateways/otlp/collector.ts': 'OTEL_EXPORTER_OTLP_ENDPOINT, redirects refused',
  'src/gateways/redis/redis-connection.ts': 'REDIS_URL',
  'src/simulator/simulator.ts': 'hands its fetch to the webhook sender',
  'src/simulator/webhook-sender.ts': 'the simulator posts to the webhook that its operator registered',
  'src/apps/sitting.ts': 'the demo talks with its own simulator',
  'src/gateways/postgres/embedded/postmaster.ts': 'asks whether our own PostgreSQL answers',
};
const NETWORK_MODULES =
  /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/promises)?$|^(?:undici|axios|got|ws|ioredis)$/;
/** These only listen, or only name types. */
const ONLY_LISTENS = new Set(['src/apps/free-port.ts', 'src/apps/listen.ts', 'src/channel/webhook-route.ts']);

/** Files of a list of sources in which something could open a connection. */
function connecting(sources: ReturnType<typeof ourSources>): readonly string[] {
  return sources
    .filter(({ tree }) => {
      const calls = nodesOf(tree).filter(({ type }) => type === 'CallExpression' || type === 'NewExpression');
      const fetches = calls.some((call) => ['fetch', 'WebSocket', 'EventSource'].includes(calledName(call) ?? ''));
      const global = nodesOf(tree).some((node) => nameOf(node) === 'globalThis.fetch');
      return fetches || global || importsOf(tree).some((name) => NETWORK_MODULES.test(name));
    })
    .map(({ file }) => file);
}

describe('no address out of a message is ever fetched', () => {
  it('because only reviewed files can open a connection', () => {
    const found = connecting(ourSources()).filter((file) => !ONLY_LISTENS.has(file));
    expect(found.filter((file) => !(file in MAY_CONNECT))).toEqual([]);
  });

  it.each([
    'await fetch(url)',
    "import { get } from 'node:https'; get(url)",
    'new WebSocket(url)',
    "import dns from 'dns/promises'",
  ])('and this check catches %s', (code) => {
    expect(connecting([{ file: 'planted.ts', tree: parsed(code) }])).toEqual(['planted.ts']);
  });
});

const URLS = [
  'http://169.254.169.254/latest/meta-data/',
  'http://127.0.0.1:1/admin',
  'https://boleto.example/segunda-via?x=1',
  'file:///etc/passwd',
  'http://[::1]:5432/',
  'gopher://127.0.0.1:6379/_FLUSHALL',
];

describe('a message full of addresses', () => {
  let connected: unknown[];
  beforeEach(() => {
    connected = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
      connected.push(input);
      return new Response('');
    });
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(function connect(this: Socket, ...needs: unknown[]) {
      connected.push(needs);
      return this;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('makes nothing connect anywhere, from the door to the reply', async () => {
    const platform = memoryPlatform();
    const post = aDoor({ inbox: platform.inbox, log: silentLog });
    const messages = URLS.flatMap((url) => [
      { conversation: `devo 500 no banco, veja ${url}` },
      { extendedTextMessage: { text: url, matchedText: url, canonicalUrl: url, description: url } },
      { imageMessage: { url, mediaUrl: url, directPath: url, caption: url } },
      { documentMessage: { url, fileName: url, mimetype: 'application/pdf' } },
      { contactMessage: { displayName: url, vcard: `BEGIN:VCARD\nURL:${url}\nPHOTO;VALUE=uri:${url}\nEND:VCARD` } },
      { locationMessage: { degreesLatitude: 1, degreesLongitude: 1, url } },
    ]);
    for (const [index, message] of messages.entries()) {
      const data = {
        key: { id: `URL${index}`, fromMe: false, remoteJid: '5511987654321@s.whatsapp.net' },
        message,
        messageType: Object.keys(message)[0],
        messageTimestamp: 1_795_000_000 + index,
        contextInfo: { externalAdReply: { sourceUrl: URLS[0], thumbnailUrl: URLS[0], mediaUrl: URLS[0] } },
      };
      expect(await post(JSON.stringify({ event: 'messages.upsert', instance: 'i', server_url: URLS[0], data }))).toBe(
        200,
      );
    }
    const runTurn = turnRunner({
      store: platform.conversationStore,
      brain: grammarBrain(),
      clock: { now: () => 1_795_000_000_000 },
      log: silentLog,
      makeSecret: () => 'segredo-de-teste',
      publicUrl: 'https://example.test',
      quietMs: 0,
      isUrgent: async () => false,
    });
    expect(await runTurn({ address: 'phone:551187654321' })).toMatchObject({ kind: 'replied' });
    expect(connected).toEqual([]);
  });
});
