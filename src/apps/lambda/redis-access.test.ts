import { describe, expect, it } from 'vitest';
import { functionFrame } from './function-frame.ts';
import { redisAccess } from './redis-access.ts';

describe('the Redis of a function', () => {
  const frame = functionFrame({});

  it('is none where the environment names none', () => {
    expect(redisAccess({}, frame)).toBeUndefined();
    expect(redisAccess({ REDIS_URL: '' }, frame)).toBeUndefined();
  });

  it.each(['cache.example:6379', 'http://cache.example', 'rediss://', 'redis:6379'])('is not %s', (url) => {
    expect(() => redisAccess({ REDIS_URL: url }, frame)).toThrow('REDIS_URL must be a URL like rediss://host:6379.');
  });

  it('is connected to by nobody before somebody asks', async () => {
    await redisAccess({ REDIS_URL: 'rediss://nowhere.invalid:6379' }, frame)?.stop();
  });
});
