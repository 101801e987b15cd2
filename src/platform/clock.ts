/** Where the time comes from: an argument everywhere, so that tests decide it. */
export type Clock = { readonly now: () => number };

/** Epoch milliseconds of this machine. Leases and expiries use the database's clock instead. */
export const systemClock: Clock = { now: () => Date.now() };
