import type { Amount, Period } from './amounts.ts';
import { countOf, readNumbers } from './numbers.ts';
import { type Found, spanOf } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

/**
 * Pay by the piece times how many: "diária de 130, umas 4 por semana" is 520 a week, "30 corridas por dia a 6 cada" 180 a
 * day. `undefined` unless there is one pay and one count. `used`: the amounts that it is made of.
 */
export function piecePay(
  turn: TurnReading,
  amounts: readonly Found<Amount>[],
): { readonly pay: Found<Amount>; readonly used: readonly Found<Amount>[] } | undefined {
  const counts = countsOfPieces(turn);
  const [count] = counts;
  if (!count || counts.length > 1) return undefined;
  const isCount = (amount: Found<Amount>) => amount.from < count.to && count.from < amount.to;
  const pays = amounts.filter((amount) => !isCount(amount) && isForOne(turn, amount));
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
  return { pay: { from: pay.from, to: pay.to, value }, used: [pay, ...amounts.filter(isCount)] };
}

type Pieces = { readonly times: number; readonly per: Period; readonly isVague: boolean };

/** "umas 4 por semana", "3 dias na semana", "30 corridas por dia". */
function countsOfPieces({ reading, from, to }: TurnReading): readonly Found<Pieces>[] {
  const { words } = reading;
  return readNumbers(reading).flatMap((number): Found<Pieces>[] => {
    const times = countOf(number);
    const isInside = number.from >= from && number.to <= to && words[number.from - 1] !== '$';
    if (!isInside || times === undefined || times < 1 || times > MOST_PIECES || number.scaled) return [];
    const link = PIECES.has(words[number.to] ?? '') ? number.to + 1 : number.to;
    const per = ['por', 'na', 'a', 'no', 'ao', '/'].includes(words[link] ?? '')
      ? STRETCHES.get(words[link + 1] ?? '')
      : undefined;
    const isVague = ['umas', 'uns', 'tipo', 'quase'].includes(words[number.from - 1] ?? '');
    return per ? [{ from: number.from, to: link + 2, value: { times, per, isVague } }] : [];
  });
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
  const after = words.slice(to, to + 2);
  const names = (word: string) => PIECES.has(word) && word !== 'x' && !word.startsWith('vez');
  return words[to] === 'cada' || before.some((word) => names(word) || word === 'cobro') || after.some(names);
}
