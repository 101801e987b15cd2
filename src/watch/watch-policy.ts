import { STATUS_DELAY_MS, type WebhookEvents } from '../platform/webhook-events.ts';
import { DEFAULT_SESSION_POLICY, type SessionPolicy } from './decide-session.ts';
import { DEFAULT_SILENCE_POLICY, type SilencePolicy } from './decide-silence.ts';

export type WatchPolicy = {
  readonly everyMs: number;
  readonly session: SessionPolicy;
  readonly silence: SilencePolicy;
  /** Sweeps in a row that found what no webhook had brought. One is normal after a restart on either side. */
  readonly missingSweeps: number;
  /** Messages that the gateway took, of which WhatsApp confirmed none, and how long that may take. */
  readonly unproven: { readonly least: number; readonly fromMs: number; readonly toMs: number };
  /** A message to our own number after this long without news; `undefined`: none is ever sent. */
  readonly canaryAfterMs: number | undefined;
  /** How long it may be on its way round. */
  readonly canaryPatienceMs: number;
};

export const DEFAULT_WATCH_POLICY: WatchPolicy = {
  everyMs: 15_000,
  session: DEFAULT_SESSION_POLICY,
  silence: DEFAULT_SILENCE_POLICY,
  missingSweeps: 2,
  unproven: { least: 3, fromMs: 3_600_000, toMs: 180_000 },
  canaryAfterMs: undefined,
  canaryPatienceMs: 120_000,
};

/** Where receipts come in bulk, a message must have had the time to be asked about. */
export function unprovenFor(events: WebhookEvents): WatchPolicy['unproven'] {
  const { unproven } = DEFAULT_WATCH_POLICY;
  return { ...unproven, toMs: unproven.toMs + STATUS_DELAY_MS[events] };
}
