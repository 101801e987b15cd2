import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';
import { type OursByAddress, oursByAddress } from './ours-by-address.ts';

/**
 * Searches a whole instance for all who ask at the same time: one search runs, the next one serves everybody who came
 * meanwhile, since a search that began earlier may have passed the place where their message is. One each would read all of
 * an outage's messages once for each of them, which brought the gateway down when hundreds of answers were lost together.
 */
export function sharedSearch({ findMessages }: Pick<WhatsAppGateway, 'findMessages'>) {
  /** When the search that runs is over; not what it found, which may be much and is nobody's any more. */
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, { since: number; readonly found: Promise<OursByAddress> }>();

  return function search(instance: string, since: number): Promise<OursByAddress> {
    const joined = next.get(instance);
    if (joined) {
      joined.since = Math.min(joined.since, since);
      return joined.found;
    }
    const found = Promise.resolve(running.get(instance)).then(begin);
    next.set(instance, { since, found });
    return found;

    function begin(): Promise<OursByAddress> {
      const asked = next.get(instance)?.since ?? since;
      next.delete(instance);
      const search = findMessages({ instance, since: asked }).then(oursByAddress);
      running.set(
        instance,
        search.then(
          () => {},
          () => {},
        ),
      );
      return search;
    }
  };
}
