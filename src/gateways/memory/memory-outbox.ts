import { OUR_OWN_REASONS, WITHOUT_RECEIPT_MS } from '../../contracts/delivery-proof.ts';
import type { Clock } from '../../platform/clock.ts';
import type { ClaimedMessage, Outbox, SendOutcomes } from '../../ports/outbox.ts';
import { absorbInMemory } from './absorb-in-memory.ts';
import { addressesOf, type MemoryData, type OutboxRow } from './memory-data.ts';
import { ended, isUnfinished } from './outbox-row.ts';

/** The outbox over memory; several workers may share one `data`. */
export function memoryOutbox(needs: {
  readonly data: MemoryData;
  readonly clock: Clock;
  readonly worker: string;
  readonly claimMs: number;
}): Outbox {
  const { data, clock, worker, claimMs } = needs;

  function claim(limit: number, personId?: string): readonly ClaimedMessage[] {
    const due = heads(data)
      .filter((row) => row.dueAt <= clock.now() && (personId === undefined || row.personId === personId))
      .toSorted((one, other) => one.dueAt - other.dueAt || one.id - other.id)
      .slice(0, limit);
    return due.flatMap(take).toSorted((one, other) => one.id - other.id);
  }

  function take(row: OutboxRow): readonly ClaimedMessage[] {
    if (isStopped(data, row) || isExpired(row, clock.now())) {
      data.outbox.set(row.id, ended(row, { status: 'cancelled', endedAt: clock.now() }));
      return [];
    }
    const action: ClaimedMessage['action'] = row.status === 'pending' ? 'send' : 'reconcile';
    const attempts = row.attempts + 1;
    const firstTriedAt = row.firstTriedAt ?? clock.now();
    const dueAt = clock.now() + claimMs;
    data.outbox.set(row.id, { ...row, status: 'sending', attempts, firstTriedAt, dueAt, claim: { worker, action } });
    const sendBefore = clock.now() + claimMs / 2;
    const { id, personId, instance, to, text, purpose, createdAt, expiresAt } = row;
    const message = {
      id,
      personId,
      instance,
      to,
      text,
      purpose,
      createdAt,
      attempts,
      firstTriedAt,
      sendBefore,
      action,
    };
    return [expiresAt === undefined ? message : { ...message, expiresAt }];
  }

  /** What a worker says counts only while its claim is the last one. */
  function change(id: number, changed: (row: OutboxRow) => Partial<OutboxRow>): void {
    const row = data.outbox.get(id);
    if (row?.status !== 'sending' || row.claim?.worker !== worker) return;
    data.outbox.set(id, { ...row, ...changed(row) });
  }

  return {
    claim: async (limit, personId) => claim(limit, personId),
    renew: async (id) => {
      const row = data.outbox.get(id);
      if (row?.status !== 'sending' || row.claim?.worker !== worker) return undefined;
      data.outbox.set(id, { ...row, dueAt: clock.now() + claimMs });
      return clock.now() + claimMs / 2;
    },
    markSent: async (id, providerMessageId) => {
      const row = data.outbox.get(id);
      if (row === undefined || row.status === 'sent' || row.status === 'failed') return;
      const isTaken = [...data.outbox.values()].some((other) => other.providerMessageId === providerMessageId);
      data.outbox.set(
        id,
        ended(row, { status: 'sent', endedAt: clock.now(), ...(isTaken ? {} : { providerMessageId }) }),
      );
    },
    markUnknown: async (id, ms) => change(id, () => ({ status: 'unknown', dueAt: clock.now() + ms })),
    markPending: async (id, ms) => change(id, () => ({ status: 'pending', dueAt: clock.now() + ms })),
    postpone: async (id, ms) =>
      change(id, (row) => ({
        status: row.claim?.action === 'reconcile' ? 'unknown' : 'pending',
        dueAt: clock.now() + ms,
        attempts: row.attempts - 1,
        firstTriedAt: row.attempts > 1 ? row.firstTriedAt : undefined,
      })),
    markFailed: async (id, lastError) =>
      change(id, (row) => ended(row, { status: 'failed', endedAt: clock.now(), lastError })),
    markCancelled: async (id, lastError) =>
      change(id, (row) => ended(row, { status: 'cancelled', endedAt: clock.now(), lastError })),
    knownProviderIds: async (ids, besides) => {
      const others = [...data.outbox.values()].filter(({ id }) => id !== besides);
      const known = new Set(others.map((row) => row.providerMessageId));
      return new Set(ids.filter((id) => known.has(id)));
    },
    receiptsOf: async (instance, ids) => {
      const asked = new Set(ids);
      return new Map(
        [...data.outbox.values()].flatMap((row) =>
          row.instance === instance && row.providerMessageId !== undefined && asked.has(row.providerMessageId)
            ? [[row.providerMessageId, row.receipt] as const]
            : [],
        ),
      );
    },
    absorbGatewayEvents: async (limit) => absorbInMemory({ data, clock }, limit),
    nextDueIn: async (personId) => {
      const asked = heads(data).filter((row) => personId === undefined || row.personId === personId);
      const waits = asked.map((row) => Math.max(0, row.dueAt - clock.now()));
      return waits.length === 0 ? undefined : Math.min(...waits);
    },
    proactiveTried: async (query) => proactiveTried(data, query),
    outcomes: async (query) => outcomesSince(data, query, clock.now()),
    hasOptedOut: async (personId) => addressesOf(data, personId).some((address) => data.optOuts.has(address)),
  };
}

