import type { Amount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

type Sums = readonly Found<Amount>[];

/** "150 a diária, 3 vezes por semana", "de segunda a sexta 120": no sum of a month can be told from them. */
export function isNoMonthlySum(turn: TurnReading, amounts: Sums): boolean {
  const days = phrasesIn(workDays, turn);
  const isPartOfWeek =
    amounts.some(({ value }) => value.per === 'day') &&
    (days.some(({ value }) => value === 'some') || amounts.some(({ value }) => value.per === 'week'));
  const isSmall = amounts.every(({ value }) => value.per === undefined && (value.readings[0] ?? 0) < A_DAYS_PAY);
  // "pensão 500, e faxino 3 vezes na semana a 150": what one time pays.
  const isOfOneTime = days.some(
    (day) =>
      day.value === 'some' &&
      amounts.some(
        ({ from, to, value }) =>
          value.per === undefined && Math.min(Math.abs(from - day.to), Math.abs(day.from - to)) <= 2,
      ),
  );
  return isPartOfWeek || isOfOneTime || isPayOfApp(turn, amounts) || (days.length > 0 && amounts.length > 0 && isSmall);
}

/** "no ifood faço 90": too little for a month, and of what it is nobody said. */
function isPayOfApp(turn: TurnReading, amounts: Sums): boolean {
  const words = turn.reading.words.slice(turn.from, turn.to);
  const isOfApp = words.some((word) => APPS.has(word)) && !words.some((word) => WHEN.test(word));
  return (
    isOfApp &&
    amounts.length === 1 &&
    amounts.every(({ value }) => value.per === undefined && (value.readings[0] ?? 0) < A_MONTHS_PAY)
  );
}

const APPS: ReadonlySet<string> = new Set(
  'uber ifood 99 rappi indrive entrega entregas corrida corridas aplicativo app'.split(' '),
);
const WHEN = /^(?:mes|mensal|dia|dias|diari\w*|semana\w*|quinzena\w*|extra|domingo|sabado|fds)$/;
const A_MONTHS_PAY = 25_000;

/** Less than this for days of work is surely not for a month. */
const A_DAYS_PAY = 50_000;

/** Days of work: of a whole week the day's pay says all, of a part of it no monthly sum can be told. */
const workDays = phraseBook<'some' | 'all'>([
  ['all', ['(5|6|cinco|seis) dias (por|na|a) semana', 'segunda a (sexta|sabado)']],
  [
    'some',
    [
      '(vezes|vez|dias|x) (por|na|a) semana',
      'dia sim dia nao',
      'fim de semana',
      'finais de semana',
      'sabado e domingo',
    ],
  ],
]);
