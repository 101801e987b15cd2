import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decideEntry } from '../../src/beta/decide-entry.ts';
import type { EntryDecision, KnownOfNewcomer } from '../../src/ports/admission.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, aState, JOAO, MARIA, MARIA_LID, takeTurn } from '../support/postgres-events.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-27T15:00:00Z');
const moment = { now: NOW, dayStart: NOW - 12 * HOUR, countTo: 1_000 };
const WAIT: EntryDecision = { kind: 'wait', isMoving: true };
const everybody = (known: { readonly waiting: number }) => known.waiting;

describe.each(backends)('admission ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function newcomer(address: string, code?: string) {
    const personId = (await backend.store.identify(address)) ?? '';
    const replyTo = `${address.replace(/\D/g, '')}@s.whatsapp.net`;
    return { personId, instance: 'beta', replyTo, ...(code === undefined ? {} : { code }) };
  }
  const enter = async (address: string, decision: EntryDecision = WAIT, code?: string) =>
    backend.admission.enter(await newcomer(address, code), moment, () => decision);
  const invite = (changes = {}) =>
    backend.invitations.add({
      ...{ code: 'BKT79XQZ', cohort: 'procon', mostUses: 2, expiresAt: NOW + HOUR, madeAt: NOW, madeBy: 'ana' },
      ...changes,
    });
  async function known(address: string, code?: string): Promise<KnownOfNewcomer> {
    const seen: KnownOfNewcomer[] = [];
    const look = (one: KnownOfNewcomer) => {
      seen.push(one);
      throw new Error('only looking');
    };
    await backend.admission.enter(await newcomer(address, code), moment, look).catch(() => {});
    const [first] = seen;
    if (!first) throw new Error('nobody was asked');
    return first;
  }

  it('gives places in the order of arrival, and keeps them', async () => {
    expect(await enter(MARIA)).toEqual({ kind: 'waiting', place: 1, isMoving: true });
    expect(await enter(JOAO)).toMatchObject({ place: 2 });
    expect(await enter(MARIA)).toMatchObject({ place: 1 });
    expect((await backend.events()).map(({ type }) => type)).toEqual(['queued', 'queued']);
    expect(await backend.admission.overview(moment)).toMatchObject({ waiting: 2, oldestSince: NOW, admitted: 0 });
  });

  it('never asks again about who is in', async () => {
    await enter(MARIA, { kind: 'admit', way: 'queue' });
    const again = backend.admission.enter(await newcomer(MARIA), moment, () => {
      throw new Error('asked');
    });
    expect(await again).toEqual({ kind: 'admitted' });
    expect(await backend.admission.overview(moment)).toMatchObject({ admitted: 1, today: { queue: 1 } });
  });

  it('lets in without asking, also who waited', async () => {
    await enter(MARIA);
    await backend.admission.admit(await newcomer(MARIA), NOW);
    await backend.admission.admit(await newcomer(JOAO), NOW);
    const overview = await backend.admission.overview(moment);
    expect(overview).toMatchObject({ waiting: 0, oldestSince: undefined, admitted: 2, today: { public: 2 } });
  });

  it('knows what a decision needs', async () => {
    await enter(JOAO);
    expect(await known(MARIA)).toMatchObject({ isBraked: false, admitted: 0, ahead: 1, wrongCodes: 0 });
    await enter(JOAO, { kind: 'admit', way: 'queue' });
    expect(await known(MARIA)).toMatchObject({ admitted: 1, admittedToday: 1, calledToday: 1, ahead: 0 });
  });

  it('counts no further than it has to', async () => {
    for (const address of [MARIA, JOAO]) await backend.admission.admit(await newcomer(address), NOW);
    const seen: number[] = [];
    for (const countTo of [0, 1, 9]) {
      await backend.admission.enter(await newcomer(MARIA_LID), { ...moment, countTo }, ({ admitted }) => {
        seen.push(admitted);
        return WAIT;
      });
    }
    expect(seen).toEqual([0, 1, 2]);
  });

  it('counts only this day of the ramp', async () => {
    await backend.admission.admit(await newcomer(JOAO), moment.dayStart - 1);
    expect(await known(MARIA)).toMatchObject({ admitted: 1, admittedToday: 0 });
  });

  it('finds an invitation by its code and counts its uses', async () => {
    await invite();
    const found = await known(MARIA, 'BKT79XQZ');
    expect(found.invitation).toMatchObject({ cohort: 'procon', mostUses: 2, uses: 0, expiresAt: NOW + HOUR });
    expect((await known(MARIA, 'BKT79XQX')).invitation).toBeUndefined();
    const invitationId = found.invitation?.id ?? 0;
    await enter(MARIA, { kind: 'admit', way: 'invitation', invitationId, cohort: 'procon' }, 'BKT79XQZ');
    await enter(MARIA, { kind: 'admit', way: 'invitation', invitationId, cohort: 'procon' }, 'BKT79XQZ');
    expect(await backend.invitations.list(5)).toMatchObject([{ code: 'BKT79XQZ', uses: 1 }]);
    expect(await backend.events()).toEqual([{ v: 1, type: 'admitted', way: 'invitation' }]);
  });

  it('lets nobody use a code once too often, however many come at once', async () => {
    await invite({ mostUses: 1 });
    const rules = { mode: 'invitation', capacity: null, daily: 0, heedsBrake: true } as const;
    const coming = Array.from({ length: 6 }, async (_, index) => {
      const who = await newcomer(`phone:55119870000${index}0`, 'BKT79XQZ');
      return backend.admission.enter(who, moment, (one) => decideEntry(one, { rules, hasCode: true, now: NOW }));
    });
    const standings = await Promise.all(coming);
    expect(standings.filter(({ kind }) => kind === 'admitted')).toHaveLength(1);
    expect(standings.filter((one) => one.kind === 'waiting' && one.code === 'refused')).toHaveLength(5);
  });

  it('counts wrong codes for a day', async () => {
    const refused: EntryDecision = { kind: 'wait', isMoving: false, code: 'refused' };
    expect(await enter(MARIA, refused, 'X')).toMatchObject({ code: 'refused' });
    await enter(MARIA, refused, 'Y');
    expect(await known(MARIA)).toMatchObject({ wrongCodes: 2 });
    await enter(MARIA, { kind: 'wait', isMoving: false, code: 'not-now' }, 'Z');
    expect(await known(MARIA)).toMatchObject({ wrongCodes: 2 });
    const tomorrow = { ...moment, now: NOW + 25 * HOUR, dayStart: NOW + 12 * HOUR };
    await backend.admission.enter(await newcomer(MARIA), tomorrow, (one) => {
      expect(one.wrongCodes).toBe(0);
      return WAIT;
    });
  });

  it('has each code once, and revokes it once', async () => {
    const id = (await invite()) ?? 0;
    expect(id).toBeGreaterThan(0);
    expect(await invite()).toBeUndefined();
    expect(await backend.invitations.list(1)).toMatchObject([{ id }]);
    expect(await backend.invitations.revoke(id, NOW)).toBe(true);
    expect(await backend.invitations.revoke(id, NOW + 1)).toBe(false);
    expect(await backend.invitations.list(1)).toMatchObject([{ revokedAt: NOW, madeBy: 'ana', madeAt: NOW }]);
  });

  it('calls who waited longest, with a message that starts from us', async () => {
    await enter(MARIA);
    await enter(JOAO);
    expect(await backend.admission.call(moment, 'chegou a sua vez', () => 1)).toBe(1);
    expect(await backend.messages()).toMatchObject([{ text: 'chegou a sua vez', to: '551187654321@s.whatsapp.net' }]);
    expect(await backend.outbox.claim(5)).toMatchObject([{ purpose: 'proactive', instance: 'beta' }]);
    expect(await enter(MARIA)).toEqual({ kind: 'admitted' });
    expect(await enter(JOAO)).toMatchObject({ place: 1 });
  });

  it('asks how many only while somebody waits, and calls nobody for less than one', async () => {
    const asked: number[] = [];
    const ask = (count: number) => (one: { readonly waiting: number }) => {
      asked.push(one.waiting);
      return count;
    };
    expect(await backend.admission.call(moment, 'vem', ask(5))).toBe(0);
    await enter(MARIA);
    expect(await backend.admission.call(moment, 'vem', ask(-1))).toBe(0);
    expect(asked).toEqual([1]);
  });

  it('calls each once, however many call at the same time', async () => {
    for (let index = 0; index < 8; index += 1) await enter(`phone:55119870000${index}0`);
    for (let round = 0; round < 6; round += 1) {
      await Promise.all([1, 2, 3].map(() => backend.admission.call(moment, 'vem', () => 2)));
    }
    expect(await backend.messages()).toHaveLength(8);
    expect(new Set((await backend.messages()).map(({ to }) => to)).size).toBe(8);
  });

  it('keeps nothing of what somebody wrote who waits, and calls them no more when they leave', async () => {
    await backend.inbox.accept([aMessage('m1', { text: 'devo muito segredo' })], []);
    await enter(MARIA);
    await takeTurn(backend, { waiting: 'stays' });
    expect(await backend.everything()).not.toContain('segredo');
    await takeTurn(backend, { waiting: 'leaves', state: aState({ optedOut: true }) });
    expect(await backend.admission.call(moment, 'vem', everybody)).toBe(0);
  });

  it('passes over who rests, who keeps the place', async () => {
    await enter(MARIA);
    await enter(JOAO);
    await takeTurn(backend, { waiting: 'rests' });
    expect(await enter(JOAO)).toMatchObject({ place: 1 });
    expect(await backend.admission.call(moment, 'vem', () => 1)).toBe(1);
    expect(await enter(JOAO)).toEqual({ kind: 'admitted' });
    await takeTurn(backend, { waiting: 'stays' });
    expect(await backend.admission.call(moment, 'vem', everybody)).toBe(1);
    expect(await enter(MARIA)).toEqual({ kind: 'admitted' });
  });

  it('leaves no call waiting behind a turn that leaves, whoever comes first', async () => {
    for (let time = 0; time < 15; time += 1) {
      const address = `phone:5511987${String(10_000 + time)}0`;
      await enter(address);
      await takeTurn(backend, { waiting: 'stays' }, address);
      await Promise.all([
        backend.admission.call(moment, 'vem', everybody),
        takeTurn(backend, { waiting: 'leaves', state: aState({ optedOut: true }), cancelPending: 'all' }, address),
      ]);
      expect((await backend.messages()).filter(({ status }) => status === 'pending')).toEqual([]);
    }
  });

  it('leaves in whom a stale turn would put out', async () => {
    await enter(MARIA, { kind: 'admit', way: 'queue' });
    await takeTurn(backend, { waiting: 'leaves', state: aState({ optedOut: true }) });
    expect(await enter(MARIA)).toEqual({ kind: 'admitted' });
  });

  it('goes with the person when two turn out to be one', async () => {
    await enter(MARIA);
    await enter(JOAO);
    await takeTurn(backend, {}, MARIA_LID);
    await enter(MARIA_LID);
    await backend.store.identify(MARIA, MARIA_LID);
    expect(await enter(MARIA)).toMatchObject({ place: 1 });
    expect(await backend.admission.overview(moment)).toMatchObject({ waiting: 2 });
    await enter(MARIA, { kind: 'admit', way: 'queue' });
    await takeTurn(backend, {}, JOAO);
    await backend.store.identify(MARIA, JOAO);
    expect(await enter(JOAO)).toEqual({ kind: 'admitted' });
    expect(await backend.admission.overview(moment)).toMatchObject({ waiting: 0, admitted: 1 });
  });

  it('forgets an erased person', async () => {
    await enter(MARIA);
    await takeTurn(backend, { erase: true, waiting: 'stays', events: [{ v: 1, type: 'erased' }] });
    expect(await backend.admission.overview(moment)).toMatchObject({ waiting: 0 });
    expect(await backend.everything()).not.toContain('551187654321@s.whatsapp.net');
  });
});
