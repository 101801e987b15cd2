import { afterEach, describe, expect, it } from 'vitest';
import { memoryOutbox } from '../../src/gateways/memory/memory-outbox.ts';
import { type DeliveryWorld, deliveryWorld, MARIA } from '../support/delivery-world.ts';

let world: DeliveryWorld | undefined;
afterEach(() => world?.close());

describe('a worker that is slow or was paused', () => {
  /** Frozen right behind its claim, for longer than the claim lasts; `meanwhile` is what happens then. */
  async function frozenBehindItsClaim(meanwhile: (w: DeliveryWorld) => Promise<unknown>): Promise<DeliveryWorld> {
    let isFrozen = false;
    const made = await deliveryWorld({}, (outbox) => ({
      ...outbox,
      claim: async (...asked) => {
        const claimed = await outbox.claim(...asked);
        if (claimed.length === 0 || isFrozen) return claimed;
        isFrozen = true;
        made.advance(61_000);
        await meanwhile(made);
        return claimed;
      },
    }));
    world = made;
    await made.enqueue(MARIA, ['M1']);
    await made.deliver();
    return made;
  }

  it('sends nothing that another worker has taken over meanwhile', async () => {
    const w = await frozenBehindItsClaim(({ data, clock }) =>
      memoryOutbox({ data, clock, worker: 'another', claimMs: 60_000 }).claim(1),
    );
    expect(w.left).toEqual([]);
    w.advance(61_000);
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
  });

  it('sends what is still its own, under a claim that is made to last anew', async () => {
    const w = await frozenBehindItsClaim(async () => {});
    expect(w.texts()).toEqual(['M1']);
    expect(w.statuses()).toEqual(['sent']);
  });

  it('takes nothing in hand twice, though its own claim ran out: the first attempt would take back the second', async () => {
    const held: (() => void)[] = [];
    const made = await deliveryWorld({}, (outbox) => ({
      ...outbox,
      knownProviderIds: async (...asked) => {
        if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
        return outbox.knownProviderIds(...asked);
      },
    }));
    world = made;
    made.fates.push('lost-with-500');
    await made.enqueue(MARIA, ['M1']);
    await made.deliver();
    made.advance(60_000);
    const slow = made.deliver();
    while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    made.advance(61_000);
    expect(await made.deliver()).toBe(0);
    expect(made.left).toEqual([]);
    held[0]?.();
    await slow;
    made.advance(60_000);
    await made.deliver();
    expect(made.texts()).toEqual(['M1']);
  });
});
