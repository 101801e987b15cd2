import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const real = {
  EVOLUTION_API_URL: 'http://10.0.0.5:8080/',
  EVOLUTION_API_KEY: 'a-key-of-our-own',
  EVOLUTION_INSTANCE: 'denserola',
  WEBHOOK_TOKENS: 'first-secret-of-16, second-secret-of-16',
};

describe('parseConfig', () => {
  it('needs nothing on one machine', () => {
    expect(parseConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: './data',
      database: { kind: 'embedded' },
      redisUrl: undefined,
      evolution: { kind: 'simulator' },
      webhookTokens: [],
      quietMs: 3000,
      webhookEvents: 'all',
      publicUrl: 'http://127.0.0.1:3000',
      production: false,
      operatorWebhook: undefined,
      canaryAfterMs: undefined,
      operators: { token: undefined, secretKey: undefined, host: undefined, hours: undefined },
    });
  });

  it('knows no address for links while the port is any free one, unless it is told', () => {
    expect(parseConfig({ PORT: '0' }).publicUrl).toBeUndefined();
    const publicUrl = 'https://denserola.example/';
    expect(parseConfig({ PORT: '0', PUBLIC_URL: publicUrl }).publicUrl).toBe('https://denserola.example');
    expect(parseConfig({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
  });

  it('takes a replica beside the database', () => {
    const [url, replicaUrl] = ['postgres://primary/x', 'postgres://replica/x'];
    expect(parseConfig({ DATABASE_URL: url, DATABASE_REPLICA_URL: replicaUrl }).database).toEqual({
      ...{ kind: 'external', url, replicaUrl },
    });
  });

  it.each(['redis://127.0.0.1:6379', 'rediss://user:password@cache.example:6380/1'])('takes a Redis at %s', (url) => {
    expect(parseConfig({ REDIS_URL: url }).redisUrl).toBe(url);
  });

  it('takes a real EvolutionAPI with two tokens for a rotation', () => {
    const config = parseConfig(real);
    expect(config.evolution).toEqual({
      kind: 'real',
      url: 'http://10.0.0.5:8080',
      apiKey: 'a-key-of-our-own',
      instance: 'denserola',
    });
    expect(config.webhookTokens).toEqual(['first-secret-of-16', 'second-secret-of-16']);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ QUIET_MS: '-1' }, 'QUIET_MS must be a whole number of milliseconds from 0 to 60000.'],
    [{ REDIS_URL: 'http://x' }, 'REDIS_URL must be a URL like rediss://user:password@host:6379.'],
    [{ REDIS_URL: 'redis:6379' }, 'REDIS_URL must be a URL like rediss://user:password@host:6379.'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be a URL like postgresql://user:password@host:5432/name.'],
    [
      { DATABASE_URL: 'postgres://a/b', DATABASE_REPLICA_URL: 'x' },
      'DATABASE_REPLICA_URL must be a URL like postgresql://user:password@host:5432/name.',
    ],
    [
      { DATABASE_REPLICA_URL: 'postgres://a/b' },
      'DATABASE_URL must be set too: DATABASE_REPLICA_URL is a replica of it.',
    ],
    [{ ...real, EVOLUTION_API_KEY: '' }, 'EVOLUTION_API_KEY must be set too, to use a real EvolutionAPI.'],
    [
      { ...real, WEBHOOK_TOKENS: undefined },
      'WEBHOOK_TOKENS must be set with a real EvolutionAPI: webhooks without a secret would be open to anyone.',
    ],
    [{ WEBHOOK_TOKENS: 'short' }, 'WEBHOOK_TOKENS must be secrets of at least 16 characters, separated by commas.'],
    [
      { NODE_ENV: 'production' },
      'EVOLUTION_API_URL must be set when NODE_ENV=production (or SIMULATOR=on to use the simulator).',
    ],
    [
      { NODE_ENV: 'production', SIMULATOR: 'on' },
      'OPERATOR_TOKEN must be set when NODE_ENV=production: it is the key of the first login.',
    ],
    [{ WEBHOOK_EVENTS: 'few' }, 'WEBHOOK_EVENTS must be "all" or "lean".'],
    [
      { WEBHOOK_EVENTS: 'lean', CANARY_AFTER_MINUTES: '60' },
      'CANARY_AFTER_MINUTES must not be set with WEBHOOK_EVENTS=lean: the echo that proves the way is one of the webhooks left out.',
    ],
    [{ OPERATOR_TOKEN: 'short' }, 'OPERATOR_TOKEN must be a secret of at least 16 characters.'],
    [{ OPERATOR_HOST: 'https://x' }, 'OPERATOR_HOST must be a host name like operacao.denserola.example.'],
    [{ OPERATOR_HOURS: 'sempre' }, 'OPERATOR_HOURS must be days and hours like "seg-sex 9-18".'],
  ])('refuses %o with one line that names the variable', (environment, line) => {
    expect(() => parseConfig(environment)).toThrow(line);
  });

  it('lets production use the simulator when asked for', () => {
    expect(
      parseConfig({ NODE_ENV: 'production', SIMULATOR: 'on', OPERATOR_TOKEN: 'sixteen letters!' }).evolution,
    ).toEqual({ kind: 'simulator' });
  });
});
