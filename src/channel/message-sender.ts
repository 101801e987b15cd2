import type { Sender } from '../contracts/inbound-event.ts';
import { whatsAppAddress } from '../contracts/whatsapp-address.ts';
import { at, textAt } from './json-value.ts';

export type ReadSender =
  | { readonly kind: 'person'; readonly sender: Sender }
  | { readonly kind: 'nobody'; readonly why: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Who is at the other end of a message's key. A phone, when the key names one, is the address and the LID its alias: it
 * is what people write on paper, and what EvolutionAPI itself answers to.
 */
export function messageSender(key: unknown, own: { readonly jid: string | undefined }, pushName?: string): ReadSender {
  const remoteJid = textAt(key, 'remoteJid');
  if (remoteJid === undefined) return { kind: 'unknown', reason: 'no-remote-jid' };
  const remote = whatsAppAddress(remoteJid);
  if (remote.kind === 'not-a-person') return { kind: 'nobody', why: remote.what };

  const named = [remoteJid, ...OTHER_JIDS.map((name) => textAt(key, name))].flatMap(person);
  const chosen = named.find((one) => one.address.startsWith('phone:')) ?? named[0];
  if (!chosen) return { kind: 'unknown', reason: 'address-not-understood' };
  if (isOwn(chosen.address, own.jid)) return { kind: 'nobody', why: 'own-number' };

  // Only the other kind of address is an alias. Two different phones in one key would merge two people.
  const alias = named.find((one) => prefix(one.address) !== prefix(chosen.address))?.address;
  const name = pushName?.trim().slice(0, LONGEST_NAME);
  return {
    kind: 'person',
    sender: {
      address: chosen.address,
      ...(alias === undefined ? {} : { alias }),
      replyTo: chosen.jid,
      ...(name ? { pushName: name.toWellFormed() } : {}),
    },
  };
}

/** True when the message came from a phone of ours (or, for a person's own edits, claims to). */
export function isFromMe(key: unknown): boolean {
  return at(key, 'fromMe') === true;
}

const LONGEST_NAME = 100;
/** Where the second address stands: `remoteJidAlt` since 2.3, the others in older versions. */
const OTHER_JIDS = ['remoteJidAlt', 'senderPn', 'senderLid'];

function person(jid: string | undefined): readonly { readonly jid: string; readonly address: string }[] {
  const found = jid === undefined ? undefined : whatsAppAddress(jid);
  return jid !== undefined && found?.kind === 'person' ? [{ jid, address: found.address }] : [];
}

function isOwn(address: string, ownJid: string | undefined): boolean {
  const own = ownJid === undefined ? undefined : whatsAppAddress(ownJid);
  return own?.kind === 'person' && own.address === address;
}

function prefix(address: string): string {
  return address.slice(0, address.indexOf(':'));
}
