import type { Clock } from '../../platform/clock.ts';
import type { EntitlementChange, Entitlements } from '../../ports/entitlements.ts';
import type { PremiumCharge, PremiumCharges } from '../../ports/premium-charges.ts';
import type { ChargeRow, MemoryData } from './memory-data.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock };

const DAY_MS = 86_400_000;

export function memoryEntitlements({ data, clock }: Needs): Entitlements {
  const planOf = (personId: string) => ((data.premium.get(personId) ?? 0) > clock.now() ? 'premium' : 'free');
  return {
    of: async (personId) => planOf(personId),
    standing: async (personId) => {
      const until = data.premium.get(personId);
      return {
        plan: planOf(personId),
        ...(until === undefined ? {} : { until }),
        changes: data.premiumChanges
          .filter((row) => row.personId === personId)
          .map(({ personId: _, ...change }) => change)
          .toReversed(),
      };
    },
    set: async ({ personId, until, operatorId, reason }) => {
      if (!data.conversations.has(personId)) return;
      data.premium.set(personId, until ?? clock.now());
      note({ data, clock }, personId, { until, by: { kind: 'operator', operatorId, reason } });
    },
  };
}

/** Charges over memory: each call is one step, so it is a transaction by itself. */
export function memoryPremiumCharges({ data, clock }: Needs): PremiumCharges {
  const newestFirst = () => [...data.charges.values()].toReversed();
  const regrettable = (personId: string, paidSince: number) =>
    newestFirst().find((row) => row.personId === personId && row.status === 'paid' && (row.paidAt ?? 0) >= paidSince);
  const change = (row: ChargeRow, changes: Partial<ChargeRow>) => data.charges.set(row.id, { ...row, ...changes });
  return {
    begin: async ({ personId, id, amount, days }) => {
      if (!data.conversations.has(personId)) return undefined;
      const waiting = newestFirst().find((row) => row.personId === personId && isWaiting(row, clock.now()));
      if (waiting) return chargeOf(waiting);
      const row: ChargeRow = { id, personId, amount, days, status: 'opening', createdAt: clock.now() };
      data.charges.set(id, row);
      return chargeOf(row);
    },
    opened: async ({ id, pix, expiresAt }) => {
      const row = data.charges.get(id);
      if (row?.status === 'opening') change(row, { status: 'open', pix, expiresAt });
    },
    latest: async (personId) => {
      const row = newestFirst().find((one) => one.personId === personId);
      return row && chargeOf(row);
    },
    confirm: async ({ id, paidAt, amount: came, receipt }) => {
      const row = data.charges.get(id);
      if (row === undefined) return 'unknown';
      if (row.status === 'paid' || row.status === 'refunding' || row.status === 'refunded') return 'again';
      const { personId, amount, days } = row;
      if (row.status === 'cancelled' || personId === undefined || came < amount) {
        change(row, { status: 'refunding', paidAt });
        return 'refund';
      }
      change(row, { status: 'paid', paidAt });
      const until = Math.max(clock.now(), data.premium.get(personId) ?? 0) + days * DAY_MS;
      data.premium.set(personId, until);
      note({ data, clock }, personId, { until, by: { kind: 'payment', chargeId: id } });
      tell({ data, clock }, personId, { v: 1, type: 'premium-paid', amount, days });
      addReceipt({ data, clock }, personId, receipt({ until, amount }));
      return 'counted';
    },
    cancel: async (personId) => {
      for (const row of newestFirst()) {
        if (row.personId === personId && (row.status === 'opening' || row.status === 'open'))
          change(row, { status: 'cancelled' });
      }
    },
    regrettable: async (personId, paidSince) => {
      const row = regrettable(personId, paidSince);
      return row && chargeOf(row);
    },
    regret: async (personId, paidSince) => {
      const row = regrettable(personId, paidSince);
      if (row === undefined) return undefined;
      change(row, { status: 'refunding' });
      const until = (data.premium.get(personId) ?? 0) - row.days * DAY_MS;
      data.premium.set(personId, until);
      note({ data, clock }, personId, { until, by: { kind: 'refund', chargeId: row.id } });
      tell({ data, clock }, personId, { v: 1, type: 'premium-refunded', days: row.days });
      return { id: row.id };
    },
    unsettled: async (createdSince, after) =>
      [...data.charges.values()]
        .slice(after === undefined ? 0 : [...data.charges.keys()].indexOf(after) + 1)
        .filter(
          ({ status, createdAt }) => status === 'refunding' || (UNSETTLED.has(status) && createdAt >= createdSince),
        )
        .map(chargeOf),
    refunded: async (id) => {
      const row = data.charges.get(id);
      if (row?.status === 'refunding') change(row, { status: 'refunded' });
    },
  };
}

const UNSETTLED: ReadonlySet<PremiumCharge['status']> = new Set(['opening', 'open', 'cancelled']);

function isWaiting({ status, expiresAt }: ChargeRow, now: number): boolean {
  return (status === 'opening' || status === 'open') && (expiresAt === undefined || expiresAt > now);
}

function chargeOf({ personId: _, ...charge }: ChargeRow): PremiumCharge {
  return charge;
}

function note({ data, clock }: Needs, personId: string, change: Omit<EntitlementChange, 'at'>): void {
  data.premiumChanges = [...data.premiumChanges, { personId, at: clock.now(), ...change }];
}

function tell({ data, clock }: Needs, personId: string, event: MemoryData['events'][number]['event']): void {
  data.events = [...data.events, { personId, event, at: clock.now() }];
}

/** To where they were last written to. */
function addReceipt({ data, clock }: Needs, personId: string, text: string): void {
  const last = [...data.outbox.values()].findLast((row) => row.personId === personId && row.to !== '');
  if (last === undefined) return;
  data.lastId += 1;
  data.outbox.set(data.lastId, {
    ...{ id: data.lastId, personId, instance: last.instance, to: last.to },
    ...{ text: text.toWellFormed().replaceAll('\0', ''), purpose: 'reply', status: 'pending', attempts: 0 },
    ...{ createdAt: clock.now(), dueAt: clock.now() + 1_000, expiresAt: undefined, firstTriedAt: undefined },
    ...{ claim: undefined, providerMessageId: undefined, receipt: undefined, endedAt: undefined },
    ...{ lastError: undefined, forgetWhenEnded: false },
  });
}
