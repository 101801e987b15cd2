import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Look, PersonToLookAt } from '../../src/ports/reminders.ts';
import { aLook, anAgenda } from '../support/a-reminder.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, aState, JOAO, MARIA, MARIA_LID, takeTurn } from '../support/postgres-events.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

describe.each(backends)('reminders ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  const soon = () => Date.now() + 2 * HOUR;
  const lookWith = (decide: (person: PersonToLookAt) => Look, now = soon()) =>
    backend.reminders.look({ now, limit: 10 }, (people) => people.map(decide));

  /** Who is due by then; looks at nobody. */
  async function due(now = soon()): Promise<readonly PersonToLookAt[]> {
    const found: PersonToLookAt[] = [];
    await backend.reminders
      .look({ now, limit: 10 }, (people) => {
        found.push(...people);
        throw new Error('only looking');
      })
      .catch(() => {});
    return found;
  }
  const texts = async () => (await backend.messages()).map(({ text }) => text);
  const eventTypes = async () => (await backend.events()).map(({ type }) => type);

  it('look at whoever got a roadmap, an hour after the turn', async () => {
    const roadmap = aRoadmap();
    const personId = await takeTurn(backend, { roadmap });
    expect(await due(Date.now() + 0.9 * HOUR)).toEqual([]);
    const [person] = await due();
    expect(person).toMatchObject({ personId, instance: 'beta', to: '551187654321@s.whatsapp.net', reminded: [] });
    expect(person?.documents).toEqual({ state: aState(), roadmap });
    expect(person?.agenda).toBeUndefined();
  });

  it('look at nobody without a roadmap', async () => {
    await takeTurn(backend);
    expect(await due()).toEqual([]);
  });

  it('know when the person was heard last', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    const before = (await due())[0]?.heardAt ?? 0;
    await backend.inbox.accept([aMessage('later')], []);
    await takeTurn(backend);
    const after = (await due())[0]?.heardAt ?? 0;
    expect(after).toBeGreaterThanOrEqual(before);
    expect(Math.abs(after - Date.now())).toBeLessThan(60_000);
    await takeTurn(backend);
    expect((await due())[0]?.heardAt).toBe(after);
  });

  it('write a reminder, its message and its event, and look again when they said', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    const now = soon();
    expect(await lookWith((person) => ({ ...aLook(person), nextLookAt: now + HOUR }), now)).toEqual({
      looked: 1,
      enqueued: 1,
    });
    expect(await texts()).toEqual(['lembrete']);
    expect(await backend.outbox.claim(1)).toMatchObject([{ purpose: 'proactive', instance: 'beta' }]);
    expect(await eventTypes()).toEqual(['reminder-sent']);
    expect(await due(now + HOUR - 1)).toEqual([]);
    const [again] = await due(now + HOUR);
    expect(again?.reminded).toEqual([
      { kind: 'due-soon', occasion: '2026-12-10', day: '2026-12-07', at: now, wording: 0 },
    ]);
  });

  it('log what is held back, without a message', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    expect(await lookWith((person) => aLook(person, { held: true }))).toEqual({ looked: 1, enqueued: 0 });
    expect(await texts()).toEqual([]);
    expect(await eventTypes()).toEqual(['reminder-held']);
  });

  it('keep one a person and day, whatever it is about', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    await lookWith((person) => ({ ...aLook(person), nextLookAt: 0 }));
    await lookWith((person) => ({ ...aLook(person, { kind: 'check-in', debtId: '' }), nextLookAt: 0 }));
    expect(await texts()).toHaveLength(1);
    expect(await eventTypes()).toHaveLength(1);
    await lookWith((person) => aLook(person, { day: '2026-12-08' }));
    expect(await texts()).toHaveLength(2);
  });

  it('keep the agenda until a turn, and read no documents meanwhile', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    const agenda = anAgenda([], { until: '2999-01-01', firstName: 'Ana' });
    await lookWith(({ personId }) => ({ personId, nextLookAt: 0, agenda }));
    await lookWith(({ personId }) => ({ personId, nextLookAt: 0 }));
    expect(await due()).toMatchObject([{ agenda, documents: undefined }]);
    await takeTurn(backend);
    const [after] = await due();
    expect(after?.agenda).toBeUndefined();
    expect(after?.documents).toBeDefined();
  });

  it('read the documents anew when the agenda has ended', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    await lookWith(({ personId }) => ({ personId, nextLookAt: 0, agenda: anAgenda([], { until: '2001-01-01' }) }));
    const [person] = await due();
    expect(person?.agenda).toBeUndefined();
    expect(person?.documents).toBeDefined();
  });

  it('leave nothing when the look fails', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    const failing = backend.reminders.look({ now: soon(), limit: 10 }, () => {
      throw new Error('a fault of ours');
    });
    await expect(failing).rejects.toThrow();
    expect(await texts()).toEqual([]);
    // The connection of a failed look is thrown away; its locks go when the server has noticed.
    await vi.waitFor(async () => expect(await due()).toHaveLength(1));
  });

  it('take as many as asked, the longest due first', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    await takeTurn(backend, { roadmap: aRoadmap() }, JOAO);
    const taken: string[] = [];
    await backend.reminders.look({ now: soon(), limit: 1 }, (people) => {
      taken.push(...people.map(({ personId }) => personId));
      return people.map(({ personId }) => ({ personId, nextLookAt: Date.now() + 9 * HOUR }));
    });
    expect(taken).toHaveLength(1);
    expect((await due()).map(({ personId }) => personId)).not.toContain(taken[0]);
  });

  it('give each person to one of several schedulers', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    await takeTurn(backend, { roadmap: aRoadmap() }, JOAO);
    const now = soon();
    const looks = Array.from({ length: 6 }, () => lookWith((person) => aLook(person), now));
    const done = await Promise.all(looks);
    expect(done.reduce((sum, { looked }) => sum + looked, 0)).toBe(2);
    expect(await texts()).toHaveLength(2);
  });

  it('are cancelled by a turn that stops them, and are not sent after their day', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    await lookWith((person) => aLook(person));
    await takeTurn(backend, { state: aState({ remindersStopped: true }), cancelPending: 'proactive' });
    expect((await backend.messages()).map(({ status }) => status)).toEqual(['cancelled']);
    await lookWith((person) => aLook(person, { day: '2026-12-09', expiresAt: Date.now() - 1 }));
    expect(await backend.outbox.claim(10)).toEqual([]);
    expect((await backend.messages()).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });

  it('tell whoever sends them until when they have a use', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    const expiresAt = Date.now() + HOUR;
    await lookWith((person) => aLook(person, { expiresAt }));
    expect(await backend.outbox.claim(10)).toMatchObject([{ expiresAt }]);
  });

  it('never leave a message waiting behind a turn that stops them, whoever comes first', async () => {
    await takeTurn(backend, { roadmap: aRoadmap() });
    for (let time = 0; time < 15; time += 1) {
      const day = `2027-01-${String(time + 10)}`;
      await takeTurn(backend);
      await lookWith(({ personId }) => ({ personId, nextLookAt: 0 }));
      await Promise.all([
        lookWith((person) => aLook(person, { day }), Date.now()),
        takeTurn(backend, { state: aState({ remindersStopped: true }), cancelPending: 'proactive' }),
      ]);
      expect((await backend.messages()).filter(({ status }) => status === 'pending')).toEqual([]);
    }
  });

  it('go with the person when two turn out to be one', async () => {
    const phoneOnly = await takeTurn(backend, { roadmap: aRoadmap() }, MARIA);
    await takeTurn(backend, { roadmap: aRoadmap() }, MARIA_LID);
    await lookWith((person) => ({ ...aLook(person), nextLookAt: 0 }));
    const kept = await backend.store.identify(MARIA, MARIA_LID);
    const people = await due();
    expect(people.map(({ personId }) => personId)).toEqual([kept]);
    expect([phoneOnly, people[0]?.personId]).toContain(kept);
    expect(people[0]?.reminded).toHaveLength(1);
    expect(people[0]?.documents).toBeDefined();
  });

  it('count first reminders of each kind, and payments told in the week after', async () => {
    const reminded = await takeTurn(backend, { roadmap: aRoadmap() });
    await takeTurn(backend, { roadmap: aRoadmap() }, JOAO);
    await lookWith(({ personId }) => ({ personId, nextLookAt: 0 }));
    const at = Date.now() - HOUR;
    const remind = (day: string) => (person: PersonToLookAt) => ({
      ...aLook(person, { day, held: person.personId !== reminded }),
      nextLookAt: 0,
    });
    await lookWith(remind('2026-12-07'), at);
    await lookWith(remind('2026-12-08'), at + 1);
    await takeTurn(backend, { events: [{ v: 1, type: 'payment-told', debtId: 'd1', amount: 1 }] }, MARIA);
    expect(await backend.reminders.outcomes(at + WEEK - 1)).toEqual([]);
    expect(await backend.reminders.outcomes(at + WEEK)).toEqual([
      { kind: 'due-soon', held: false, people: 1, paid: 1 },
      { kind: 'due-soon', held: true, people: 1, paid: 0 },
    ]);
  });
});
