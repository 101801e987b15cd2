import type { BrakeFigures, BrakeReason, BrakeState } from '../contracts/brake.ts';
import type { AlarmCondition } from '../contracts/operator-notice.ts';
import type { Settings } from '../ports/settings.ts';

/** Above these it brakes. Milliseconds, shares of 1, counts. */
export type BrakeLimits = {
  readonly replyP95Ms: number;
  readonly replyP99Ms: number;
  readonly oldestWaitingMs: number;
  readonly errorShare: number;
  readonly unknownDeliveries: number;
  readonly backlog: number;
  readonly pacingShare: number;
};

/** So many judgements in a row beyond a limit brake… */
export const STRAINED_TO_BRAKE = 2;
/** …and so many well within all of them release: it goes on fast and comes off slowly. */
export const CALM_TO_RELEASE = 5;
/** Well within: below this part of the limit. Between it and the limit nothing changes. */
const CALM_SHARE = 0.8;

/** New people would meet a service that does not work: these brake at once. The others tell of what is measured here. */
const GRAVE: ReadonlySet<AlarmCondition> = new Set([
  'whatsapp-down',
  'whatsapp-logged-out',
  'restarts-exhausted',
  'webhooks-missing',
  'sends-unproven',
  'canary-lost',
  'proactive-stopped',
  'sending-stopped',
  'database-unreachable',
]);

/** The brake on admission after one more measurement, a minute after the one before. */
export function decideBrake(
  before: BrakeState,
  { figures, limits, now }: { readonly figures: BrakeFigures; readonly limits: BrakeLimits; readonly now: number },
): BrakeState {
  const reasons = reasonsOf(figures, limits, 1);
  if (before.kind === 'off') {
    const strained = reasons.length === 0 ? 0 : before.strained + 1;
    const isGrave = reasons.some((reason) => reason.startsWith('alarm:'));
    if (isGrave || strained >= STRAINED_TO_BRAKE) return { v: 1, kind: 'on', since: now, calm: 0, reasons };
    return { ...before, strained };
  }
  const calm = reasonsOf(figures, limits, CALM_SHARE).length === 0 ? before.calm + 1 : 0;
  if (calm >= CALM_TO_RELEASE) return { v: 1, kind: 'off', since: now, strained: 0 };
  return { ...before, calm, reasons: reasons.length > 0 ? reasons : before.reasons };
}

function reasonsOf(figures: BrakeFigures, limits: BrakeLimits, part: number): readonly BrakeReason[] {
  const measured: readonly (readonly [BrakeReason, number | undefined, number])[] = [
    ['reply-p95', figures.replyP95Ms, limits.replyP95Ms],
    ['reply-p99', figures.replyP99Ms, limits.replyP99Ms],
    ['oldest-waiting', figures.oldestWaitingMs, limits.oldestWaitingMs],
    ['errors', figures.errorShare, limits.errorShare],
    ['unknown-deliveries', figures.unknownDeliveries, limits.unknownDeliveries],
    ['backlog', figures.backlog, limits.backlog],
    ['pacing', figures.pacingShare, limits.pacingShare],
  ];
  return [
    ...measured.flatMap(([reason, figure, limit]) => (figure !== undefined && figure > limit * part ? [reason] : [])),
    ...figures.alarms.filter((alarm) => GRAVE.has(alarm)).map((alarm) => `alarm:${alarm}` as const),
  ];
}

export function brakeLimits(settings: Settings): BrakeLimits {
  return {
    replyP95Ms: settings.get('beta.brake.reply-p95-seconds') * 1_000,
    replyP99Ms: settings.get('beta.brake.reply-p99-seconds') * 1_000,
    oldestWaitingMs: settings.get('beta.brake.oldest-seconds') * 1_000,
    errorShare: settings.get('beta.brake.error-percent') / 100,
    unknownDeliveries: settings.get('beta.brake.unknown'),
    backlog: settings.get('beta.brake.backlog'),
    pacingShare: settings.get('beta.brake.pacing-percent') / 100,
  };
}
