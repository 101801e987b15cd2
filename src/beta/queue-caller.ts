import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { Admission } from '../ports/admission.ts';
import type { Settings } from '../ports/settings.ts';
import { admissionRules } from './admission-rules.ts';
import { callingHours } from './calling-hours.ts';
import { yourTurn } from './copy/your-turn.ts';
import { decideCalls } from './decide-entry.ts';
import { everySoOften, type Repeated } from './every-so-often.ts';

export type QueueCaller = Repeated & {
  /** Calls whoever's turn it is; resolves to how many. */
  readonly callNow: () => Promise<number>;
};

/**
 * Lets people in from the queue, each minute, within the day's ramp, the capacity and the brake. Any number of these may
 * run: the database lets one of them do it at a time.
 */
export function queueCaller(needs: {
  readonly admission: Pick<Admission, 'call'>;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Log;
  /** Called when something was put into the outbox. */
  readonly onEnqueued: () => void;
  readonly timers?: Timers;
  readonly everyMs?: number;
}): QueueCaller {
  const { admission, settings, clock, log, onEnqueued, timers = systemTimers, everyMs = 60_000 } = needs;

  async function callNow(): Promise<number> {
    const now = clock.now();
    const rules = admissionRules(settings);
    const { dayStart, share } = callingHours(now, rules.daily);
    if (share === 0) return 0;
    const called = await admission.call({ now, dayStart, countTo: rules.capacity ?? 0 }, yourTurn, (known) =>
      decideCalls(known, { rules, share }),
    );
    if (called > 0) {
      log.info('beta.called', { called });
      onEnqueued();
    }
    return called;
  }

  const repeated = everySoOften({
    work: callNow,
    everyMs,
    timers,
    onFault: (error) => log.error('beta.call-failed', error),
  });
  return { ...repeated, callNow };
}