function proactiveTried(data: MemoryData, query: Parameters<Outbox['proactiveTried']>[0]) {
  const tried = [...data.outbox.values()].filter(
    (row) =>
      row.purpose === 'proactive' &&
      row.instance === query.instance &&
      (row.firstTriedAt ?? 0) >= query.since &&
      (row.status === 'sent' || row.status === 'unknown' || (row.status === 'sending' && row.id < query.besides)),
  );
  return { person: tried.filter(({ personId }) => personId === query.personId).length, number: tried.length };
}

function outcomesSince(data: MemoryData, query: Parameters<Outbox['outcomes']>[0], now: number): SendOutcomes {
  const isTooYoung = ({ status, receipt = 'pending', endedAt = now }: OutboxRow) =>
    status === 'sent' && receipt === 'pending' && endedAt > now - query.delayMs;
  const rows = [...data.outbox.values()].filter(
    (row) =>
      !isTooYoung(row) &&
      row.instance === query.instance &&
      (row.firstTriedAt ?? 0) >= query.since &&
      (query.purpose === undefined || row.purpose === query.purpose) &&
      (row.status === 'sent' || (row.status === 'failed' && !OUR_OWN_REASONS.includes(row.lastError ?? ''))),
  );
  const errors = rows.filter(({ status, receipt }) => status === 'failed' || receipt === 'error').length;
  const arrived = rows.filter(
    ({ status, receipt, endedAt }) =>
      status === 'sent' &&
      receipt !== 'error' &&
      ((receipt !== undefined && receipt !== 'pending') || (endedAt ?? now) < now - WITHOUT_RECEIPT_MS - query.delayMs),
  ).length;
  return { tried: rows.length, errors, arrived };
}

/** Each person's message that is next: what may be on its way first, then the oldest; a reply passes a put-off reminder. */
function heads(data: MemoryData): readonly OutboxRow[] {
  const unfinished = [...data.outbox.values()].filter(isUnfinished);
  return unfinished.filter(
    (row) =>
      !unfinished.some((other) => other.personId === row.personId && other.id !== row.id && goesBefore(other, row)),
  );
}

function goesBefore(other: OutboxRow, row: OutboxRow): boolean {
  if (row.status !== 'pending') return other.status !== 'pending' && other.id < row.id;
  if (other.status !== 'pending') return true;
  return other.id < row.id && !(row.purpose === 'reply' && other.purpose === 'proactive');
}

function isStopped(data: MemoryData, row: OutboxRow): boolean {
  return addressesOf(data, row.personId).some((address) => {
    const optedOutAt = data.optOuts.get(address);
    return optedOutAt !== undefined && (row.purpose === 'proactive' || row.createdAt < optedOutAt);
  });
}

function isExpired({ status, expiresAt }: OutboxRow, now: number): boolean {
  return status === 'pending' && expiresAt !== undefined && expiresAt <= now;
}
