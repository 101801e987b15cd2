import type { Instalments } from './figure.ts';
import { ORDINALS } from './instalment-words.data.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

/** How far a plan in parts has gone, in words without a number. */
export type PartsPaid = 'none' | 'half' | { readonly current: number };

/** "nenhuma paga", "não paguei nenhuma parcela ainda", "paguei metade": only beside a number of parts. */
export function partsPaid(turn: TurnReading): readonly Found<PartsPaid>[] {
  const isInParts = turn.figures.some(
    ({ value }) => value.kind === 'instalments' && value.instalments.total !== undefined,
  );
  if (isInParts) return phrasesIn(words, turn);
  // "tô na oitava" to "quantas faltam?".
  const isAsked = turn.view.question?.slot === 'instalments-left' && turn.figures.length === 0;
  return isAsked ? phrasesIn(words, turn).filter(({ value }) => typeof value !== 'string') : [];
}

/** The parts that were paid of so many; `undefined` where they cannot be halved. */
export function countPaid(paid: PartsPaid, { total }: Instalments): number | undefined {
  if (paid === 'none') return 0;
  if (paid !== 'half') return paid.current - 1;
  return total !== undefined && total % 2 === 0 ? total / 2 : undefined;
}

/** "décimo segundo": as people count the months of a plan. */
const ORDINALS_UP_TO_19: readonly (readonly [string, number])[] = [...ORDINALS].flatMap(([word, count]) =>
  count === 10 ? [[word, count] as const] : [[word, count] as const, [`decima ${word}`, 10 + count] as const],
);

const words = phraseBook<PartsPaid>([
  [
    'none',
    [
      '(nenhuma|nenhum) (parcela|prestacao|boleto)? (paga|pago)',
      '(nao|nunca|nem) (eu)? (paguei|consegui_pagar|pagamos) (ainda)? (nenhuma|nenhum|a_primeira|uma) (parcela|prestacao|ainda)?',
      '(nao|ainda_nao) (eu)? (paguei|comecei_a_pagar)',
      '(a)? primeira (parcela|prestacao)? (so)? (vence|comeca|cai|vai_vencer|vai_ser|e_so|e_em) (so)? (em|no|na|dia|para|mes_que_vem)?',
      '(comeco|comecamos|vou_comecar|comeca) a pagar (so)? (em|no|mes|dia)',
    ],
  ],
  ...ORDINALS_UP_TO_19.map(([word, current]): [PartsPaid, readonly string[]] => [
    { current },
    [
      `(estou|estamos|cheguei|vou|indo|ja_estou) (na|para_a) ${word} (parcela|prestacao)?`,
      `(estou|estamos|cheguei|ja_estou) no ${word.replace(/a\b/g, 'o')} (mes|boleto|pagamento)?`,
    ],
  ]),
  ['half', ['(paguei|quitei|pagamos|ja_foi|foi|esta_na|estou_na) (ja)? (a)? metade', 'metade (ja)? (paga|quitada)']],
]);
