import type { AdmissionWay, CodeAnswer, Standing } from '../contracts/admission.ts';

/** Somebody in their first turns: who they are, where they are answered, and the code that they wrote, if any. */
export type Newcomer = {
  readonly personId: string;
  readonly instance: string;
  readonly replyTo: string;
  /** In capitals, without dashes. */
  readonly code?: string;
};

/** Counted under a lock that everybody who lets people in holds, so that no two decide on the same figures. */
export type KnownOfAdmission = {
  readonly isBraked: boolean;
  /** People who are in, and those of them who came in since the day began. */
  readonly admitted: number;
  readonly admittedToday: number;
  /** Of these, those who were called from the queue. */
  readonly calledToday: number;
};

export type KnownOfNewcomer = KnownOfAdmission & {
  /** People who wait before this one. */
  readonly ahead: number;
  /** The invitation of the code that was written; `undefined`: there is no such code. */
  readonly invitation: Pick<Invitation, 'id' | 'cohort' | 'mostUses' | 'uses' | 'expiresAt' | 'revokedAt'> | undefined;
  /** Codes that did not fit, in the last 24 hours. */
  readonly wrongCodes: number;
};

export type EntryDecision =
  | { readonly kind: 'admit'; readonly way: 'public' | 'queue' }
  | { readonly kind: 'admit'; readonly way: 'invitation'; readonly invitationId: number; readonly cohort: string }
  | { readonly kind: 'wait'; readonly isMoving: boolean; readonly code?: CodeAnswer };

/** The moment of a decision and the beginning of its day, in epoch milliseconds. */
export type AdmissionMoment = { readonly now: number; readonly dayStart: number };

/** People who are in are counted up to `countTo`: by how much a capacity is exceeded decides nothing, and would cost. */
export type AdmissionCount = AdmissionMoment & { readonly countTo: number };

export type Admission = {
  /** Lets somebody in without counting or asking anything; whoever waited waits no more. */
  readonly admit: (newcomer: Newcomer, now: number) => Promise<void>;
  /**
   * Where a newcomer stands. Who is in stays in, and `decide` is not asked. Otherwise one transaction counts, asks, and
   * writes: the person is in, or has a place in the queue (their old one, if they had one). Safe to repeat.
   */
  readonly enter: (
    newcomer: Newcomer,
    moment: AdmissionCount,
    decide: (known: KnownOfNewcomer) => EntryDecision,
  ) => Promise<Standing>;
  /**
   * Lets in as many as `decide` says, who has waited longest first, each with `words` in the outbox by the same
   * transaction: whoever is called is told exactly once, however many processes do this. 0 as well when another process
   * is at it. Who rests (a crisis, no wish for messages) keeps the place and is passed over.
   */
  readonly call: (
    moment: AdmissionCount,
    words: string,
    decide: (known: KnownOfAdmission & { readonly waiting: number }) => number,
  ) => Promise<number>;
  readonly overview: (moment: AdmissionMoment) => Promise<AdmissionOverview>;
};

export type AdmissionOverview = {
  readonly waiting: number;
  /** Epoch milliseconds since when the first of the queue waits; `undefined`: the queue is empty. */
  readonly oldestSince: number | undefined;
  readonly admitted: number;
  readonly today: Readonly<Record<Exclude<AdmissionWay, 'before'>, number>>;
};

export type Invitation = {
  readonly id: number;
  /** In capitals, without dashes. */
  readonly code: string;
  /** Whom it was made for, as operators call it; how they fare is compared by it. */
  readonly cohort: string;
  readonly mostUses: number;
  readonly uses: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly madeAt: number;
  /** The operator's id. */
  readonly madeBy: string;
  readonly revokedAt: number | undefined;
};

export type Invitations = {
  /** Its id; `undefined`: there is such a code already, make another one. */
  readonly add: (invitation: Omit<Invitation, 'id' | 'uses' | 'revokedAt'>) => Promise<number | undefined>;
  /** The newest first. */
  readonly list: (limit: number) => Promise<readonly Invitation[]>;
  /** `false`: there was none to revoke. Who came in by it stays in. */
  readonly revoke: (id: number, now: number) => Promise<boolean>;
};
