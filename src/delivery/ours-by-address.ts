import { whatsAppAddress } from '../contracts/whatsapp-address.ts';
import type { FoundMessage } from '../ports/whatsapp-gateway.ts';

/** Messages of ours in a person's chat, whichever of their addresses it stands under. */
export type OursByAddress = (address: string) => readonly FoundMessage[];

/**
 * Sorted once for all who ask: after an outage hundreds of messages are looked for among ten thousands, and reading each
 * for each of them took more of a server's time than everything else.
 */
export function oursByAddress(found: readonly FoundMessage[]): OursByAddress {
  const byAddress = new Map<string, FoundMessage[]>();
  for (const message of found) {
    if (!message.fromMe) continue;
    for (const address of addressesOf(message)) {
      const theirs = byAddress.get(address);
      if (theirs) theirs.push(message);
      else byAddress.set(address, [message]);
    }
  }
  return (address) => byAddress.get(personAddress(address) ?? '') ?? [];
}

function addressesOf({ chat, chatAlt }: FoundMessage): ReadonlySet<string> {
  const chats = chatAlt === undefined ? [chat] : [chat, chatAlt];
  return new Set(chats.map(personAddress).filter((address) => address !== undefined));
}

function personAddress(chat: string): string | undefined {
  const address = whatsAppAddress(chat);
  return address.kind === 'person' ? address.address : undefined;
}
