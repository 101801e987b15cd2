import { RECEIPT_RANK } from '../../contracts/receipt-status.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Hearing } from '../../ports/hearing.ts';
import type { InboxRow, MemoryData } from './memory-data.ts';

const QUARTER_MS = 900_000;

export function memoryHearing({ data, clock }: { readonly data: MemoryData; readonly clock: Clock }): Hearing {
  function listen(): void {
    const news = [...data.inbox.values()].filter(({ seq }) => seq > (data.heardUntil ?? seq));
    for (const row of news) if (!isConnection(row)) count(row);
    data.heardUntil = Math.max(data.heardUntil ?? 0, ...[...data.inbox.values()].map(({ seq }) => seq));
  }

  function count({ key, receivedAt }: InboxRow): void {
    const instance = decodeURIComponent(key.split('/', 1)[0] ?? '');
    const quarters = data.heard.get(instance) ?? new Map<number, number>();
    const quarter = Math.floor(receivedAt / QUARTER_MS) * QUARTER_MS;
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1);
    data.heard.set(instance, quarters);
    data.lastHeard.set(instance, Math.max(receivedAt, data.lastHeard.get(instance) ?? 0));
  }

  return {
    listen: async () => listen(),
    quarters: async (instance, since) =>
      new Map([...(data.heard.get(instance) ?? [])].filter(([quarter]) => quarter >= since)),
    lastHeardAt: async (instance) => data.lastHeard.get(instance),
    activePeople: async (since) => [...data.conversations.values()].filter(({ movedAt }) => movedAt >= since).length,
    confirmations: async (instance, { from, to }) => {
      const sent = [...data.outbox.values()]
        .filter(({ endedAt }) => endedAt !== undefined && endedAt <= to)
        .slice(-100)
        .filter((row) => row.instance === instance && row.status === 'sent' && isWithin(row.endedAt, from, to));
      const confirmed = sent.filter(({ receipt }) => receipt !== undefined && RECEIPT_RANK[receipt] > 1);
      return { taken: sent.length, confirmed: confirmed.length };
    },
  };

  function isWithin(at: number | undefined, from: number, to: number): boolean {
    const endedAt = at ?? clock.now();
    return endedAt >= from && endedAt <= to;
  }
}

function isConnection({ key }: InboxRow): boolean {
  return key.split('/')[1] === 'connection';
}
