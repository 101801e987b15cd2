import type { BrakeFigures } from '../../contracts/brake.ts';
import type { Clock } from '../../platform/clock.ts';
import type { BrakeBook } from '../../ports/brake-book.ts';
import type { MemoryData } from './memory-data.ts';

const NEARLY = 0.9;
const WINDOW_MS = 300_000;

/** The brake over memory. Latencies are left out: memory does not know when a turn was. */
export function memoryBrakeBook({ data, clock }: { readonly data: MemoryData; readonly clock: Clock }): BrakeBook {
  const { beta } = data;
  let isJudging = false;
  return {
    async judge({ now, everyMs }, decide) {
      const last = beta.brake;
      if (isJudging) return undefined;
      if (last && last.judgedAt <= now && now - last.judgedAt < everyMs * NEARLY) return undefined;
      const before = last?.state ?? { v: 1, kind: 'off', since: now, strained: 0 };
      isJudging = true;
      const after = await decide(before, measured(data, clock.now())).finally(() => {
        isJudging = false;
      });
      beta.brake = { ...after, judgedAt: now };
      if (after.state.kind !== before.kind) beta.brakeChanges = [after.state, ...beta.brakeChanges];
      return after;
    },
    current: async () => beta.brake,
    changes: async (limit) => beta.brakeChanges.slice(0, limit),
  };
}

function measured(data: MemoryData, now: number): Omit<BrakeFigures, 'pacingShare'> {
  const outbox = [...data.outbox.values()];
  const recent = outbox.filter(({ createdAt }) => createdAt > now - WINDOW_MS);
  const count = (status: string) => recent.filter((row) => row.status === status).length;
  const pending = [...data.inbox.values()].filter(({ isDone, lane }) => !isDone && lane === 'conversation');
  const tried = count('sent') + count('failed');
  return {
    oldestWaitingMs: Math.max(0, ...pending.map(({ receivedAt }) => now - receivedAt)),
    errorShare: tried < 20 ? 0 : count('failed') / tried,
    unknownDeliveries: outbox.filter(({ status }) => status === 'unknown').length,
    backlog: outbox.filter(
      ({ status, dueAt, purpose }) =>
        (status === 'pending' || status === 'sending' || status === 'unknown') && dueAt <= now && purpose === 'reply',
    ).length,
    alarms: [...new Set([...data.alarms.keys()].map((key) => key.split('\n')[0] as BrakeFigures['alarms'][number]))],
  };
}
