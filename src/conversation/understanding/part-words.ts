import type { Instalments } from './figure.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

/** How far a plan in parts has gone, in words without a number. */
export type PartsPaid = 'none' | 'half';

/** "nenhuma paga", "não paguei nenhuma parcela ainda", "paguei metade": only beside a number of parts. */
export function partsPaid(turn: TurnReading): readonly Found<PartsPaid>[] {
  const isInParts = turn.figures.some(
    ({ value }) => value.kind === 'instalments' && value.instalments.total !== undefined,
  );
  return isInParts ? phrasesIn(words, turn) : [];
}

/** The parts that were paid of so many; `undefined` where they cannot be halved. */
export function countPaid(paid: PartsPaid, { total }: Instalments): number | undefined {
  if (paid === 'none') return 0;
  return total !== undefined && total % 2 === 0 ? total / 2 : undefined;
}

const words = phraseBook<PartsPaid>([
  [
    'none',
    [
      '(nenhuma|nenhum) (parcela|prestacao|boleto)? (paga|pago)',
      '(nao|nunca|nem) (eu)? (paguei|consegui_pagar|pagamos) (ainda)? (nenhuma|nenhum|a_primeira|uma) (parcela|prestacao|ainda)?',
      '(nao|ainda_nao) (eu)? (paguei|comecei_a_pagar)',
    ],
  ],
  ['half', ['(paguei|quitei|pagamos|ja_foi|foi|esta_na|estou_na) (ja)? (a)? metade', 'metade (ja)? (paga|quitada)']],
]);
