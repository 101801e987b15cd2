import { afterEach, describe, expect, it } from 'vitest';
import { type DeliveryWorld, deliveryWorld, JOAO, MARIA } from '../support/delivery-world.ts';

const MINUTE = 60_000;
let world: DeliveryWorld | undefined;
afterEach(() => world?.close());

describe('WhatsApp disconnected for ten minutes', () => {
  it('answers wait without using up attempts and leave in order; of reminders for one person only one leaves', async () => {
    const w = await deliveryWorld();
    world = w;
    w.setState('close');
    await w.report('1', 'close');
    await w.enqueue(MARIA, ['M1', 'M2']);
    await w.enqueue(JOAO, ['J1']);
    await w.enqueue(JOAO, ['lembrete de segunda', 'lembrete de terça', 'lembrete de quarta'], 'proactive');
    for (let minute = 0; minute < 10; minute += 1) {
      await w.deliver();
      w.advance(MINUTE);
    }
    expect(w.left).toEqual([]);
    expect([...w.data.outbox.values()].map(({ attempts }) => attempts)).toEqual([0, 0, 0, 0, 0, 0]);
    w.setState('open');
    for (let minute = 0; minute < 3; minute += 1) {
      await w.deliver();
      w.advance(MINUTE);
    }
    expect(w.texts().filter((text) => text.startsWith('M'))).toEqual(['M1', 'M2']);
    expect(w.texts().filter((text) => text.startsWith('J'))).toEqual(['J1']);
    expect(w.texts().filter((text) => text.startsWith('lembrete'))).toHaveLength(1);
  });

  it('reminders that are a day old when it is back are sent to nobody', async () => {
    const w = await deliveryWorld();
    world = w;
    w.setState('close');
    await w.report('1', 'close');
    await w.enqueue(JOAO, ['lembrete de segunda', 'lembrete de terça'], 'proactive');
    await w.deliver();
    w.advance(24 * 60 * MINUTE + 1);
    w.setState('open');
    for (let times = 0; times < 3; times += 1) {
      await w.deliver();
      w.advance(MINUTE);
    }
    expect(w.texts()).toEqual([]);
    expect(w.statuses()).toEqual(['failed', 'failed']);
  });
});
