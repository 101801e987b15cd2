import type { OperatorNotice } from '../contracts/operator-notice.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { AlarmBook } from '../ports/alarm-book.ts';
import type { OperatorAlarm } from '../ports/operator-alarm.ts';

export type AlarmTellerNeeds = {
  readonly book: Pick<AlarmBook, 'claimNotices' | 'markTold'>;
  readonly alarms: readonly OperatorAlarm[];
  readonly log: Log;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly everyMs?: number;
  /** A database that is away this long is told without it. */
  readonly patienceMs?: number;
};

export type AlarmTeller = {
  readonly start: () => void;
  /** There may be something new: looks at once. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
  /** One look; resolves when everything found was tried. */
  readonly tellAll: () => Promise<void>;
};

/**
 * Takes notices from the book to every way to an operator. One that fails is told again later, by all ways: an operator
 * who hears twice is better off than one who does not hear.
 */
export function alarmTeller(needs: AlarmTellerNeeds): AlarmTeller {
  const { book, alarms, log, clock = systemClock, timers = systemTimers, everyMs = 5_000, patienceMs = 60_000 } = needs;
  let isOn = false;
  let cancelTimer: () => void = () => {};
  let telling: Promise<void> | undefined;
  let isWoken = false;
  /** The one alarm that no database can hold. */
  let away: { readonly since: number; readonly isTold: boolean } | undefined;

  async function tellAll(): Promise<void> {
    try {
      for (const notice of await book.claimNotices(NOTICES_AT_ONCE)) {
        if (await told(notice)) await book.markTold(notice.id);
      }
    } catch (error) {
      await noteAway(error);
      return;
    }
    if (away?.isTold) await told(aboutDatabase('cleared', clock.now()));
    away = undefined;
  }

  async function noteAway(error: unknown): Promise<void> {
    log.error('operator.book-unavailable', error);
    away ??= { since: clock.now(), isTold: false };
    if (away.isTold || clock.now() - away.since < patienceMs) return;
    away = { since: away.since, isTold: await told(aboutDatabase('raised', clock.now())) };
  }

  async function told(notice: OperatorNotice): Promise<boolean> {
    const tries = await Promise.allSettled(alarms.map((alarm) => alarm.tell(notice)));
    for (const one of tries) {
      if (one.status === 'rejected')
        log.error('operator.not-told', one.reason, { notice: notice.id, name: notice.name });
    }
    return tries.every(({ status }) => status === 'fulfilled');
  }

  function look(): void {
    cancelTimer();
    if (telling) {
      isWoken = true;
      return;
    }
    telling = tellAll().finally(() => {
      telling = undefined;
      if (!isOn) return;
      cancelTimer = timers.after(isWoken ? 0 : everyMs, look);
      isWoken = false;
    });
  }

  return {
    tellAll,
    start() {
      isOn = true;
      look();
    },
    wake: () => void (isOn && look()),
    async stop() {
      isOn = false;
      cancelTimer();
      await telling;
    },
  };
}

const NOTICES_AT_ONCE = 20;

function aboutDatabase(kind: 'raised' | 'cleared', now: number): OperatorNotice {
  return {
    v: 1,
    id: 0,
    kind,
    name: 'database-unreachable',
    about: 'database',
    details: {},
    noticedAt: now,
    attempt: 1,
  };
}
