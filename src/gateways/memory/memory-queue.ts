import { type Clock, systemClock } from '../../platform/clock.ts';
import type { MessageQueue, QueueMessage } from '../../ports/message-queue.ts';

export type MemoryQueue = MessageQueue & {
  /** Takes up to `limit` messages whose time has come; they are gone then. */
  readonly take: (limit?: number) => readonly QueueMessage[];
};

/** A queue within this process, for tests. */
export function memoryQueue({ clock = systemClock }: { readonly clock?: Clock } = {}): MemoryQueue {
  let waiting: readonly { readonly message: QueueMessage; readonly dueAt: number }[] = [];
  return {
    async send(messages) {
      const now = clock.now();
      waiting = [
        ...waiting,
        ...messages.map((message) => ({ message, dueAt: now + Math.ceil((message.delayMs ?? 0) / 1_000) * 1_000 })),
      ];
    },
    take(limit = 10) {
      const due = waiting.filter(({ dueAt }) => dueAt <= clock.now()).slice(0, limit);
      waiting = waiting.filter((one) => !due.includes(one));
      return due.map(({ message }) => message);
    },
  };
}
