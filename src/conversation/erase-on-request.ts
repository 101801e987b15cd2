import { setTimeout as sleep } from 'node:timers/promises';
import { StaleLease } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import type { Contact, Contacts } from '../ports/contacts.ts';
import type { ClaimedReply, ConversationStore, Turn } from '../ports/conversation-store.ts';
import { deleted } from './copy/guard.ts';
import { newConversation } from './new-conversation.ts';

export type EraseNeeds = {
  readonly store: ConversationStore;
  readonly contacts: Contacts;
  readonly log: Log;
  /** The goodbye waits in the outbox, or is this process's to send. */
  readonly onErased: (personId: string, claimed?: ClaimedReply) => void;
  /** How often a turn that is under way is waited for, and how long each time. */
  readonly patience?: { readonly times: number; readonly everyMs: number };
};

/** `busy`: a turn of theirs did not end in time, and nothing was erased. */
export type Erased = 'erased' | 'busy';

/**
 * An erase that was asked for outside the chat: the same transaction as "APAGAR TUDO" there, under the same lease, with
 * the same goodbye on WhatsApp. What was written and not read yet is erased unread.
 */
export function eraseOnRequest(needs: EraseNeeds): (personId: string) => Promise<Erased> {
  const { store, contacts, log, onErased, patience = { times: 20, everyMs: 250 } } = needs;

  return async function erase(personId) {
    for (let tries = 0; tries < patience.times; tries += 1) {
      if (tries > 0) await sleep(patience.everyMs);
      const contact = await contacts.of(personId);
      const turn = await store.begin(personId);
      if (turn && (await commit(turn, contact))) return 'erased';
    }
    return 'busy';
  };

  async function commit({ lease, state, pending }: Turn, contact: Contact | undefined): Promise<boolean> {
    const to = whereTo(pending, contact);
    try {
      const claimed = await store.commit(lease, {
        state: state ?? newConversation(undefined),
        events: [{ v: 1, type: 'erased' }],
        replies: to ? [{ text: deleted, purpose: 'reply' }] : [],
        instance: to?.instance ?? '',
        replyTo: to?.replyTo ?? '',
        consumed: pending.map(({ seq }) => seq),
        erase: true,
      });
      log.info('person.erased', { person: lease.personId, by: 'page' });
      onErased(lease.personId, claimed);
      return true;
    } catch (error) {
      if (error instanceof StaleLease) return false;
      await store.release(lease);
      throw error;
    }
  }
}

/** To where they wrote from last, or were written to. */
function whereTo(pending: Turn['pending'], contact: Contact | undefined): Contact | undefined {
  const newest = pending.at(-1)?.event;
  return newest ? { instance: newest.instance, replyTo: newest.sender.replyTo } : contact;
}
