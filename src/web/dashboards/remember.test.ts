import { expect, it } from 'vitest';
import { remembering } from './remember.ts';

it('makes a result once, until so many others were asked for since', () => {
  const remember = remembering<string>(2);
  let made = 0;
  const make = () => `result ${++made}`;
  expect([remember('a', make), remember('b', make), remember('a', make)]).toEqual(['result 1', 'result 2', 'result 1']);
  remember('c', make);
  expect(remember('a', make)).toBe('result 1');
  expect(remember('b', make)).toBe('result 4');
});
