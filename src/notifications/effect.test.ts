import { describe, expect, it } from 'vitest';
import { differenceInterval, reminderEffects, wilson } from './effect.ts';

/** Examples of Newcombe's two papers in Statistics in Medicine 17 (1998). */
describe('the effect of reminders', () => {
  it('has Wilson’s interval for a share', () => {
    const [low, high] = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(wilson(0, 20)[0]).toBe(0);
    expect(wilson(0, 20)[1]).toBeCloseTo(0.1611, 4);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });

  it('has Newcombe’s interval for a difference', () => {
    const share = (paid: number, people: number) => ({
      paid,
      people,
      share: paid / people,
      interval: wilson(paid, people),
    });
    const [low, high] = differenceInterval(share(56, 70), share(48, 80));
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it('sets people who were reminded beside people held out, by kind', () => {
    const effects = reminderEffects([
      { kind: 'due-soon', held: false, people: 70, paid: 56 },
      { kind: 'due-soon', held: true, people: 80, paid: 48 },
      { kind: 'check-in', held: false, people: 5, paid: 1 },
    ]);
    expect(effects.map(({ kind }) => kind)).toEqual(['due-soon', 'check-in']);
    expect(effects[0]?.difference).toBeCloseTo(0.2);
    expect(effects[1]?.difference).toBeUndefined();
  });
});
