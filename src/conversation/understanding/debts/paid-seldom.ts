import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** "6 anuais de 18 mil". */
export function isOfYears({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return words.slice(Math.max(0, from - 7), from).some((word) => /^(?:anua(?:l|is)|semestra(?:l|is))$/.test(word));
}

/** "de seis em seis meses" counts no money. */
export function isCountOfTime({ reading: { words } }: TurnReading, { from, to }: Found<unknown>): boolean {
  const start = Math.max(0, from - 4);
  return seldom.all(words.slice(start, to + 4)).some((said) => start + said.from <= from && to <= start + said.to);
}

/** "220 cada quinze dias", "1.300 de seis em seis meses", "parcelas anuais": no sum of each month. */
export function isPaidSeldom({ reading: { words } }: TurnReading, { from, to }: Found<unknown>): boolean {
  return seldom.all(words.slice(Math.max(0, from - 4), to + 8)).length > 0;
}

const seldom = phraseBook<true>([
  [
    true,
    [
      '(a)? cada (quinze|15|dez|10|vinte|20|sete|7|2|3|6|dois|tres|seis) (dias|meses|mes|semanas)',
      '(de)? (2|3|4|6|dois|tres|quatro|seis|15|quinze) em (2|3|4|6|dois|tres|quatro|seis|15|quinze) (mes|meses|dias|semanas)',
      '(parcela|parcelas|prestacao|prestacoes)? (anual|anuais|semestral|semestrais|trimestral|trimestrais|bimestral|quinzenal|quinzenais)',
      '(por|toda|cada) (semana|quinzena)',
    ],
  ],
]);
