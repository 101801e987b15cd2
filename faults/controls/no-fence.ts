import { setTimeout as wait } from 'node:timers/promises';
import { postgresConversationStore as correct } from '../../src/gateways/postgres/conversation-store.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';

/** How long a turn thinks before it commits, as one with a language model would: what a pause then hits. */
const THINKING_MS = 300;

/** Planted: a worker commits whatever it has, though its lease is over and another has dealt with the same messages. */
export function postgresConversationStore(needs: Parameters<typeof correct>[0]): ConversationStore {
  const store = correct(needs);
  return {
    ...store,
    async commit(lease, outcome) {
      await wait(THINKING_MS);
      await needs.pool.query(
        "UPDATE conversations SET fence = $2, leased_until = clock_timestamp() + interval '1 s' WHERE person_id = $1",
        [lease.personId, lease.fence],
      );
      await needs.pool.query('UPDATE inbox SET done_at = NULL WHERE seq = ANY($1)', [outcome.consumed]);
      await store.commit(lease, outcome);
    },
  };
}
