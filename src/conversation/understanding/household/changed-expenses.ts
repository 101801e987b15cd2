import type { Amount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

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
  // "120, mas dura dois meses, então 60 por mês", "cada ida é 180, no fim dá 720".
  const isOfMore = [...before, ...between].some((word) => OF_MORE.has(word));
  const isReckoned = isOfMore && reckons.all(between).some(({ to }) => between.length - to <= 1);
  // "veio 230 por causa do chuveiro, normalmente é 150".
  const isUnusual = between.some((word) => USUALLY.has(word));
  return moves || then || isReckoned || isUnusual;
}

const OF_MORE: ReadonlySet<string> = new Set(['dura', 'rende', 'cada']);
const USUALLY: ReadonlySet<string> = new Set('normal normalmente costuma geralmente costumava'.split(' '));
const reckons = phraseBook<true>([
  [
    true,
    [
      '(entao|ou_seja|logo|assim) (da|fica|sai|e|sao|vai)? (uns|umas)?',
      '(no_fim|no_total|no_mes|por_mes|ao_mes|tudo) (isso)? (da|fica|sai|vai|soma) (uns|umas)?',
    ],
  ],
]);

function isShared(between: readonly string[]): boolean {
  // "somos três, pra mim fica 13,30".
  const isMine = between.some((word, at) => word === 'para' && between[at + 1] === 'mim');
  return isMine || between.some((word) => SHARED.has(word));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MOVES = set('subiu aumentou baixou caiu foi passou diminuiu reduziu de');
const THEN = set('era pagava eram custava antes');
const NOW = set('agora hoje virou passou foi esta ta');
const SHARED = set('dividindo rachando divido dividimos racho rachamos rachado dividido dividida parte metade');
