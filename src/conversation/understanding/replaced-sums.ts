import type { Amount } from './figures/amounts.ts';
import type { Figure } from './figures/figure.ts';
import { sumOfNow } from './household/former-costs.ts';
import { phraseBook } from './text/phrase-book.ts';
import type { Found } from './text/tokens.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

/** A sum that replaces another one of the same turn. */
export type Replaced = { readonly from: number; readonly old: Found<Figure>; readonly amount: Amount };

/**
 * What was told and what it is now, of two sums: "eu disse que o aluguel era 800 mas é 850", "mercado não dá 600, dá 940",
 * "agora é 45 em vez de 89,90", "vou passar de 3.400 pra 2.650".
 */
export function replacedSum(turn: TurnReading): Replaced | undefined {
  const sums = turn.figures.flatMap((figure) =>
    figure.value.kind === 'amount' ? [{ figure, amount: figure.value.amount }] : [],
  );
  const [first, second] = sums;
  if (sums.length !== 2 || !first || !second) return undefined;
  const { words } = turn.reading;
  const between = words.slice(first.figure.to, second.figure.from);
  const from = Math.min(first.figure.from, second.figure.from);
  if (isInsteadOf(between)) return { from, old: second.figure, amount: first.amount };
  const isTold = isSaidBefore(turn, first.figure) || isDenied(words, first.figure);
  // "passei 150 pro nubank, era pra ser 200": what was planned.
  const isPlanned = between.join(' ').includes('era para');
  if (isTold && !isPlanned && STATES_IN.some((state) => between.slice(-3).includes(state))) {
    return { from, old: first.figure, amount: second.amount };
  }
  const changed = isOwnCost(turn) ? sumOfNow(sums, words) : undefined;
  if (changed) return { from, old: changed.old.figure, amount: changed.now.amount };
  const isMove = words[first.figure.from - 1] === 'de' && ['para', 'a'].includes(between.at(-1) ?? '');
  // "o bradesco baixou de 2 mil pra 600" offers.
  return isMove && turn.creditors.length === 0 && between.length === 1 && movesBefore(words, first.figure.from)
    ? { from, old: first.figure, amount: second.amount }
    : undefined;
}

/** What a known debt was and is reads otherwise. */
function isOwnCost({ creditors, expenses, incomes, kinds, reading: { words } }: TurnReading): boolean {
  const isIncome = incomes.length > 0 || words.some((word) => /^(?:salario|renda|ganhava|ganho|recebia)$/.test(word));
  const isDebt = kinds.some(({ from, value }) => !value.isVague && !expenses.some((one) => one.from === from));
  return creditors.length === 0 && !isDebt && (expenses.length > 0 || isIncome);
}

/** "45 em vez de 89,90", "69 no lugar de 110". */
function isInsteadOf(between: readonly string[]): boolean {
  const text = between.filter((word) => word !== '$').join(' ');
  return /(?:^| )(?:em vez de|no lugar de|ao inves de|invez de)(?: os| uns)?$/.test(text);
}

/** "eu disse que meu aluguel era 800", "botei 300 de luz". */
function isSaidBefore(turn: TurnReading, { from }: Found<unknown>): boolean {
  return phrasesIn(saidBefore, turn).some(({ to }) => to <= from && from - to <= FAR_FROM_SAYING);
}

const FAR_FROM_SAYING = 6;

/** "não dá 600", "não é mais 700": what it is not. */
function isDenied(words: readonly string[], { from }: Found<unknown>): boolean {
  const before = words
    .slice(Math.max(0, from - 4), from)
    .filter((word) => !['mais', 'so', '$', 'os', 'uns'].includes(word));
  return before.at(-2) === 'nao' && STATES_IN.includes(before.at(-1) ?? '');
}

function movesBefore(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => MOVES.test(word));
}

const MOVES =
  /^(?:passa|passou|passar|passei|caiu|cair|vou|vai|foi|fui|subiu|subir|baixou|baixar|aumentou|diminuiu|reduziu|reduziram|cortaram|pulou|veio)$/;

const STATES_IN: readonly string[] =
  'e eh sao era eram da deu veio vem esta ta foi ficou fica custa sai pago ganho recebo gasto'.split(' ');

const saidBefore = phraseBook<true>([
  [
    true,
    [
      '(eu)? (tinha)? (dito|disse|falei|falado|contei|informei|informado|passei|escrevi|anotei|botei|coloquei|declarei|respondi|pus) (que|os|uns|de|aqui|ai|para_voce)?',
      '(voce|voces|ai) (anotou|botou|colocou|pos|marcou|anotaram|esta)',
    ],
  ],
]);
