import { describe, expect, it } from 'vitest';
import type { BrakeFigures, BrakeState } from '../contracts/brake.ts';
import { DEFAULT_SETTINGS } from '../ports/settings.ts';
import { brakeLimits, CALM_TO_RELEASE, decideBrake } from './decide-brake.ts';

const limits = brakeLimits(DEFAULT_SETTINGS);
const RELEASED: BrakeState = { v: 1, kind: 'off', since: 0, strained: 0 };
const figures = (changes: Partial<BrakeFigures> = {}): BrakeFigures => ({
  ...{ oldestWaitingMs: 0, errorShare: 0, unknownDeliveries: 0, backlog: 0, pacingShare: 0, alarms: [] },
  ...changes,
});
/** The state after each of these measurements, a minute apart. */
function judged(measured: readonly BrakeFigures[], from: BrakeState = RELEASED): BrakeState {
  return measured.reduce(
    (state, one, minute) => decideBrake(state, { figures: one, limits, now: minute * 60_000 }),
    from,
  );
}
const slow = figures({ replyP95Ms: 12_000 });
const fine = figures({ replyP95Ms: 3_000, replyP99Ms: 5_000 });
const nearly = figures({ replyP95Ms: 9_500 });
const braked = judged([slow, slow]);

describe('the brake on admission', () => {
  it('goes on after two bad minutes in a row, and says since when and why', () => {
    expect(judged([slow])).toMatchObject({ kind: 'off', strained: 1 });
    expect(judged([slow, fine, slow])).toMatchObject({ kind: 'off', strained: 1 });
    expect(braked).toEqual({ v: 1, kind: 'on', since: 60_000, calm: 0, reasons: ['reply-p95'] });
  });

  it.each([
    ['reply-p99', { replyP99Ms: 31_000 }],
    ['oldest-waiting', { oldestWaitingMs: 61_000 }],
    ['errors', { errorShare: 0.06 }],
    ['unknown-deliveries', { unknownDeliveries: 21 }],
    ['backlog', { backlog: 301 }],
    ['pacing', { pacingShare: 0.95 }],
  ] as const)('knows %s', (reason, changes) => {
    const bad = figures(changes);
    expect(judged([bad, bad])).toMatchObject({ kind: 'on', reasons: [reason] });
  });

  it('goes on at once with an alarm that says that nobody is reached', () => {
    expect(judged([figures({ alarms: ['whatsapp-down'] })])).toMatchObject({ reasons: ['alarm:whatsapp-down'] });
    expect(judged([figures({ alarms: ['silence'] })])).toMatchObject({ kind: 'off', strained: 0 });
  });

  it('is released after calm minutes in a row, and one bad one begins anew', () => {
    const calm = Array.from({ length: CALM_TO_RELEASE - 1 }, () => fine);
    expect(judged(calm, braked)).toMatchObject({ kind: 'on', calm: CALM_TO_RELEASE - 1, since: 60_000 });
    expect(judged([...calm, fine], braked)).toMatchObject({ kind: 'off', strained: 0 });
    expect(judged([...calm, slow, fine], braked)).toMatchObject({ kind: 'on', calm: 1 });
  });

  it('changes nothing between calm and strain', () => {
    expect(judged([nearly, nearly, nearly])).toEqual(RELEASED);
    expect(judged([fine, nearly], braked)).toMatchObject({ kind: 'on', calm: 0, reasons: ['reply-p95'] });
  });

  it('names what is wrong now, not what was', () => {
    expect(judged([figures({ backlog: 500 })], braked)).toMatchObject({ reasons: ['backlog'], since: 60_000 });
  });

  it('judges no percentile of too few replies', () => {
    expect(judged([figures(), figures(), figures()])).toEqual(RELEASED);
  });
});
