/**
 * True for eleven digits, with or without punctuation, whose two check digits fit (modulo 11 with the weights 10…2 and
 * 11…2, as the Receita Federal defines the CPF). 529.982.247-25 is one.
 */
export function isCpf(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11 || digits.every((digit) => digit === digits[0])) return false;
  return cpfDigit(digits.slice(0, 9)) === digits[9] && cpfDigit(digits.slice(0, 10)) === digits[10];
}

function cpfDigit(digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, index) => total + digit * (digits.length + 1 - index), 0);
  return ((sum * 10) % 11) % 10;
}

/** True for 13 to 19 digits that pass the Luhn check (ISO/IEC 7812-1). 4111 1111 1111 1111 does. */
export function isCardNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || digits.every((digit) => digit === digits[0])) return false;
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function digitsOf(text: string): readonly number[] {
  return text.replace(/\D/g, '').split('').map(Number);
}
