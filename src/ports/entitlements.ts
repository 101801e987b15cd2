export type Plan = 'free' | 'premium';

/** Who changed what a person may see, and to when. Times are epoch milliseconds. */
export type EntitlementChange = {
  readonly at: number;
  /** Premium until then; `undefined`: free from then on. */
  readonly until: number | undefined;
  readonly by:
    | { readonly kind: 'operator'; readonly operatorId: string; readonly reason: string }
    | { readonly kind: 'payment' | 'refund'; readonly chargeId: string };
};

export type Standing = {
  readonly plan: Plan;
  /** Until when premium was or is; absent when it never was. */
  readonly until?: number;
  /** The newest first. */
  readonly changes: readonly EntitlementChange[];
};

/** What a person may see beyond what is free for all. A payment sets it too: see `PremiumCharges`. */
export type Entitlements = {
  /** By the database's clock, at this moment. */
  readonly of: (personId: string) => Promise<Plan>;
  readonly standing: (personId: string) => Promise<Standing>;
  /** An operator's word, with a reason; `until: undefined` ends it now. Nothing is kept for an erased or unknown person. */
  readonly set: (change: {
    readonly personId: string;
    readonly until: number | undefined;
    readonly operatorId: string;
    readonly reason: string;
  }) => Promise<void>;
};
