import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { pacingShare } from './pacing-share.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-27T15:00:00Z');

/** The share of two numbers, of which the first has tried so many today. */
async function shareOf(tried: number, { ageDays, most = 200 }: { ageDays?: number; most?: number }) {
  const { instanceMemory } = memoryPlatform();
  if (ageDays !== undefined) {
    const after = { v: 1, since: NOW - ageDays * DAY } as const;
    await instanceMemory.change('one', 'age', () => ({ after, answer: undefined }));
  }
  return pacingShare({
    outbox: { proactiveTried: async ({ instance }) => ({ person: 0, number: instance === 'one' ? tried : 0 }) },
    memory: instanceMemory,
    instances: ['one', 'other'],
    limits: {
      number: most,
      ramp: [
        { fromDay: 0, perDay: 20 },
        { fromDay: 14, perDay: 500 },
      ],
    },
    now: NOW,
  });
}

describe('the share of a day that a number has used up', () => {
  it('is of what its age allows', async () => {
    expect(await shareOf(10, {})).toBe(0.5);
    expect(await shareOf(10, { ageDays: 3 })).toBe(0.5);
    expect(await shareOf(10, { ageDays: 20 })).toBe(0.05);
  });

  it('is never more than all of it', async () => {
    expect(await shareOf(40, {})).toBe(1);
  });

  it('is all of it where nothing may start from us and something did', async () => {
    expect(await shareOf(1, { most: 0 })).toBe(1);
    expect(await shareOf(0, { most: 0 })).toBe(0);
  });
});
