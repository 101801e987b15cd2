import { describe, expect, it } from 'vitest';
import { onceMore } from './once-more.ts';

function failing(times: number): { readonly send: () => Promise<string>; readonly sent: () => number } {
  let sent = 0;
  const send = async () => {
    sent += 1;
    if (sent <= times) throw new Error(`failure ${sent}`);
    return 'answer';
  };
  return { send, sent: () => sent };
}

describe('what is sent', () => {
  it.each([
    [0, 1],
    [1, 2],
  ])('is answered after %i failures', async (failures, sends) => {
    const wire = failing(failures);
    expect(await onceMore(wire.send, new AbortController().signal)).toBe('answer');
    expect(wire.sent()).toBe(sends);
  });

  it('is not sent a third time', async () => {
    const wire = failing(2);
    await expect(onceMore(wire.send, new AbortController().signal)).rejects.toThrow('failure 2');
  });

  it('is not sent again when its time is over', async () => {
    const wire = failing(1);
    await expect(onceMore(wire.send, AbortSignal.abort())).rejects.toThrow('failure 1');
    expect(wire.sent()).toBe(1);
  });
});
