import type { Command } from '../../../contracts/command.ts';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import { addMonths, nextMonthDay } from '../figures/calendar.ts';
import { MONTHS } from '../figures/word-dates.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { withoutRestatedTotal } from './income-totals.ts';

/**
 * Several sums to "recebe 13º?", each with its own month: "a primeira de 900 agora em novembro e a segunda de 780 dia 20 de
 * dezembro", "o meu é 1.400, o do marido 2.050, os dois caem em dezembro". `undefined` where what the second is was not said.
 */
export function thirteenthParts(turn: TurnReading): readonly Command[] | undefined {
  const told = withoutRestatedTotal(sumsOf(turn));
  const sums = told.filter((sum, index) => !isNotToCome(turn.reading.words, told[index - 1]?.to ?? 0, sum.from));
  if (told.length < 2 || told.length > MOST_SUMS || sums.length === 0) return undefined;
  const stretches = sums.map((_, index) =>
    turn.reading.words.slice(sums[index - 1]?.to ?? 0, sums[index + 1]?.from ?? turn.to),
  );
  const isPart = (word: string) => PARTS.has(word) || MONTHS.has(word);
  if (!stretches.slice(1).every((words) => words.some(isPart))) return undefined;
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

/** "os dois caem" counts; what each of two parts is stands for a sum. */
function sumsOf({ figures }: TurnReading): readonly Found<Amount>[] {
  return figures.flatMap(({ from, to, value }): Found<Amount>[] => {
    const isLone = value.kind === 'instalments' && Object.keys(value.instalments).every((key) => key === 'amount');
    const amount = value.kind === 'amount' ? value.amount : isLone ? value.instalments.amount : undefined;
    return amount && (amount.readings[0] ?? 0) >= SMALLEST ? [{ from, to, value: amount }] : [];
  });
}

const SMALLEST = 3_000;

const MOST_SUMS = 3;
const PARTS: ReadonlySet<string> = new Set(
  'segunda outra outro resto metade marido esposa mulher esposo filho filha meu dele dela parcela decimo 13o primeira dia ferias'.split(
    ' ',
  ),
);

/** "já recebi a primeira de 700", "meu salário é 2.000", "uso 800 pra pagar": no part that is to come. */
function isNotToCome(words: readonly string[], from: number, to: number): boolean {
  return notToCome.all(words.slice(Math.max(from, to - FAR_CUE), to)).length > 0;
}

const FAR_CUE = 7;

const notToCome = phraseBook<true>([
  [
    true,
    [
      '(ja|eu)? (recebi|veio|vieram|caiu|gastei|adiantei|antecipei|peguei|usei|torrei|saiu|paguei)',
      '(menos|desconta|descontam|descontando|era|uso|vou_usar|pago|vou_pagar|devo|gasto)',
      '(meu)? salario (e|eh|de)',
    ],
  ],
]);

function isOfHolidays(words: readonly string[], { from, to }: Found<Amount>): boolean {
  return [...words.slice(Math.max(0, from - 2), from), ...words.slice(to, to + 3)].includes('ferias');
}

/** "em 20/12" is to come. */
function notBefore(today: LocalDate, date: LocalDate): Month {
  const month = date.slice(0, 7);
  return month < today.slice(0, 7) ? addMonths(date, 12).slice(0, 7) : month;
}

/** The months that are named, and those of the days that are. */
function monthsSaid({ reading: { words }, figures, view: { today } }: TurnReading): readonly Found<Month>[] {
  const [year = 0, current = 0] = today.split('-').map(Number);
  const named = words.flatMap((word, at): Found<Month>[] => {
    const month = words[at - 1] === 'desde' ? undefined : MONTHS.get(word);
    if (month === undefined) return [];
    return [{ from: at, to: at + 1, value: `${month >= current ? year : year + 1}-${String(month).padStart(2, '0')}` }];
  });
  const now = words.flatMap((word, at): Found<Month>[] =>
    word === 'agora' && !words.slice(at, at + 4).some((next) => MONTHS.has(next) || next === 'dia')
      ? [{ from: at, to: at + 1, value: today.slice(0, 7) }]
      : [],
  );
  const days = figures.flatMap(({ from, to, value }): Found<Month>[] => {
    // "dia 20 de dezembro" names its month.
    const hasMonth =
      named.some((month) => month.from >= to && month.from - to <= 1) ||
      named.some((month) => month.from >= from && month.from < to);
    if (value.kind === 'date') return [{ from, to, value: notBefore(today, value.date) }];
    return value.kind === 'day' && !hasMonth ? [{ from, to, value: nextMonthDay(today, value.day).slice(0, 7) }] : [];
  });
  return [...named, ...now, ...days].toSorted((a, b) => a.from - b.from);
}
