import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import { noTracing, type Tracing } from '../platform/trace.ts';
import type { Look, PersonToLookAt, Reminders } from '../ports/reminders.ts';
import { looker } from './look-at.ts';

export type ReminderSchedulerNeeds = {
  readonly reminders: Pick<Reminders, 'look'>;
  readonly isHeldOut: (personId: string) => boolean;
  /** Whether there are reminders at all at this moment; left out: yes. */
  readonly isOn?: () => boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing;
  /** Called when something was put into the outbox. */
  readonly onEnqueued: () => void;
  readonly timers?: Timers;
  readonly random?: () => number;
  readonly everyMs?: number;
  readonly batch?: number;
  /** Batches in hand at once: while the database writes some, the next is worked out. As many connections are needed. */
  readonly lanes?: number;
};

export type ReminderScheduler = {
  readonly start: () => void;
  /** Looks at everybody who is due; resolves to how many. Rejects when the database cannot be asked. */
  readonly sweep: () => Promise<number>;
  /** Starts nothing more and resolves when the batch in hand is durable. */
  readonly stop: () => Promise<void>;
};

/** A person whose look fails is looked at again after this long; nobody else waits for it. */
const AFTER_FAULT_MS = 24 * 3_600_000;

/**
 * Looks at people when they are due, in batches, until none is left; then again after a while. Any number of these may
 * run at once: the database gives each person to one of them, and keeps one reminder a person and day.
 */
export function reminderScheduler(needs: ReminderSchedulerNeeds): ReminderScheduler {
  const { reminders, isHeldOut, isOn = () => true, clock, log, tracing = noTracing, onEnqueued } = needs;
  const { timers = systemTimers, random = Math.random, everyMs = 30_000, batch = 1_000, lanes = 4 } = needs;
  let isStarted = false;
  let isStopping = false;
  let cancel: () => void = () => {};
  let running: Promise<unknown> = Promise.resolve();

  async function sweep(): Promise<number> {
    if (!isOn()) return 0;
    const looked = await Promise.all(Array.from({ length: lanes }, lane));
    return looked.reduce((sum, count) => sum + count, 0);
  }

  async function lane(): Promise<number> {
    for (let total = 0; ; ) {
      const { looked, enqueued } = await tracing.span({ name: 'reminders' }, lookAtSome);
      total += looked;
      if (enqueued > 0) onEnqueued();
      if (looked > 0) log.info('reminders.looked', { looked, enqueued });
      if (looked < batch || isStopping || !isOn()) return total;
    }
  }

  async function lookAtSome(): Promise<{ readonly looked: number; readonly enqueued: number }> {
    const now = clock.now();
    const look = looker({ now, isHeldOut });
    const done = await reminders.look({ now, limit: batch }, (people) =>
      people.map((person) => orLater(person, look, now)),
    );
    if (done.looked === 0) tracing.skip();
    tracing.note({ 'denserola.reminders.looked': done.looked, 'denserola.reminders.enqueued': done.enqueued });
    return done;
  }

  function orLater(person: PersonToLookAt, look: (person: PersonToLookAt) => Look, now: number): Look {
    try {
      return look(person);
    } catch (error) {
      log.error('reminders.look-failed', error, { person: person.personId });
      return { personId: person.personId, nextLookAt: now + AFTER_FAULT_MS };
    }
  }

  function sweepAndPlan(): void {
    running = sweep()
      .catch((error: unknown) => log.error('reminders.sweep-failed', error))
      .then(() => {
        // Uneven, so that many processes that were started together do not ask together for ever.
        if (isStarted) cancel = timers.after(everyMs * (0.75 + random() / 2), sweepAndPlan);
      });
  }

  return {
    sweep,
    start() {
      if (isStarted) return;
      isStarted = true;
      isStopping = false;
      sweepAndPlan();
    },
    async stop() {
      isStarted = false;
      isStopping = true;
      cancel();
      await running;
    },
  };
}
