import type { Centavos } from '../domain/money/centavos.ts';

/** A charge at the provider. `chargeId` is ours, so that asking twice makes one charge. */
export type ProviderCharge = { readonly chargeId: string; readonly pixCopyPaste: string; readonly expiresAt: number };

export type ProviderStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'paid'; readonly paidAt: number; readonly amount: Centavos }
  | { readonly kind: 'refunded' }
  | { readonly kind: 'unknown' };

/**
 * Who takes money for us. What a notification says is never believed: it is a hint to ask `status`. Everything may be
 * repeated.
 */
export type PaymentProvider = {
  readonly createCharge: (charge: {
    readonly chargeId: string;
    readonly amount: Centavos;
    readonly description: string;
  }) => Promise<ProviderCharge>;
  readonly status: (chargeId: string) => Promise<ProviderStatus>;
  /** All of it goes back to whoever paid. */
  readonly refund: (chargeId: string) => Promise<void>;
};
