import type { AlarmCondition, NoticeDetails, OperatorNotice } from '../contracts/operator-notice.ts';

/**
 * Which alarms are on, and what an operator has not been told yet; durable, so that a restart neither forgets an alarm
 * nor raises it again. Calls (a person asked for a human) come in with the turn's commit.
 */
export type AlarmBook = {
  /** `true` when it was not on before; only then an operator is told. */
  readonly raise: (alarm: {
    readonly condition: AlarmCondition;
    readonly about: string;
    readonly details?: NoticeDetails;
  }) => Promise<boolean>;
  /** `true` when it was on. */
  readonly clear: (alarm: { readonly condition: AlarmCondition; readonly about: string }) => Promise<boolean>;
  /** The oldest notices that nobody was told of. Each is offered again, later each time, until it is marked; for a day. */
  readonly claimNotices: (limit: number) => Promise<readonly OperatorNotice[]>;
  readonly markTold: (id: number) => Promise<void>;
};
