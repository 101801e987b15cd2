import type { Amount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { type Found, spanOf } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { MINIMUM_WAGE, MINIMUM_WAGE_WORDS } from './income-words.data.ts';

/** Minimum wages that were named without a number: "recebo um salário mínimo", and among incomes "ganho o mínimo". */
export function wagesNamed(
  turn: TurnReading,
  { sums, isIncome }: { readonly sums: readonly Found<Amount>[]; readonly isIncome: boolean },
): readonly Found<Amount>[] {
  // "salário mínimo, 1.621": said in reais as well.
  const isFree = ({ from, to }: Found<unknown>) =>
    !sums.some((sum) => (sum.from >= to && sum.from - to <= 3) || (sum.to <= from && from - sum.to <= 2));
  const named = sums.length === 0 ? phrasesIn(wages, turn) : [];
  const short = isIncome && named.length === 0 ? phrasesIn(shortly, turn) : [];
  // "um salário mínimo da aposentadoria" is said in full, and once.
  const isInFull = ({ from, to }: Found<unknown>) =>
    turn.figures.some((one) => one.value.kind === 'minimum-wages' && one.from < to && from < one.to);
  return [...named.slice(0, 1), ...short.filter((place) => isFree(place) && !isInFull(place))].map((place) =>
    ofOneWage(turn, place),
  );
}

function ofOneWage({ reading }: TurnReading, { from, to }: Found<unknown>): Found<Amount> {
  const isHalf = reading.words[from - 1] === 'meio';
  const value = {
    readings: [isHalf ? MINIMUM_WAGE.centavos / 2 : MINIMUM_WAGE.centavos],
    bare: false,
    approximate: true,
    span: spanOf(reading, from, to),
  };
  return { from, to, value };
}

const wages = phraseBook<true>([[true, MINIMUM_WAGE_WORDS]]);

/** "o mínimo da fatura" is another one, and stands in no talk of incomes. */
const shortly = phraseBook<true>([
  [
    true,
    [
      '(ganho|ganha|recebo|recebe|tiro|pagam|paga|entra|cai|vem|e|eh|so|de|por|sobre) (so|apenas|praticamente)? (o|um|outro|mais_um) minimo',
      'minimo (da|de) (aposentadoria|pensao|carteira|bpc|loas|inss)',
    ],
  ],
]);
