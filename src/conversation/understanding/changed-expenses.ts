import type { Amount } from './amounts.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

/**
 * The sums that go out, without those that are no longer so or another's share: "subiu de 120 para 185", "era 700 agora é
 * 850", "900 que divido com um amigo, pago 450", "200, minha parte é 100".
 */
export function sumsThatGoOut(
  { reading: { words }, expenses }: TurnReading,
  amounts: readonly Found<Amount>[],
): readonly Found<Amount>[] {
  return amounts.filter((amount, index) => {
    const next = amounts[index + 1];
    if (isPriceOfThing(words, amount)) return false;
    if (!next) return true;
    const between = words.slice(amount.to, next.from);
    const isOther =
      expenses.some(({ from }) => from >= amount.to && from < next.from) ||
      (between.includes('\n') && !isShared(between));
    return isOther || !(changes(words, amount, between) || isShared(between));
  });
}

/** "o ar que a gente comprou por 2.100", "a bomba custou 900", "e valia 1.500": no cost of every month. */
function isPriceOfThing(words: readonly string[], { from }: Found<Amount>): boolean {
  return priceOfThing.all(words.slice(Math.max(0, from - 4), from)).some(({ to }) => to === Math.min(4, from));
}

const priceOfThing = phraseBook<true>([
  [
    true,
    [
      '(comprei|comprou|compramos|compraram|vendi|vendeu|troquei|financiei|financiou) .. por (uns|umas|$)?',
      '(custou|valia|valeria|vale|custaria|cobraria|cobrava) (uns|umas|mais_de|quase|$)?',
    ],
  ],
]);

function changes(words: readonly string[], { from }: Found<Amount>, between: readonly string[]): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  const moves = between[0] === 'para' && before.some((word) => MOVES.has(word));
  const then = before.some((word) => THEN.has(word)) && between.some((word) => NOW.has(word));
  return moves || then;
}

function isShared(between: readonly string[]): boolean {
  return between.some((word) => SHARED.has(word));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MOVES = set('subiu aumentou baixou caiu foi passou diminuiu reduziu de');
const THEN = set('era pagava eram custava antes');
const NOW = set('agora hoje virou passou foi esta ta');
const SHARED = set('divido dividimos racho rachamos rachado dividido dividida parte metade');
