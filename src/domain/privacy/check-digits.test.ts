import { describe, expect, it } from 'vitest';
import { isCardNumber, isCnpj } from './check-digits.ts';

describe('isCardNumber', () => {
  it('needs the Luhn check and 13 to 19 digits', () => {
    expect(isCardNumber('4111 1111 1111 1111')).toBe(true);
    expect(isCardNumber('4111 1111 1111 1112')).toBe(false);
    expect(isCardNumber('0000 0000 0000 0000')).toBe(false);
    expect(isCardNumber('42')).toBe(false);
  });
});

describe('isCnpj', () => {
  it('takes digits and, since 2026, letters', () => {
    expect(isCnpj('11.222.333/0001-81')).toBe(true);
    expect(isCnpj('12.ABC.345/01DE-35')).toBe(true);
    expect(isCnpj('11.222.333/0001-82')).toBe(false);
    expect(isCnpj('00.000.000/0000-00')).toBe(false);
  });
});
