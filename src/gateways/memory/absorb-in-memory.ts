import { isProvenBy, PROOF_PATIENCE_MS } from '../../contracts/delivery-proof.ts';
import type { ConnectionState, Receipt, ReceiptStatus, SentEcho } from '../../contracts/inbound-event.ts';
import { RECEIPT_RANK } from '../../contracts/receipt-status.ts';
import type { Clock } from '../../platform/clock.ts';
import type { GatewayNews } from '../../ports/outbox.ts';
import { fromJson, type InboxRow, type MemoryData, type OutboxRow } from './memory-data.ts';
import { ended, isUnfinished } from './outbox-row.ts';

/** As absorbGatewayEvents of the port. What fits nothing yet is looked at again for an hour. */
export function absorbInMemory(
  { data, clock }: { readonly data: MemoryData; readonly clock: Clock },
  limit: number,
): GatewayNews {
  const connections = new Map<string, ConnectionState>();
  const receipts = new Map<number, GatewayNews['receipts'][number]>();
  let handled = 0;
  const due = [...data.inbox.values()]
    .filter((row) => row.lane === 'delivery' && !row.isDone && row.dueAt <= clock.now())
    .slice(0, limit);

  function apply(row: InboxRow): boolean {
    const event = fromJson(row.event);
    if (event.kind === 'connection') connections.set(event.instance, event.state);
    if (event.kind === 'sent-echo') return applyEcho(data, event, clock.now());
    if (event.kind !== 'receipt') return true;
    const message = sentAs(data, event);
    if (message === undefined) return false;
    if (raise(data, message, event.status)) {
      receipts.set(message.id, { outboundId: message.id, instance: message.instance, status: event.status });
    }
    return true;
  }

  for (const row of due) {
    const waited = clock.now() - row.receivedAt;
    const isApplied = apply(row);
    if (isApplied) handled += 1;
    if (isApplied || waited > PROOF_PATIENCE_MS) {
      data.inbox.set(row.key, { ...row, event: '', address: undefined, alias: undefined, isDone: true });
    } else data.inbox.set(row.key, { ...row, dueAt: clock.now() + Math.max(waited, 250) });
  }
  return {
    taken: due.length,
    handled,
    connections: [...connections].map(([instance, state]) => ({ instance, state })),
    receipts: [...receipts.values()],
  };
}

function sentAs(data: MemoryData, { messageId, instance }: Receipt | SentEcho): OutboxRow | undefined {
  return [...data.outbox.values()].find((row) => row.providerMessageId === messageId && row.instance === instance);
}

function raise(data: MemoryData, row: OutboxRow, status: ReceiptStatus): boolean {
  if (row.receipt !== undefined && RECEIPT_RANK[row.receipt] >= RECEIPT_RANK[status]) return false;
  data.outbox.set(row.id, { ...row, receipt: status });
  return true;
}

function applyEcho(data: MemoryData, echo: SentEcho, now: number): boolean {
  if (sentAs(data, echo)) return true;
  const { address, alias } = echo.sender;
  const personId = data.addresses.get(address) ?? (alias === undefined ? undefined : data.addresses.get(alias));
  const proven = [...data.outbox.values()].find(
    ({ firstTriedAt, ...row }) =>
      row.personId === personId &&
      row.instance === echo.instance &&
      firstTriedAt !== undefined &&
      isUnfinished({ firstTriedAt, ...row }) &&
      isProvenBy({ text: row.text, firstTriedAt }, echo),
  );
  if (proven === undefined) return false;
  data.outbox.set(proven.id, ended(proven, { status: 'sent', providerMessageId: echo.messageId, endedAt: now }));
  return true;
}
