import type { DeliveryPolicy } from '../delivery/delivery-policy.ts';
import type { Clock } from '../platform/clock.ts';
import type { OperatorsConfig } from '../platform/config.ts';
import type { Log } from '../platform/log.ts';
import type { Rate } from '../platform/pace.ts';
import type { Tracing } from '../platform/trace.ts';
import type { WebhookEvents } from '../platform/webhook-events.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { WatchPolicy } from '../watch/watch-policy.ts';
import type { GatewayAccess } from './gateway-access.ts';
import type { LoginParts } from './login-parts.ts';

export type OneProcessNeeds = {
  readonly databaseUrl: string;
  /** A streaming replica for pages and reports; `undefined`: they read from the database itself. */
  readonly replicaUrl: string | undefined;
  /** Where several of these processes count together; `undefined`: this one counts for itself. */
  readonly redisUrl: string | undefined;
  readonly gateway: GatewayAccess;
  readonly webhookTokens: readonly string[];
  readonly webhookEvents: WebhookEvents;
  readonly publicUrl: string;
  readonly quietMs: number;
  readonly simulatorOn: boolean;
  /** Where operators are told, besides the log. */
  readonly operatorWebhook: string | undefined;
  /** After this long without news a message to our own number proves the way; `undefined`: never. */
  readonly canaryAfterMs: number | undefined;
  readonly operators: OperatorsConfig;
  /** Who takes money for premium; `undefined`: nothing is sold. */
  readonly payments: PaymentProvider | undefined;
  /** How people prove who they are, for tests of what comes after; absent: by a code or a link. */
  readonly login?: LoginParts;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: nothing is drawn. */
  readonly tracing: Tracing | undefined;
  readonly tuning?: OneProcessTuning;
};

/** Figures that have a default where they are used. */
export type OneProcessTuning = {
  readonly policy?: Partial<DeliveryPolicy>;
  /** How long the lease on a turn outlives the process that held it. */
  readonly turns?: { readonly leaseMs: number };
  /** How long the claim on a message outlives the process that held it. */
  readonly outbox?: { readonly claimMs: number };
  readonly gapSweep?: { readonly everyMs: number; readonly lookBackMs?: number; readonly settlingMs?: number };
  readonly watch?: Partial<WatchPolicy>;
  /** How often one person is answered. */
  readonly turnRate?: Rate;
  /** How often it is asked whether somebody is to be looked at for a reminder. */
  readonly reminders?: { readonly everyMs: number };
  /** How often it is asked whether somebody can be let in from the queue, and whether to brake. */
  readonly beta?: { readonly everyMs: number };
};
