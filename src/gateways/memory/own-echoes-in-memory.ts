import { isProvenBy } from '../../contracts/delivery-proof.ts';
import type { HumanTookOver } from '../../contracts/inbound-event.ts';
import type { MemoryData, OutboxRow } from './memory-data.ts';

const DAY_MS = 86_400_000;

export function ownEchoes(data: MemoryData, personId: string, typed: readonly HumanTookOver[]): ReadonlySet<string> {
  const rows = [...data.outbox.values()];
  const isOurs = (event: HumanTookOver) =>
    rows.some(
      (row) => row.instance === event.instance && (row.providerMessageId === event.messageId || tells(row, event)),
    );
  function tells(row: OutboxRow, event: HumanTookOver): boolean {
    const { firstTriedAt, status, text } = row;
    if (firstTriedAt === undefined || text === '' || firstTriedAt < Date.now() - DAY_MS) return false;
    const mayBe = row.personId === personId || status === 'sending' || status === 'unknown';
    return mayBe && isProvenBy({ text, firstTriedAt }, event);
  }
  return new Set(typed.filter(isOurs).map(({ messageId }) => messageId));
}
