import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactWords } from './redact-words.ts';

describe('redactWords', () => {
  it.each([
    ['devo 3.000 no bancox e 12x de 89,90', 'devo 3.000 no bancox e 12x de 89,90'],
    ['liga no 11 98765-4321', 'liga no [número]'],
    ['meu zap é (21) 98765 4321 ok', 'meu zap é [número] ok'],
    ['+5511987654321', '[número]'],
    ['contrato 123456789', 'contrato [número]'],
    ['cep 01310-100', 'cep [número]'],
    ['cpf 529.982.247-25', 'cpf •••'],
    ['ana@exemplo.com.br me mandou', '[link] me mandou'],
    ['olha https://exemplo.test/x?y=1 aí', 'olha [link] aí'],
    ['devo pro joão da silva 300', 'devo pro [nome] 300'],
    ['a Maria das Dores Souza cobra 50', 'a [nome] cobra 50'],
    ['dona Zefinha da venda, 80 conto', 'dona [nome] da venda, 80 conto'],
    ['minha irmã Kelryane paga', 'minha irmã [nome] paga'],
    ['me chamo Zoraide Pedrosa', 'me chamo [nome]'],
    ['na magazine luiza 12x de 50', 'na magazine luiza 12x de 50'],
    ['devo 800 na Lojas Xpto', 'devo 800 na Lojas Xpto'],
    ['1.234.567,89 ou 50000', '1.234.567,89 ou 50000'],
    ['linha um\nlinha dois', 'linha um linha dois'],
  ])('keeps %s as %s', (text, kept) => {
    expect(redactWords(text)).toBe(kept);
  });

  it('leaves out what the person is called on WhatsApp', () => {
    expect(redactWords('aqui é a Jurema Flor', ['Jurema'])).toBe('aqui é a [nome]');
  });

  it('keeps one short line of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const kept = redactWords(text);
        expect(kept.length).toBeLessThanOrEqual(280);
        expect(kept).not.toMatch(/[\n\0]/);
        expect(kept.isWellFormed()).toBe(true);
      }),
    );
  });
});
