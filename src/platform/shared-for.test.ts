import { describe, expect, it } from 'vitest';
import { sharedFor } from './shared-for.ts';

describe('an answer that is shared', () => {
  it('is asked for once by all who come within its time, and anew afterwards', async () => {
    let now = 0;
    let asked = 0;
    const answer = sharedFor(
      1_000,
      async () => (asked += 1),
      () => now,
    );
    expect(await Promise.all([answer(), answer(), answer()])).toEqual([1, 1, 1]);
    now = 999;
    expect(await answer()).toBe(1);
    now = 1_000;
    expect(await answer()).toBe(2);
  });

  it('is asked for again after a failure', async () => {
    let asked = 0;
    const answer = sharedFor(1_000, async () => {
      asked += 1;
      if (asked === 1) throw new Error('not now');
      return asked;
    });
    await expect(answer()).rejects.toThrow('not now');
    expect(await answer()).toBe(2);
  });
});
