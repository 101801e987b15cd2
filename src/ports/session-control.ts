/** What may be done to the session of a number of ours. */
export type SessionControl = {
  /** Makes the gateway load the session anew. Rejects with `GatewayUnavailable` when it does not. */
  readonly restart: (instance: string) => Promise<void>;
  /** The number's own address, to send a canary to; `undefined` when the gateway does not tell. */
  readonly ownAddress: (instance: string) => Promise<string | undefined>;
  /** The text of the QR code that links a phone: a login secret. `undefined` when there is none (linked, or not yet). */
  readonly linkCode: (instance: string) => Promise<string | undefined>;
};
