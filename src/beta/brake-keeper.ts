import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { BrakeBook, BrakeJudgement } from '../ports/brake-book.ts';
import type { Settings } from '../ports/settings.ts';
import { brakeLimits, decideBrake } from './decide-brake.ts';
import { everySoOften, type Repeated } from './every-so-often.ts';

export type BrakeKeeper = Repeated & {
  /** `undefined`: another process has judged within this minute. */
  readonly judgeNow: () => Promise<BrakeJudgement | undefined>;
};

/** Judges each minute whether new people can be let in; of all processes, one does it. */
export function brakeKeeper(needs: {
  readonly book: Pick<BrakeBook, 'judge'>;
  /** The highest share of a number's day that is used up; the budgets are delivery's. */
  readonly pacingShare: () => Promise<number>;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Log;
  readonly timers?: Timers;
  readonly everyMs?: number;
}): BrakeKeeper {
  const { book, pacingShare, settings, clock, log, timers = systemTimers, everyMs = 60_000 } = needs;

  async function judgeNow(): Promise<BrakeJudgement | undefined> {
    const now = clock.now();
    return book.judge({ now, everyMs }, async (before, measured) => {
      const figures = { ...measured, pacingShare: await pacingShare() };
      const state = decideBrake(before, { figures, limits: brakeLimits(settings), now });
      if (state.kind !== before.kind) {
        log.warn(state.kind === 'on' ? 'beta.braked' : 'beta.released', {
          reasons: state.kind === 'on' ? state.reasons.join(' ') : '',
        });
      }
      return { state, figures };
    });
  }

  const repeated = everySoOften({
    work: judgeNow,
    everyMs,
    timers,
    onFault: (error) => log.error('beta.judge-failed', error),
  });
  return { ...repeated, judgeNow };
}
