import type { AlarmCondition } from '../contracts/operator-notice.ts';
import type { Hearing } from '../ports/hearing.ts';
import { HISTORY_MS, isUnusuallySilent } from './decide-silence.ts';
import type { WatchPolicy } from './watch-policy.ts';

/** `undefined`: there is no evidence for or against it (after a restart of ours, say), so an alarm stays as it is. */
export type Sign = { readonly condition: AlarmCondition; readonly isOn: boolean | undefined };

/** Signs that messages do not pass though the session says that it is open. */
export type Deafness = {
  readonly signs: (instance: string, now: number) => Promise<readonly Sign[]>;
  readonly swept: (instance: string, missing: number) => void;
};

export function deafness({
  hearing,
  policy,
}: {
  readonly hearing: Hearing;
  readonly policy: Pick<WatchPolicy, 'silence' | 'missingSweeps' | 'unproven'>;
}): Deafness {
  const missedInARow = new Map<string, number>();

  async function isSilent(instance: string, now: number): Promise<boolean> {
    const lastHeardAt = await hearing.lastHeardAt(instance);
    // The history is read only when there is a silence to compare with it.
    if (lastHeardAt === undefined || now - lastHeardAt < policy.silence.shortestMs) return false;
    const [quarters, activePeople] = await Promise.all([
      hearing.quarters(instance, now - HISTORY_MS - 2 * DAY_MS),
      hearing.activePeople(now - 7 * DAY_MS),
    ]);
    return isUnusuallySilent({ quarters, lastHeardAt, activePeople, now }, policy.silence);
  }

  async function isUnproven(instance: string, now: number): Promise<boolean | undefined> {
    const { least, fromMs, toMs } = policy.unproven;
    const { taken, confirmed } = await hearing.confirmations(instance, { from: now - fromMs, to: now - toMs });
    if (confirmed > 0) return false;
    return taken >= least ? true : undefined;
  }

  function isMissing(instance: string): boolean | undefined {
    const missed = missedInARow.get(instance);
    if (missed === 0) return false;
    return missed !== undefined && missed >= policy.missingSweeps ? true : undefined;
  }

  return {
    async signs(instance, now) {
      return [
        { condition: 'webhooks-missing', isOn: isMissing(instance) },
        { condition: 'silence', isOn: await isSilent(instance, now) },
        { condition: 'sends-unproven', isOn: await isUnproven(instance, now) },
      ];
    },
    swept: (instance, missing) =>
      void missedInARow.set(instance, missing > 0 ? (missedInARow.get(instance) ?? 0) + 1 : 0),
  };
}

const DAY_MS = 86_400_000;
