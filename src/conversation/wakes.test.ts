import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { silentLog } from '../platform/log.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { TurnResult } from './turn-runner.ts';
import { processWakes } from './wakes.ts';

const ana = { address: 'phone:551187654321' };
const answered = { kind: 'replied', personId: 'p1', replies: 0, hasMore: false } as const;
const bia = { address: 'phone:552187654321' };

function world({ results = [], waiting = [] }: { results?: TurnResult[]; waiting?: { address: string }[] } = {}) {
  const runs: string[] = [];
  const replied: string[] = [];
  const left = [...results];
  const store: ConversationStore = { ...memoryPlatform().conversationStore, waiting: async () => waiting.splice(0) };
  const wakes = processWakes({
    store,
    log: silentLog,
    onReplied: (personId) => replied.push(personId),
    runTurn: async ({ address }) => {
      runs.push(address);
      return left.shift() ?? { kind: 'idle' };
    },
  });
  return { wakes, runs, replied };
}

describe('wakes of one process', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('looks at a person when the time has come, once for a burst', async () => {
    const { wakes, runs } = world();
    for (let message = 0; message < 5; message += 1) wakes.wake({ ...ana, inMs: 3000 });
    await vi.advanceTimersByTimeAsync(2999);
    expect(runs).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toEqual([ana.address]);
  });

  it('an earlier wake replaces a later one', async () => {
    const { wakes, runs } = world();
    wakes.wake({ ...ana, inMs: 3000 });
    wakes.wake({ ...ana, inMs: 0 });
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toEqual([ana.address]);
  });

  it('comes back when the quiet moment is not over', async () => {
    const { wakes, runs } = world({ results: [{ kind: 'wait', ms: 2000 }] });
    wakes.wake({ ...ana, inMs: 0 });
    await vi.advanceTimersByTimeAsync(1999);
    expect(runs).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toHaveLength(2);
  });

  it('tells at once that replies wait', async () => {
    const { wakes, runs, replied } = world({ results: [{ ...answered, replies: 1 }] });
    wakes.wake({ ...ana, inMs: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect(replied).toEqual(['p1']);
    expect(runs).toHaveLength(1);
  });

  it('tells of nothing when a turn left no reply', async () => {
    const { wakes, replied } = world({ results: [answered] });
    wakes.wake({ ...ana, inMs: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect(replied).toEqual([]);
  });

  it('looks again at once at a person of whom a turn has left something', async () => {
    const { wakes, runs } = world({ results: [{ ...answered, hasMore: true }] });
    wakes.wake({ ...ana, inMs: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect(runs).toHaveLength(2);
  });

  it('runs one more turn for what arrives while one runs', async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<TurnResult>();
    let runs = 0;
    const wakes = processWakes({
      store: memoryPlatform().conversationStore,
      log: silentLog,
      onReplied: () => {},
      runTurn: () => {
        runs += 1;
        return ended;
      },
    });
    for (let message = 0; message < 3; message += 1) {
      wakes.wake({ ...ana, inMs: 0 });
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(runs).toBe(1);
    end(answered);
    await vi.advanceTimersByTimeAsync(0);
    expect(runs).toBe(2);
  });

  it('finds at the start what an earlier process left, and later what a lost wake left', async () => {
    const waiting = [ana];
    const { wakes, runs } = world({ waiting });
    wakes.start();
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toEqual([ana.address]);
    waiting.push(bia);
    await vi.advanceTimersByTimeAsync(5000);
    expect(runs).toEqual([ana.address, bia.address]);
    await wakes.stop();
  });

  it('tries again after a fault', async () => {
    const store: ConversationStore = { ...memoryPlatform().conversationStore };
    let runs = 0;
    const wakes = processWakes({
      store,
      log: silentLog,
      onReplied: () => {},
      runTurn: async () => {
        runs += 1;
        if (runs === 1) throw new Error('the database is away');
        return { kind: 'idle' };
      },
    });
    wakes.wake({ ...ana, inMs: 0 });
    await vi.advanceTimersByTimeAsync(1001);
    expect(runs).toBe(2);
  });

  it('starts nothing after it was stopped', async () => {
    const { wakes, runs } = world();
    wakes.wake({ ...ana, inMs: 100 });
    await wakes.stop();
    wakes.wake({ ...bia, inMs: 0 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toEqual([]);
  });
});
