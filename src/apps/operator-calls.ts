import { operatorCalls as callsIn } from '../contracts/operator-notice.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';

/** The same store; once a turn is committed in which a human is needed, whoever tells operators is woken. */
export function operatorCalls({
  store,
  onCall,
}: {
  readonly store: ConversationStore;
  readonly onCall: () => void;
}): ConversationStore {
  return {
    ...store,
    async commit(lease, outcome) {
      const claimed = await store.commit(lease, outcome);
      if (callsIn(outcome.events).length > 0) onCall();
      return claimed;
    },
  };
}
