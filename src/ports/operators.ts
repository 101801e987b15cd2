import type { Operator, OperatorRole } from '../contracts/operator.ts';

/** How an operator proves who they are: `sealedSecret` is the seed of their codes. */
export type OperatorCredential = { readonly operator: Operator; readonly sealedSecret: string };

export type OperatorRow = Operator & {
  readonly createdAt: number;
  readonly isActive: boolean;
  /** Epoch milliseconds of the last page that a session of theirs asked for. */
  readonly seenAt: number | undefined;
};

export type OperatorInvitation = {
  readonly name: string;
  readonly role: OperatorRole;
  readonly sealedSecret: string;
};

export type SessionTimes = { readonly idleMs: number; readonly absoluteMs: number };

/** Who the team is, their invitations and their sessions. Secrets come here hashed or sealed, never plain. */
export type Operators = {
  /** True once anybody ever became an operator: the first login is over for good. */
  readonly isAnybodyHere: () => Promise<boolean>;
  readonly list: () => Promise<readonly OperatorRow[]>;
  /** An active operator by their name, however it is cased or accented. */
  readonly byName: (name: string) => Promise<OperatorCredential | undefined>;
  /** `true` for the first to use this time step of the operator's codes; each code works once. */
  readonly useStep: (operatorId: string, step: number) => Promise<boolean>;

  readonly invite: (
    invitation: OperatorInvitation & { readonly secretHash: string; readonly forMs: number },
  ) => Promise<'invited' | 'name-taken'>;
  /** An invitation that was not used and has not run out. */
  readonly invitation: (secretHash: string) => Promise<OperatorInvitation | undefined>;
  /**
   * Makes the operator of an invitation, which is used up by it, under the id that the caller chose (the secret is sealed
   * for it). `undefined`: used or run out meanwhile, or the name is taken.
   */
  readonly enrol: (enrolment: {
    readonly secretHash: string;
    readonly id: string;
    readonly sealedSecret: string;
    readonly step: number;
  }) => Promise<Operator | undefined>;
  /** Ends their sessions, too. `false`: unknown, not active, or the last active admin. */
  readonly deactivate: (operatorId: string) => Promise<boolean>;

  readonly startSession: (operatorId: string, sessionHash: string) => Promise<void>;
  /** The active operator of a session that is neither idle for too long nor too old; marks it as seen. */
  readonly session: (sessionHash: string, times: SessionTimes) => Promise<Operator | undefined>;
  readonly endSession: (sessionHash: string) => Promise<void>;
  /** The reason that was given in this session to look at this person, not longer ago than that. */
  readonly grant: (sessionHash: string, personId: string, forMs: number) => Promise<string | undefined>;
  readonly giveReason: (sessionHash: string, personId: string, reason: string) => Promise<void>;

  /** Milliseconds until this key may be tried again; 0: now. */
  readonly waitFor: (key: string) => Promise<number>;
  /** Counts a failure; from the fourth on each makes the next try wait, twice as long each time, up to a quarter of an hour. */
  readonly failed: (key: string) => Promise<void>;
  readonly succeeded: (key: string) => Promise<void>;
};
