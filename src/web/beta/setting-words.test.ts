import { describe, expect, it } from 'vitest';
import { SETTING_NAMES, SETTINGS } from '../../ports/settings.ts';
import { controlOf, readAs, SETTING_GROUPS, saidAs, writtenAs } from './setting-words.ts';

describe('settings on the page', () => {
  it.each(SETTING_NAMES)('%s stands in one group, has a control, and comes back from it as it was', (name) => {
    const groups = SETTING_GROUPS.filter(({ prefixes }) => prefixes.some((prefix) => name.startsWith(prefix)));
    expect(groups).toHaveLength(1);
    expect(['choice', 'number']).toContain(controlOf(name).kind);
    const standard = SETTINGS[name].default;
    expect(SETTINGS[name].schema.safeParse(readAs(name, writtenAs(standard)))).toEqual({
      success: true,
      data: standard,
    });
  });

  it.each([
    ['beta.capacity', '', null],
    ['beta.capacity', ' 12 ', 12],
    ['reminders.on', 'não', false],
    ['beta.mode', 'closed', 'closed'],
  ] as const)('%s reads "%s"', (name, written, value) => {
    expect(readAs(name, written)).toBe(value);
  });

  it.each(['doze', '1e9', '-1', '1,5', 'Infinity'])('beta.daily takes no "%s"', (written) => {
    expect(SETTINGS['beta.daily'].schema.safeParse(readAs('beta.daily', written)).success).toBe(false);
  });

  it('are said with their units', () => {
    expect(saidAs('beta.capacity', null)).toBe('sem limite');
    expect(saidAs('beta.brake.error-percent', 5)).toBe('5%');
    expect(saidAs('turns.every-seconds', 6)).toBe('6 s');
    expect(saidAs('premium.price', 1_490).replaceAll('\u00a0', ' ')).toBe('R$ 14,90');
    expect(saidAs('premium.days', 30)).toBe('30 dias');
    expect(saidAs('beta.mode', 'waitlist')).toBe('convite e fila');
    expect(saidAs('reminders.on', true)).toBe('sim');
  });
});
