import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { turnLimits } from '../../src/conversation/turn-limits.ts';
import { turnRunner } from '../../src/conversation/turn-runner.ts';
import { grammarBrain } from '../../src/conversation/understanding/grammar-brain.ts';
import { urgency } from '../../src/conversation/urgency.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { redisConnection } from '../../src/gateways/redis/redis-connection.ts';
import { redisPacer } from '../../src/gateways/redis/redis-pacer.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { SharedPacer } from '../../src/platform/pace.ts';
import { visitorOf } from '../../src/web/visitor-limit.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { aLogin } from '../support/a-login.ts';
import { aMessage, MARIA } from '../support/postgres-events.ts';
import { type RedisServer, redisMissing, redisServer } from '../support/redis-server.ts';

const missing = redisMissing();
if (missing) console.warn(`Limits over several processes are left out: ${missing}`);

const MINUTE = 60_000;

/** A person (or a machine) who writes, and the turns that answer. */
function chat() {
  let now = 1_795_000_000_000;
  let written = 0;
  const platform = memoryPlatform({ clock: { now: () => now } });
  const brain = grammarBrain();
  const runTurn = turnRunner({
    store: platform.conversationStore,
    brain,
    clock: { now: () => now },
    log: silentLog,
    makeSecret: () => 'segredo-de-teste',
    publicUrl: 'https://example.test',
    quietMs: 0,
    isUrgent: urgency(brain),
    limits: turnLimits({ now: () => now }),
  });
  return {
    write: async (text: string) => {
      written += 1;
      await platform.inbox.accept([aMessage(`M${written}`, { text, sentAt: Math.floor(now / 1000) })], []);
      return runTurn({ address: MARIA });
    },
    look: () => runTurn({ address: MARIA }),
    replies: () => platform.data.outbox.size,
    unread: () => [...platform.data.inbox.values()].filter(({ isDone }) => !isDone).length,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

describe('one person', () => {
  it('is answered twenty times at once and then ten times a minute, and nothing that they write is lost', async () => {
    const c = chat();
    const kinds: string[] = [];
    for (let n = 0; n < 100; n += 1) kinds.push((await c.write(`devo ${n + 1}00 no nubank`)).kind);
    expect(kinds.filter((kind) => kind === 'replied')).toHaveLength(20);
    expect(kinds.slice(20)).toEqual(Array.from({ length: 80 }, () => 'wait'));
    expect(c.unread()).toBe(80);
    c.advance(6_000);
    expect(await c.look()).toMatchObject({ kind: 'replied' });
    expect(c.unread()).toBe(0);
    expect(await c.write('e 700 no itau')).toMatchObject({ kind: 'wait' });
  });

  it('is answered at once in danger, or when they want to stop, however much they wrote', async () => {
    for (const text of ['quero morrer', 'sair', 'quero falar com uma pessoa']) {
      const c = chat();
      for (let n = 0; n < 30; n += 1) await c.write(`devo ${n + 1}00 no nubank`);
      expect(await c.write(text)).toMatchObject({ kind: 'replied' });
    }
  });

  it('who is a machine that says the same over and over gets no answer after the third, until it says something else', async () => {
    const c = chat();
    const away = 'Olá! No momento não podemos atender. Deixe sua mensagem.';
    for (let n = 0; n < 3; n += 1) {
      await c.write(away);
      c.advance(MINUTE);
    }
    const before = c.replies();
    for (let n = 0; n < 20; n += 1) {
      await c.write(away);
      c.advance(MINUTE);
    }
    expect(c.replies()).toBe(before);
    expect(c.unread()).toBe(0);
    await c.write('oi, agora sou eu');
    expect(c.replies()).toBeGreaterThan(before);
  });

  it('may say yes as often as they are asked, and cry for help as often as they need', async () => {
    for (const text of ['sim', 'eu quero morrer, não aguento mais essa vida']) {
      const c = chat();
      for (let n = 0; n < 6; n += 1) {
        const before = c.replies();
        await c.write(text);
        c.advance(MINUTE);
        expect(c.replies()).toBeGreaterThan(before);
      }
    }
  });
});

/** The pages of one process. */
function visits(everywhere?: SharedPacer) {
  const PAGE = '/r/a-secret-of-enough-letters';
  let now = 0;
  let asked = 0;
  const web = webRoutes({
    roadmaps: {
      byLink: async () => {
        asked += 1;
        return undefined;
      },
    },
    publicUrl: 'https://denserola.example',
    simulatorOn: false,
    log: silentLog,
    clock: { now: () => now },
    visits: everywhere,
  });
  const from = (remoteAddress: string, headers: Record<string, string> = {}, path = PAGE) =>
    web.request(path, { headers }, { incoming: { socket: { remoteAddress } } });
  return {
    from,
    asked: () => asked,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

describe('the pages', () => {
  it('answer one address sixty times and then once a second, without asking the database', async () => {
    const v = visits();
    const statuses: number[] = [];
    for (let n = 0; n < 100; n += 1) statuses.push((await v.from('203.0.113.7')).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
    expect(v.asked()).toBe(60);
    expect((await v.from('203.0.113.7')).headers.get('retry-after')).toBe('60');
    expect((await v.from('203.0.113.8')).status).toBe(404);
    v.advance(1_000);
    expect((await v.from('203.0.113.7')).status).toBe(404);
  });

  it('and the API answer alike, each in its own words', async () => {
    const world = await aLogin({ pages: 'of-the-product' });
    const visitor = world.browser('203.0.113.7');
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await visitor.visit('/api/me')).status);
    expect(statuses).toEqual([...Array.from({ length: 60 }, () => 401), 429]);
    const refused = await visitor.visit('/api/openapi.json');
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await world.browser('203.0.113.8').visit('/api/me')).status).toBe(401);
    world.passTime(1_000);
    expect((await visitor.visit('/api/me')).status).toBe(401);
  });

  it('do not let all addresses together flood the database', async () => {
    const v = visits();
    for (let n = 0; n < 1_000; n += 1) await v.from(`203.0.${n % 250}.${Math.floor(n / 250)}`);
    expect(v.asked()).toBe(300);
  });

  it('count a visitor behind our proxy by the address that the proxy saw, never by one that the client made up', () => {
    expect(visitorOf('10.0.0.2', '198.51.100.9')).toBe('198.51.100.9');
    expect(visitorOf('10.0.0.2', '1.2.3.4, 198.51.100.9')).toBe('198.51.100.9');
    expect(visitorOf('::ffff:192.168.1.1', '198.51.100.9')).toBe('198.51.100.9');
    expect(visitorOf('203.0.113.7', '1.2.3.4')).toBe('203.0.113.7');
    expect(visitorOf('127.0.0.1', undefined)).toBeUndefined();
    expect(visitorOf('172.32.0.1', '1.2.3.4')).toBe('172.32.0.1');
  });
});

describe.skipIf(missing)('two processes with one Redis', () => {
  let redis: RedisServer;
  const stops: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    redis = await redisServer();
  });
  afterEach(async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
    await redis.stop();
  });

  /** Of a process of its own, on which time stands still. */
  function everywhere(secret = 'the secret of their database'): SharedPacer {
    const connection = redisConnection({ url: redis.url, log: silentLog, patienceMs: 10_000 });
    stops.push(connection.stop);
    return redisPacer({ redis: connection, secret, now: () => 0 });
  }

  it('together show an address as many pages as one does', async () => {
    const both = [visits(everywhere()), visits(everywhere())];
    const at = performance.now();
    const statuses: number[] = [];
    for (let n = 0; n < 100; n += 1) statuses.push((await both[n % 2]?.from('203.0.113.7'))?.status ?? 0);
    const seconds = Math.ceil((performance.now() - at) / 1_000);
    const shown = statuses.filter((status) => status === 404).length;
    expect(shown).toBeGreaterThanOrEqual(60);
    expect(shown).toBeLessThanOrEqual(60 + seconds);
    expect((await both[0]?.from('203.0.113.8'))?.status).toBe(404);
  });

  it('together answer a person as often as one does', async () => {
    const rate = () => ({ everyMs: 3_600_000, burst: 20 });
    const both = [everywhere(), everywhere()].map((turns) => turnLimits({ now: () => 0, rate, turns }));
    const held: (number | undefined)[] = [];
    for (let n = 0; n < 40; n += 1) held.push(await both[n % 2]?.hold('maria'));
    expect(held.filter((ms) => ms === 0)).toHaveLength(20);
    expect(await both[0]?.hold('joao')).toBe(0);
  });

  it('over different databases do not count each other’s people', async () => {
    const rate = () => ({ everyMs: 3_600_000, burst: 1 });
    for (const secret of ['one', 'another']) {
      expect(await turnLimits({ now: () => 0, rate, turns: everywhere(secret) }).hold('maria')).toBe(0);
    }
  });
});
