import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SILENCE_POLICY, isUnusuallySilent, QUARTER_MS } from './decide-silence.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Wednesday 2026-11-25, 11:00 in Brasília. */
const NOW = Date.UTC(2026, 10, 25, 14, 0);

/** So much was heard in each quarter of the last 28 days that the rule lets through. */
function history(perQuarter: (at: number) => number, days = 28): ReadonlyMap<number, number> {
  const quarters = new Map<number, number>();
  for (let at = NOW - days * DAY; at < NOW; at += QUARTER_MS) {
    const heard = perQuarter(at);
    if (heard > 0) quarters.set(at, heard);
  }
  return quarters;
}

function silent(
  quarters: ReadonlyMap<number, number>,
  silentForMs: number,
  changes: { people?: number; now?: number } = {},
) {
  const { people = 50, now = NOW } = changes;
  const lastHeardAt = now - silentForMs;
  const before = new Map([...quarters].filter(([at]) => at < lastHeardAt));
  return isUnusuallySilent({ quarters: before, lastHeardAt, activePeople: people, now }, DEFAULT_SILENCE_POLICY);
}

/** Three a quarter from eight to ten in the evening, nothing at night. */
const busyDays = (at: number) => {
  const hour = new Date(at - 3 * HOUR).getUTCHours();
  return hour >= 8 && hour < 22 ? 3 : 0;
};
const isSunday = (at: number) => new Date(at - 3 * HOUR).getUTCDay() === 0;

describe('isUnusuallySilent', () => {
  it('is true when an hour in which much comes every day brings nothing', () => {
    expect(silent(history(busyDays), HOUR)).toBe(true);
  });

  it('is false before half an hour, whatever is usual', () => {
    expect(silent(history(busyDays), 29 * 60_000)).toBe(false);
  });

  it('is false at an hour at which little comes anyway', () => {
    const night = Date.UTC(2026, 10, 25, 6, 0);
    const quarters = new Map([...history(busyDays)].filter(([at]) => at < night));
    expect(silent(quarters, 2 * HOUR, { now: night })).toBe(false);
  });

  it('notices a dead number in the morning after a quiet night', () => {
    const eight = Date.UTC(2026, 10, 25, 11, 45);
    const quarters = new Map([...history(busyDays)].filter(([at]) => at < eight));
    expect(silent(quarters, 10.75 * HOUR, { now: eight })).toBe(true);
  });

  it('compares a Sunday with Sundays alone', () => {
    const sunday = Date.UTC(2026, 10, 22, 14, 0);
    const quarters = new Map([...history((at) => (isSunday(at) ? 0 : busyDays(at)))].filter(([at]) => at < sunday));
    expect(silent(quarters, HOUR, { now: sunday })).toBe(false);
    expect(
      silent(
        history((at) => (isSunday(at) ? 0 : busyDays(at))),
        HOUR,
      ),
    ).toBe(true);
  });

  it('does not let one outage or holiday count as usual', () => {
    const weekBefore = (at: number) => at >= NOW - 7 * DAY - 12 * HOUR && at < NOW - 6 * DAY - 12 * HOUR;
    expect(
      silent(
        history((at) => (weekBefore(at) ? 0 : busyDays(at))),
        HOUR,
      ),
    ).toBe(true);
  });

  it('is false where too few days are known, or hardly anybody writes', () => {
    expect(silent(history(busyDays, 2), HOUR)).toBe(false);
    expect(silent(history(busyDays), HOUR, { people: 4 })).toBe(false);
    expect(silent(new Map(), HOUR)).toBe(false);
    const never = { quarters: history(busyDays), lastHeardAt: undefined, activePeople: 50, now: NOW };
    expect(isUnusuallySilent(never, DEFAULT_SILENCE_POLICY)).toBe(false);
  });

  it('never ends by lasting longer', () => {
    const quarters = history(busyDays);
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 720 }), fc.integer({ min: 0, max: 240 }), (minutes, more) => {
        const shorter = silent(quarters, minutes * 60_000);
        const longer = silent(quarters, (minutes + more) * 60_000);
        if (shorter) expect(longer).toBe(true);
      }),
    );
  });
});
