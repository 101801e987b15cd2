import type { ReminderScheduler } from '../../notifications/reminder-scheduler.ts';
import type { LambdaContext, ScheduledEvent } from './events.ts';
import type { FunctionFrame } from './function-frame.ts';

export type NotificationsHandlerNeeds = Pick<FunctionFrame, 'log'> & {
  /** Whether new people are let in is judged. */
  readonly judge: () => Promise<unknown>;
  /** Whoever's turn it is in the queue is let in, with a message; resolves to how many. */
  readonly call: () => Promise<number>;
  /** A scheduler for one invocation. */
  readonly scheduler: () => Promise<Pick<ReminderScheduler, 'sweep' | 'stop'>>;
  /** Settings that may be too old are read again. */
  readonly refresh: () => Promise<void>;
  readonly connected: () => Promise<void>;
};

export type Notified = { readonly called: number; readonly looked: number };

/**
 * Each minute: judges whether new people can be let in, calls by that judgement who waits, and then looks at everybody who
 * is due for a reminder, until none is left or the time is short; whoever is left is due in the next minute's invocation as
 * well. What it enqueues is sent by delivery's pass, at the pace of its number. A queue that cannot be asked costs nobody a
 * reminder.
 */
export function notificationsHandler(needs: NotificationsHandlerNeeds) {
  const { judge, call, scheduler, refresh, connected, log } = needs;

  return async function handle(_event: ScheduledEvent<'look'>, context: LambdaContext): Promise<Notified> {
    await connected();
    await refresh();
    const called = await callFromQueue();
    const { sweep, stop } = await scheduler();
    const closing = setTimeout(() => void stop(), Math.max(0, context.getRemainingTimeInMillis() - LEAST_MS));
    try {
      return { called, looked: await sweep() };
    } finally {
      clearTimeout(closing);
    }
  };

  async function callFromQueue(): Promise<number> {
    // What could not be judged anew goes by the judgement of a minute ago.
    await judge().catch((error: unknown) => log.error('beta.judge-failed', error));
    return call().catch((error: unknown) => {
      log.error('beta.call-failed', error);
      return 0;
    });
  }
}

/** A batch of looks, worked out and written. */
const LEAST_MS = 15_000;
