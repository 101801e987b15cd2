import { describe, expect, it } from 'vitest';
import type { KnownOfNewcomer } from '../ports/admission.ts';
import { callingHours } from './calling-hours.ts';
import { decideCalls, decideEntry, MOST_WRONG_CODES } from './decide-entry.ts';

const NOW = Date.parse('2026-11-27T15:00:00Z');
const known = (changes: Partial<KnownOfNewcomer> = {}): KnownOfNewcomer => ({
  ...{ isBraked: false, admitted: 10, admittedToday: 0, calledToday: 0, ahead: 0, wrongCodes: 0 },
  invitation: undefined,
  ...changes,
});
const invitation = { id: 7, cohort: 'procon', mostUses: 3, uses: 0, expiresAt: NOW + 1, revokedAt: undefined };
const rules = { mode: 'waitlist', capacity: 100, daily: 5, heedsBrake: true } as const;
const entry = (changes: Partial<Parameters<typeof decideEntry>[1]> = {}) => ({
  ...{ rules, hasCode: false, now: NOW },
  ...changes,
});
const withCode = (changes: Partial<typeof rules> | { mode: 'closed' | 'invitation' | 'public' } = {}) =>
  entry({ hasCode: true, rules: { ...rules, ...changes } });

describe('whether somebody new comes in', () => {
  it('lets everybody in when it is public, over any capacity', () => {
    const full = entry({ rules: { ...rules, mode: 'public', capacity: 10, heedsBrake: false } });
    expect(decideEntry(known({ isBraked: true, ahead: 40 }), full)).toEqual({ kind: 'admit', way: 'public' });
  });

  it('keeps a code in mind for the cohort when it is public', () => {
    expect(decideEntry(known({ invitation }), withCode({ mode: 'public' }))).toMatchObject({ cohort: 'procon' });
  });

  it('lets in from the street only whom nobody stands before, within the day and the capacity', () => {
    expect(decideEntry(known(), entry())).toEqual({ kind: 'admit', way: 'queue' });
    for (const held of [{ ahead: 1 }, { admittedToday: 5 }, { admitted: 100 }, { isBraked: true }]) {
      expect(decideEntry(known(held), entry())).toEqual({ kind: 'wait', isMoving: true });
    }
  });

  it('opens at once to a valid code, whatever the day has left', () => {
    const invited = { kind: 'admit', way: 'invitation', invitationId: 7, cohort: 'procon' };
    expect(decideEntry(known({ invitation, admittedToday: 5, ahead: 9 }), withCode())).toEqual(invited);
    expect(decideEntry(known({ invitation }), withCode({ mode: 'invitation' }))).toEqual(invited);
  });

  it('gives one answer to codes that are wrong, used up, expired or revoked', () => {
    const invalid = [
      undefined,
      { ...invitation, uses: 3 },
      { ...invitation, expiresAt: NOW },
      { ...invitation, revokedAt: NOW - 1 },
    ];
    for (const one of invalid) {
      const answer = decideEntry(known({ invitation: one }), withCode({ mode: 'invitation' }));
      expect(answer).toEqual({ kind: 'wait', isMoving: false, code: 'refused' });
    }
  });

  it('tells nothing about any code while nobody comes in', () => {
    for (const one of [invitation, undefined]) {
      const held = [
        decideEntry(known({ invitation: one }), withCode({ mode: 'closed' })),
        decideEntry(known({ invitation: one, isBraked: true }), withCode()),
        decideEntry(known({ invitation: one, admitted: 100 }), withCode()),
      ];
      for (const answer of held) expect(answer).toMatchObject({ kind: 'wait', code: 'not-now' });
    }
  });

  it('tries no more codes after a few wrong ones, also a good one', () => {
    const tired = known({ invitation, wrongCodes: MOST_WRONG_CODES, ahead: 1 });
    expect(decideEntry(tired, withCode())).toMatchObject({ kind: 'wait', code: 'too-many' });
  });
});

describe('how many are called from the queue', () => {
  const queue = (changes = {}) => ({ ...known(), waiting: 50, ...changes });
  const called = (changes = {}, rule = {}, share = 5) =>
    decideCalls(queue(changes), { rules: { ...rules, ...rule }, share });

  it('is what the day, the capacity and the queue leave', () => {
    expect(called()).toBe(5);
    expect(called({ admittedToday: 3 })).toBe(2);
    expect(called({ admittedToday: 9 })).toBe(0);
    expect(called({ admitted: 98 })).toBe(2);
    expect(called({ admitted: 130 })).toBe(0);
    expect(called({ waiting: 1 })).toBe(1);
  });

  it('is nobody while it is closed, by invitation, or braked', () => {
    expect(called({}, { mode: 'closed' })).toBe(0);
    expect(called({}, { mode: 'invitation' })).toBe(0);
    expect(called({ isBraked: true })).toBe(0);
    expect(called({ isBraked: true }, { heedsBrake: false })).toBe(5);
  });

  it('counts only calls in public, where people come in by themselves', () => {
    expect(called({ admittedToday: 500, calledToday: 1, admitted: 900 }, { mode: 'public' })).toBe(4);
  });
});

describe('the hours of calls', () => {
  const at = (time: string) => callingHours(Date.parse(`2026-11-27T${time}:00-03:00`), 20).share;

  it('spread a day from nine to six, by Brasília', () => {
    expect([at('08:59'), at('09:00'), at('13:30'), at('18:00'), at('18:59'), at('19:00')]).toEqual([
      0, 2, 10, 20, 20, 0,
    ]);
  });

  it('begin the day at midnight there', () => {
    const { dayStart } = callingHours(Date.parse('2026-11-28T01:00:00Z'), 20);
    expect(new Date(dayStart).toISOString()).toBe('2026-11-27T03:00:00.000Z');
  });
});
