import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import type { Piece } from './debt-item.ts';

/** That a debt bears no interest, stands at the bureau, or that its rate is not known. */
export function flagPieces(turn: TurnReading): readonly Piece[] {
  return phrasesIn(flags, turn).filter(({ from }) => !isChannel(turn, from));
}

export function isListedAnywhere(turn: TurnReading): boolean {
  return phrasesIn(flags, turn).some(({ value }) => value.of === 'flag' && value.flag === 'negativeListed');
}

const flags = phraseBook<Piece['value']>([
  [
    { of: 'flag', flag: 'interestFree' },
    [
      'sem juros',
      '(nao|nem) (me)? (tem|cobra|cobram|cobrou|vai_cobrar) juros',
      'zero juros',
      'juros zero',
      'sem (nenhum|cobrar|cobranca_de) juros',
      'nada de juros',
      'isento de juros',
      '(nao|nem) (me)? (cobra|cobram|cobrou|tem) (nada_de|nenhum|um_centavo_de) juros',
    ],
  ],
  [
    { of: 'flag', flag: 'negativeListed' },
    [
      'nome sujo',
      'nome esta sujo',
      'negativado',
      'negativada',
      'negativou',
      'no serasa',
      'no spc',
      '(o|no|la_no) (spc|serasa) (ainda)? (tem|tem_tambem|mostra|acusa|consta)',
      '(foi|mandou|mandaram|colocaram|botaram|jogaram|caiu|entrou) .. (para_o|no) (spc|serasa)',
      '(protestado|protestada|protestaram|protestou)',
      '(sujou|sujaram|sujei) (o)? meu nome',
      '(botou|botaram|colocou|colocaram|jogou|jogaram|pos|puseram|mandou|mandaram) (o)? meu nome',
      'negativaram',
    ],
  ],
  [
    { of: 'rate-unknown' },
    ['nao sei (a|o|qual|os|quanto)? (e)? (a|os|de)? (taxa|juros)', '(taxa|juros) nao sei', 'juros eu nao sei'],
  ],
]);

/** "acordo da tim no serasa": where it was agreed, not where the name stands. */
function isChannel({ reading: { words } }: TurnReading, at: number): boolean {
  const isPlace = words[at] === 'no' && ['serasa', 'spc'].includes(words[at + 1] ?? '');
  return isPlace && words.slice(Math.max(0, at - 8), at).some((word) => AGREED.has(word));
}

const AGREED: ReadonlySet<string> = new Set(
  'acordo acordos proposta oferta ofertas negociei renegociei parcelei desconto quitei paguei quitar pagar aparece'.split(
    ' ',
  ),
);
