import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { withoutDisguise } from './without-disguise.ts';

const said = (text: string) => withoutDisguise(readTokens([text])).filter((word) => word !== '');

describe('withoutDisguise', () => {
  it.each([
    ['quero m0rrer', ['quero', 'morrer']],
    ['me m4tar', ['me', 'matar']],
    ['me m@tar', ['me', 'matar']],
    ['sui.cidio', ['suicidio']],
    ['quero m0rr3r', ['quero', 'morrer']],
    ['su1c1d10', ['suicidio']],
    ['m o r r e r', ['morrer']],
    ['q u e r o morrer', ['quero', 'morrer']],
  ])('puts the letters back: %s', (text, words) => {
    expect(said(text)).toEqual(words);
  });

  it.each(['devo 300 no nubank', 'nubank 3 mil', 'oi. tudo bem', 'faltam 3 parcelas'])(
    'leaves as it is: %s',
    (text) => {
      expect(said(text)).toEqual(readTokens([text]).words);
    },
  );
});
