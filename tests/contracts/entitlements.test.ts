import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { MARIA, MARIA_LID, replies, takeTurn } from '../support/postgres-events.ts';

const DAY_MS = 86_400_000;

describe.each(backends)('entitlements ($name)', ({ open }) => {
  let backend: Backend;
  let maria: string;
  beforeEach(async () => {
    backend = await open();
    maria = await takeTurn(backend, replies('oi'));
  });
  afterEach(() => backend.close());

  const set = (until: number | undefined, reason = 'convite') =>
    backend.entitlements.set({ personId: maria, until, operatorId: 'op-1', reason });

  it('are free for whoever was given nothing', async () => {
    expect(await backend.entitlements.of(maria)).toBe('free');
    expect(await backend.entitlements.standing(maria)).toEqual({ plan: 'free', changes: [] });
  });

  it('hold until the moment that an operator set, and not after it', async () => {
    await set(Date.now() + DAY_MS);
    expect(await backend.entitlements.of(maria)).toBe('premium');
    await set(Date.now() - 1_000);
    expect(await backend.entitlements.of(maria)).toBe('free');
  });

  it('end at once when an operator ends them', async () => {
    await set(Date.now() + DAY_MS);
    await set(undefined, 'a pedido');
    expect(await backend.entitlements.of(maria)).toBe('free');
  });

  it('keep who changed them, to when and why, the newest first', async () => {
    const until = Date.now() + DAY_MS;
    await set(until);
    await set(undefined, 'a pedido');
    const { changes } = await backend.entitlements.standing(maria);
    expect(changes).toMatchObject([
      { until: undefined, by: { kind: 'operator', operatorId: 'op-1', reason: 'a pedido' } },
      { until, by: { reason: 'convite' } },
    ]);
  });

  it('are not kept for a person who was erased', async () => {
    await takeTurn(backend, { erase: true, events: [{ v: 1, type: 'erased' }] });
    await set(Date.now() + DAY_MS);
    expect(await backend.entitlements.standing(maria)).toEqual({ plan: 'free', changes: [] });
  });

  it('go with a person who turns out to be another one, too', async () => {
    const until = Date.now() + DAY_MS;
    const other = await takeTurn(backend, {}, MARIA_LID);
    await backend.entitlements.set({ personId: other, until, operatorId: 'op-1', reason: 'convite' });
    const kept = (await backend.store.identify(MARIA, MARIA_LID)) ?? '';
    expect(await backend.entitlements.standing(kept)).toMatchObject({ plan: 'premium', until, changes: [{ until }] });
  });
});
