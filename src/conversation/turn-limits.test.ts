import { describe, expect, it } from 'vitest';
import { turnLimits } from './turn-limits.ts';

describe('how often one person is answered', () => {
  it('follows a rate that changes while everything runs', async () => {
    let rate = { everyMs: 6_000, burst: 2 };
    const limits = turnLimits({ now: () => 0, rate: () => rate });
    const held = async (...people: readonly string[]) => Promise.all(people.map((personId) => limits.hold(personId)));
    expect(await held('maria', 'maria', 'maria')).toEqual([0, 0, 6_000]);
    rate = { everyMs: 9_000, burst: 4 };
    expect(await held('maria')).toEqual([0]);
    expect(await held('joao', 'maria', 'maria')).toEqual([0, 0, 9_000]);
  });
});
