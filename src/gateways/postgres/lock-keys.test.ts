import { expect, it } from 'vitest';
import { LOCK_KEYS } from './lock-keys.ts';

it('gives each lock a number of its own, so that nobody waits for who does something else', () => {
  const keys = Object.values(LOCK_KEYS);
  expect(new Set<number>(keys).size).toBe(keys.length);
});
