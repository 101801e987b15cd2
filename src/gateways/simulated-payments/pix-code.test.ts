import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixCode } from './pix-code.ts';

/** EMV fields, read again without the library: two digits of id, two of length, the value. */
function fieldsOf(code: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < code.length; ) {
    const length = Number(code.slice(at + 2, at + 4));
    fields.set(code.slice(at, at + 2), code.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}

/** CRC-16/CCITT-FALSE: polynomial 0x1021, begun with 0xFFFF (Manual do BR Code, 63). "123456789" gives 29B1. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'ascii')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

const aCharge = { chargeId: 'D0123456789abcdef01234567', amount: 1490, description: 'Premium por 30 dias' };

describe('the Pix code', () => {
  it('names receiver, amount, currency, country and the charge', () => {
    const fields = fieldsOf(pixCode(aCharge));
    const account = fieldsOf(fields.get('26') ?? '');
    expect(fields.get('00')).toBe('01');
    expect(account.get('00')?.toLowerCase()).toBe('br.gov.bcb.pix');
    expect(account.get('01')).toMatch(/^[0-9a-f-]{36}$/);
    expect(account.get('02')).toBe('Premium por 30 dias');
    expect(fields.get('53')).toBe('986');
    expect(fields.get('54')).toBe('14.90');
    expect(fields.get('58')).toBe('BR');
    expect(fields.get('59')).toBe('DenserolaAI simulado');
    expect(fields.get('60')).toBe('Sao Paulo');
    expect(fieldsOf(fields.get('62') ?? '').get('05')).toBe(aCharge.chargeId);
  });

  it('ends with the CRC of all before it, for any amount and charge', () => {
    expect(crc16('123456789')).toBe('29B1');
    const charges = fc.record({
      chargeId: fc.stringMatching(/^[A-Za-z0-9]{1,25}$/),
      amount: fc.integer({ min: 1, max: 10_000_000 }),
      description: fc.constantFrom('Premium por 30 dias', 'Prêmio de São João', ''),
    });
    fc.assert(
      fc.property(charges, (charge) => {
        const code = pixCode(charge);
        expect(code.slice(-8, -4)).toBe('6304');
        expect(code.slice(-4)).toBe(crc16(code.slice(0, -4)));
        expect(Math.round(Number(fieldsOf(code).get('54')) * 100)).toBe(charge.amount);
      }),
      { numRuns: 300 },
    );
  });

  it('is not made of a charge that a bank would not take', () => {
    expect(() => pixCode({ ...aCharge, chargeId: 'with-dashes' })).toThrow(RangeError);
    expect(() => pixCode({ ...aCharge, amount: 0 })).toThrow(RangeError);
  });
});
