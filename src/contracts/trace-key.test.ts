import { expect, it } from 'vitest';
import { traceKeyOf, traceKeyOfMessage } from './trace-key.ts';

const sender = { address: 'phone:551187654321', replyTo: '5511987654321@s.whatsapp.net', pushName: 'Ana' };
const envelope = { v: 1, instance: 'principal', sentAt: 1_795_000_000 } as const;

it('is one for each event that a turn reads, and names nobody', () => {
  const content = { type: 'text', text: 'devo 500' } as const;
  const keys = [
    traceKeyOf({ ...envelope, kind: 'message', messageId: 'M1', sender, content }),
    traceKeyOf({ ...envelope, kind: 'edit', targetId: 'M1', sender, text: 'devo 600' }),
    traceKeyOf({ ...envelope, kind: 'deletion', targetId: 'M1', sender }),
    traceKeyOf({ ...envelope, kind: 'human-takeover', messageId: 'M2', sender, text: 'oi' }),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(keys[0]).toBe(traceKeyOfMessage({ instance: 'principal', messageId: 'M1' }));
  expect(keys.join()).not.toMatch(/87654321|Ana|devo/);
});

it('is none for what no turn reads, or no webhook brought', () => {
  expect(traceKeyOf({ ...envelope, kind: 'receipt', messageId: 'M1', status: 'read' })).toBeUndefined();
  expect(traceKeyOf({ ...envelope, kind: 'human-return', handoff: 3, sender })).toBeUndefined();
});
