import { describe, expect, it } from 'vitest';
import { syllablesIn } from '../../../tests/support/portuguese-syllables.ts';
import { readability } from '../../../tests/support/readability.ts';

describe('the ruler for the copy', () => {
  it.each(
    Object.entries({
      1: 'pão não mãe pai dois mais três bem eu meu vou é pra bom luz',
      2: 'você juros conta quilo guerra água coisa quase meia saiu quinze cartão dia rio ruim juiz pagar',
      3: 'dívida saúde história salário roteiro ainda parcela ideia rainha atraso proposta mínimo número',
      4: 'benefício empréstimo essencial financeiro aposenta',
      5: 'negociação aplicativo',
      7: 'aposentadoria',
    }).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const)),
  )('counts the syllables of "%s"', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('finds a plain sentence easier than a lawyer’s', () => {
    expect(readability('Você paga a luz e depois o banco.').index).toBeGreaterThan(75);
    expect(
      readability('A renegociação extrajudicial das obrigações inadimplidas pressupõe habilitação documental prévia.')
        .index,
    ).toBeLessThan(25);
  });

  it('reads a list line by line, and neither figures nor links', () => {
    const list = readability('Anotei:\n• Nubank: *R$ 3.000,00*\n• Renner: https://exemplo.test/uma/pagina');
    expect(list.words).toBe(3);
    expect(list.wordsPerSentence).toBe(1);
  });
});
