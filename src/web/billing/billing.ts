import { LAW_LIMITS } from '../../domain/law/limits.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { PaymentProvider } from '../../ports/payment-provider.ts';
import type { Confirmed, PremiumCharge, PremiumCharges } from '../../ports/premium-charges.ts';
import { receiptWords } from './receipt-words.ts';

/** So many days of premium for so much money, once: nothing renews by itself. */
export type PremiumOffer = { readonly price: Centavos; readonly days: number };

export type BillingNeeds = {
  readonly charges: PremiumCharges;
  readonly provider: PaymentProvider;
  readonly offer: () => Promise<PremiumOffer>;
  /** Up to 25 letters and digits, never the same twice: also the name of the payment at the bank. */
  readonly newChargeId: () => string;
  readonly clock: Clock;
  readonly log: Log;
  /** A receipt waits in the outbox. */
  readonly onReceipt?: () => void;
};

export type Billing = {
  /** The charge that can be paid now; `undefined` for a person who is not known any more. Asking again gives the same. */
  readonly begin: (personId: string) => Promise<PremiumCharge | undefined>;
  /** Asks the provider and counts what was paid. `waiting`: nothing has come yet. Safe to call at any time. */
  readonly check: (chargeId: string) => Promise<Confirmed | 'waiting'>;
  readonly cancel: (personId: string) => Promise<void>;
  /** The payment that may be undone now; `undefined`: there is none, or its time is over. */
  readonly regrettable: (personId: string) => Promise<PremiumCharge | undefined>;
  /** A purchase made from afar may be undone without a reason for some days (rule `right-of-withdrawal`). */
  readonly regret: (personId: string) => Promise<boolean>;
  /** Looks after all that is not settled: what no notification told, and what has to go back. How many changed. */
  readonly settle: () => Promise<number>;
};

export const REGRET_DAYS = LAW_LIMITS['right-of-withdrawal'].days;
const DAY_MS = 86_400_000;
/** Who pays a code a month later gets it counted or back; nobody pays later than that. */
const ASKED_ABOUT_MS = 30 * DAY_MS;

/** Sells premium. The provider is told first and asked always: what anybody else says of a payment counts for nothing. */
export function billing(needs: BillingNeeds): Billing {
  const { charges, provider, offer, clock, log } = needs;

  async function begin(personId: string): Promise<PremiumCharge | undefined> {
    const { price, days } = await offer();
    const charge = await charges.begin({ personId, id: needs.newChargeId(), amount: price, days });
    if (charge?.status !== 'opening') return charge;
    const { id, amount } = charge;
    const made = await provider.createCharge({ chargeId: id, amount, description: `Premium por ${charge.days} dias` });
    await charges.opened({ id, pix: made.pixCopyPaste, expiresAt: made.expiresAt });
    return { ...charge, status: 'open', pix: made.pixCopyPaste, expiresAt: made.expiresAt };
  }

  async function check(chargeId: string): Promise<Confirmed | 'waiting'> {
    const status = await provider.status(chargeId);
    if (status.kind !== 'paid') return 'waiting';
    const { paidAt, amount } = status;
    const confirmed = await charges.confirm({ id: chargeId, paidAt, amount, receipt: receiptWords });
    log.info('premium.payment', { charge: chargeId, confirmed });
    if (confirmed === 'counted') needs.onReceipt?.();
    if (confirmed === 'refund') await giveBack(chargeId);
    return confirmed;
  }

  async function giveBack(chargeId: string): Promise<void> {
    await provider.refund(chargeId);
    await charges.refunded(chargeId);
    log.info('premium.refunded', { charge: chargeId });
  }

  /** One that fails waits for the next time and holds up no other. */
  async function settleOne({ id, status }: Pick<PremiumCharge, 'id' | 'status'>): Promise<boolean> {
    try {
      if (status !== 'refunding') return (await check(id)) !== 'waiting';
      await giveBack(id);
      return true;
    } catch (error) {
      log.error('premium.settle-failed', error, { charge: id });
      return false;
    }
  }

  return {
    begin,
    check,
    cancel: (personId) => charges.cancel(personId),
    regrettable: (personId) => charges.regrettable(personId, paidSince()),
    regret: async (personId) => {
      const taken = await charges.regret(personId, paidSince());
      if (taken) await settleOne({ ...taken, status: 'refunding' });
      return taken !== undefined;
    },
    settle,
  };

  function paidSince(): number {
    return clock.now() - REGRET_DAYS * DAY_MS;
  }

  async function settle(): Promise<number> {
    const since = clock.now() - ASKED_ABOUT_MS;
    let changed = 0;
    for (let some = await charges.unsettled(since); some.length > 0; ) {
      for (const charge of some) if (await settleOne(charge)) changed += 1;
      some = await charges.unsettled(since, some.at(-1)?.id);
    }
    return changed;
  }
}
