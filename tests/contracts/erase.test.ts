import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aLook } from '../support/a-reminder.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import {
  aMessage,
  aMisunderstanding,
  anEcho,
  anOutcome,
  aState,
  JOAO,
  MARIA,
  MARIA_LID,
  replies,
  takeTurn,
} from '../support/postgres-events.ts';

const CANARY = 'canary-4711';
const LINK_HASH = createHash('sha256').update('secret').digest('hex');

/** With a code of a cohort; asks for a person of the team; logs in and asks for more ways to log in. */
async function comeIn({ admission, logins, store }: Backend, personId: string): Promise<void> {
  const person = { personId, instance: 'beta', replyTo: '551187654321@s.whatsapp.net' };
  await admission.enter(person, { now: Date.now(), dayStart: 0, countTo: 9 }, () => ({
    ...{ kind: 'admit', way: 'invitation', invitationId: 1, cohort: CANARY },
  }));
  const code = { browserHash: `${LINK_HASH}-browser`, codeHash: `${LINK_HASH}-code` };
  const asked = { of: { personId }, limitKey: 'keyed', visitorKey: undefined, text: CANARY };
  await logins.askCode({ ...asked, ...code });
  await logins.enterCode(code, { sessionHash: `${LINK_HASH}-session`, endsHash: undefined, notice: CANARY });
  await takeTurn({ store }, { loginLinkHash: `${LINK_HASH}-link`, events: [{ v: 1, type: 'human-asked' }] });
}

describe.each(backends)('an erase ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function liveThenErase(changes: { optedOut?: boolean } = {}): Promise<string> {
    const personId = (await backend.store.identify(MARIA, MARIA_LID)) ?? '';
    await backend.inbox.accept([aMessage('1', { text: CANARY }), aMessage('2', { from: MARIA_LID, text: CANARY })], []);
    await takeTurn(backend, {
      state: aState({ firstName: CANARY }),
      events: [{ v: 1, type: 'debt-told', debtId: CANARY, kind: 'credit-card', owed: 1 }],
      ...replies(CANARY),
      linkHash: LINK_HASH,
      misunderstood: [aMisunderstanding(CANARY)],
    });
    await comeIn(backend, personId);
    await takeTurn(backend, { roadmap: { ...aRoadmap(), firstName: CANARY } });
    await backend.reminders.look({ now: Date.now() + 2 * 3_600_000, limit: 10 }, (people) =>
      people.map((person) => aLook(person, { text: CANARY, debtId: CANARY })),
    );
    const until = Date.now() + 86_400_000;
    await backend.entitlements.set({ personId, until, operatorId: CANARY, reason: CANARY });
    const charge = { id: 'D4711', amount: 1490, days: 30 };
    await backend.premiumCharges.begin({ personId, ...charge });
    await backend.premiumCharges.confirm({ ...charge, paidAt: Date.now(), receipt: () => CANARY });
    const unread = { reason: 'not understood', raw: Buffer.from(`{"unread":"${CANARY}"}`) };
    await backend.inbox.accept(
      [anEcho('e1', CANARY), aMessage('poison', { text: CANARY }), aMessage('odd \0', { text: CANARY })],
      [{ key: 'raw/1', address: MARIA_LID, ...unread }],
    );
    const turn = await backend.store.begin(personId);
    if (turn === undefined) throw new Error('the turn could not begin');
    await backend.store.quarantine(
      turn.lease,
      turn.pending.map(({ seq }) => seq),
      'failed',
    );
    await backend.store.release(turn.lease);
    await backend.inbox.accept([aMessage('sim', { text: `sim ${CANARY}` })], []);
    await takeTurn(backend, {
      state: aState(changes),
      erase: true,
      events: [{ v: 1, type: 'erased' }],
      ...replies('Pronto, apaguei tudo.'),
      misunderstood: [aMisunderstanding(CANARY)],
    });
    return personId;
  }

  it('leaves nothing of what the person wrote, told or was told, and none of their addresses', async () => {
    await liveThenErase();
    const [goodbye] = await backend.outbox.claim(1);
    await backend.outbox.markSent(goodbye?.id ?? 0, 'id of the goodbye');
    const everything = await backend.everything();
    for (const trace of [CANARY, LINK_HASH, MARIA, MARIA_LID, '551187654321@', 'apaguei'])
      expect(everything).not.toContain(trace);
  });

  it('keeps a charge without its person, so that money which comes later goes back', async () => {
    const personId = await liveThenErase();
    expect(await backend.premiumCharges.latest(personId)).toBeUndefined();
    expect((await backend.everything()).match(/D4711/g)?.length).toBeGreaterThan(0);
    expect(await backend.entitlements.of(personId)).toBe('free');
  });

  it('still sends the goodbye, and keeps the fact that someone was erased', async () => {
    await liveThenErase();
    expect(await backend.outbox.claim(10)).toMatchObject([{ text: 'Pronto, apaguei tudo.', action: 'send' }]);
    expect(await backend.events()).toEqual([{ v: 1, type: 'erased' }]);
  });

  it('knows a webhook that is repeated afterwards', async () => {
    await liveThenErase();
    expect([...(await backend.inbox.accept([aMessage('1', { text: CANARY })], []))]).toEqual([]);
    expect(await backend.store.waiting(0, 10)).toEqual([]);
  });

  it('starts anew with whoever writes again, and ends the turn that was under way', async () => {
    const before = await liveThenErase();
    expect(await backend.store.begin(before)).toBeUndefined();
    const after = (await backend.store.identify(MARIA)) ?? '';
    expect(after).not.toBe(before);
    expect((await backend.store.begin(after))?.state).toBeUndefined();
  });

  it('keeps what was written while the erase ran: it opens a new conversation', async () => {
    const personId = (await backend.store.identify(MARIA)) ?? '';
    const turn = await backend.store.begin(personId);
    await backend.inbox.accept([aMessage('meanwhile')], []);
    if (turn) await backend.store.commit(turn.lease, anOutcome({ erase: true }));
    expect(await backend.store.waiting(0, 10)).toEqual([{ address: MARIA }]);
  });

  it('touches nobody else', async () => {
    const unread = { key: 'raw/2', reason: 'not understood', raw: Buffer.from('ilegível de João'), address: JOAO };
    await backend.inbox.accept([aMessage('his', { from: JOAO, text: 'de João' })], [unread]);
    await takeTurn(backend, { ...replies('para João'), misunderstood: [aMisunderstanding('xablau de João')] }, JOAO);
    await liveThenErase();
    const everything = await backend.everything();
    expect(everything).toContain('de João');
    expect(everything).toContain('ilegível');
    expect(everything).toContain('para João');
    expect(everything).toContain('xablau');
  });

  it('remembers that the person had opted out', async () => {
    await liveThenErase({ optedOut: true });
    const again = (await backend.store.identify(MARIA)) ?? '';
    expect(await backend.outbox.hasOptedOut(again)).toBe(true);
    await takeTurn(backend, { events: [{ v: 1, type: 'opted-in' }] });
    expect(await backend.outbox.hasOptedOut(again)).toBe(false);
  });
});
