import { postgresOutbox as correct } from '../../src/gateways/postgres/outbox.ts';
import type { Outbox } from '../../src/ports/outbox.ts';

/** Planted: what may have left is sent again without looking for it. */
export function postgresOutbox(needs: Parameters<typeof correct>[0]): Outbox {
  const outbox = correct(needs);
  return {
    ...outbox,
    claim: async (...asked) => (await outbox.claim(...asked)).map((message) => ({ ...message, action: 'send' })),
  };
}
