import { describe, expect, it } from 'vitest';
import { silentLog } from '../platform/log.ts';
import type { Timers } from '../platform/timers.ts';
import { deliveryLoop } from './delivery-loop.ts';

/** A turn of the event loop: whatever was already decided has happened after it. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Timers that go off when the test says so; `waits` are those that are set. */
function handTimers() {
  const set: { milliseconds: number; run: () => void }[] = [];
  const timers: Timers = {
    after(milliseconds, run) {
      const timer = { milliseconds, run };
      set.push(timer);
      return () => void set.splice(set.indexOf(timer), set.includes(timer) ? 1 : 0);
    },
  };
  return {
    timers,
    waits: () => set.map(({ milliseconds }) => milliseconds),
    goOff: () => set.splice(0, 1)[0]?.run(),
  };
}

function loop({ due = [] as (number | undefined)[] } = {}) {
  const hand = handTimers();
  const passes: (string | undefined)[] = [];
  const held: (() => void)[] = [];
  let isHolding = false;
  let failure: Error | undefined;
  const started = deliveryLoop({
    async deliver(personId) {
      passes.push(personId);
      if (failure) throw failure;
      if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
      return 0;
    },
    nextDueIn: async () => due.shift(),
    log: silentLog,
    timers: hand.timers,
    longestIdleMs: 5_000,
    shortestIdleMs: 100,
  });
  return {
    ...started,
    ...hand,
    passes,
    release: () => held.shift()?.(),
    hold: () => {
      isHolding = true;
    },
    fail: (error: Error | undefined) => {
      failure = error;
    },
  };
}

describe('the delivery loop', () => {
  it('passes over all at the start, and again after the longest idle time when nothing is due', async () => {
    const l = loop();
    l.start();
    await settled();
    expect(l.passes).toEqual([undefined]);
    expect(l.waits()).toEqual([5_000]);
    l.goOff();
    await settled();
    expect(l.passes).toEqual([undefined, undefined]);
  });

  it('sets its timer for what is due next, but never spins', async () => {
    const l = loop({ due: [1_200, 1_200, 0, 0] });
    l.start();
    await settled();
    expect(l.waits()).toEqual([1_200]);
    l.goOff();
    await settled();
    expect(l.waits()).toEqual([100]);
  });

  it('delivers at once to a person that it is woken for, while another pass hangs', async () => {
    const l = loop();
    l.hold();
    l.start();
    l.wake('maria');
    l.wake('joão');
    expect(l.passes).toEqual([undefined, 'maria', 'joão']);
    for (let n = 0; n < 3; n += 1) l.release();
    await l.stop();
  });

  it('makes one pass of many wakes for all', async () => {
    const l = loop();
    l.start();
    await settled();
    for (let n = 0; n < 5; n += 1) l.wake();
    expect(l.waits()).toEqual([100]);
  });

  it('puts no pass over all off that is wanted, though a person was delivered to meanwhile', async () => {
    const l = loop();
    l.start();
    await settled();
    l.wake('maria');
    await settled();
    l.wake();
    expect(l.waits().toSorted()).toEqual([100, 100]);
    for (let n = 0; n < 2; n += 1) l.goOff();
    await settled();
    expect(l.passes).toEqual([undefined, 'maria', undefined]);
  });

  it('plans once for all the people who were delivered to at the same time', async () => {
    const l = loop({ due: [1_200, 1_200, 700] });
    l.start();
    await settled();
    for (const person of ['maria', 'joão', 'ana']) l.wake(person);
    await settled();
    expect(l.waits().toSorted()).toEqual([100, 1_200]);
  });

  it('goes on after a pass that failed', async () => {
    const l = loop();
    l.fail(new Error('no database'));
    l.start();
    await settled();
    l.fail(undefined);
    l.goOff();
    await settled();
    expect(l.passes).toHaveLength(2);
    expect(l.waits()).toEqual([5_000]);
  });

  it('stops when what is being sent has its answer, and starts nothing more', async () => {
    const l = loop();
    l.hold();
    l.start();
    let hasStopped = false;
    const stopping = l.stop().then(() => {
      hasStopped = true;
    });
    await settled();
    expect(hasStopped).toBe(false);
    l.release();
    await stopping;
    l.wake('maria');
    expect(l.passes).toEqual([undefined]);
    expect(l.waits()).toEqual([]);
  });
});
