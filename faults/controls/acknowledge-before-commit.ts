import { postgresInbox as correct } from '../../src/gateways/postgres/inbox.ts';
import type { Inbox } from '../../src/ports/inbox.ts';

/** Planted: says that all is durable, and only then begins to store it. */
export function postgresInbox(needs: Parameters<typeof correct>[0]): Inbox {
  const inbox = correct(needs);
  return {
    ...inbox,
    accept: async (entries, quarantined) => {
      void inbox.accept(entries, quarantined).catch(() => {});
      return new Set(entries.map(({ key }) => key));
    },
  };
}
