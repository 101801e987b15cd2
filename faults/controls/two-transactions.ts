import { setTimeout as wait } from 'node:timers/promises';
import { postgresConversationStore as correct } from '../../src/gateways/postgres/conversation-store.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';

/** How long after the first transaction the second one begins. Milliseconds in a real bug; longer, so that few kills hit it. */
const BETWEEN_MS = 400;

/** Planted: a turn's effects are committed first, and its replies in a transaction of their own. */
export function postgresConversationStore(needs: Parameters<typeof correct>[0]): ConversationStore {
  const store = correct(needs);
  return {
    ...store,
    async commit(lease, outcome) {
      await store.commit(lease, { ...outcome, replies: [] });
      await wait(BETWEEN_MS);
      const { instance, replyTo, replies } = outcome;
      await needs.pool.query(
        `INSERT INTO outbox (person_id, instance, reply_to, text, purpose)
         SELECT $1, $2, $3, * FROM unnest($4::text[], $5::text[])`,
        [lease.personId, instance, replyTo, replies.map(({ text }) => text), replies.map(({ purpose }) => purpose)],
      );
    },
  };
}
