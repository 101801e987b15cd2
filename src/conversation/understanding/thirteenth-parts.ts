import type { Command } from '../../contracts/command.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { type Amount, settleAmount } from './amounts.ts';
import { nextMonthDay } from './calendar.ts';
import { withoutRestatedTotal } from './income-totals.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';
import { MONTHS } from './word-dates.ts';

/**
 * Several sums to "recebe 13º?", each with its own month: "a primeira de 900 agora em novembro e a segunda de 780 dia 20 de
 * dezembro", "o meu é 1.400, o do marido 2.050, os dois caem em dezembro". `undefined` where what the second is was not said.
 */
export function thirteenthParts(turn: TurnReading): readonly Command[] | undefined {
  const told = turn.figures.flatMap(({ from, to, value }): Found<Amount>[] =>
    value.kind === 'amount' && value.amount.per === undefined ? [{ from, to, value: value.amount }] : [],
  );
  const sums = withoutRestatedTotal(told);
  if (sums.length < 2 || sums.length > MOST_SUMS || isPast(turn)) return undefined;
  const stretches = sums.map((sum, index) =>
    turn.reading.words.slice(sums[index - 1]?.to ?? 0, sums[index + 1]?.from ?? turn.to),
  );
  if (!stretches.slice(1).every((words) => words.some((word) => PARTS.has(word)))) return undefined;
  const months = monthsSaid(turn);
  const all = new Set(months.map(({ value }) => value)).size === 1;
  const commands = sums.flatMap((sum, index): Command[] => {
    const settled = settleAmount(sum.value, 'thousands');
    const end = sums[index + 1]?.from ?? turn.to;
    const own = months.find(({ from }) => from >= sum.to && from < end) ?? (all ? months[0] : undefined);
    if (settled?.kind !== 'money') return [];
    const reason = isOfHolidays(turn.reading.words, sum) ? 'other' : 'thirteenth';
    return [{ kind: 'tell-one-off', amount: settled.money, reason, ...(own ? { month: own.value } : {}) }];
  });
  return commands.length === sums.length ? [{ kind: 'affirm' }, ...commands] : undefined;
}

const MOST_SUMS = 3;
const PARTS: ReadonlySet<string> = new Set(
  'segunda outra outro resto metade marido esposa mulher esposo filho filha meu dele dela parcela decimo 13o primeira dia ferias'.split(
    ' ',
  ),
);

/** What came already, or was spent, comes no more: whose sum that is must be asked. */
function isPast(turn: TurnReading): boolean {
  return phrasesIn(past, turn).length > 0;
}

const past = phraseBook<true>([
  [
    true,
    [
      '(ja|eu)? (recebi|veio|vieram|caiu|gastei|adiantei|antecipei|peguei|usei|torrei|saiu|paguei)',
      '(menos|desconta|descontam|descontando|salario|bruto|liquido|era)',
    ],
  ],
]);

function isOfHolidays(words: readonly string[], { from, to }: Found<Amount>): boolean {
  return [...words.slice(Math.max(0, from - 2), from), ...words.slice(to, to + 3)].includes('ferias');
}

/** The months that are named, and those of the days that are. */
function monthsSaid({ reading: { words }, figures, view: { today } }: TurnReading): readonly Found<Month>[] {
  const [year = 0, current = 0] = today.split('-').map(Number);
  const named = words.flatMap((word, at): Found<Month>[] => {
    const month = words[at - 1] === 'desde' ? undefined : MONTHS.get(word);
    if (month === undefined) return [];
    return [{ from: at, to: at + 1, value: `${month >= current ? year : year + 1}-${String(month).padStart(2, '0')}` }];
  });
  const days = figures.flatMap(({ from, to, value }): Found<Month>[] => {
    // "dia 20 de dezembro" names its month.
    const hasMonth =
      named.some((month) => month.from >= to && month.from - to <= 1) ||
      named.some((month) => month.from >= from && month.from < to);
    if (value.kind === 'date') return [{ from, to, value: value.date.slice(0, 7) }];
    return value.kind === 'day' && !hasMonth ? [{ from, to, value: nextMonthDay(today, value.day).slice(0, 7) }] : [];
  });
  return [...named, ...days].toSorted((a, b) => a.from - b.from);
}
