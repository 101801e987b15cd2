import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HumanTookOver } from '../../src/contracts/inbound-event.ts';
import type { Operator } from '../../src/contracts/operator.ts';
import { StaleLease } from '../../src/platform/errors.ts';
import type { InboxEntry } from '../../src/ports/inbox.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import {
  aMessage,
  anOutcome,
  aState,
  eventually,
  JOAO,
  MARIA,
  MARIA_LID,
  replies,
  takeTurn,
} from '../support/postgres-events.ts';

const ANA: Operator = { id: '11111111-1111-4111-8111-111111111111', name: 'Ana', role: 'operator' };
const BIA: Operator = { id: '22222222-2222-4222-8222-222222222222', name: 'Bia', role: 'operator' };
const HOUR = 3_600_000;

/** Lines are sorted by their times, which are in milliseconds. */
const nextInstant = () => new Promise((resolve) => setTimeout(resolve, 3));

function typed(id: string, text: string, from = MARIA): InboxEntry & { readonly event: HumanTookOver } {
  const sender = { address: from, replyTo: `${from.replace(/\D/g, '')}@s.whatsapp.net` };
  const sentAt = Math.floor(Date.now() / 1000);
  return {
    key: `beta/human-takeover/${id}`,
    event: { v: 1, kind: 'human-takeover', instance: 'beta', sentAt, messageId: id, sender, text },
  };
}

