import type { InboxEntry } from '../../src/ports/inbox.ts';

/** The shape of all captures, as somebody who trusts the sender would declare it. */
type Webhook = {
  readonly event: string;
  readonly instance: string;
  readonly data: {
    readonly key?: { readonly id?: string; readonly remoteJid?: string };
    readonly keyId?: string;
    readonly remoteJid?: string;
    readonly status?: string;
    readonly messageTimestamp?: number;
    readonly pushName?: string;
    readonly message?: { readonly conversation?: string };
  };
};

/** A row as small as ours, from the five fields that most webhooks have: no check of anything, no other kind of content. */
export function pickedEvent(body: Buffer): InboxEntry {
  const { event, instance, data } = JSON.parse(body.toString()) as Webhook;
  const messageId = data.key?.id ?? data.keyId ?? '';
  const jid = data.key?.remoteJid ?? data.remoteJid ?? '';
  return {
    key: `${instance}/${event}/${messageId}/${data.status ?? ''}`,
    event: {
      v: 1,
      kind: 'message',
      instance,
      sentAt: data.messageTimestamp ?? 0,
      messageId,
      sender: { address: `phone:${jid.slice(0, jid.indexOf('@'))}`, replyTo: jid, pushName: data.pushName ?? '' },
      content: { type: 'text', text: data.message?.conversation ?? '' },
    },
  };
}
