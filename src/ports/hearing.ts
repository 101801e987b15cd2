/** News of a number of ours, counted by quarter of an hour, to know what is usual. Connection news does not count. */
export type Hearing = {
  /** Counts what came in since the last call. Receipts count, by webhook or by a sweep: WhatsApp has said them. */
  readonly listen: () => Promise<void>;
  /** Quarters (epoch milliseconds of their start) in which something was heard since then, with how much. */
  readonly quarters: (instance: string, since: number) => Promise<ReadonlyMap<number, number>>;
  /** Epoch milliseconds of the newest news; `undefined` when there never was any. */
  readonly lastHeardAt: (instance: string) => Promise<number | undefined>;
  /** How many people's conversations moved since then. */
  readonly activePeople: (since: number) => Promise<number>;
  /** Of the newest messages that the gateway took between these two moments: how many, and how many WhatsApp confirmed. */
  readonly confirmations: (
    instance: string,
    between: { readonly from: number; readonly to: number },
  ) => Promise<{ readonly taken: number; readonly confirmed: number }>;
};
