import { describe, expect, it } from 'vitest';
import { knownTokens } from './known-tokens.ts';

const OLD = 'the-old-token-0123456789';
const NEW = 'the-new-token-0123456789';

function tokensOf(secrets: readonly (string | Error)[]) {
  const left = [...secrets];
  let now = 0;
  let reads = 0;
  const isAccepted = knownTokens({
    clock: { now: () => now },
    read: async () => {
      reads += 1;
      const secret = left.length > 1 ? left.shift() : left[0];
      if (secret instanceof Error) throw secret;
      return { text: secret ?? '' };
    },
  });
  function later(ms: number): void {
    now += ms;
  }
  return { isAccepted, reads: () => reads, later };
}

describe('the tokens of a door', () => {
  it('are read once for all that they know', async () => {
    const { isAccepted, reads } = tokensOf([`${NEW}, ${OLD}`]);
    expect([await isAccepted(OLD), await isAccepted(NEW), await isAccepted(OLD)]).toEqual([true, true, true]);
    expect(reads()).toBe(1);
  });

  it('are read again for an unknown one, at most once a minute', async () => {
    const { isAccepted, reads, later } = tokensOf([OLD, `${NEW},${OLD}`]);
    expect(await isAccepted(OLD)).toBe(true);
    for (let tries = 0; tries < 5; tries += 1) expect(await isAccepted('a-stranger-0123456789')).toBe(false);
    expect(reads()).toBe(1);
    later(60_000);
    expect(await isAccepted(NEW)).toBe(true);
    expect(reads()).toBe(2);
  });

  it('refuse nobody while they cannot be read: a message would be lost', async () => {
    const { isAccepted, later } = tokensOf([OLD, new Error('no answer')]);
    await isAccepted(OLD);
    later(60_000);
    await expect(isAccepted(NEW)).rejects.toThrow('no answer');
    expect(await isAccepted(OLD)).toBe(true);
  });

  it('open to nobody when the secret is empty or too short', async () => {
    for (const secret of ['', 'short', `${OLD},`])
      await expect(tokensOf([secret]).isAccepted('')).rejects.toThrow('none');
  });
});