describe.each(backends)('chats between assistant and team ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  const asks = (address = MARIA) => takeTurn(backend, { events: [{ v: 1, type: 'human-asked' }] }, address);
  const stateOf = async (address = MARIA) => {
    const turn = await eventually(() => backend.store.beginFor(address));
    await backend.store.release(turn.lease);
    return turn.state;
  };

  it('lists who asked once, danger first and then the longest wait', async () => {
    const maria = await asks();
    const joao = await asks(JOAO);
    await asks();
    await takeTurn(backend, { events: [{ v: 1, type: 'crisis-noticed' }] }, JOAO);
    await takeTurn(backend, { events: [{ v: 1, type: 'human-asked' }] }, JOAO);
    const listed = await backend.handoffs.open(10);
    expect(listed.map(({ personId, cause, held }) => [personId, cause, held])).toEqual([
      [joao, 'crisis', undefined],
      [maria, 'asked', undefined],
    ]);
    expect(listed[1]?.addresses).toEqual([MARIA]);
    expect(await backend.handoffs.open(1)).toHaveLength(1);
  });

  it('lists who did not log in themselves, which is graver than a wish to talk and less than danger', async () => {
    const maria = await asks();
    const needs = (type: 'login-denied' | 'crisis-noticed' | 'human-asked') =>
      takeTurn(backend, { ...(type === 'login-denied' ? { endLogins: true } : {}), events: [{ v: 1, type }] });
    const causes = async () => (await backend.handoffs.open(10)).map(({ personId, cause }) => [personId, cause]);
    await needs('login-denied');
    await needs('human-asked');
    expect(await causes()).toEqual([[maria, 'login-denied']]);
    await needs('crisis-noticed');
    await needs('login-denied');
    expect(await causes()).toEqual([[maria, 'crisis']]);
    const joao = await takeTurn(backend, { endLogins: true, events: [{ v: 1, type: 'login-denied' }] }, JOAO);
    expect(await causes()).toEqual([
      [maria, 'crisis'],
      [joao, 'login-denied'],
    ]);
  });

  it('taken by an operator is theirs alone, and the assistant is silent in its own state', async () => {
    const maria = await asks();
    const before = Date.now();
    expect(await backend.handoffs.take(maria, ANA, HOUR)).toEqual({ kind: 'done' });
    expect(await backend.handoffs.take(maria, BIA, HOUR)).toEqual({ kind: 'held-by-other' });
    expect(await backend.handoffs.take(maria, ANA, HOUR)).toEqual({ kind: 'done' });
    expect((await stateOf())?.humanUntil).toBeGreaterThan(before + HOUR - 5_000);
    const { held } = (await backend.handoffs.of(maria)) ?? {};
    expect(held?.by.kind).toBe('operator');
    expect((held?.until ?? 0) - before).toBeGreaterThan(HOUR - 5_000);
  });

  it('taken in the middle of a turn, that turn cannot commit: it begins anew and sees it', async () => {
    const maria = await asks();
    await backend.inbox.accept([aMessage('2')], []);
    const turn = await eventually(() => backend.store.begin(maria));
    await backend.handoffs.take(maria, ANA, HOUR);
    const outcome = anOutcome({ consumed: turn.pending.map(({ seq }) => seq), ...replies('too late') });
    await expect(backend.store.commit(turn.lease, outcome)).rejects.toThrow(StaleLease);
    const again = await eventually(() => backend.store.begin(maria));
    expect(again.state?.humanUntil).toBeDefined();
    expect(again.pending).toHaveLength(1);
    expect((await backend.messages()).map(({ text }) => text)).not.toContain('too late');
  });

  it('sends words of whoever has the chat through the outbox, under their name', async () => {
    const maria = await asks();
    const words = { text: 'Oi, Maria, tudo bem?', forMs: HOUR };
    expect(await backend.handoffs.write(maria, ANA, words)).toEqual({ kind: 'not-open' });
    await backend.handoffs.take(maria, ANA, HOUR);
    expect(await backend.handoffs.write(maria, BIA, words)).toEqual({ kind: 'held-by-other' });
    expect(await backend.handoffs.write(maria, ANA, words)).toEqual({ kind: 'done' });
    const [claimed] = await backend.outbox.claim(5);
    expect(claimed).toMatchObject({ text: 'Ana, da equipe: Oi, Maria, tudo bem?', purpose: 'reply', instance: 'beta' });
  });

  it('writes nothing to somebody who asked to be left in peace meanwhile', async () => {
    const maria = await asks();
    await backend.handoffs.take(maria, ANA, HOUR);
    await nextInstant();
    await takeTurn(backend, { state: aState({ optedOut: true }), events: [{ v: 1, type: 'opted-out' }] });
    expect(await backend.handoffs.write(maria, ANA, { text: 'oi', forMs: HOUR })).toEqual({ kind: 'opted-out' });
    expect(await backend.messages()).toEqual([]);
  });

  it('handed back, becomes an event that the assistant answers by a turn, once', async () => {
    const maria = await asks();
    expect(await backend.handoffs.handBack(maria)).toEqual({ kind: 'not-open' });
    await backend.handoffs.take(maria, ANA, HOUR);
    expect(await backend.handoffs.handBack(maria)).toEqual({ kind: 'done', address: MARIA });
    expect(await backend.handoffs.handBack(maria)).toEqual({ kind: 'not-open' });
    expect(await backend.handoffs.open(10)).toEqual([]);
    const turn = await eventually(() => backend.store.beginFor(MARIA));
    expect(turn.pending.map(({ event }) => [event.kind, event.sender.replyTo])).toEqual([
      ['human-return', '551187654321@s.whatsapp.net'],
    ]);
  });

  it('comes back by itself when the team was silent for so long', async () => {
    const maria = await asks();
    await backend.handoffs.take(maria, ANA, 1);
    await nextInstant();
    expect(await backend.handoffs.of(maria)).toBeUndefined();
    expect(await backend.handoffs.write(maria, ANA, { text: 'oi', forMs: HOUR })).toEqual({ kind: 'not-open' });
    await asks();
    expect((await backend.handoffs.open(10)).map(({ held }) => held)).toEqual([undefined]);
  });

  it('comes back when the person calls the assistant, but who only waits goes on waiting', async () => {
    const maria = await asks();
    await takeTurn(backend, { events: [{ v: 1, type: 'assistant-returned', by: 'person' }] });
    expect(await backend.handoffs.open(10)).toHaveLength(1);
    await backend.handoffs.take(maria, ANA, HOUR);
    await takeTurn(backend, { events: [{ v: 1, type: 'assistant-returned', by: 'person' }] });
    expect(await backend.handoffs.open(10)).toEqual([]);
  });

  it('settles who waits without taking the chat, and nothing that is held', async () => {
    const maria = await asks();
    expect(await backend.handoffs.settle(maria)).toEqual({ kind: 'done' });
    expect(await backend.handoffs.settle(maria)).toEqual({ kind: 'not-open' });
    await asks();
    await backend.handoffs.take(maria, ANA, HOUR);
    expect(await backend.handoffs.settle(maria)).toEqual({ kind: 'not-open' });
  });

  it('shows what was typed on the phone as held there, and an operator may take it over', async () => {
    const until = Date.now() + HOUR;
    const maria = await takeTurn(backend, { events: [{ v: 1, type: 'human-took-over', until }] });
    const handoff = await backend.handoffs.of(maria);
    expect(handoff).toMatchObject({ cause: 'phone', held: { by: { kind: 'phone' }, until } });
    expect(await backend.handoffs.take(maria, ANA, HOUR)).toEqual({ kind: 'done' });
    await takeTurn(backend, { events: [{ v: 1, type: 'human-took-over', until: until + HOUR }] });
    expect((await backend.handoffs.of(maria))?.held).toMatchObject({ by: { kind: 'operator' }, until: until + HOUR });
  });

  it('reads both sides in order, with what became of our own messages', async () => {
    await backend.inbox.accept([aMessage('1', { text: 'devo 500' })], []);
    await nextInstant();
    const maria = await takeTurn(backend, { events: [{ v: 1, type: 'human-asked' }], ...replies('Anotei.') });
    const [reply] = await backend.outbox.claim(1);
    await backend.outbox.markSent(reply?.id ?? 0, 'OURS');
    await nextInstant();
    await backend.handoffs.take(maria, ANA, HOUR);
    await backend.handoffs.write(maria, ANA, { text: 'Oi!', forMs: HOUR });
    await nextInstant();
    await backend.inbox.accept([typed('THEIRS', 'sou eu, a Rita'), typed('OURS', 'Anotei.')], []);
    const lines = await backend.handoffs.conversation(maria, 10);
    expect(lines.map(({ from, text }) => [from, text])).toEqual([
      ['person', 'devo 500'],
      ['assistant', 'Anotei.'],
      ['team', 'Ana, da equipe: Oi!'],
      ['phone', 'sou eu, a Rita'],
    ]);
    expect(lines[1]?.status).toBe('sent');
    expect(await backend.handoffs.conversation(maria, 1)).toHaveLength(1);
  });

  it('knows nothing of an erased person, and one chat of two people who are one', async () => {
    await asks();
    await asks(MARIA_LID);
    await backend.store.identify(MARIA, MARIA_LID);
    expect(await backend.handoffs.open(10)).toHaveLength(1);
    await takeTurn(backend, { erase: true });
    expect(await backend.handoffs.open(10)).toEqual([]);
  });
});

