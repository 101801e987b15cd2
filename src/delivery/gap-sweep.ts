import { type Clock, systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';

export type GapSweepNeeds = {
  readonly gateway: Pick<WhatsAppGateway, 'findMessages'>;
  /** Puts records through the channel's door; resolves to how many were new. */
  readonly acceptRecords: (instance: string, records: readonly unknown[]) => Promise<number>;
  readonly instances: readonly string[];
  readonly log: Log;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly everyMs?: number;
  /** How far a regular sweep looks back. Longer than EvolutionAPI goes on repeating a webhook (20 to 25 minutes). */
  readonly lookBackMs?: number;
};

export type GapSweep = {
  /** Asks for recent messages of each instance; resolves to how many were missing. An instance that does not answer is logged. */
  readonly sweep: (lookBackMs?: number) => Promise<number>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

/**
 * Finds the messages that no webhook brought: EvolutionAPI repeats a failed webhook only from memory and for some twenty
 * minutes, but stores the message before it posts.
 */
export function gapSweep(needs: GapSweepNeeds): GapSweep {
  const { gateway, acceptRecords, instances, log, clock = systemClock, timers = systemTimers } = needs;
  const { everyMs = 300_000, lookBackMs: usualLookBack = 1_800_000 } = needs;
  let isOn = false;
  let cancelTimer: () => void = () => {};
  let running: Promise<unknown> = Promise.resolve();

  async function sweep(lookBackMs = usualLookBack): Promise<number> {
    const since = Math.floor((clock.now() - lookBackMs) / 1000);
    let missing = 0;
    for (const instance of instances) missing += await sweepInstance(instance, since);
    return missing;
  }

  async function sweepInstance(instance: string, since: number): Promise<number> {
    try {
      const found = await gateway.findMessages({ instance, since });
      let missing = 0;
      for (let from = 0; from < found.length; from += RECORDS_AT_ONCE) {
        const records = found.slice(from, from + RECORDS_AT_ONCE).map(({ record }) => record);
        missing += await acceptRecords(instance, records);
      }
      if (missing > 0) log.warn('gap-sweep.found-missing', { instance, missing, looked: found.length });
      return missing;
    } catch (error) {
      log.error('gap-sweep.failed', error, { instance });
      return 0;
    }
  }

  function sweepAndPlan(): void {
    running = sweep().then(() => {
      if (isOn) cancelTimer = timers.after(everyMs, sweepAndPlan);
    });
  }

  return {
    sweep,
    start() {
      if (isOn) return;
      isOn = true;
      sweepAndPlan();
    },
    async stop() {
      isOn = false;
      cancelTimer();
      await running;
    },
  };
}

const RECORDS_AT_ONCE = 200;
