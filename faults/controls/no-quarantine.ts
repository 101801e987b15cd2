import { postgresInbox as correct } from '../../src/gateways/postgres/inbox.ts';
import { Fault } from '../../src/platform/errors.ts';
import type { Inbox } from '../../src/ports/inbox.ts';

/** Planted: a body that cannot be understood fails the call, so the gateway repeats it until it gives up. */
export function postgresInbox(needs: Parameters<typeof correct>[0]): Inbox {
  const inbox = correct(needs);
  return {
    ...inbox,
    accept: (entries, quarantined) =>
      quarantined.length > 0
        ? Promise.reject(new Fault('inbox', 'this cannot be stored', { retryable: true }))
        : inbox.accept(entries, []),
  };
}
