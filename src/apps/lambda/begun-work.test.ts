import { expect, it } from 'vitest';
import { jsonLog } from '../../platform/log.ts';
import { begunWork } from './begun-work.ts';

it('ends when all that was begun has ended, and logs what failed', async () => {
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: Date.now });
  const work = begunWork({ log, failure: 'web.wake-failed' });
  await work.ended();
  const slow = Promise.withResolvers<void>();
  const done: string[] = [];
  work.begin(slow.promise.then(() => done.push('slow')));
  work.begin(Promise.reject(new Error('no queue')));
  slow.resolve();
  await work.ended();
  expect(done).toEqual(['slow']);
  expect(lines.join('')).toContain('web.wake-failed');
});
