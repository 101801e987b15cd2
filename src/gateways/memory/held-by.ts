import type { Lease } from '../../ports/conversation-store.ts';
import type { Conversation, MemoryData } from './memory-data.ts';

/** The conversation, when this lease on it is still the current one. */
export function heldBy(data: MemoryData, { personId, fence }: Lease): Conversation | undefined {
  const conversation = data.conversations.get(personId);
  return conversation?.fence === fence && conversation.leasedUntil !== undefined ? conversation : undefined;
}
