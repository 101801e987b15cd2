import type { Amount, Period } from '../figures/amounts.ts';
import { countOf, readNumbers } from '../figures/numbers.ts';
import { WEEKDAYS } from '../figures/word-dates.ts';
import { type Found, spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * Pay by the piece times how many: "diária de 130, umas 4 por semana" is 520 a week, "30 corridas por dia a 6 cada" 180 a
 * day. `undefined` unless there is one pay and one count. `used`: the amounts that it is made of.
 */
export function piecePay(
  turn: TurnReading,
  amounts: readonly Found<Amount>[],
): { readonly pay: Found<Amount>; readonly used: readonly Found<Amount>[] } | undefined {
  const counted = countedPieces(turn, amounts);
  if (counted) return counted;
  const counts = countsOfPieces(turn);
  const [count] = counts;
  if (!count || counts.length > 1) return undefined;
  const isCount = (amount: Found<Amount>) => amount.from < count.to && count.from < amount.to;
  // "2 faxinas na semana de 150".
  const isBehind = ({ from }: Found<Amount>) =>
    from === count.to + 1 && ['de', 'a'].includes(turn.reading.words[count.to] ?? '');
  const pays = amounts.filter((amount) => !isCount(amount) && (isForOne(turn, amount) || isBehind(amount)));
  const [pay] = pays;
  const [each] = pay?.value.readings ?? [];
  // A whole week of days is told as the day's pay: how many weeks a month has is not for this place.
  if (!pay || each === undefined || pays.length > 1 || (pay.value.per === 'day' && count.value.times >= 5)) {
    return undefined;
  }
  const [from, to] = [Math.min(pay.from, count.from), Math.max(pay.to, count.to)];
  const value: Amount = {
    readings: [each * count.value.times],
    bare: false,
    approximate: pay.value.approximate || count.value.isVague,
    per: count.value.per,
    span: spanOf(turn.reading, from, to),
  };
  // "1.100 por viagem, são duas no mês, 2.200 portanto": said once more.
  const isRestated = (amount: Found<Amount>) => amount.from >= to && amount.value.readings[0] === value.readings[0];
  return {
    pay: { from: pay.from, to: pay.to, value },
    used: [pay, ...amounts.filter((amount) => isCount(amount) || isRestated(amount))],
  };
}

/** "3 plantões de 180 por semana". Without how often, it cannot be told. */
function countedPieces(
  { reading }: TurnReading,
  amounts: readonly Found<Amount>[],
): { readonly pay: Found<Amount>; readonly used: readonly Found<Amount>[] } | undefined {
  const { words } = reading;
  const pay = amounts.find(
    ({ from, value }) => value.per !== undefined && words[from - 1] === 'de' && PIECES.has(words[from - 2] ?? ''),
  );
  const count = pay && readNumbers(reading).find(({ to }) => to === pay.from - 2);
  const times = countOf(count);
  const [each] = pay?.value.readings ?? [];
  if (!pay || !count || times === undefined || times > MOST_PIECES || each === undefined) return undefined;
  const value = { ...pay.value, readings: [each * times], bare: false, span: spanOf(reading, count.from, pay.to) };
  return {
    pay: { from: count.from, to: pay.to, value },
    used: [pay, ...amounts.filter(({ from }) => from === count.from)],
  };
}

type Pieces = { readonly times: number; readonly per: Period; readonly isVague: boolean };

/** "umas 4 por semana", "3 dias na semana", "30 corridas por dia". */
function countsOfPieces({ reading, from, to }: TurnReading): readonly Found<Pieces>[] {
  const { words } = reading;
  const numbers = readNumbers(reading).flatMap((number): Found<Pieces>[] => {
    const times = countOf(number);
    const isInside = number.from >= from && number.to <= to && words[number.from - 1] !== '$';
    if (!isInside || times === undefined || times < 1 || times > MOST_PIECES || number.scaled) return [];
    const isNamed = PIECES.has(words[number.to] ?? '') || isPluralNoun(words[number.to] ?? '');
    const link = isNamed ? number.to + 1 : number.to;
    const per = ['por', 'na', 'a', 'no', 'ao', '/'].includes(words[link] ?? '')
      ? STRETCHES.get(words[link + 1] ?? '')
      : undefined;
    const isVague = ['umas', 'uns', 'tipo', 'quase'].includes(words[number.from - 1] ?? '');
    return per ? [{ from: number.from, to: link + 2, value: { times, per, isVague } }] : [];
  });
  return [...numbers, ...daysNamed(words, from, to)];
}

/** "4 casas por semana", "10 carros por dia": what is made or cleaned. */
function isPluralNoun(word: string): boolean {
  return word.length >= 4 && /^[a-z]+[aeo]s$|^[a-z]+(?:is|ns)$/.test(word) && !NO_PIECES.has(word);
}

const NO_PIECES: ReadonlySet<string> = new Set('reais contos centavos horas meses semanas mais menos'.split(' '));

/** "de quinta a domingo", "sexta, sábado e domingo": days of work in a week. */
function daysNamed(words: readonly string[], from: number, to: number): readonly Found<Pieces>[] {
  const days = words.flatMap((word, at) => {
    const day = at >= from && at < to ? WEEKDAYS.get(word.replace('-feira', '')) : undefined;
    return day === undefined ? [] : [{ at, day }];
  });
  const [first, second] = days;
  if (!first || !second) return [];
  const last = days.at(-1) ?? second;
  const isRange = days.length === 2 && ['a', 'ate'].includes(words[second.at - 1] ?? '');
  const between = words.slice(first.at, last.at).filter((word) => !WEEKDAYS.has(word.replace('-feira', '')));
  const isList = between.every((word) => [',', 'e', 'feira', 'a'].includes(word));
  const times = isRange ? ((second.day - first.day + 7) % 7) + 1 : new Set(days.map(({ day }) => day)).size;
  return isRange || isList ? [{ from: first.at, to: last.at + 1, value: { times, per: 'week', isVague: false } }] : [];
}

const MOST_PIECES = 60;
const STRETCHES: ReadonlyMap<string, Period> = new Map([
  ['dia', 'day'],
  ['semana', 'week'],
  ['mes', 'month'],
]);
const PIECES: ReadonlySet<string> = new Set(
  'dia dias vez vezes x diaria diarias faxina faxinas corrida corridas viagem viagens entrega entregas plantao plantoes aula aulas cliente clientes unha unhas corte cortes bolo bolos marmita marmitas servico servicos'.split(
    ' ',
  ),
);

/** "diária de 130", "130 a diária", "6 conto cada", "120 por faxina", "80 por dia". */
function isForOne({ reading: { words } }: TurnReading, { from, to, value }: Found<Amount>): boolean {
  if (value.per !== undefined) return value.per === 'day';
  const before = words.slice(Math.max(0, from - 3), from);
  const after = ['e', ',', 'mais', '+', '\n'].includes(words[to] ?? '') ? [] : words.slice(to, to + 2);
  const names = (word: string) => PIECES.has(word) && word !== 'x' && !word.startsWith('vez');
  return (
    words[to] === 'cada' ||
    words[to - 1] === 'cada' ||
    // "4 casas por semana, cada uma 130".
    (before.includes('cada') && before.some((word) => word === 'um' || word === 'uma')) ||
    before.some((word) => names(word) || word === 'cobro') ||
    after.some(names)
  );
}
