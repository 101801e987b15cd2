import type { AdmissionWay } from '../../contracts/admission.ts';
import type { BrakeState } from '../../contracts/brake.ts';
import type { Invitation } from '../../ports/admission.ts';
import type { BrakeJudgement } from '../../ports/brake-book.ts';
import type { SettingChange } from '../../ports/settings.ts';

/** What the beta adds to the data in memory. */
export type MemoryBetaData = {
  readonly admissions: Map<string, AdmissionRow>;
  readonly invitations: Map<number, Invitation>;
  brake: (BrakeJudgement & { readonly judgedAt: number }) | undefined;
  brakeChanges: readonly BrakeState[];
  readonly settings: Map<string, unknown>;
  settingChanges: readonly SettingChange[];
};

export type AdmissionRow = {
  readonly ticket: number;
  readonly status: 'waiting' | 'admitted';
  readonly way: AdmissionWay | undefined;
  readonly cohort: string | undefined;
  readonly instance: string;
  /** Of those who wait only. */
  readonly replyTo: string | undefined;
  readonly rests: boolean;
  readonly askedAt: number;
  readonly admittedAt: number | undefined;
  readonly wrongCodes: number;
  readonly wrongSince: number | undefined;
};

export function emptyBetaData(): MemoryBetaData {
  return {
    admissions: new Map(),
    invitations: new Map(),
    brake: undefined,
    brakeChanges: [],
    settings: new Map(),
    settingChanges: [],
  };
}

/** As the database merges them: who was in by one of the two is in, who waited by both has the older place. */
export function mergeAdmissions({ admissions }: MemoryBetaData, from: string, to: string): void {
  const merged = admissions.get(from);
  const kept = admissions.get(to);
  admissions.delete(from);
  if (merged === undefined) return;
  if (kept === undefined) {
    admissions.set(to, merged);
    return;
  }
  const isIn = kept.status === 'admitted' || merged.status === 'admitted';
  admissions.set(to, {
    ...kept,
    ticket: Math.min(kept.ticket, merged.ticket),
    askedAt: Math.min(kept.askedAt, merged.askedAt),
    status: isIn ? 'admitted' : 'waiting',
    way: kept.way ?? merged.way,
    cohort: kept.cohort ?? merged.cohort,
    admittedAt: kept.admittedAt ?? merged.admittedAt,
    replyTo: isIn ? undefined : kept.replyTo,
  });
}

export function keepPlaceInMemory(
  { admissions }: MemoryBetaData,
  personId: string,
  waiting: 'stays' | 'rests' | 'leaves' | undefined,
): void {
  const row = admissions.get(personId);
  if (waiting === undefined || row?.status !== 'waiting') return;
  if (waiting === 'leaves') admissions.delete(personId);
  else admissions.set(personId, { ...row, rests: waiting === 'rests' });
}
