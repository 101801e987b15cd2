import { describe, expect, it } from 'vitest';
import { aPerson, aReminded, toldState } from '../../tests/support/a-reminder.ts';
import { aRoadmap } from '../../tests/support/a-roadmap.ts';
import { localHours } from './local-hours.ts';
import { looker } from './look-at.ts';

const HOUR = 3_600_000;
const nobody = () => false;
const look = (at: string, changes: Parameters<typeof aPerson>[0] = {}, isHeldOut = nobody) =>
  looker({ now: Date.parse(at), isHeldOut })(aPerson(changes));

const ACRE = '5568987654321@s.whatsapp.net';

describe('a look', () => {
  it('reminds of what is due, until eight in the evening of that day', () => {
    expect(look('2026-12-07T13:00:00Z').reminder).toMatchObject({
      kind: 'due-soon',
      debtId: 'd1',
      day: '2026-12-07',
      held: false,
      expiresAt: Date.parse('2026-12-07T23:00:00Z'),
      event: { type: 'reminder-sent', kind: 'due-soon' },
    });
  });

  it('logs, and holds back, what somebody held out would have got', () => {
    const { reminder } = look('2026-12-07T13:00:00Z', {}, () => true);
    expect(reminder).toMatchObject({ held: true, event: { type: 'reminder-held' } });
  });

  it('holds nothing back from who asked to be reminded', () => {
    const documents = { state: toldState([], { remindersWanted: true }), roadmap: aRoadmap() };
    const { reminder } = look('2026-12-07T13:00:00Z', { documents }, () => true);
    expect(reminder).toMatchObject({ held: false, event: { type: 'reminder-sent' } });
  });

  it('reminds nobody before nine or after eight by their own clock', () => {
    expect(look('2026-12-07T11:59:00Z').reminder).toBeUndefined();
    expect(look('2026-12-07T12:00:00Z').reminder).toBeDefined();
    expect(look('2026-12-07T22:59:00Z').reminder).toBeDefined();
    expect(look('2026-12-07T23:00:00Z').reminder).toBeUndefined();
    // Rio Branco is two hours behind Brasília.
    expect(look('2026-12-07T13:59:00Z', { to: ACRE }).reminder).toBeUndefined();
    expect(look('2026-12-07T14:00:00Z', { to: ACRE }).reminder).toBeDefined();
    expect(look('2026-12-08T00:59:00Z', { to: ACRE }).reminder).toMatchObject({ day: '2026-12-07' });
  });

  it('comes back in the morning when it was too early, and on the next day with something when it was too late', () => {
    const nine = Date.parse('2026-12-07T12:00:00Z');
    const early = look('2026-12-07T08:00:00Z').nextLookAt;
    expect(early).toBeGreaterThanOrEqual(nine);
    expect(early).toBeLessThan(nine + 3 * HOUR);
    const late = look('2026-12-07T23:30:00Z').nextLookAt;
    expect(late - early).toBe(24 * HOUR);
  });

  it('skips days on which nothing can be due', () => {
    const quiet = look('2026-11-24T13:00:00Z');
    expect(quiet.reminder).toBeUndefined();
    // The talk about what is due on 5 December begins three days before.
    expect(new Date(quiet.nextLookAt).toISOString().slice(0, 10)).toBe('2026-12-02');
  });

  it('does not interrupt who has just written', () => {
    const heardAt = Date.parse('2026-12-07T12:40:00Z');
    expect(look('2026-12-07T13:00:00Z', { heardAt })).toMatchObject({ nextLookAt: heardAt + HOUR });
    expect(look('2026-12-07T13:00:00Z', { heardAt }).reminder).toBeUndefined();
    expect(look('2026-12-07T13:40:00Z', { heardAt }).reminder).toBeDefined();
  });

  it('keeps the agenda that it made, and uses the one that is kept', () => {
    const first = look('2026-12-07T13:00:00Z');
    expect(first.agenda?.items.length).toBeGreaterThan(0);
    const kept = look('2026-12-07T13:00:00Z', { agenda: first.agenda, documents: undefined });
    expect(kept.agenda).toBeUndefined();
    expect(kept.reminder).toEqual(first.reminder);
  });

  it('says it in other words than the last time', () => {
    const wordings = new Set<number>();
    let last: number | undefined;
    for (let time = 0; time < 3; time += 1) {
      const before = last === undefined ? [] : [aReminded('2026-11-10', { wording: last })];
      last = look('2026-12-07T13:00:00Z', { reminded: before }).reminder?.wording;
      if (last !== undefined) wordings.add(last);
    }
    expect(wordings.size).toBe(3);
  });

  it('sends one message after days on which nobody looked', () => {
    const roadmap = aRoadmap();
    const documents = { state: toldState(), roadmap };
    const { reminder } = look('2026-12-09T13:00:00Z', { documents });
    // Both the due day and the payday have come meanwhile: the money that is due first is told of, the rest waits.
    expect(reminder).toMatchObject({ kind: 'due-soon' });
  });

  it('has nothing to say of somebody whose documents are gone', () => {
    const gone = look('2026-12-07T13:00:00Z', { documents: undefined });
    expect(gone.reminder).toBeUndefined();
    expect(gone.agenda).toMatchObject({ stopped: true });
  });
});

describe('local hours', () => {
  it('are each zone’s own, from Acre to Noronha', () => {
    const at = localHours(Date.parse('2026-12-31T23:30:00Z'));
    expect(at.day('America/Noronha')).toMatchObject({ today: '2026-12-31', isOpen: false });
    expect(at.day('America/Rio_Branco')).toMatchObject({ today: '2026-12-31', isOpen: true });
    const night = localHours(Date.parse('2027-01-01T02:30:00Z'));
    expect(night.day('America/Noronha').today).toBe('2027-01-01');
    expect(night.day('America/Sao_Paulo').today).toBe('2026-12-31');
    expect(night.day('America/Rio_Branco')).toMatchObject({ today: '2026-12-31', tomorrow: '2027-01-01' });
  });

  it('know the leap day', () => {
    const at = localHours(Date.parse('2028-02-28T15:00:00Z'));
    expect(at.day('America/Sao_Paulo').tomorrow).toBe('2028-02-29');
    expect(at.opening('2028-02-29', 'America/Sao_Paulo')).toBe(Date.parse('2028-02-29T12:00:00Z'));
  });
});
