import type { ConnectionState } from '../contracts/inbound-event.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';

/**
 * Which instances cannot send now. An instance is paused by a connection event that says so, or by an answer that is an
 * outage; the pause ends by itself (the next message is the probe) unless the session was reported closed: then the
 * gateway is asked, because the event that it is open again may never come.
 */
export type InstanceHealth = {
  /** Milliseconds until the instance may be tried; 0 when it may be tried now. */
  readonly pausedFor: (instance: string) => number;
  readonly report: (instance: string, state: ConnectionState) => void;
  /** Pauses the instance; true when it was not paused before. */
  readonly pause: (instance: string, forMs: number) => boolean;
  /** Asks about sessions that were reported closed and whose pause is over. */
  readonly recheck: (gateway: Pick<WhatsAppGateway, 'connectionState'>) => Promise<void>;
  /** True when none of ours may be tried now: nothing is worth claiming. */
  readonly isAllPaused: () => boolean;
};

export function instanceHealth({
  now,
  pauseMs,
  instances,
}: {
  readonly now: () => number;
  readonly pauseMs: number;
  /** The numbers of ours. */
  readonly instances: readonly string[];
}): InstanceHealth {
  const pauses = new Map<string, { readonly until: number; readonly closed: boolean }>();

  function pausedFor(instance: string): number {
    const known = pauses.get(instance);
    return known ? Math.max(0, known.until - now()) : 0;
  }

  function report(instance: string, state: ConnectionState): void {
    // `connecting` comes in hundreds while offline and also on the way to open: it decides nothing.
    if (state === 'connecting') return;
    pauses.set(instance, state === 'open' ? OPEN : { until: now() + pauseMs, closed: true });
  }

  return {
    pausedFor,
    report,
    pause(instance, forMs) {
      const wasPaused = pausedFor(instance) > 0;
      pauses.set(instance, { until: now() + forMs, closed: pauses.get(instance)?.closed ?? false });
      return !wasPaused;
    },
    async recheck(gateway) {
      for (const [instance, { closed }] of pauses) {
        if (!closed || pausedFor(instance) > 0) continue;
        // Paused on while it is asked, so that passes at the same time do not all ask.
        report(instance, 'close');
        const state = await gateway.connectionState(instance).catch(() => 'close' as const);
        report(instance, state === 'connecting' ? 'close' : state);
      }
    },
    isAllPaused: () => instances.length > 0 && instances.every((instance) => pausedFor(instance) > 0),
  };
}

const OPEN = { until: 0, closed: false };
