import { isProvenBy } from '../contracts/delivery-proof.ts';
import { GatewayUnavailable } from '../platform/errors.ts';
import type { ClaimedMessage, Outbox } from '../ports/outbox.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';
import { oursByAddress } from './ours-by-address.ts';
import { sharedSearch } from './shared-search.ts';

/** Whether a message of ours left. `cannot-tell`: the gateway does not answer, so it stays unknown. */
export type Reconciliation =
  | { readonly kind: 'left'; readonly messageId: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'cannot-tell'; readonly reason: string };

export type ReconcileNeeds = {
  readonly gateway: Pick<WhatsAppGateway, 'findMessages'>;
  readonly outbox: Pick<Outbox, 'knownProviderIds'>;
};

/**
 * Looks on the gateway for a message whose sending was ambiguous: same chat, same text, not older than the first attempt,
 * and not already the proof of another message of the outbox (we do say the same thing twice to one person).
 */
export function reconciler({ gateway, outbox }: ReconcileNeeds) {
  const searchAll = sharedSearch(gateway);

  return async function reconcile(message: ClaimedMessage): Promise<Reconciliation> {
    const since = Math.floor(message.firstTriedAt / 1000) - CLOCK_DIFFERENCE_SECONDS;
    const { instance, to } = message;
    try {
      // First the one chat; then all, since the gateway may keep it under the person's other address.
      for (const search of [
        async () => oursByAddress(await gateway.findMessages({ instance, since, chat: to })),
        () => searchAll(instance, since),
      ]) {
        const found = await search();
        const candidates = found(to).filter((one) => isProvenBy(message, one));
        const ids = candidates.map(({ messageId }) => messageId);
        const known = await outbox.knownProviderIds(ids, message.id);
        const ours = candidates.find(({ messageId }) => !known.has(messageId));
        if (ours) return { kind: 'left', messageId: ours.messageId };
      }
      return { kind: 'not-found' };
    } catch (error) {
      if (error instanceof GatewayUnavailable) return { kind: 'cannot-tell', reason: error.message };
      throw error;
    }
  };
}

/** WhatsApp's clock against our database's; what comes is compared exactly afterwards. */
const CLOCK_DIFFERENCE_SECONDS = 120;
