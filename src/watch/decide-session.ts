import type { ConnectionState } from '../contracts/inbound-event.ts';
import type { SessionMemory } from '../contracts/instance-memory.ts';
import type { AlarmCondition } from '../contracts/operator-notice.ts';

/** What a look at the session gave. `isDeaf`: it says that it is open, but something shows that messages do not pass. */
export type SessionLook = {
  readonly state: ConnectionState | 'unreachable';
  readonly saysLoggedOut: boolean;
  readonly isDeaf: boolean;
};

export type SessionPolicy = {
  /** Open for so long without a break: the trouble is over. Shorter openings are part of it. */
  readonly steadyMs: number;
  /** Trouble this long is told: reconnecting takes less. */
  readonly alarmAfterMs: number;
  /** The session is restarted after this much trouble, and again after waits that double. */
  readonly restartAfterMs: number;
  readonly firstRestartWaitMs: number;
  readonly longestRestartWaitMs: number;
  readonly mostRestarts: number;
  /** Peace this long after a restart makes it forgotten. */
  readonly forgetRestartsAfterMs: number;
};

export const DEFAULT_SESSION_POLICY: SessionPolicy = {
  steadyMs: 30_000,
  alarmAfterMs: 60_000,
  restartAfterMs: 120_000,
  // Longer than a gap sweep takes to come round, so that a second restart answers new evidence.
  firstRestartWaitMs: 360_000,
  longestRestartWaitMs: 1_800_000,
  mostRestarts: 5,
  forgetRestartsAfterMs: 3_600_000,
};

export type SessionDecision = {
  readonly after: SessionMemory;
  /** `undefined`: stays as it is. */
  readonly alarms: readonly { readonly condition: AlarmCondition; readonly isOn: boolean | undefined }[];
  readonly restart: boolean;
};

/**
 * Debounces the connection: EvolutionAPI reports hundreds of `connecting` a minute while offline, opens for a second
 * between two of them, and tells nothing at all of some closes. So only steady openness ends a trouble, and only lasting
 * trouble is told or acted on. A session that was logged out is not restarted: only a scan helps.
 */
export function decideSession(
  before: SessionMemory | undefined,
  look: SessionLook,
  now: number,
  policy: SessionPolicy,
): SessionDecision {
  const seen = observed(before ?? { v: 1, restarts: 0 }, look, now, policy);
  const troubleMs = seen.troubleSince === undefined ? 0 : (seen.openSince ?? now) - seen.troubleSince;
  const isLoggedOut = seen.isLoggedOut === true && look.state !== 'open';
  const isDown = look.state !== 'open' && look.state !== 'unreachable' && troubleMs >= policy.restartAfterMs;
  const needsRestart = !isLoggedOut && (isDown || look.isDeaf) && hasWaited(seen, now, policy);
  const restart = needsRestart && seen.restarts < policy.mostRestarts;
  return {
    after: restart ? { ...seen, restarts: seen.restarts + 1, restartedAt: now } : seen,
    alarms: [
      { condition: 'whatsapp-down', isOn: troubleMs >= policy.alarmAfterMs },
      { condition: 'whatsapp-logged-out', isOn: isLoggedOut },
      // Over only when peace has lasted so long that the restarts are forgotten.
      {
        condition: 'restarts-exhausted',
        isOn: needsRestart && !restart ? true : seen.restarts === 0 ? false : undefined,
      },
    ],
    restart,
  };
}

function observed(before: SessionMemory, look: SessionLook, now: number, policy: SessionPolicy): SessionMemory {
  const { v, restarts, restartedAt } = before;
  const past = restartedAt === undefined ? { v, restarts } : { v, restarts, restartedAt };
  if (look.state !== 'open') {
    const isLoggedOut = look.saysLoggedOut || before.isLoggedOut === true;
    return { ...past, troubleSince: before.troubleSince ?? now, ...(isLoggedOut ? { isLoggedOut } : {}) };
  }
  if (before.troubleSince !== undefined) {
    const openSince = before.openSince ?? now;
    if (now - openSince < policy.steadyMs) return { ...past, troubleSince: before.troubleSince, openSince };
  }
  const isForgotten = !look.isDeaf && restartedAt !== undefined && now - restartedAt >= policy.forgetRestartsAfterMs;
  return isForgotten ? { v, restarts: 0 } : past;
}

function hasWaited({ restarts, restartedAt }: SessionMemory, now: number, policy: SessionPolicy): boolean {
  if (restartedAt === undefined) return true;
  const wait = Math.min(policy.longestRestartWaitMs, policy.firstRestartWaitMs * 2 ** Math.max(0, restarts - 1));
  return now - restartedAt >= wait;
}
