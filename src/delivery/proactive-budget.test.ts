import { afterEach, describe, expect, it } from 'vitest';
import { type DeliveryWorld, deliveryWorld, MARIA, NOON } from '../../tests/support/delivery-world.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import type { ClaimedMessage } from '../ports/outbox.ts';
import { NUMBER_RAMP } from './number-ramp.ts';
import { proactiveBudget } from './proactive-budget.ts';

const DAY = 86_400_000;
const open: DeliveryWorld[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

async function world(perNumber = 200): Promise<DeliveryWorld> {
  const made = await deliveryWorld({ proactivePerDay: { person: 1, number: perNumber, ramp: NUMBER_RAMP } });
  open.push(made);
  return made;
}

async function remindersTo(w: DeliveryWorld, people: number, from = 0): Promise<void> {
  for (let n = from; n < from + people; n += 1) await w.enqueue(`5511876${50_000 + n}`, [`lembrete ${n}`], 'proactive');
  await w.deliver();
}

describe('the day’s budgets of what starts from us', () => {
  it('let a new number send twenty, and more as it grows older', async () => {
    const w = await world();
    await remindersTo(w, 25);
    expect(w.left).toHaveLength(20);
    w.setNow(NOON + DAY);
    await w.deliver();
    expect(w.left).toHaveLength(25);
    w.setNow(NOON + 14 * DAY);
    await remindersTo(w, 210, 100);
    expect(w.left).toHaveLength(25 + 200);
  });

  it('never exceed what the operator allows a number', async () => {
    const w = await world(3);
    await remindersTo(w, 5);
    expect(w.left).toHaveLength(3);
  });

  it('are not forgotten by a restart', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['um', 'dois'], 'proactive');
    await w.deliver();
    w.restart();
    w.advance(3_700_000);
    await w.deliver();
    expect(w.texts()).toEqual(['um']);
  });

  it('follow what an operator sets while everything runs', async () => {
    const { instanceMemory } = memoryPlatform();
    let most = { person: 1, number: 10 };
    const spent = proactiveBudget({
      outbox: { proactiveTried: async () => ({ person: 1, number: 5 }) },
      memory: instanceMemory,
      limits: { person: 9, number: 900, ramp: NUMBER_RAMP },
      most: () => most,
    });
    const message: ClaimedMessage = {
      ...{ id: 1, personId: 'p1', instance: 'beta', to: MARIA, text: 'oi', purpose: 'proactive', attempts: 1 },
      ...{ createdAt: NOON, firstTriedAt: NOON, sendBefore: NOON, action: 'send' },
    };
    expect(await spent(message, NOON)).toBe('budget-of-person');
    most = { person: 2, number: 5 };
    expect(await spent(message, NOON)).toBe('budget-of-number');
    most = { person: 2, number: 6 };
    expect(await spent(message, NOON)).toBeUndefined();
  });

  it('count what may have left, too', async () => {
    const w = await world(1);
    w.fates.push('taken-but-500');
    await remindersTo(w, 2);
    expect(w.left).toHaveLength(1);
    expect(w.statuses().toSorted()).toEqual(['pending', 'unknown']);
  });
});
