import type { Log } from '../platform/log.ts';

/** A part that runs and how it ends; the name is for the log. */
export type StopStep = { readonly name: string; readonly stop: () => Promise<void> };

/** Ends each part after the one before it. One that cannot be ended is logged and keeps no other from ending. */
export async function stopInOrder(log: Log, steps: readonly StopStep[]): Promise<void> {
  for (const { name, stop } of steps) {
    try {
      await stop();
    } catch (error) {
      log.error('stop.failed', error, { part: name });
    }
  }
}
