import type { Hono } from 'hono';
import { type Clock, systemClock } from '../../platform/clock.ts';
import type { PaymentProvider, ProviderCharge, ProviderStatus } from '../../ports/payment-provider.ts';
import { chargeLog, type SimulatedCharge } from './charge-log.ts';
import { payerPage } from './payer-page.ts';
import { pixCode } from './pix-code.ts';

export type SimulatedPayments = PaymentProvider & {
  /** `/simulador/pagamentos`, where a tester pays. */
  readonly page: Hono;
  /** As a payer's bank does. False: there is no such charge, or it cannot be paid (any more). */
  readonly pay: (chargeId: string) => boolean;
  /** Whom to notify of payments, as a provider's webhook does: a hint that may be lost. */
  readonly notify: (listener: (chargeId: string) => void) => void;
};

/** A Pix code can be paid for a day. */
const EXPIRES_AFTER_MS = 24 * 3_600_000;

/** A payment provider that lives in this process and moves no money: for trying and testing all that surrounds a payment. */
export function simulatedPayments(needs: {
  /** Keeps the charges over a restart; none: in memory only. */
  readonly file?: string;
  readonly clock?: Clock;
}): SimulatedPayments {
  const { clock = systemClock } = needs;
  const log = chargeLog(needs);
  const listeners = new Set<(chargeId: string) => void>();

  function pay(chargeId: string): boolean {
    const charge = log.find(chargeId);
    if (charge === undefined || charge.paidAt !== undefined || charge.expiresAt <= clock.now()) return false;
    log.save({ ...charge, paidAt: clock.now() });
    for (const tell of listeners) tell(chargeId);
    return true;
  }

  return {
    createCharge: async ({ chargeId, amount, description }) => {
      const known = log.find(chargeId);
      if (known) return madeOf(known);
      const pix = pixCode({ chargeId, amount, description });
      const createdAt = clock.now();
      const charge = { chargeId, amount, description, pix, createdAt, expiresAt: createdAt + EXPIRES_AFTER_MS };
      log.save(charge);
      return madeOf(charge);
    },
    status: async (chargeId) => statusOf(log.find(chargeId)),
    refund: async (chargeId) => {
      const charge = log.find(chargeId);
      if (charge?.paidAt !== undefined && charge.refundedAt === undefined)
        log.save({ ...charge, refundedAt: clock.now() });
    },
    page: payerPage({ all: log.all, pay, clock }),
    pay,
    notify: (listener) => listeners.add(listener),
  };
}

function madeOf({ chargeId, pix, expiresAt }: SimulatedCharge): ProviderCharge {
  return { chargeId, pixCopyPaste: pix, expiresAt };
}

function statusOf(charge: SimulatedCharge | undefined): ProviderStatus {
  if (charge === undefined) return { kind: 'unknown' };
  const { paidAt, refundedAt, amount } = charge;
  if (refundedAt !== undefined) return { kind: 'refunded' };
  return paidAt === undefined ? { kind: 'waiting' } : { kind: 'paid', paidAt, amount };
}
