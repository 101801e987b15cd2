import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { totpCodes } from './one-time-codes.ts';

const codes = totpCodes({ issuer: 'DenserolaAI' });
/** RFC 6238, appendix B, the seed of SHA-1; the last six of its eight digits. */
const RFC_SEED = Secret.fromLatin1('12345678901234567890').base32;

describe('one-time codes', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('are those of RFC 6238 at second %i', (second, code) => {
    expect(codes.stepOf(RFC_SEED, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it('may come from a clock half a minute off, and tell of which step they are', () => {
    expect(codes.stepOf(RFC_SEED, '287082', 89_000)).toBe(1);
    expect(codes.stepOf(RFC_SEED, '287082', 29_000)).toBe(1);
    expect(codes.stepOf(RFC_SEED, '287082', 120_000)).toBeUndefined();
  });

  it.each(['', '28708', '2870822', 'abcdef', '２８７０８２', '28708a'])('are six plain digits, not "%s"', (code) => {
    expect(codes.stepOf(RFC_SEED, code, 59_000)).toBeUndefined();
  });

  it('have seeds of 160 random bits, and an address that names us and the operator', () => {
    const secret = codes.newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(codes.newSecret()).not.toBe(secret);
    expect(codes.address(secret, 'Ana Lúcia')).toMatch(/^otpauth:\/\/totp\/DenserolaAI:Ana%20L%C3%BAcia\?.*secret=/);
  });
});
