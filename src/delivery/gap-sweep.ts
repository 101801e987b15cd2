import type { SweptMemory } from '../contracts/instance-memory.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';

export type GapSweepNeeds = {
  readonly gateway: Pick<WhatsAppGateway, 'findMessages'>;
  /** Puts records through the channel's door; resolves to how many were new. */
  readonly acceptRecords: (instance: string, records: readonly unknown[]) => Promise<number>;
  readonly instances: readonly string[];
  /** Remembers until when each instance was swept, so that the first sweep after a stop of any length leaves no hole. */
  readonly memory: InstanceMemory;
  /** Told after each sweep that the gateway answered, with how many messages no webhook had brought. */
  readonly onSwept?: (instance: string, missing: number) => void;
  readonly log: Log;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly everyMs?: number;
  /** How far a regular sweep looks back. Longer than EvolutionAPI goes on repeating a webhook (20 to 25 minutes). */
  readonly lookBackMs?: number;
};

export type GapSweep = {
  /**
   * Asks each instance for its messages since the last sweep that it answered and a regular look back before that, but
   * at most a week; resolves to how many were missing. An instance that does not answer is logged.
   */
  readonly sweep: (lookBackMs?: number) => Promise<number>;
  readonly start: () => void;
  /** Resolves when what a sweep found is stored; an answer that is still awaited is not waited for. */
  readonly stop: () => Promise<void>;
};

/**
 * Finds the messages that no webhook brought: EvolutionAPI repeats a failed webhook only from memory and for some twenty
 * minutes, but stores the message before it posts.
 */
export function gapSweep(needs: GapSweepNeeds): GapSweep {
  const { gateway, acceptRecords, instances, memory, log, clock = systemClock, timers = systemTimers } = needs;
  const { everyMs = 300_000, lookBackMs: usualLookBack = 1_800_000 } = needs;
  let isOn = false;
  let isStopped = false;
  let cancelTimer: () => void = () => {};
  let storing: Promise<unknown> = Promise.resolve();

  async function sweep(lookBackMs = usualLookBack): Promise<number> {
    let missing = 0;
    for (const instance of instances) missing += await sweepInstance(instance, lookBackMs);
    return missing;
  }

  async function sweepInstance(instance: string, lookBackMs: number): Promise<number> {
    const now = clock.now();
    try {
      const swept = (await memory.read(instance, 'swept'))?.until ?? now;
      // Before the last sweep, messages may have been under way to the gateway that carry an earlier time.
      const since = Math.max(now - LONGEST_LOOK_BACK_MS, Math.min(now - lookBackMs, swept - usualLookBack));
      const found = await gateway.findMessages({ instance, since: Math.floor(since / 1000) });
      let missing = 0;
      for (let from = 0; from < found.length && !isStopped; from += RECORDS_AT_ONCE) {
        const records = found.slice(from, from + RECORDS_AT_ONCE).map(({ record }) => record);
        const accepting = acceptRecords(instance, records);
        storing = accepting;
        missing += await accepting;
      }
      if (!isStopped) await memory.change(instance, 'swept', (before) => laterOf(before, now));
      needs.onSwept?.(instance, missing);
      if (missing > 0) log.warn('gap-sweep.found-missing', { instance, missing, looked: found.length });
      return missing;
    } catch (error) {
      log.error('gap-sweep.failed', error, { instance });
      return 0;
    }
  }

  function sweepAndPlan(): void {
    void sweep().then(() => {
      if (isOn) cancelTimer = timers.after(everyMs, sweepAndPlan);
    });
  }

  return {
    sweep,
    start() {
      if (isOn) return;
      isOn = true;
      isStopped = false;
      sweepAndPlan();
    },
    async stop() {
      isOn = false;
      isStopped = true;
      cancelTimer();
      await storing.catch(() => {});
    },
  };
}

/** A sweep of another process that began later is not undone. */
function laterOf(before: SweptMemory | undefined, now: number): { readonly after: SweptMemory; readonly answer: null } {
  return { after: { v: 1, until: Math.max(before?.until ?? 0, now) }, answer: null };
}

const RECORDS_AT_ONCE = 200;
/** What came longer ago needs no answer any more. */
const LONGEST_LOOK_BACK_MS = 7 * 86_400_000;
