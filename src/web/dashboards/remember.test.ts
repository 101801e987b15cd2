import { expect, it } from 'vitest';
import { remembering } from './remember.ts';

it('makes a result once, until so many others were asked for since', async () => {
  const remember = remembering<string>(2);
  let made = 0;
  const make = async () => `result ${++made}`;
  const asked = await Promise.all([remember('a', make), remember('b', make), remember('a', make)]);
  expect(asked).toEqual(['result 1', 'result 2', 'result 1']);
  await remember('c', make);
  expect(await remember('a', make)).toBe('result 1');
  expect(await remember('b', make)).toBe('result 4');
});

it('keeps no failure', async () => {
  const remember = remembering<string>(2);
  await expect(remember('a', () => Promise.reject(new Error('too many')))).rejects.toThrow('too many');
  expect(await remember('a', async () => 'made')).toBe('made');
});
