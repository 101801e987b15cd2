/** The body of a `messages.upsert` with a text, as EvolutionAPI 2.3.7 posts it. `sentAt` in epoch seconds. */
export function aTextWebhook(message: { id: string; jid: string; text: string; sentAt: number }): unknown {
  return {
    event: 'messages.upsert',
    instance: 'simulador',
    data: {
      key: { remoteJid: message.jid, fromMe: false, id: message.id },
      pushName: 'Pessoa',
      message: { conversation: message.text },
      messageType: 'conversation',
      messageTimestamp: message.sentAt,
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
