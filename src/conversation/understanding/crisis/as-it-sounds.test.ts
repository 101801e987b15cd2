import { describe, expect, it } from 'vitest';
import { asItSounds } from './as-it-sounds.ts';

describe('asItSounds', () => {
  it.each([
    ['kero', 'quero'],
    ['konsigo', 'consigo'],
    ['dezisti', 'desisti'],
    ['pensano', 'pensando'],
    ['venenu', 'veneno'],
    ['noiti', 'noite'],
    ['discansar', 'descansar'],
    ['vive', 'viver'],
  ])('hears %s as %s', (written, meant) => {
    expect(asItSounds(written)).toContain(meant);
  });
});
