import type { Centavos } from '../domain/money/centavos.ts';

/**
 * - `opening`: written down before the provider is asked, so that a payment is never of nothing we know
 * - `open`: can be paid
 * - `paid`: counted, once
 * - `cancelled`: the person changed their mind before paying; money that comes all the same goes back
 * - `refunding`, `refunded`: the money is to go back, and has
 */
export type ChargeStatus = 'opening' | 'open' | 'paid' | 'cancelled' | 'refunding' | 'refunded';

/** What a person is asked to pay for so many days of premium. Times are epoch milliseconds. */
export type PremiumCharge = {
  readonly id: string;
  readonly amount: Centavos;
  readonly days: number;
  readonly status: ChargeStatus;
  readonly createdAt: number;
  /** What is pasted into a bank's app. */
  readonly pix?: string;
  readonly expiresAt?: number;
  readonly paidAt?: number;
};

/**
 * What a confirmation came to. `counted`: premium was extended and the receipt is on its way. `again`: it had counted
 * before. `refund`: nobody wants it any more (cancelled, its person was erased), or it is too little, so it goes back.
 */
export type Confirmed = 'counted' | 'again' | 'refund' | 'unknown';

export type PremiumCharges = {
  /** The charge that waits to be paid, or a new one with this id; `undefined` for a person who is not known any more. */
  readonly begin: (wanted: {
    readonly personId: string;
    readonly id: string;
    readonly amount: Centavos;
    readonly days: number;
  }) => Promise<PremiumCharge | undefined>;
  readonly opened: (charge: { readonly id: string; readonly pix: string; readonly expiresAt: number }) => Promise<void>;
  /** The person's newest charge. */
  readonly latest: (personId: string) => Promise<PremiumCharge | undefined>;
  /**
   * The provider says that it was paid. One transaction: the charge, the days added to what premium is left, the history,
   * the event, and a receipt in the outbox. Counts once, however often it is said.
   */
  readonly confirm: (paid: {
    readonly id: string;
    readonly paidAt: number;
    /** What came; less than was asked for goes back. */
    readonly amount: Centavos;
    readonly receipt: (about: { readonly until: number; readonly amount: Centavos }) => string;
  }) => Promise<Confirmed>;
  /** Takes back what waits to be paid. */
  readonly cancel: (personId: string) => Promise<void>;
  /** The newest payment that was made since then and counts, whatever was asked for after it. */
  readonly regrettable: (personId: string, paidSince: number) => Promise<PremiumCharge | undefined>;
  /** Takes that payment back: premium is shorter by its days, and the money is to be refunded. `undefined` when there is none. */
  readonly regret: (personId: string, paidSince: number) => Promise<{ readonly id: string } | undefined>;
  /**
   * Charges that a provider should be asked about: made since then and not settled, and those whose money is to go back. The
   * oldest first; of many only some, and those behind `after` (an id) at the next call.
   */
  readonly unsettled: (createdSince: number, after?: string) => Promise<readonly PremiumCharge[]>;
  readonly refunded: (id: string) => Promise<void>;
};
