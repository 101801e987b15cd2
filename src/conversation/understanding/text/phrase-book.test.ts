import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseBook, phrases } from './phrase-book.ts';

const book = phraseBook<string>([
  ['stop', ['(parar|para) (de|com) (os)? lembretes']],
  ['none', ['nenhum* (de_voces)?']],
  ['human', ['falar .. atendente']],
  ['safe', ['(isso)? e seguro']],
]);
const find = (text: string) => book.all(text.split(' ')).map(({ value }) => value);

describe('phraseBook', () => {
  it.each([
    ['quero parar com os lembretes', ['stop']],
    ['para de lembretes', ['stop']],
    ['nenhuma de voces', ['none']],
    ['falar com um atendente', ['human']],
    ['falar com a moca do outro atendente', []],
    ['mas e seguro', ['safe']],
    ['isso eh seguro', ['safe']],
  ])('%s', (text, values) => {
    expect(find(text)).toEqual(values);
  });

  it('takes the longest phrase from a place, and nothing twice', () => {
    expect(book.all('isso e seguro'.split(' '))).toEqual([{ from: 0, to: 3, value: 'safe' }]);
  });

  it('lets no gap cross a line end', () => {
    expect(find('falar \n atendente')).toEqual([]);
  });

  it('knows whole texts from parts', () => {
    expect(book.whole('nenhum'.split(' '))?.value).toBe('none');
    expect(book.whole('nenhum dinheiro'.split(' '))).toBeUndefined();
  });

  it('reads short forms as their words', () => {
    expect(phraseBook([['x', ['pra mim']]]).all(['para', 'mim'])).toHaveLength(1);
  });
});

describe('phrases', () => {
  it('reads a list over several lines, also where a phrase is broken', () => {
    expect(phrases('aluguel, parcela da\n casa,\n luz')).toEqual(['aluguel', 'parcela da casa', 'luz']);
  });

  it('finds the same when it has sorted what begins alike', () => {
    const part = fc.constantFrom('a', 'b', 'e', 'b*', '(a|b)', '(c|a_b)?', '(b|e)?', '..', '(a|b|c|d|bb*)');
    const list = fc.array(
      fc.array(part, { maxLength: 3 }).map((parts) => ['a', ...parts].join(' ')),
      { minLength: 8, maxLength: 30 },
    );
    const text = fc.array(fc.constantFrom('a', 'b', 'bb', 'c', 'd', 'e', 'eh', '\n'), { maxLength: 6 });
    fc.assert(
      fc.property(list, fc.array(text, { minLength: 40, maxLength: 40 }), (written, texts) => {
        const values = written.map((phrase, index): [number, string[]] => [index, [phrase]]);
        const often = phraseBook(values);
        for (const words of texts) {
          const fresh = phraseBook(values);
          const all = ['a', ...words];
          expect({ at: often.at(all, 0), whole: often.whole(all) }).toEqual({
            at: fresh.at(all, 0),
            whole: fresh.whole(all),
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
