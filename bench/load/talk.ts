import { GATEWAY_INSTANCE } from './bench-gateway.ts';
import { webhookRequest } from './webhook-mix.ts';

export type Said = { readonly jid: string; readonly id: string; readonly request: Buffer };

/**
 * What invented people say, `people` of them at a time, one sentence after the other; each of them is answered. They are at
 * different places of the conversation, and whoever is at its end makes room for somebody new.
 */
export function talk({ people, series }: { readonly people: number; readonly series: number }): () => Said {
  let count = 0;
  return function next() {
    const number = count;
    count += 1;
    const place = number % people;
    const said = Math.floor(number / people) + (place % SENTENCES.length);
    const person = place + people * Math.floor(said / SENTENCES.length);
    const jid = `55119${80_000_000 + series * 10_000 + person}@s.whatsapp.net`;
    const id = `3A${String(series).padStart(6, '0')}${String(number).padStart(12, '0')}`;
    const text = SENTENCES[said % SENTENCES.length] ?? 'oi';
    return { jid, id, request: webhookRequest(JSON.stringify(webhook(jid, id, text))) };
  };
}

const SENTENCES = [
  'oi',
  'sim',
  'nada urgente',
  'ganho 2.400 clt',
  'não recebo 13º',
  'aluguel 700, mercado 550, luz 120',
  'nada',
  'nubank cartão 4.000, claro 380, renner 1500',
  'só isso',
  'nubank 8% ao mes, renner 9% ao mes',
  'claro e renner, desde junho',
  'não',
];

/** As the capture `baileys__messages.upsert.text-conversation` has it. */
function webhook(jid: string, id: string, conversation: string) {
  const bytes = (length: number, value: number) => Object.fromEntries(Array.from({ length }, (_, at) => [at, value]));
  const time = { low: 1_795_300_000, high: 0, unsigned: true };
  return {
    event: 'messages.upsert',
    instance: GATEWAY_INSTANCE,
    data: {
      key: { remoteJid: jid, fromMe: false, id },
      pushName: 'Maria Silva',
      status: 'DELIVERY_ACK',
      message: {
        conversation,
        messageContextInfo: {
          deviceListMetadata: { senderKeyHash: bytes(10, 97), senderTimestamp: time, recipientKeyHash: bytes(10, 98) },
          deviceListMetadataVersion: 2,
          messageSecret: bytes(32, 7),
        },
      },
      messageType: 'conversation',
      messageTimestamp: Math.floor(Date.now() / 1000),
      instanceId: 'bc984b9b-5bb9-4097-acfe-f6829538d240',
      source: 'ios',
    },
    destination: 'http://127.0.0.1:9999/b',
    date_time: '2026-11-22T10:42:22.816Z',
    sender: '5511955553333@s.whatsapp.net',
    server_url: 'http://127.0.0.1:9999',
    apikey: 'baileys-instance-token',
  };
}
