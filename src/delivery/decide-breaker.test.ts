import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakerMemory } from '../contracts/instance-memory.ts';
import type { SendOutcomes } from '../ports/outbox.ts';
import { CLOSED_BREAKER, countingFrom, DEFAULT_BREAKER, decideBreaker, stop } from './decide-breaker.ts';

const MINUTE = 60_000;
const NOW = 1_795_000_000_000;
const NONE: SendOutcomes = { tried: 0, errors: 0, arrived: 0 };

function outcomes(tried: number, errors: number, arrived = tried - errors): SendOutcomes {
  return { tried, errors, arrived };
}

function decide(before: BreakerMemory, all: SendOutcomes, { proactive = NONE, now = NOW } = {}): BreakerMemory {
  return decideBreaker(before, { all, proactive }, now, DEFAULT_BREAKER);
}

describe('decideBreaker', () => {
  it('stays closed while few messages fail, whatever their share', () => {
    expect(decide(CLOSED_BREAKER, outcomes(4, 4))).toEqual(CLOSED_BREAKER);
    expect(decide(CLOSED_BREAKER, outcomes(500, 15))).toEqual(CLOSED_BREAKER);
  });

  it('stops what starts from us above 3 % in the window, and nothing else', () => {
    expect(decide(CLOSED_BREAKER, outcomes(500, 16))).toMatchObject({ stopped: 'proactive', isProbing: false });
  });

  it('stops everything above half', () => {
    expect(decide(CLOSED_BREAKER, outcomes(19, 10))).toMatchObject({ stopped: 'everything' });
    const proactive = stop(CLOSED_BREAKER, 'proactive', NOW, DEFAULT_BREAKER);
    expect(decide(proactive, outcomes(19, 10))).toMatchObject({ stopped: 'everything', trips: 2 });
  });

  it('begins to probe after a quarter of an hour, and counts only from then', () => {
    const stopped = decide(CLOSED_BREAKER, outcomes(20, 20));
    expect(decide(stopped, NONE, { now: NOW + 14 * MINUTE })).toEqual(stopped);
    const probing = decide(stopped, NONE, { now: NOW + 15 * MINUTE });
    expect(probing).toMatchObject({ stopped: 'everything', isProbing: true });
    expect(countingFrom(probing, NOW + 16 * MINUTE, DEFAULT_BREAKER)).toBe(NOW + 15 * MINUTE);
  });

  it('closes when three probes have arrived', () => {
    const probing: BreakerMemory = { ...stop(CLOSED_BREAKER, 'everything', NOW, DEFAULT_BREAKER), isProbing: true };
    expect(decide(probing, outcomes(3, 0, 2))).toEqual(probing);
    expect(decide(probing, outcomes(3, 0))).toEqual({ ...CLOSED_BREAKER, countFrom: NOW });
  });

  it('opens again for twice as long when a probe fails', () => {
    const first = stop(CLOSED_BREAKER, 'everything', NOW, DEFAULT_BREAKER);
    const again = decide({ ...first, isProbing: true }, outcomes(2, 1));
    expect(again).toMatchObject({ stopped: 'everything', isProbing: false, until: NOW + 30 * MINUTE, trips: 2 });
  });

  it('judges a stop of what starts from us by such messages alone', () => {
    const probing: BreakerMemory = { ...stop(CLOSED_BREAKER, 'proactive', NOW, DEFAULT_BREAKER), isProbing: true };
    expect(decide(probing, outcomes(50, 0))).toEqual(probing);
    expect(decide(probing, outcomes(50, 0), { proactive: outcomes(3, 0) })).toMatchObject({ stopped: 'nothing' });
  });

  it('never stops longer than four hours at a time', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000 }), (trips) => {
        const { until } = stop({ ...CLOSED_BREAKER, trips }, 'everything', NOW, DEFAULT_BREAKER);
        expect(until - NOW).toBeLessThanOrEqual(4 * 60 * MINUTE);
        expect(until - NOW).toBeGreaterThanOrEqual(15 * MINUTE);
      }),
    );
  });
});
