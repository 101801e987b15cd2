import { describe, expect, it } from 'vitest';
import { SENDER } from '../../tests/support/a-conversation.ts';
import type { MessageContent } from '../contracts/inbound-event.ts';
import type { PendingEvent } from '../ports/conversation-store.ts';
import { quietMoment } from './quiet-moment.ts';

const NOW = 1_000_000;

function written(text: string, ago: number): PendingEvent {
  return arrived({ type: 'text', text }, ago);
}

function arrived(content: MessageContent, ago: number): PendingEvent {
  return {
    seq: NOW - ago,
    receivedAt: NOW - ago,
    event: { v: 1, kind: 'message', instance: 'test', sentAt: 0, messageId: `${ago}`, sender: SENDER, content },
  };
}

function wait(pending: readonly PendingEvent[], quietMs = 3000): Promise<number> {
  return quietMoment({ pending, now: NOW, quietMs, isUrgent: async (text) => text === 'sair' });
}

describe('the quiet moment', () => {
  it('runs from the last message of a burst', async () => {
    expect(await wait([written('devo', 2500), written('no nubank', 1000)])).toBe(2000);
  });

  it('is over when nothing came for that long', async () => {
    expect(await wait([written('devo no nubank', 3000)])).toBe(0);
  });

  it('never makes the first message wait longer than 8 seconds', async () => {
    expect(await wait([written('oi', 7500), written('devo', 4000), written('muito', 100)])).toBe(500);
  });

  it('is longer after words that look unfinished', async () => {
    expect(await wait([written('devo no nubank e', 0)])).toBe(5500);
    expect(await wait([written('nubank,', 0)])).toBe(5500);
    expect(await wait([written('devo no nubank', 0)])).toBe(3000);
  });

  it('is none for what must not wait, wherever it stands in the burst', async () => {
    expect(await wait([written('sair', 10), written('por favor', 0)])).toBe(0);
  });

  it('is none for a button', async () => {
    expect(await wait([arrived({ type: 'choice', id: 'sim', text: 'Sim' }, 0)])).toBe(0);
  });

  it('is none when a person of the team has written', async () => {
    const takeover: PendingEvent = {
      seq: 1,
      receivedAt: NOW,
      event: { v: 1, kind: 'human-takeover', instance: 'test', sentAt: 0, messageId: 'x', sender: SENDER, text: 'oi' },
    };
    expect(await wait([takeover])).toBe(0);
  });

  it('can be switched off', async () => {
    expect(await wait([written('devo no nubank e', 0)], 0)).toBe(0);
  });
});
