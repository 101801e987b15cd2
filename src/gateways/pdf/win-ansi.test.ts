import { describe, expect, it } from 'vitest';
import { winAnsi } from './win-ansi.ts';

describe('signs of the standard fonts', () => {
  it.each([
    ['Ações de cobrança, não é “à vista” – 1ª parcela, § 2º', 'Ações de cobrança, não é “à vista” – 1ª parcela, § 2º'],
    ['R$\u00a01.234,56', 'R$ 1.234,56'],
    ['Tia Célia 💚 da esquina', 'Tia Célia da esquina'],
    ['Łukasz, ﬁm', 'ukasz, fm'],
    ['a\u0303o', 'ão'],
    ['linha\nquebrada\tassim', 'linha quebrada assim'],
    ['\u0000\u202e', ''],
  ])('keep %j as %j', (text, expected) => {
    expect(winAnsi(text)).toBe(expected);
  });
});
