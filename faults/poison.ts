import type { Random } from '../bench/optimality/random.ts';

/** A webhook that cannot be understood or stored. `marker` is found again in the quarantine, as key or as raw bytes. */
export type Poison = { readonly marker: string; readonly kind: PoisonKind; readonly body: Uint8Array };

const KINDS = ['torn', 'not-utf-8', 'too-deep', 'unknown-shape', 'nul-in-id'] as const;
export type PoisonKind = (typeof KINDS)[number];

/** One of each kind of body that has ended a batch, a parser or a process somewhere. */
export function poison(number: number, jid: string, random: Random): Poison {
  const kind = random.pick(KINDS);
  const marker = `P01S0N${String(number).padStart(6, '0')}`;
  return { marker, kind, body: BODIES[kind](marker, jid) };
}

const BODIES: Record<PoisonKind, (marker: string, jid: string) => Uint8Array> = {
  torn: (marker, jid) => bytes(webhook(marker, jid).slice(0, -40)),
  'not-utf-8': (marker, jid) =>
    Buffer.concat([bytes(webhook(marker, jid).slice(0, -2)), Buffer.from([0xff, 0xfe, 0x7d])]),
  'too-deep': (marker) =>
    bytes(`{"event":"messages.upsert","id":"${marker}","data":${'['.repeat(5_000)}${']'.repeat(5_000)}}`),
  'unknown-shape': (marker) =>
    bytes(JSON.stringify({ event: 'messages.upsert', instance: 'campaign', data: { key: 7, marker } })),
  'nul-in-id': (marker, jid) => bytes(webhook(`${marker}\0`, jid)),
};

function webhook(id: string, remoteJid: string): string {
  return JSON.stringify({
    event: 'messages.upsert',
    instance: 'campaign',
    data: {
      key: { remoteJid, fromMe: false, id },
      message: { conversation: 'oi' },
      messageType: 'conversation',
      messageTimestamp: Math.floor(Date.now() / 1000),
      source: 'android',
    },
  });
}

function bytes(text: string): Buffer {
  return Buffer.from(text);
}
