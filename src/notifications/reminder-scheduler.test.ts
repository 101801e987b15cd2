import { describe, expect, it } from 'vitest';
import { silentLog } from '../platform/log.ts';
import { reminderScheduler } from './reminder-scheduler.ts';

describe('a scheduler of reminders', () => {
  it('looks at nobody while reminders are off, and goes on when they are on again', async () => {
    let isOn = false;
    let asked = 0;
    const scheduler = reminderScheduler({
      reminders: {
        look: async () => {
          asked += 1;
          return { looked: 0, enqueued: 0 };
        },
      },
      ...{ isOn: () => isOn, isHeldOut: () => false, clock: { now: () => 0 }, log: silentLog, onEnqueued: () => {} },
      lanes: 1,
    });
    expect(await scheduler.sweep()).toBe(0);
    expect(asked).toBe(0);
    isOn = true;
    await scheduler.sweep();
    expect(asked).toBe(1);
  });
});
