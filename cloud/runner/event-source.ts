import { setTimeout as sleep } from 'node:timers/promises';
import type { SignedFetch } from '../../src/platform/signed-fetch.ts';
import { queueEvents } from '../runtime/queue-events.ts';
import type { Invoked } from '../runtime/runtime-api.ts';
import type { SourceModel } from '../template/stage-model.ts';

export type EventSourceNeeds = {
  readonly source: SourceModel;
  readonly queueUrl: string;
  /** With the function's own role: that is who takes messages. */
  readonly signedFetch: SignedFetch;
  readonly mostAtOnce: number;
  readonly invoke: (event: unknown, from: string) => Promise<Invoked>;
  readonly onFault: (fault: string) => void;
};

/** A mapping of a queue to a function. */
export type EventSource = {
  readonly start: () => void;
  /** Takes nothing more; resolves when what was taken is done. */
  readonly stop: () => Promise<void>;
};

/** As Lambda does it: one poller while it is quiet, more while batches come, up to the concurrency that is allowed. */
export function eventSource(needs: EventSourceNeeds): EventSource {
  const { source, queueUrl, signedFetch, invoke, onFault } = needs;
  const most = Math.max(1, Math.min(needs.mostAtOnce, source.maximumConcurrency ?? needs.mostAtOnce));
  const pollers = new Set<Promise<void>>();
  let isOn = false;

  const round = queueEvents({
    signedFetch,
    queueUrl,
    batchSize: source.batchSize,
    async invoke(event) {
      if (isOn && pollers.size < most) begin();
      const invoked = await invoke(event, source.id);
      return invoked.kind === 'answered' && !source.reportsFailures ? { kind: 'answered', answer: null } : invoked;
    },
  });

  async function poll(): Promise<void> {
    while (isOn) {
      try {
        const taken = await round(1);
        if (taken === 0 && pollers.size > 1) return;
      } catch (error) {
        if (!isOn) return;
        onFault(`${source.id}: ${error instanceof Error ? error.message : String(error)}`);
        await sleep(AFTER_A_FAULT_MS);
      }
    }
  }

  function begin(): void {
    const poller: Promise<void> = poll().finally(() => pollers.delete(poller));
    pollers.add(poller);
  }

  return {
    start() {
      if (isOn) return;
      isOn = true;
      begin();
    },
    async stop() {
      isOn = false;
      while (pollers.size > 0) await Promise.all(pollers);
    },
  };
}

const AFTER_A_FAULT_MS = 500;
