import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUIET_HOURS, quietFor } from './quiet-hours.ts';
import { zoneOfAddress } from './zone-of-address.ts';

const SAO_PAULO = 'America/Sao_Paulo';
const HOUR = 3_600_000;
/** 2026-11-23 at this hour in São Paulo (UTC−3). */
const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 23, hour + 3, minute);

describe('quietFor', () => {
  it('is nothing from nine until eight in the evening', () => {
    for (const hour of [9, 12, 19]) expect(quietFor(at(hour), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(0);
    expect(quietFor(at(19, 59), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(0);
  });

  it('lasts until nine in the morning, before and after midnight', () => {
    expect(quietFor(at(20), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(13 * HOUR);
    expect(quietFor(at(23, 30), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(9.5 * HOUR);
    expect(quietFor(at(24), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(9 * HOUR);
    expect(quietFor(at(8, 59), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(60_000);
  });

  it('follows the wall clock through a night in which summer time began', () => {
    // 2018-11-04 had no 00:00 in São Paulo: from 20:00 (UTC−3) to 09:00 (UTC−2) are twelve hours.
    expect(quietFor(Date.UTC(2018, 10, 3, 23), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(12 * HOUR);
  });

  it('always ends at a moment that is not quiet, in each zone of Brazil', () => {
    const zone = fc.constantFrom(SAO_PAULO, 'America/Manaus', 'America/Rio_Branco', 'America/Noronha');
    const instant = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(zone, instant, (where, now) => {
        const wait = quietFor(now, where, DEFAULT_QUIET_HOURS);
        expect(wait).toBeLessThanOrEqual(13 * HOUR);
        expect(quietFor(now + wait, where, DEFAULT_QUIET_HOURS)).toBe(0);
      }),
    );
  });
});

describe('zoneOfAddress', () => {
  it('takes the zone from the area code of a Brazilian phone', () => {
    expect(zoneOfAddress('5568987654321@s.whatsapp.net')).toBe('America/Rio_Branco');
    expect(zoneOfAddress('556887654321@s.whatsapp.net')).toBe('America/Rio_Branco');
    expect(zoneOfAddress('5592987654321')).toBe('America/Manaus');
    expect(zoneOfAddress('5511987654321@s.whatsapp.net')).toBe(SAO_PAULO);
  });

  it('is Brasília’s where nothing is known', () => {
    for (const jid of ['193514042814567@lid', '351912345678@s.whatsapp.net', 'x'])
      expect(zoneOfAddress(jid)).toBe(SAO_PAULO);
  });
});
