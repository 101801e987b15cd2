/**
 * True for eleven digits, with or without punctuation, whose two check digits fit (modulo 11 with the weights 10…2 and
 * 11…2, as the Receita Federal defines the CPF). 529.982.247-25 is one.
 */
export function isCpf(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11 || isRepeated(digits)) return false;
  return cpfDigit(digits.slice(0, 9)) === digits[9] && cpfDigit(digits.slice(0, 10)) === digits[10];
}

function cpfDigit(digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, index) => total + digit * (digits.length + 1 - index), 0);
  return ((sum * 10) % 11) % 10;
}

/**
 * True for the fourteen characters of a CNPJ whose check digits fit: modulo 11 with the weights 2…9 from the right. Since
 * July 2026 the first twelve may be letters, each counting as its ASCII code less 48 (IN RFB 2.229/2024, annex XV).
 * 11.222.333/0001-81 and 12.ABC.345/01DE-35 are two.
 */
export function isCnpj(text: string): boolean {
  const values = [...text.toUpperCase().replace(/[^\dA-Z]/g, '')].map((each) => each.charCodeAt(0) - 48);
  if (values.length !== 14 || isRepeated(values)) return false;
  return cnpjDigit(values.slice(0, 12)) === values[12] && cnpjDigit(values.slice(0, 13)) === values[13];
}

function cnpjDigit(values: readonly number[]): number {
  const sum = values.toReversed().reduce((total, value, index) => total + value * (2 + (index % 8)), 0);
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** True for 13 to 19 digits that pass the Luhn check (ISO/IEC 7812-1). 4111 1111 1111 1111 does. */
export function isCardNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || isRepeated(digits)) return false;
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function digitsOf(text: string): readonly number[] {
  return text.replace(/\D/g, '').split('').map(Number);
}

function isRepeated(digits: readonly number[]): boolean {
  return digits.every((digit) => digit === digits[0]);
}
