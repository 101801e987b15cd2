import { describe, expect, it } from 'vitest';
import type { Standing } from '../contracts/admission.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { InboundMessage } from '../contracts/inbound-event.ts';
import type { Newcomer } from '../ports/admission.ts';
import type { PendingEvent } from '../ports/conversation-store.ts';
import { newConversation } from './new-conversation.ts';
import { placeAfter, standAtDoor } from './stand-at-door.ts';

const WAITS: Standing = { kind: 'waiting', place: 3, isMoving: true };
const lease = { personId: 'p1', fence: 1 };

function message(text: string, seq = 1): PendingEvent {
  const sender = { address: 'phone:551187654321', replyTo: '551187654321@s.whatsapp.net', pushName: 'maria' };
  const event: InboundMessage = {
    ...{ v: 1, kind: 'message', instance: 'beta', sentAt: 1, messageId: `m${seq}`, sender },
    content: { type: 'text', text },
  };
  return { seq, receivedAt: 1, event };
}
async function stand(state: ConversationState | undefined, standing: Standing, ...texts: string[]) {
  const asked: Newcomer[] = [];
  const pending = texts.map((text, index) => message(text, index + 1));
  const found = await standAtDoor({ state, lease }, pending, async (newcomer) => {
    asked.push(newcomer);
    return standing;
  });
  const read = found.pending.map(({ event }) => (event.kind === 'message' ? event.content : undefined));
  return { ...found, asked, read };
}
const waiting = { ...newConversation(undefined), turn: 1, waiting: { place: 3, isMoving: true } };

describe('at the door', () => {
  it('nobody is asked about who is in', async () => {
    const { asked, state } = await stand(newConversation('Maria'), WAITS, 'oi');
    expect(asked).toEqual([]);
    expect(state.waiting).toBeUndefined();
  });

  it('everybody is in where there is no admission', async () => {
    const found = await standAtDoor({ state: undefined, lease }, [message('oi')], undefined);
    expect(found.state).toEqual(newConversation('maria'));
  });

  it('of somebody who waits the name is not kept', async () => {
    const { asked, state } = await stand(undefined, WAITS, 'oi');
    expect(asked).toEqual([{ personId: 'p1', instance: 'beta', replyTo: '551187654321@s.whatsapp.net' }]);
    expect(state).toMatchObject({ firstName: undefined, waiting: { place: 3, isMoving: true } });
  });

  it('who was let in meanwhile has a name again, and needs no call any more', async () => {
    const found = await stand(waiting, { kind: 'admitted' }, 'oi');
    expect(found).toMatchObject({ state: { firstName: 'Maria', waiting: undefined }, isNoLongerWaiting: true });
  });

  it('who left, or is a child, is not put into the queue again', async () => {
    expect((await stand({ ...waiting, optedOut: true }, WAITS, 'ok')).asked).toEqual([]);
    expect((await stand({ ...waiting, declaredMinor: true }, WAITS, 'ok')).asked).toEqual([]);
  });

  it('the last code that was written is tried, and is not read as words', async () => {
    const { asked, read } = await stand(waiting, WAITS, 'convite BKT7-9XQZ', 'devo 500', 'BKT7-9XQX');
    expect(asked[0]?.code).toBe('BKT79XQX');
    expect(read.map((content) => content?.type === 'text' && content.text)).toEqual(['oi', 'devo 500', 'oi']);
  });

  it('only who came in by the code hears that it was taken', async () => {
    const invited = await stand(undefined, { kind: 'admitted', way: 'invitation' }, 'convite BKT79XQZ');
    const anyway = await stand(undefined, { kind: 'admitted', way: 'public' }, 'convite BKT79XQZ');
    expect([invited.isInvited, anyway.isInvited]).toEqual([true, false]);
  });
});

describe('the place in the queue after a turn', () => {
  it('is nobody’s who is in', () => {
    expect(placeAfter(newConversation('Maria'))).toBeUndefined();
  });

  it('stays, rests in a crisis or where no call is wanted, and is given up with SAIR', () => {
    expect(placeAfter(waiting)).toBe('stays');
    expect(placeAfter({ ...waiting, mode: 'crisis' })).toBe('rests');
    expect(placeAfter({ ...waiting, remindersStopped: true })).toBe('rests');
    expect(placeAfter({ ...waiting, optedOut: true })).toBe('leaves');
    expect(placeAfter({ ...waiting, declaredMinor: true })).toBe('leaves');
  });
});
