import { describe, expect, it } from 'vitest';
import { replies, takeTurn } from '../../../tests/support/postgres-events.ts';
import { memoryPlatform } from '../../gateways/memory/memory-platform.ts';
import { simulatedPayments } from '../../gateways/simulated-payments/simulated-payments.ts';
import { silentLog } from '../../platform/log.ts';
import type { PaymentProvider } from '../../ports/payment-provider.ts';
import type { PremiumCharges } from '../../ports/premium-charges.ts';
import { billing } from './billing.ts';

const DAY_MS = 86_400_000;

async function aSale(
  change: (provider: PaymentProvider) => PaymentProvider = (provider) => provider,
  changeCharges: (charges: PremiumCharges) => PremiumCharges = (charges) => charges,
) {
  let now = Date.parse('2026-12-08T15:00:00Z');
  let ids = 0;
  const clock = { now: () => now };
  const platform = memoryPlatform({ clock });
  const provider = simulatedPayments({ clock });
  const receipts: string[] = [];
  const sells = billing({
    charges: changeCharges(platform.premiumCharges),
    provider: change(provider),
    offer: async () => ({ price: 1490, days: 30 }),
    newChargeId: () => {
      ids += 1;
      return `D${ids}`;
    },
    clock,
    log: silentLog,
    onReceipt: () => receipts.push('receipt'),
  });
  const store = { store: platform.conversationStore };
  const maria = await takeTurn(store, replies('oi'));
  return {
    ...{ platform, provider, sells, receipts, maria },
    erase: () => takeTurn(store, { erase: true, events: [{ v: 1, type: 'erased' }] }),
    later: (ms: number) => {
      now += ms;
    },
  };
}

describe('a sale of premium', () => {
  it('gives a code, counts its payment once, and sends one receipt', async () => {
    const { sells, provider, platform, maria, receipts } = await aSale();
    const charge = await sells.begin(maria);
    expect(charge?.pix).toMatch(/^000201.*6304[0-9A-F]{4}$/);
    expect(await sells.check('D1')).toBe('waiting');
    expect(provider.pay('D1')).toBe(true);
    expect(await sells.check('D1')).toBe('counted');
    expect(await sells.check('D1')).toBe('again');
    expect(await platform.entitlements.of(maria)).toBe('premium');
    expect(receipts).toEqual(['receipt']);
    const texts = [...platform.data.outbox.values()].map(({ text }) => text);
    expect(texts.filter((text) => text.includes('R$ 14,90'))).toEqual([expect.stringContaining('07/01/2027')]);
  });

  it('shows the same code to whoever asks again', async () => {
    const { sells, maria } = await aSale();
    expect(await sells.begin(maria)).toEqual(await sells.begin(maria));
  });

  it('ends by itself when its days are over', async () => {
    const { sells, provider, platform, maria, later } = await aSale();
    await sells.begin(maria);
    provider.pay('D1');
    await sells.check('D1');
    later(30 * DAY_MS - 1);
    expect(await platform.entitlements.of(maria)).toBe('premium');
    later(1);
    expect(await platform.entitlements.of(maria)).toBe('free');
  });

  it('finds by its sweep what no notification told', async () => {
    const { sells, provider, platform, maria } = await aSale();
    await sells.begin(maria);
    provider.pay('D1');
    expect(await sells.settle()).toBe(1);
    expect(await sells.settle()).toBe(0);
    expect(await platform.entitlements.of(maria)).toBe('premium');
  });

  it('gives the money back that comes after an erase, and nobody comes back by it', async () => {
    const { sells, provider, platform, maria, erase } = await aSale();
    await sells.begin(maria);
    await erase();
    provider.pay('D1');
    expect(await sells.check('D1')).toBe('refund');
    expect(await provider.status('D1')).toEqual({ kind: 'refunded' });
    expect(await platform.personPanel.of(maria)).toBeUndefined();
    expect(await platform.entitlements.of(maria)).toBe('free');
    expect([...platform.data.charges.values()]).toMatchObject([{ status: 'refunded', personId: undefined }]);
  });

  it('gives the money back when somebody pays after cancelling', async () => {
    const { sells, provider, platform, maria } = await aSale();
    await sells.begin(maria);
    await sells.cancel(maria);
    provider.pay('D1');
    expect(await sells.settle()).toBe(1);
    expect(await provider.status('D1')).toEqual({ kind: 'refunded' });
    expect(await platform.entitlements.of(maria)).toBe('free');
  });

  it('can be undone for seven days, and not after them', async () => {
    const { sells, provider, platform, maria, later } = await aSale();
    await sells.begin(maria);
    provider.pay('D1');
    await sells.check('D1');
    later(7 * DAY_MS);
    expect(await sells.regret(maria)).toBe(true);
    expect(await provider.status('D1')).toEqual({ kind: 'refunded' });
    expect(await platform.entitlements.of(maria)).toBe('free');
    await sells.begin(maria);
    provider.pay('D2');
    await sells.check('D2');
    later(7 * DAY_MS + 1);
    expect(await sells.regret(maria)).toBe(false);
  });

  it('can be undone, too, when more was asked for and not paid, without asking about what others owe', async () => {
    const asked: string[] = [];
    const { sells, provider, maria } = await aSale((real) => ({
      ...real,
      status: async (chargeId) => {
        asked.push(chargeId);
        return real.status(chargeId);
      },
    }));
    await sells.begin(maria);
    provider.pay('D1');
    await sells.check('D1');
    await sells.begin(maria);
    expect(await sells.regrettable(maria)).toMatchObject({ id: 'D1' });
    expect(await sells.regret(maria)).toBe(true);
    expect(await provider.status('D1')).toEqual({ kind: 'refunded' });
    expect(await sells.regrettable(maria)).toBeUndefined();
    expect(asked).toEqual(['D1']);
  });

  it('is found by the sweep behind any number of others that nobody pays', async () => {
    const { sells, provider, maria } = await aSale(undefined, (real) => ({
      ...real,
      unsettled: async (...asked) => (await real.unsettled(...asked)).slice(0, 1),
    }));
    for (let nth = 0; nth < 3; nth += 1) {
      await sells.begin(maria);
      await sells.cancel(maria);
    }
    await sells.begin(maria);
    provider.pay('D4');
    expect(await sells.settle()).toBe(1);
  });

  it('tries a refund again that failed', async () => {
    let failures = 1;
    const { sells, provider, maria } = await aSale((real) => ({
      ...real,
      refund: async (chargeId) => {
        failures -= 1;
        if (failures >= 0) throw new Error('the provider is away');
        return real.refund(chargeId);
      },
    }));
    await sells.begin(maria);
    await sells.cancel(maria);
    provider.pay('D1');
    expect(await sells.settle()).toBe(0);
    expect(await sells.settle()).toBe(1);
    expect(await provider.status('D1')).toEqual({ kind: 'refunded' });
  });

  it('opens the same charge when the provider was away at the first try', async () => {
    let failures = 1;
    const { sells, maria } = await aSale((real) => ({
      ...real,
      createCharge: async (charge) => {
        failures -= 1;
        if (failures >= 0) throw new Error('the provider is away');
        return real.createCharge(charge);
      },
    }));
    await expect(sells.begin(maria)).rejects.toThrow('away');
    expect(await sells.begin(maria)).toMatchObject({ id: 'D1', status: 'open' });
  });
});
