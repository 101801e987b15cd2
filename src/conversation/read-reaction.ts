import type { Command, Slot } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { MessageContent } from '../contracts/inbound-event.ts';

type Reaction = Extract<MessageContent, { type: 'reaction' }>;

/** A thumb on our question answers it where a yes or no does no harm; never where something would be deleted. */
export function reactionAsAnswer({ emoji }: Reaction, slot: Slot | undefined): string | undefined {
  return slot && ANSWERED_BY_THUMB.has(slot) && /^(👍|👎|✅|❌)/u.test(emoji) ? emoji : undefined;
}

const ANSWERED_BY_THUMB: ReadonlySet<Slot> = new Set(['consent', 'more-debts', 'overdue', 'offers']);

/** A thumb on a message is an opinion of what was asked about last, also when other things were said since. */
export function opinionInReaction(
  content: MessageContent,
  { feedback, asked, mode }: ConversationState,
  now: number,
): Command | undefined {
  const open = feedback?.open;
  if (content.type !== 'reaction' || open?.awaits !== 'helped' || now - open.since > OPINION_MS) return undefined;
  if (mode === 'crisis' || (asked && ANSWERED_BY_THUMB.has(asked.slot))) return undefined;
  if (/^(👍|✅)/u.test(content.emoji)) return { kind: 'opine', helped: 'yes' };
  return /^(👎|❌)/u.test(content.emoji) ? { kind: 'opine', helped: 'no' } : undefined;
}

const OPINION_MS = 7 * 24 * 3_600_000;
