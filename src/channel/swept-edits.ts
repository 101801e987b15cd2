import type { InboundEvent } from '../contracts/inbound-event.ts';
import type { InboxEntry, MessageStories } from '../ports/inbox.ts';
import { inboxEntry } from './inbox-entry.ts';
import { at } from './json-value.ts';
import { contentText } from './message-content.ts';
import { parseRecords } from './parse-webhook.ts';

/**
 * Edits of people that records of `findMessages` show and no webhook told. WhatsApp writes the key inside an edit from the
 * writer's side, so `messages.edited` may not say whose it is, and `messages.update`, which does, is not asked for in lean
 * mode. EvolutionAPI finds the message by its id all the same: it puts the new words and the time of the edit into the record
 * and marks it EDITED, a deletion too. So an edit is what is marked, is not known as deleted, and has other words than last.
 *
 * `settledBefore` (epoch seconds): the webhook of a younger one may still be on its way, and would say it twice.
 */
export async function sweptEdits(
  { storiesOf }: MessageStories,
  records: readonly unknown[],
  { instance, settledBefore }: { readonly instance: string; readonly settledBefore: number },
): Promise<readonly InboxEntry[]> {
  const parsed = parseRecords(instance, records.filter(isMarked));
  const marked = parsed.kind === 'events' ? parsed.entries : [];
  const candidates = marked.filter(({ event }) => event.kind === 'message' && event.sentAt < settledBefore);
  if (candidates.length === 0) return [];
  const stories = await storiesOf(candidates.map(({ key }) => key));
  return candidates.flatMap(({ key, event }) => {
    if (event.kind !== 'message') return [];
    const { v, sentAt, messageId, sender } = event;
    const text = contentText(event.content);
    const before = lastWords(messageId, stories.get(key) ?? []);
    if (text === '' || before === undefined || before === text) return [];
    return [inboxEntry({ v, kind: 'edit', instance, sentAt, targetId: messageId, sender, text })];
  });
}

function isMarked(record: unknown): boolean {
  const updates = at(record, 'MessageUpdate');
  return Array.isArray(updates) && updates.some((update) => at(update, 'status') === 'EDITED');
}

/** `undefined`: nothing is known of it, or it was deleted. */
function lastWords(messageId: string, story: readonly InboundEvent[]): string | undefined {
  if (story.some((event) => event.kind === 'deletion' && event.targetId === messageId)) return undefined;
  return story
    .flatMap((event) => {
      if (event.kind === 'message') return event.messageId === messageId ? [contentText(event.content)] : [];
      return event.kind === 'edit' && event.targetId === messageId ? [event.text] : [];
    })
    .at(-1);
}
