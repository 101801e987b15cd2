import type { ReminderScheduler } from '../../notifications/reminder-scheduler.ts';
import type { LambdaContext, ScheduledEvent } from './events.ts';

export type NotificationsHandlerNeeds = {
  /** A scheduler for one invocation. */
  readonly scheduler: () => Promise<Pick<ReminderScheduler, 'sweep' | 'stop'>>;
  readonly connected: () => Promise<void>;
};

/**
 * Looks at everybody who is due, until none is left or the time is short; whoever is left is due in the next minute's
 * invocation as well. What it enqueues is sent by delivery's pass, at the pace of its number.
 */
export function notificationsHandler({ scheduler, connected }: NotificationsHandlerNeeds) {
  return async function handle(
    _event: ScheduledEvent<'look'>,
    context: LambdaContext,
  ): Promise<{ readonly looked: number }> {
    await connected();
    const { sweep, stop } = await scheduler();
    const closing = setTimeout(() => void stop(), Math.max(0, context.getRemainingTimeInMillis() - LEAST_MS));
    try {
      return { looked: await sweep() };
    } finally {
      clearTimeout(closing);
    }
  };
}

/** A batch of looks, worked out and written. */
const LEAST_MS = 15_000;
