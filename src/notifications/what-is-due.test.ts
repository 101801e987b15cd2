import { describe, expect, it } from 'vitest';
import { anAgenda, anItem, aReminded } from '../../tests/support/a-reminder.ts';
import type { AgendaItem } from '../contracts/reminder.ts';
import { whatIsDue } from './what-is-due.ts';

const NOW = Date.parse('2026-12-03T15:00:00Z');
const AT = { today: '2026-12-03', now: NOW };
const HEARD = Date.parse('2026-11-22T15:00:00Z');

const debts = [{ debtId: 'd1', creditor: 'Nubank', amount: 100 }];
const dueToday: AgendaItem = anItem({
  occasion: '2026-12-03',
  from: '2026-12-03',
  to: '2026-12-03',
  matter: { kind: 'due-today', on: '2026-12-03', debts },
});

const kinds = (reminded: Parameters<typeof whatIsDue>[0]['reminded'], heardAt = HEARD, at = AT) =>
  whatIsDue({ agenda: anAgenda([anItem(), dueToday]), heardAt, reminded }, at).map(({ matter }) => matter.kind);

describe('what is due', () => {
  it('begins with what is lost today', () => {
    expect(kinds([])).toEqual(['due-today', 'check-in']);
  });

  it('is nothing outside an item’s days', () => {
    expect(kinds([], HEARD, { today: '2026-12-08', now: NOW })).toEqual([]);
    expect(kinds([], HEARD, { today: '2026-11-30', now: NOW })).toEqual([]);
  });

  it('is nothing that was told already', () => {
    expect(kinds([aReminded('2026-12-01', { kind: 'check-in', occasion: '2026-12' })])).toEqual(['due-today']);
  });

  it('is nothing more on the same day, nor a third time in any seven days', () => {
    expect(kinds([aReminded('2026-12-03')])).toEqual([]);
    const heard = Date.parse('2026-12-02T20:00:00Z');
    expect(kinds([aReminded('2026-12-02'), aReminded('2026-11-27')], heard)).toEqual([]);
    expect(kinds([aReminded('2026-12-02'), aReminded('2026-11-26')], heard)).not.toEqual([]);
  });

  it('is nothing after two without an answer, until the person writes again', () => {
    const two = [aReminded('2026-11-25'), aReminded('2026-11-24')];
    expect(kinds(two)).toEqual([]);
    expect(kinds(two, Date.parse('2026-11-24T16:00:00Z'))).not.toEqual([]);
  });

  it('is nothing while a person of the team has the chat, and where reminders are stopped', () => {
    const known = { heardAt: HEARD, reminded: [] };
    expect(whatIsDue({ ...known, agenda: anAgenda([dueToday], { humanUntil: NOW + 1 }) }, AT)).toEqual([]);
    expect(whatIsDue({ ...known, agenda: anAgenda([dueToday], { humanUntil: NOW }) }, AT)).toHaveLength(1);
    expect(whatIsDue({ ...known, agenda: anAgenda([dueToday], { stopped: true }) }, AT)).toEqual([]);
  });
});
