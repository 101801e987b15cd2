import { describe, expect, it } from 'vitest';
import { parseAttendance } from '../contracts/attendance.ts';
import { nextAttendance } from './attendance.ts';
import { human } from './copy/handoff.ts';

const week = parseAttendance('seg-sex 9-18');
/** In Brasília, three hours behind; 2026-11-27 is a Friday. */
const at = (day: number, hour: number) => Date.parse(`2026-11-${day}T${String(hour + 3).padStart(2, '0')}:30:00Z`);

describe('when somebody of the team answers', () => {
  it('is read as it is configured, or not at all', () => {
    expect(week).toEqual({ firstDay: 1, lastDay: 5, from: 9, until: 18 });
    expect(parseAttendance('sab 8-12')).toEqual({ firstDay: 6, lastDay: 6, from: 8, until: 12 });
    for (const wrong of ['', 'seg-sex', 'sex-seg 9-18', 'seg-sex 18-9', 'seg-sex 9-25', 'mon-fri 9-18', 'seg 9-18 x']) {
      expect(parseAttendance(wrong)).toBeUndefined();
    }
  });

  it.each([
    [at(27, 9), { kind: 'now', until: 18 }],
    [at(27, 17), { kind: 'now', until: 18 }],
    [at(26, 7), { kind: 'later', day: 'today' }],
    [at(26, 18), { kind: 'later', day: 'tomorrow' }],
    [at(27, 18), { kind: 'later', day: 1 }],
    [at(28, 11), { kind: 'later', day: 1 }],
    [at(29, 11), { kind: 'later', day: 'tomorrow' }],
  ])('is known at any hour (%i)', (now, expected) => {
    expect(nextAttendance(week, now)).toMatchObject(expected);
  });

  it('is next week on the one day that there is', () => {
    expect(nextAttendance(parseAttendance('sex 9-12'), at(27, 13))).toMatchObject({ kind: 'later', day: 5 });
  });

  it('is told as it is', () => {
    expect(human(nextAttendance(week, at(27, 18)))).toContain(
      'A equipe atende de segunda a sexta, das 9h às 18h. Agora está fechado: alguém te chama por aqui a partir de segunda, às 9h.',
    );
    expect(human(nextAttendance(week, at(27, 9)))).toContain('até as 18h');
    expect(human(nextAttendance(undefined, at(27, 9)))).toContain('Não sei dizer a hora certa');
  });
});
