import { describe, expect, it } from 'vitest';
import { seal } from './seal.ts';

const ours = seal({ secret: 'a secret of this installation', purpose: 'operators' });
const place = 'operators.sealed_secret.1';

describe('a seal', () => {
  it('gives back what was closed, and never closes alike twice', () => {
    const sealed = ours.close('JBSWY3DPEHPK3PXP', place);
    expect(ours.open(sealed, place)).toBe('JBSWY3DPEHPK3PXP');
    expect(ours.close('JBSWY3DPEHPK3PXP', place)).not.toBe(sealed);
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
  });

  it('breaks in another row, with another key or purpose, and when a letter is changed', () => {
    const sealed = ours.close('JBSWY3DPEHPK3PXP', place);
    expect(() => ours.open(sealed, 'operators.sealed_secret.2')).toThrow();
    expect(() => seal({ secret: 'another', purpose: 'operators' }).open(sealed, place)).toThrow();
    expect(() => seal({ secret: 'a secret of this installation', purpose: 'x' }).open(sealed, place)).toThrow();
    const changed = sealed.slice(0, -2) + (sealed.at(-2) === 'A' ? 'B' : 'A') + sealed.slice(-1);
    expect(() => ours.open(changed, place)).toThrow();
    expect(() => ours.open('plain', place)).toThrow();
  });
});
