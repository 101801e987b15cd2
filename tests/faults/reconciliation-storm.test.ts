import { afterEach, describe, expect, it } from 'vitest';
import { type DeliveryWorld, deliveryWorld } from '../support/delivery-world.ts';

let world: DeliveryWorld | undefined;
afterEach(() => world?.close());

describe('many answers that are lost at once', () => {
  it('make few searches of the whole gateway, which one each would bring down', async () => {
    const w = await deliveryWorld();
    world = w;
    const people = Array.from({ length: 30 }, (_, n) => `5511876543${10 + n}`);
    for (const phone of people) await w.enqueue(phone, ['olá']);
    w.fates.push(...people.map(() => 'lost-with-500' as const));
    await w.deliver();
    w.advance(60_000);
    await w.deliver();
    expect(w.left).toHaveLength(people.length);
    const wholeSearches = w.requests.filter(({ path, body }) => {
      return path.startsWith('/chat/findMessages') && !JSON.stringify(body).includes('remoteJid');
    });
    expect(wholeSearches.length).toBeLessThanOrEqual(5);
  });
});
