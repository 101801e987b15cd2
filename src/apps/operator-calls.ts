import type { DomainEvent } from '../contracts/domain-event.ts';
import type { Log } from '../platform/log.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';

/** The same store; once a turn is committed in which a human is needed, the log says so, by the person's id alone. */
export function operatorCalls({
  store,
  log,
}: {
  readonly store: ConversationStore;
  readonly log: Log;
}): ConversationStore {
  return {
    ...store,
    async commit(lease, outcome) {
      await store.commit(lease, outcome);
      for (const { type } of outcome.events) {
        const call = CALLS.get(type);
        if (call !== undefined) log.warn(call, { person: lease.personId });
      }
    },
  };
}

const CALLS: ReadonlyMap<DomainEvent['type'], string> = new Map([
  ['human-asked', 'operator.human-asked'],
  ['crisis-noticed', 'operator.crisis'],
]);
