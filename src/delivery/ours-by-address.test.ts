import { describe, expect, it } from 'vitest';
import type { FoundMessage } from '../ports/whatsapp-gateway.ts';
import { oursByAddress } from './ours-by-address.ts';

const PHONE = '5511987654321@s.whatsapp.net';
const LID = '193514042814567@lid';

function found(messageId: string, chat: string, { chatAlt, fromMe = true }: Partial<FoundMessage> = {}): FoundMessage {
  const alt = chatAlt === undefined ? {} : { chatAlt };
  return { messageId, chat, ...alt, fromMe, sentAt: 1_795_000_000, text: 'Anotei.', record: {} };
}

const idsIn = (messages: readonly FoundMessage[], address: string) =>
  oursByAddress(messages)(address).map(({ messageId }) => messageId);

describe('messages of ours by address', () => {
  it('are found under each address of the chat, however it is written', () => {
    const messages = [found('A', PHONE, { chatAlt: LID }), found('B', LID), found('C', '5511987654322@s.whatsapp.net')];
    expect(idsIn(messages, '551187654321')).toEqual(['A']);
    expect(idsIn(messages, LID)).toEqual(['A', 'B']);
  });

  it('are counted once where both addresses are the same', () => {
    expect(idsIn([found('A', PHONE, { chatAlt: '551187654321@c.us' })], PHONE)).toEqual(['A']);
  });

  it('leave out what the person wrote, groups, and who is not there', () => {
    const messages = [found('A', PHONE, { fromMe: false }), found('B', '120363041234567890@g.us')];
    expect(idsIn(messages, PHONE)).toEqual([]);
    expect(idsIn(messages, '120363041234567890@g.us')).toEqual([]);
  });
});
