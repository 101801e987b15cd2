import type { Command } from '../../../contracts/command.ts';
import { inThousandsLike } from '../corrections.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import { toNumber } from '../figures/digits.ts';
import { readNumbers } from '../figures/numbers.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/** "uma de 143 e outra de 167, 310 no total", "1.200 mais 85 de multa, então 1.285": what the other sums add up to is owed. */
export function addedUp({ reading, figures, creditors }: TurnReading): Command | undefined {
  const numbers = readNumbers(reading).filter(({ article, values }) => !article && values.length === 1);
  const centavosOf = ({ values: [value] }: (typeof numbers)[number]) => (value ? Math.round(toNumber(value) * 100) : 0);
  const sums = numbers.filter((number) => centavosOf(number) >= SMALLEST_PART);
  const last = sums.at(-1);
  const parts = sums.slice(0, -1);
  if (!last || parts.length < 2 || creditors.length > 1) return undefined;
  if (parts.reduce((sum, part) => sum + centavosOf(part), 0) !== centavosOf(last)) return undefined;
  const total = figures.find(({ from, to }) => from <= last.from && last.to <= to)?.value;
  const settled = total?.kind === 'amount' ? settleAmount(total.amount, 'anything') : undefined;
  return settled?.kind === 'money' ? { kind: 'answer-amount', money: settled.money } : undefined;
}

const SMALLEST_PART = 1_000;

/** "ele diz que são 700, eu digo que são 500": two sums of which nobody knows yet which is right. */
export function disputed(turn: TurnReading): Command | undefined {
  const sums = turn.figures.flatMap(({ from, to, value }): Found<Amount>[] =>
    value.kind === 'amount' ? [{ from, to, value: value.amount }] : [],
  );
  const [first, second] = sums;
  if (!first || !second || sums.length !== 2) return undefined;
  const said = phrasesIn(claims, turn);
  const before = (sum: Found<Amount>, after: number) => said.some(({ from, to }) => from >= after && to <= sum.from);
  if (!before(first, 0) || !before(second, first.to)) return undefined;
  const readings = [first.value, inThousandsLike(second.value, first.value)].flatMap((sum) => sum.readings);
  const candidates = [...new Set(readings)].toSorted((a, b) => a - b);
  return { kind: 'clarify-amount', span: second.value.span, candidates, about: { kind: 'answer-amount' } };
}

const claims = phraseBook<true>([
  [
    true,
    [
      '(ele|ela|eles|elas|banco|loja|app|aplicativo|site|gerente|moco|moca|atendente|fatura|boleto|serasa) (do|da|la|me|ja)? .. (diz|dizem|disse|disseram|fala|falam|falou|falaram|cobra|cobram|quer|querem|jura)',
      '(mas|e|so_que|enquanto|ja)? eu (digo|acho|falo|calculo|anotei|calculei|so_devo|lembro)',
    ],
  ],
]);
