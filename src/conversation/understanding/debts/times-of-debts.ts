import type { Amount } from '../figures/amounts.ts';
import type { Figure, Instalments } from '../figures/figure.ts';
import type { WordDate } from '../figures/word-dates.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { Piece } from './debt-item.ts';
import { overduePiece } from './standing-pieces.ts';

/** "desempregado há 5 meses", "separada faz 2 anos": how long something else has been. */
export function isOfLife({ reading: { words }, figures }: TurnReading, { from }: Found<Figure>): boolean {
  // "nunca atrasei um dia".
  if (words[from - 2] === 'nunca' && /^atras/.test(words[from - 1] ?? '')) return true;
  const before = words.slice(Math.max(0, from - 4), from);
  const state = before.findLastIndex((word) => OF_LIFE.test(word));
  // "havan 640, parado faz 5 meses": the debt.
  const place = from - before.length + state;
  const isOfSum = figures.some(({ to, value }) => value.kind === 'amount' && (to === place || to === place - 1));
  return (
    state >= 0 &&
    !isOfSum &&
    before
      .slice(state + 1)
      .every((word) => ['ha', 'faz', 'fazem', 'tem', 'ja', 'uns', 'umas', 'quase', 'de', 'por'].includes(word))
  );
}

const OF_LIFE =
  /^(?:desempregad|separad|casad|divorciad|viuv|aposentad|afastad|encostad|doente|internad|gravid|parad[ao]$|morando|morei|trabalho$|trabalhei|trabalhando|emprego$|servico$|casamento)/;

/** "aluguel, 3 meses de 1.100": so many bills that were not paid, and what they make together. "= 3.300" says it itself. */
export function billsOfMonths(
  turn: TurnReading,
  { from, to }: Found<Figure>,
  { total, amount, ...rest }: Instalments,
): Piece[] | undefined {
  const { words } = turn.reading;
  const isOfMonths = words.slice(from, to).includes('meses') && total !== undefined && total <= MOST_BILLS;
  const isBilled = turn.kinds.some(
    ({ from: at, value }) => at <= from && from - at <= FAR_BILL && BILLED.has(value.kind),
  );
  if (!isOfMonths || !isBilled || !amount || Object.keys(rest).length > 0) return undefined;
  const isSummed = words[to] === '=';
  const whole: Amount = { ...amount, readings: amount.readings.map((each) => each * total) };
  const sum: Piece[] = isSummed ? [] : [{ from, to, value: { of: 'amount', amount: whole } }];
  return [...overduePiece(from, to, { state: 'overdue', months: total }), ...sum];
}

/** "devo 2 aluguel de 700", "devendo dois meses de 850": bills of so many months, each of that sum. */
export function billsOwed(
  { reading: { words } }: TurnReading,
  { from, to }: Found<Figure>,
  { remaining, amount, ...rest }: Instalments,
): Piece[] | undefined {
  const isOwed = words.slice(Math.max(0, from - 2), to).some((word) => /^(?:devo|devendo|devemos)$/.test(word));
  const areBills = words.slice(from, to + 1).some((word) => BILLS.test(word));
  const isPlain = remaining !== undefined && remaining <= MOST_BILLS && Object.keys(rest).length === 0;
  if (!isOwed || !areBills || !isPlain) return undefined;
  const each: Piece[] = amount ? [{ from, to, value: { of: 'instalments', instalments: { amount } } }] : [];
  return [...overduePiece(from, to, { state: 'overdue', months: remaining }), ...each];
}

const BILLS = /^(?:alugu\w+|condominios?|meses|mes|mensalidades?)$/;

const MOST_BILLS = 24;
const FAR_BILL = 12;
const BILLED: ReadonlySet<string> = new Set(['rent', 'condominium-fee']);

/** "cheque especial 2.300, desde março", where debts are listed. "pago 300 desde março" is a plan. */
export function isSumSince({ figures, view, reading: { words } }: TurnReading, { from }: Found<WordDate>): boolean {
  const slot = view.question?.slot;
  const at = words[from - 1] === 'desde' ? from - 1 : from;
  const sum = figures.find(
    ({ to, value }) => value.kind === 'amount' && (to === at || (to === at - 1 && words[to] === ',')),
  );
  const isListing = slot === undefined || slot === 'debts' || slot === 'more-debts';
  return (
    isListing &&
    sum !== undefined &&
    !words.slice(Math.max(0, sum.from - 4), sum.from).some((word) => NOT_LATE.test(word))
  );
}

const NOT_LATE = /^(?:pag\w+|peguei|fiz|comprei|trabalho|moro|recebo|ganho|desconta\w*|tiram?|dia)$/;

export function partsOfTime(turn: TurnReading, figure: Found<Figure>, months: number): Instalments | undefined {
  if (isTimePaid(turn, figure)) return { paid: months };
  return isTimeLeft(turn, figure) ? { remaining: months } : undefined;
}

/** "48 meses de 430, já paguei um ano": twelve parts. */
function isTimePaid({ reading: { words }, figures }: TurnReading, { from }: Found<Figure>): boolean {
  const isPaid = words.slice(Math.max(0, from - 2), from).some((word) => ['paguei', 'pagamos', 'foram'].includes(word));
  return isPaid && figures.some(({ value }) => value.kind === 'instalments' && value.instalments.total !== undefined);
}

/** "411 por mês, ainda tem 2 anos pra acabar": 24 parts are left. */
function isTimeLeft({ reading: { words } }: TurnReading, { from, to }: Found<Figure>): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  const after = words.slice(to, to + 3);
  return (
    before.some((word) => ['falta', 'faltam', 'resta', 'restam', 'ainda'].includes(word)) ||
    (after[0] === 'para' && ['acabar', 'terminar', 'quitar', 'pagar'].includes(after[1] ?? ''))
  );
}
