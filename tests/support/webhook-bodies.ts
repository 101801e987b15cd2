/** The body of a `messages.upsert` with a text, as EvolutionAPI 2.3.7 posts it. `sentAt` in epoch seconds. */
export function aTextWebhook(message: Told & { text: string; pushName?: string }): unknown {
  return anUpsert(message, 'conversation', { conversation: message.text });
}

/** The same with a picture that is said to be at `url`. */
export function anImageWebhook(message: Told & { url: string }): unknown {
  return anUpsert(message, 'imageMessage', {
    imageMessage: { url: message.url, mediaUrl: message.url, mimetype: 'image/jpeg' },
  });
}

/** The same as if somebody had typed it on the linked phone. */
export function typedOnThePhone(message: Told & { text: string }): unknown {
  return anUpsert({ ...message, fromMe: true }, 'conversation', { conversation: message.text });
}

type Told = {
  readonly id: string;
  readonly jid: string;
  readonly sentAt: number;
  readonly pushName?: string;
  readonly fromMe?: boolean;
};

function anUpsert(
  { id, jid, sentAt, pushName = 'Pessoa', fromMe = false }: Told,
  messageType: string,
  message: unknown,
): unknown {
  return {
    event: 'messages.upsert',
    instance: 'simulador',
    data: {
      key: { remoteJid: jid, fromMe, id },
      pushName,
      message,
      messageType,
      messageTimestamp: sentAt,
      status: 'DELIVERY_ACK',
      source: 'android',
    },
    sender: '5511955553333@s.whatsapp.net',
    date_time: '2026-11-22T12:00:00.000Z',
  };
}

/** The body of a `messages.update` about a message of ours. */
export function aReceiptWebhook(messageId: string, status: 'DELIVERY_ACK' | 'PLAYED'): unknown {
  return {
    event: 'messages.update',
    instance: 'simulador',
    data: { keyId: messageId, remoteJid: '5511987654321@s.whatsapp.net', fromMe: true, status },
    sender: '5511955553333@s.whatsapp.net',
    date_time: '2026-11-22T12:00:00.000Z',
  };
}