describe.each(backends)('what comes back of our own messages ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  const ours = async (personId: string, ...entries: readonly (InboxEntry & { readonly event: HumanTookOver })[]) => [
    ...(await backend.store.ownEchoes(
      personId,
      entries.map(({ event }) => event),
    )),
  ];

  it('is ours by its words while the send has not answered, also under an address that nobody knew', async () => {
    const maria = await takeTurn(backend, replies('Qual é o valor?'));
    const joao = await takeTurn(backend, {}, JOAO);
    expect(await ours(maria, typed('A', 'Qual é o valor?'))).toEqual([]);
    await backend.outbox.claim(1);
    expect(await ours(maria, typed('A', 'Qual é o valor?'), typed('B', 'Oi, é a Rita'))).toEqual(['A']);
    expect(await ours(joao, typed('A', 'Qual é o valor?', JOAO))).toEqual(['A']);
  });

  it('is ours by its id once it was sent, and by its words when the answer got lost', async () => {
    const maria = await takeTurn(backend, replies('Qual é o valor?'));
    const [message] = await backend.outbox.claim(1);
    await backend.outbox.markUnknown(message?.id ?? 0, 0, 'timeout');
    expect(await ours(maria, typed('A', 'Qual é o valor?'))).toEqual(['A']);
    await backend.outbox.markSent(message?.id ?? 0, 'A');
    expect(await ours(maria, typed('A', 'other words, as the phone shows them'))).toEqual(['A']);
    expect(await ours(maria, typed('A2', 'Qual é o valor?'))).toEqual(['A2']);
  });

  it('is not ours when a colleague wrote it, whoever was written to at that time', async () => {
    const maria = await takeTurn(backend, replies('Qual é o valor?'));
    const joao = await takeTurn(backend, {}, JOAO);
    const [message] = await backend.outbox.claim(1);
    await backend.outbox.markSent(message?.id ?? 0, 'A');
    expect(await ours(maria, typed('C', 'Pode deixar comigo'), typed('D', ''))).toEqual([]);
    expect(await ours(joao, typed('E', 'Qual é o valor?', JOAO))).toEqual([]);
  });
});
